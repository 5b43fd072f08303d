/** Calibration: one invented dossier of a category, what each seat gave for it alone, and when all of it was shown. All of it stays. */
import { sql, type Kysely } from 'kysely'

const TABLES = `
create table calibration_round (
  province text not null,
  season integer not null,
  category text not null,
  round integer not null check (round > 0),
  title text not null check (title <> ''),
  dossier text not null check (dossier <> ''),
  opened_at timestamptz not null,
  opened_by text not null references person,
  primary key (province, season, category, round),
  foreign key (province, season) references season
);
-- A seat sends once; whoever takes the seat later finds it sent.
create table calibration_entry (
  province text not null,
  season integer not null,
  category text not null,
  round integer not null,
  seat text not null,
  sent_at timestamptz not null,
  sent_by text not null references person,
  primary key (province, season, category, round, seat),
  foreign key (province, season, category, round) references calibration_round
);
create table calibration_mark (
  province text not null,
  season integer not null,
  category text not null,
  round integer not null,
  seat text not null,
  criterion text not null,
  mark_hundredths integer not null check (mark_hundredths >= 0),
  comment text not null,
  primary key (province, season, category, round, seat, criterion),
  foreign key (province, season, category, round, seat) references calibration_entry
);
-- From here on the panel sees how far apart it is.
create table calibration_end (
  province text not null,
  season integer not null,
  category text not null,
  round integer not null,
  ended_at timestamptz not null,
  ended_by text not null references person,
  primary key (province, season, category, round),
  foreign key (province, season, category, round) references calibration_round
);
`

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(TABLES).execute(db)
  await sql
    .raw(
      'grant select, insert on calibration_round, calibration_entry, calibration_mark, calibration_end to paritrana_app',
    )
    .execute(db)
}
