/**
 * A recusal that was a mistake is corrected by two others, each in a row that stays; the recusal stays too, and whoever was
 * meant may step back again. Declarations that came before the correction do not count after it.
 */
import { sql, type Kysely } from 'kysely'

const CHANGES = `
alter table recusal add column recusal integer not null default 1 check (recusal > 0);
alter table recusal alter column recusal drop default;
alter table recusal drop constraint recusal_pkey;
alter table recusal add primary key (province, season, category, candidate, seat, declared_by, recusal);
create table recusal_correction (
  province text not null,
  season integer not null,
  category text not null,
  candidate text not null,
  seat text not null,
  -- Who had stepped back.
  person text not null,
  recusal integer not null,
  turn integer not null check (turn in (1, 2)),
  reason text not null check (reason <> ''),
  -- How many declarations the pair had by then.
  declarations integer not null check (declarations >= 0),
  corrected_at timestamptz not null,
  corrected_by text not null references person,
  -- Whether whoever said so leads the category; one of the two must.
  leads boolean not null,
  primary key (province, season, category, candidate, seat, person, recusal, turn),
  unique (province, season, category, candidate, seat, person, recusal, corrected_by),
  foreign key (province, season, category, candidate, seat, person, recusal) references recusal,
  check (corrected_by <> person)
);
create view recusal_standing as
  select recusal.* from recusal where not exists (select from recusal_correction corrected
    where (corrected.province, corrected.season, corrected.category, corrected.candidate, corrected.seat, corrected.person,
        corrected.recusal, corrected.turn)
      = (recusal.province, recusal.season, recusal.category, recusal.candidate, recusal.seat, recusal.declared_by,
        recusal.recusal, 2));
-- Of who holds the seat now; in a closed category of who held it at the closing.
create or replace view recusal_in_force as
  select standing.province, standing.season, standing.category, standing.candidate, standing.seat, standing.reason,
    standing.declared_at, standing.declared_by, standing.recusal
  from recusal_standing standing left join category_closing closing
    on (closing.province, closing.season, closing.category) = (standing.province, standing.season, standing.category)
  where coalesce(
    (select former.person from former_seat_holder former
      where (former.province, former.season, former.seat) = (standing.province, standing.season, standing.seat)
        and former.appointed_at <= closing.closed_at and closing.closed_at < former.left_at
      order by former.change limit 1),
    (select held.person from panel_seat held
      where (held.province, held.season, held.seat) = (standing.province, standing.season, standing.seat))
  ) = standing.declared_by;
create view declaration_in_force as
  select declared.* from conflict_declaration declared where not exists (select from recusal_correction corrected
    where (corrected.province, corrected.season, corrected.category, corrected.candidate, corrected.seat, corrected.person,
        corrected.turn)
      = (declared.province, declared.season, declared.category, declared.candidate, declared.seat, declared.declared_by, 2)
      and corrected.declarations >= declared.declaration);
`

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(CHANGES).execute(db)
  await sql
    .raw(
      `grant select, insert on recusal_correction to paritrana_app;
       grant select on recusal_standing, declaration_in_force to paritrana_app`,
    )
    .execute(db)
}
