/**
 * Plans for the contributions of vulnerable workers: of a place and a year, in versions that stay, with what was paid
 * month by month. They belong to a place and outlive the season whose tags and rules they name.
 */
import { sql, type Kysely } from 'kysely'

const FUNDS = `('APBD', 'DBH', 'DBHCHT', 'APBDES', 'DANA_DESA', 'CSR')`
const TABLES = `
create table protection_plan (
  place text not null references region,
  year integer not null check (year between 2015 and 2099),
  plan integer not null check (plan > 0),
  -- The season whose tags and value functions it is shown with, and the candidate it was made for.
  province text,
  season integer,
  candidate text,
  made_at timestamptz not null,
  made_by text not null references person,
  primary key (place, year, plan),
  foreign key (province, season) references season,
  foreign key (province, season, candidate) references candidate,
  check ((province is null) = (season is null)),
  check (candidate is null or season is not null)
);
create table protection_plan_version (
  place text not null,
  year integer not null,
  plan integer not null,
  version integer not null check (version > 0),
  title text not null check (title <> ''),
  note text not null,
  universe integer check (universe >= 0),
  universe_source text,
  covered integer check (covered >= 0),
  eligible integer check (eligible > 0),
  coverage_source text,
  target_percent numeric check (target_percent >= 0),
  -- One a line, as the season's rulebook spells them.
  tags text not null,
  saved_at timestamptz not null,
  saved_by text not null references person,
  primary key (place, year, plan, version),
  foreign key (place, year, plan) references protection_plan,
  check ((universe is null) = (universe_source is null)),
  check ((covered is null) = (eligible is null)),
  check ((covered is null) = (coverage_source is null))
);
create table protection_plan_line (
  place text not null,
  year integer not null,
  plan integer not null,
  version integer not null,
  line integer not null check (line > 0),
  people text not null check (people <> ''),
  worker_group text not null check (worker_group in
    ('farming', 'fishing', 'palm_oil', 'tobacco', 'transport', 'village', 'other')),
  fund text not null check (fund in ${FUNDS}),
  heads integer not null check (heads > 0),
  from_month text not null check (from_month ~ '^20[0-9]{2}-(0[1-9]|1[0-2])$'),
  months integer not null check (months > 0),
  with_jht boolean not null,
  primary key (place, year, plan, version, line),
  foreign key (place, year, plan, version) references protection_plan_version
);
-- What a fund has in the year; of DBH the whole allocation.
create table protection_plan_fund (
  place text not null,
  year integer not null,
  plan integer not null,
  version integer not null,
  fund text not null check (fund in ${FUNDS}),
  available bigint not null check (available >= 0),
  primary key (place, year, plan, version, fund),
  foreign key (place, year, plan, version) references protection_plan_version
);
create table protection_plan_publication (
  place text not null,
  year integer not null,
  plan integer not null,
  version integer not null,
  published_at timestamptz not null,
  published_by text not null references person,
  primary key (place, year, plan, version),
  foreign key (place, year, plan, version) references protection_plan_version
);
-- What was paid of a fund for a month; the last entry holds.
create table protection_plan_payment (
  place text not null,
  year integer not null,
  plan integer not null,
  fund text not null check (fund in ${FUNDS}),
  month text not null check (month ~ '^20[0-9]{2}-(0[1-9]|1[0-2])$'),
  entry integer not null check (entry > 0),
  heads integer not null check (heads >= 0),
  rupiah bigint not null check (rupiah >= 0),
  proof text not null check (proof <> ''),
  noted_at timestamptz not null,
  noted_by text not null references person,
  primary key (place, year, plan, fund, month, entry),
  foreign key (place, year, plan) references protection_plan
);
`

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(TABLES).execute(db)
  await sql
    .raw(
      `grant select, insert on protection_plan, protection_plan_version, protection_plan_line, protection_plan_fund,
        protection_plan_publication, protection_plan_payment to paritrana_app`,
    )
    .execute(db)
}
