/**
 * Objections, and what may follow from one: a category may be adopted more than once, each time beside what it corrects. A
 * correction is open until it is applied or cancelled; marks changed within a cancelled one count for nothing.
 */
import { sql, type Kysely } from 'kysely'

const CHANGES = `
alter table certificate drop constraint certificate_province_season_category_fkey;
alter table certificate drop constraint certificate_province_season_category_candidate_key;
alter table publication drop constraint publication_province_season_category_fkey;

alter table adoption add column adoption integer not null default 1 check (adoption > 0);
alter table adoption alter column adoption drop default;
alter table adoption drop constraint adoption_pkey;
alter table adoption add primary key (province, season, category, adoption);

alter table certificate add column adoption integer not null default 1;
alter table certificate alter column adoption drop default;
alter table certificate add foreign key (province, season, category, adoption) references adoption;
alter table certificate add unique (province, season, category, adoption, candidate);

alter table publication add column adoption integer not null default 1;
alter table publication alter column adoption drop default;
alter table publication drop constraint publication_pkey;
alter table publication add primary key (province, season, category, adoption);
alter table publication add foreign key (province, season, category, adoption) references adoption;

create table certificate_revocation (
  province text not null,
  season integer not null,
  category text not null,
  number text not null,
  -- Which took it away.
  adoption integer not null,
  reason text not null check (reason <> ''),
  revoked_at timestamptz not null,
  revoked_by text not null references person,
  primary key (province, season, number),
  foreign key (province, season, number) references certificate,
  foreign key (province, season, category, adoption) references adoption
);

create table objection (
  province text not null,
  season integer not null,
  category text not null,
  candidate text not null,
  ground text not null check (ground in ('figures', 'marks', 'procedure', 'identity')),
  statement text not null check (statement <> ''),
  from_letter boolean not null,
  lodged_at timestamptz not null,
  lodged_by text not null references person,
  primary key (province, season, category, candidate),
  foreign key (province, season, category, candidate) references nomination
);
create table objection_file (
  province text not null,
  season integer not null,
  category text not null,
  candidate text not null,
  name text not null,
  kind text not null check (kind in ('pdf', 'jpg', 'png')),
  bytes bigint not null check (bytes > 0),
  sha256 text not null,
  primary key (province, season, category, candidate),
  foreign key (province, season, category, candidate) references objection
);
create table objection_answer (
  province text not null,
  season integer not null,
  category text not null,
  candidate text not null,
  outcome text not null check (outcome in ('upheld', 'dismissed')),
  reason text not null check (reason <> ''),
  answered_at timestamptz not null,
  answered_by text not null references person,
  primary key (province, season, category, candidate),
  foreign key (province, season, category, candidate) references objection
);

create table result_correction (
  province text not null,
  season integer not null,
  category text not null,
  correction integer not null check (correction > 0),
  adoption integer not null,
  reason text not null check (reason <> ''),
  opened_at timestamptz not null,
  opened_by text not null references person,
  primary key (province, season, category, correction),
  foreign key (province, season, category, adoption) references adoption
);
create table result_correction_candidate (
  province text not null,
  season integer not null,
  category text not null,
  correction integer not null,
  candidate text not null,
  primary key (province, season, category, correction, candidate),
  foreign key (province, season, category, correction) references result_correction,
  foreign key (province, season, category, candidate) references nomination
);
create table result_correction_end (
  province text not null,
  season integer not null,
  category text not null,
  correction integer not null,
  outcome text not null check (outcome in ('applied', 'cancelled')),
  -- Empty where it was applied: the minutes say why.
  reason text not null check ((outcome = 'cancelled') = (reason <> '')),
  ended_at timestamptz not null,
  ended_by text not null references person,
  primary key (province, season, category, correction),
  foreign key (province, season, category, correction) references result_correction
);

alter table mark_revision add column correction integer;
alter table mark_revision add foreign key (province, season, category, correction) references result_correction;
`

const INSERTED = [
  'certificate_revocation',
  'objection',
  'objection_file',
  'objection_answer',
  'result_correction',
  'result_correction_candidate',
  'result_correction_end',
]

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(CHANGES).execute(db)
  await sql.raw(`grant select, insert on ${INSERTED.join(', ')} to paritrana_app`).execute(db)
}
