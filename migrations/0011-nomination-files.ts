/**
 * How a nomination comes about: its moves, the organisation it is for, and the sections of the candidate's file.
 *
 * Moves and versions of sections are rows that stay. A nomination and a section point to their last one; the pointers are
 * foreign keys, so the database itself keeps them from saying what never happened.
 */
import { sql, type Kysely } from 'kysely'

const TABLES = `
alter table candidate add column organisation text;
alter table candidate add column proposed_by text;
alter table candidate add foreign key (province, organisation) references organisation;
alter table candidate add foreign key (province, proposed_by) references organisation (province, organisation);

create table nomination_step (
  province text not null,
  season integer not null,
  category text not null,
  candidate text not null,
  step integer not null check (step > 0),
  move text not null,
  state text not null check (state in ('draft', 'proposed', 'needs_correction', 'complete', 'verified', 'nominee',
    'lapsed', 'rejected', 'withdrawn')),
  reason text check (reason <> ''),
  moved_at timestamptz not null,
  moved_by text references person,
  primary key (province, season, category, candidate, step),
  unique (province, season, category, candidate, step, state),
  foreign key (province, season, category, candidate) references nomination
);

-- Candidates of earlier days were entered as nominees by an administrator; the history knows by whom.
insert into nomination_step (province, season, category, candidate, step, move, state, moved_at)
  select province, season, category, candidate, 1, 'enter', 'nominee', nominated_at from nomination;
alter table nomination add column step integer not null default 1;
alter table nomination add column state text not null default 'nominee';
alter table nomination alter column step drop default;
alter table nomination alter column state drop default;
alter table nomination add foreign key (province, season, category, candidate, step, state)
  references nomination_step (province, season, category, candidate, step, state) deferrable initially deferred;

create table file_section_version (
  province text not null,
  season integer not null,
  candidate text not null,
  section text not null,
  version integer not null check (version > 0),
  content text not null,
  saved_at timestamptz not null,
  saved_by text not null references person,
  primary key (province, season, candidate, section, version),
  foreign key (province, season, candidate) references candidate
);
create table file_section (
  province text not null,
  season integer not null,
  candidate text not null,
  section text not null,
  version integer not null,
  primary key (province, season, candidate, section),
  foreign key (province, season, candidate, section, version) references file_section_version
    deferrable initially deferred
);
`

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(TABLES).execute(db)
  await sql.raw('grant select, insert on nomination_step, file_section_version to paritrana_app').execute(db)
  await sql.raw('grant select, insert, update, delete on file_section to paritrana_app').execute(db)
}
