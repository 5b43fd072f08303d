/** For how long the decree of a panel holds, and whom it names to take a seat whose holder cannot go on. */
import { sql, type Kysely } from 'kysely'

const TABLES = `
alter table panel_decree add column term_from date, add column term_until date,
  add check ((term_from is null) = (term_until is null)), add check (term_from <= term_until);
create table panel_substitute (
  province text not null,
  season integer not null,
  seat text not null,
  person text not null references person,
  named_at timestamptz not null,
  named_by text not null references person,
  primary key (province, season, seat),
  foreign key (province, season) references season
);
`

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(TABLES).execute(db)
  await sql.raw('grant select, insert, delete on panel_substitute to paritrana_app').execute(db)
}
