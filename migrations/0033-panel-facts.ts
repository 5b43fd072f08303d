/**
 * Facts about who sits on the panel: for whom a member works, whom they supply. A fact is taken back by a further row. And the
 * voices of two who say why a conflict that follows from facts is none. All of it stays.
 */
import { sql, type Kysely } from 'kysely'

const TABLES = `
create table seat_fact (
  province text not null,
  season integer not null,
  seat text not null,
  -- The fact is the person's: whoever takes the seat has facts of their own.
  person text not null references person,
  fact integer not null check (fact > 0),
  kind text not null check (kind in ('works_for', 'supplies')),
  organisation text not null,
  -- What shows it: a decree, a contract, the person's own word.
  words text not null check (words <> ''),
  recorded_at timestamptz not null,
  recorded_by text not null references person,
  primary key (province, season, seat, person, fact),
  foreign key (province, season) references season,
  foreign key (province, organisation) references organisation
);
create table seat_fact_end (
  province text not null,
  season integer not null,
  seat text not null,
  person text not null,
  fact integer not null,
  words text not null check (words <> ''),
  ended_at timestamptz not null,
  ended_by text not null references person,
  primary key (province, season, seat, person, fact),
  foreign key (province, season, seat, person, fact) references seat_fact
);
create table conflict_dismissal (
  province text not null,
  season integer not null,
  category text not null,
  candidate text not null,
  seat text not null,
  person text not null references person,
  kind text not null check (kind in ('employer', 'place', 'branch', 'vendor', 'family')),
  fact text not null,
  turn integer not null check (turn in (1, 2)),
  reason text not null check (reason <> ''),
  dismissed_at timestamptz not null,
  dismissed_by text not null references person,
  -- Whether whoever said so leads the category; one of the two must.
  leads boolean not null,
  primary key (province, season, category, candidate, seat, person, kind, fact, turn),
  unique (province, season, category, candidate, seat, person, kind, fact, dismissed_by),
  foreign key (province, season, category, candidate) references nomination,
  check (dismissed_by <> person)
);
`

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(TABLES).execute(db)
  await sql.raw('grant select, insert on seat_fact, seat_fact_end, conflict_dismissal to paritrana_app').execute(db)
}
