/**
 * Pledges and declarations of the panel, and who held a seat before. Each is said once and stays; whoever declares again adds a
 * row, and the last one holds. A declared conflict is a recusal besides, which nothing takes back.
 */
import { sql, type Kysely } from 'kysely'

const TABLES = `
create table panel_pledge (
  province text not null,
  season integer not null,
  person text not null references person,
  pledged_at timestamptz not null,
  primary key (province, season, person),
  foreign key (province, season) references season
);
create table conflict_declaration (
  province text not null,
  season integer not null,
  category text not null,
  candidate text not null,
  seat text not null,
  declaration integer not null check (declaration > 0),
  kind text not null check (kind in ('none', 'employer', 'place', 'branch', 'vendor', 'family', 'other')),
  words text not null,
  declared_at timestamptz not null,
  declared_by text not null references person,
  check (kind = 'none' or words <> ''),
  primary key (province, season, category, candidate, seat, declaration),
  foreign key (province, season, category, candidate) references nomination
);
-- Who sat there until somebody else took the seat: what they signed stays theirs, what comes late is told so.
create table former_seat_holder (
  province text not null,
  season integer not null,
  seat text not null,
  change integer not null check (change > 0),
  person text not null references person,
  appointed_at timestamptz not null,
  left_at timestamptz not null,
  primary key (province, season, seat, change),
  foreign key (province, season) references season
);
`

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(TABLES).execute(db)
  await sql
    .raw('grant select, insert on panel_pledge, conflict_declaration, former_seat_holder to paritrana_app')
    .execute(db)
}
