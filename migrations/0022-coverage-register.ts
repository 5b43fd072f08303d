/**
 * The register of published coverage figures: places, figures with their lineage, targets, and what people decided about
 * them. It belongs to no season. Every row stays: an import is undone and a figure corrected by a row that says so.
 */
import { sql, type Kysely } from 'kysely'

const TABLES = `
-- Places that figures are about, by the ministry's dotted code; ID is the nation, R-... an office of the agency.
create table region (
  code text primary key,
  parent text references region,
  level text not null check (level in ('nation', 'office', 'province', 'regency', 'city', 'district', 'village')),
  name text not null check (name <> '')
);

create table coverage_import (
  id text primary key,
  file_name text not null,
  file_hash text not null,
  accepted integer not null check (accepted >= 0),
  refused integer not null check (refused >= 0),
  imported_at timestamptz not null,
  -- Nobody where the operator of the machine imported by a command or at the first start.
  imported_by text references person
);
create index coverage_import_file on coverage_import (file_hash);
create table coverage_import_undo (
  import text primary key references coverage_import,
  reason text not null check (reason <> ''),
  undone_at timestamptz not null,
  undone_by text references person
);

create table place_coverage (
  id text primary key,
  place text not null references region,
  segment text not null check (segment in ('ALL', 'PU', 'BPU', 'JAKON', 'PMI', 'VULNERABLE')),
  year integer not null check (year between 1900 and 2200),
  as_of text not null,
  covered bigint check (covered >= 0),
  -- A base smaller than the members is kept as it was printed.
  eligible bigint check (eligible >= 0),
  base text not null check (base in ('EMPLOYED_BPS', 'LABOUR_FORCE_BPS', 'ELIGIBLE_AGENCY', 'ELIGIBLE_KEMENDAGRI', 'UNKNOWN')),
  -- No upper bound: more than a hundred percent is real.
  published_percent numeric check (published_percent >= 0),
  published_unprotected bigint,
  target_percent numeric check (target_percent >= 0),
  publisher text not null,
  source text not null check (source <> ''),
  note text not null,
  import text references coverage_import,
  line integer,
  -- The figure this one corrects.
  replaces text unique references place_coverage,
  reason text not null,
  entered_at timestamptz not null,
  entered_by text references person,
  check ((import is null) = (line is null)),
  check (replaces is null or reason <> '')
);
create index place_coverage_of on place_coverage (place, segment, year);
create index place_coverage_import on place_coverage (import);

-- Somebody other than who entered it compared the figure with its source.
create table place_coverage_check (
  figure text primary key references place_coverage,
  checked_at timestamptz not null,
  checked_by text not null references person
);
-- Of figures that contradict each other one counts; the last choice holds.
create table place_coverage_choice (
  place text not null references region,
  segment text not null,
  year integer not null,
  choice integer not null check (choice > 0),
  figure text not null references place_coverage,
  reason text not null check (reason <> ''),
  chosen_at timestamptz not null,
  chosen_by text not null references person,
  primary key (place, segment, year, choice)
);

create table coverage_target (
  place text not null references region,
  year integer not null check (year between 1900 and 2200),
  framework text not null,
  source text not null check (source <> ''),
  target_percent numeric check (target_percent >= 0),
  target_members bigint check (target_members >= 0),
  note text not null,
  entered_at timestamptz not null,
  entered_by text references person,
  primary key (place, year, framework, source),
  check (target_percent is not null or target_members is not null)
);
`

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(TABLES).execute(db)
  await sql
    .raw(
      `grant select, insert on region, coverage_import, coverage_import_undo, place_coverage, place_coverage_check,
        place_coverage_choice, coverage_target to paritrana_app`,
    )
    .execute(db)
}
