/**
 * The verification desk: what was found when a file was returned and until when it is asked for, what its people answered,
 * who looks after a nomination, and what a verifier found of a claimed figure. All of it is said once and stays; whoever
 * says it anew adds a row.
 */
import { sql, type Kysely } from 'kysely'

const TABLES = `
-- One for each return with findings; the step is the move that returned the file.
create table correction (
  province text not null,
  season integer not null,
  category text not null,
  candidate text not null,
  step integer not null,
  due_on date not null,
  primary key (province, season, category, candidate, step),
  foreign key (province, season, category, candidate, step) references nomination_step
);
create table finding (
  province text not null,
  season integer not null,
  category text not null,
  candidate text not null,
  step integer not null,
  number integer not null check (number > 0),
  section text not null,
  item text,
  field text,
  asked text not null check (asked <> ''),
  -- The section as the verifier saw it; 0 while nothing was written.
  version integer not null check (version >= 0),
  primary key (province, season, category, candidate, step, number),
  foreign key (province, season, category, candidate, step) references correction
);
create table finding_answer (
  province text not null,
  season integer not null,
  category text not null,
  candidate text not null,
  step integer not null,
  number integer not null,
  entry integer not null check (entry > 0),
  answer text not null check (answer <> ''),
  answered_at timestamptz not null,
  answered_by text not null references person,
  primary key (province, season, category, candidate, step, number, entry),
  foreign key (province, season, category, candidate, step, number) references finding
);
-- Who looks after a nomination; an entry without an owner gives it back.
create table nomination_owner (
  province text not null,
  season integer not null,
  category text not null,
  candidate text not null,
  entry integer not null check (entry > 0),
  owner text references person,
  noted_at timestamptz not null,
  noted_by text not null references person,
  primary key (province, season, category, candidate, entry),
  foreign key (province, season, category, candidate) references nomination
);
-- What a verifier found of a figure in a file, and where; the claimed text is what stood there at that moment.
create table verified_value (
  province text not null,
  season integer not null,
  candidate text not null,
  section text not null,
  item text not null,
  field text not null,
  entry integer not null check (entry > 0),
  claimed text not null,
  value bigint not null check (value >= 0),
  source text not null check (source <> ''),
  recorded_at timestamptz not null,
  recorded_by text not null references person,
  primary key (province, season, candidate, section, item, field, entry),
  foreign key (province, season, candidate) references candidate
);
-- Mails that a season writes once: which, about what, on which day of its zone.
create table season_mail (
  province text not null,
  season integer not null,
  day date not null,
  kind text not null,
  about text not null,
  written_at timestamptz not null,
  primary key (province, season, day, kind, about),
  foreign key (province, season) references season
);
`

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(TABLES).execute(db)
  await sql
    .raw(
      'grant select, insert on correction, finding, finding_answer, nomination_owner, verified_value, season_mail to paritrana_app',
    )
    .execute(db)
}
