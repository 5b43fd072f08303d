/** Marks that were changed in the plenary after signing. The signed mark stays where it is; each change is a row of its own that stays. */
import { sql, type Kysely } from 'kysely'

const TABLES = `
create table mark_revision (
  province text not null,
  season integer not null,
  category text not null,
  candidate text not null,
  seat text not null,
  revision integer not null check (revision > 0),
  criterion text not null,
  mark_hundredths integer not null check (mark_hundredths >= 0),
  reason text not null check (reason <> ''),
  revised_at timestamptz not null,
  revised_by text not null references person,
  salt text not null check (salt ~ '^[0-9a-f]{32}$'),
  commitment text not null,
  primary key (province, season, category, candidate, seat, revision),
  foreign key (province, season, category, candidate, seat) references mark_sheet_signature,
  foreign key (province, season, category, candidate, seat, criterion) references mark
);
`

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(TABLES).execute(db)
  await sql.raw('grant select, insert on mark_revision to paritrana_app').execute(db)
}
