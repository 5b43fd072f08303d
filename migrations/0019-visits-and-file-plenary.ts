/**
 * What lies between a checked file and a nominee: visits to the place with what was seen there, the committee's meeting over
 * files, who was told of a file that waits too long, and the holidays that are no working days. All of it is said once and
 * stays; whoever says it anew adds a row.
 */
import { sql, type Kysely } from 'kysely'

const TABLES = `
create table field_visit (
  province text not null,
  season integer not null,
  candidate text not null,
  visit integer not null check (visit > 0),
  planned_for date not null,
  place text not null check (place <> ''),
  visitors text not null check (visitors <> ''),
  purpose text not null check (purpose <> ''),
  planned_at timestamptz not null,
  planned_by text not null references person,
  primary key (province, season, candidate, visit),
  foreign key (province, season, candidate) references candidate
);
-- What a visit looks at: a figure of the file, or an item of the checklist of evidence, which has neither section nor field.
create table field_visit_check (
  province text not null,
  season integer not null,
  candidate text not null,
  visit integer not null,
  number integer not null check (number > 0),
  section text,
  item text not null,
  field text,
  check ((section is null) = (field is null)),
  primary key (province, season, candidate, visit, number),
  foreign key (province, season, candidate, visit) references field_visit
);
create table field_visit_photo (
  province text not null,
  season integer not null,
  candidate text not null,
  visit integer not null,
  photo text not null,
  name text not null check (name <> ''),
  kind text not null check (kind in ('jpg', 'png')),
  bytes integer not null check (bytes > 0),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  added_at timestamptz not null,
  added_by text not null references person,
  primary key (province, season, candidate, visit, photo),
  foreign key (province, season, candidate, visit) references field_visit
);
-- What was seen, signed by who wrote it; a correction is a further record, and the last one holds.
create table field_visit_record (
  province text not null,
  season integer not null,
  candidate text not null,
  visit integer not null,
  record integer not null check (record > 0),
  visited_on date not null,
  place text not null check (place <> ''),
  coordinates text check (coordinates <> ''),
  summary text not null check (summary <> ''),
  signed_at timestamptz not null,
  signed_by text not null references person,
  primary key (province, season, candidate, visit, record),
  foreign key (province, season, candidate, visit) references field_visit
);
create table field_visit_result (
  province text not null,
  season integer not null,
  candidate text not null,
  visit integer not null,
  record integer not null,
  number integer not null,
  outcome text not null check (outcome in ('matches', 'differs', 'not_checkable')),
  -- Of a figure, as it stood in the file at that moment.
  claimed text,
  seen text check (seen <> ''),
  value bigint check (value >= 0),
  check (outcome = 'matches' or seen is not null),
  check (outcome <> 'not_checkable' or value is null),
  primary key (province, season, candidate, visit, record, number),
  foreign key (province, season, candidate, visit, record) references field_visit_record,
  foreign key (province, season, candidate, visit, number) references field_visit_check
);
-- The photographs that belong to a record; one that no record names is shown to nobody who judges.
create table field_visit_record_photo (
  province text not null,
  season integer not null,
  candidate text not null,
  visit integer not null,
  record integer not null,
  photo text not null,
  primary key (province, season, candidate, visit, record, photo),
  foreign key (province, season, candidate, visit, record) references field_visit_record,
  foreign key (province, season, candidate, visit, photo) references field_visit_photo
);
-- The committee's meeting over the verified files of a category: its paper is made from the document, which never changes.
create table file_plenary (
  province text not null,
  season integer not null,
  category text not null,
  plenary integer not null check (plenary > 0),
  document text not null,
  decided_at timestamptz not null,
  decided_by text not null references person,
  primary key (province, season, category, plenary),
  foreign key (province, season) references season
);
-- The step is the move that the decision made.
create table file_plenary_decision (
  province text not null,
  season integer not null,
  category text not null,
  plenary integer not null,
  candidate text not null,
  decision text not null check (decision in ('pass', 'fail', 'return')),
  step integer not null,
  primary key (province, season, category, plenary, candidate),
  foreign key (province, season, category, plenary) references file_plenary,
  foreign key (province, season, category, candidate, step) references nomination_step
);
-- A file that waited too long at one step was told to those above whoever must act: once for each step.
create table escalation (
  province text not null,
  season integer not null,
  category text not null,
  candidate text not null,
  step integer not null,
  told_at timestamptz not null,
  primary key (province, season, category, candidate, step),
  foreign key (province, season, category, candidate, step) references nomination_step
);
-- What was changed of the national holidays on screen; the last entry of a day holds, "none" makes it a working day.
create table holiday_entry (
  day date not null,
  entry integer not null check (entry > 0),
  kind text not null check (kind in ('national', 'collective_leave', 'none')),
  name text not null check (name <> ''),
  source text not null check (source <> ''),
  noted_at timestamptz not null,
  noted_by text not null references person,
  primary key (day, entry)
);
`

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(TABLES).execute(db)
  await sql
    .raw(
      `grant select, insert on field_visit, field_visit_check, field_visit_photo, field_visit_record, field_visit_result,
        field_visit_record_photo, file_plenary, file_plenary_decision, escalation, holiday_entry to paritrana_app`,
    )
    .execute(db)
}
