/**
 * Setting up a season on screen: the draft that several people work on, why a version of the rules was saved, and the
 * proposals to change rules that are locked.
 *
 * A proposal and what became of it are decided once. That nobody approves their own is kept by the database itself: the
 * decision repeats who proposed (the foreign key sees to it that it is the truth), and the check compares.
 */
import { sql, type Kysely } from 'kysely'

const TABLES = `
alter table rulebook_version add column reason text not null default '';

create table rulebook_draft (
  province text not null,
  season integer not null,
  version integer not null check (version > 0),
  document text not null,
  saved_at timestamptz not null,
  saved_by text not null references person,
  primary key (province, season),
  foreign key (province, season) references season
);

create table rulebook_proposal (
  province text not null,
  season integer not null,
  proposal integer not null check (proposal > 0),
  base_version integer not null,
  document text not null,
  hash text not null,
  reason text not null check (reason <> ''),
  proposed_at timestamptz not null,
  proposed_by text not null references person,
  primary key (province, season, proposal),
  unique (province, season, proposal, proposed_by),
  foreign key (province, season, base_version) references rulebook_version
);

create table rulebook_proposal_decision (
  province text not null,
  season integer not null,
  proposal integer not null,
  outcome text not null check (outcome in ('approved', 'refused', 'withdrawn')),
  reason text not null,
  proposed_by text not null,
  decided_at timestamptz not null,
  decided_by text not null references person,
  primary key (province, season, proposal),
  foreign key (province, season, proposal, proposed_by)
    references rulebook_proposal (province, season, proposal, proposed_by),
  check (outcome <> 'approved' or decided_by <> proposed_by),
  check (outcome <> 'withdrawn' or decided_by = proposed_by),
  check (outcome = 'approved' or reason <> '')
);
`

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(TABLES).execute(db)
  await sql.raw('grant select, insert, update on rulebook_draft to paritrana_app').execute(db)
  await sql.raw('grant select, insert on rulebook_proposal, rulebook_proposal_decision to paritrana_app').execute(db)
}
