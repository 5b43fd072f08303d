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
-- A recusal is a person's: whoever takes the seat declares anew, and whoever comes back to it is recused as before.
alter table recusal drop constraint recusal_pkey;
alter table recusal add primary key (province, season, category, candidate, seat, declared_by);
-- Of who holds the seat now; in a closed category of who held it at the closing.
create view recusal_in_force as
  select recusal.province, recusal.season, recusal.category, recusal.candidate, recusal.seat, recusal.reason,
    recusal.declared_at, recusal.declared_by
  from recusal left join category_closing closing
    on (closing.province, closing.season, closing.category) = (recusal.province, recusal.season, recusal.category)
  where coalesce(
    (select former.person from former_seat_holder former
      where (former.province, former.season, former.seat) = (recusal.province, recusal.season, recusal.seat)
        and former.appointed_at <= closing.closed_at and closing.closed_at < former.left_at
      order by former.change limit 1),
    (select held.person from panel_seat held
      where (held.province, held.season, held.seat) = (recusal.province, recusal.season, recusal.seat))
  ) = recusal.declared_by;
`

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(TABLES).execute(db)
  await sql
    .raw(
      `grant select, insert on panel_pledge, conflict_declaration, former_seat_holder to paritrana_app;
       grant select on recusal_in_force to paritrana_app`,
    )
    .execute(db)
}
