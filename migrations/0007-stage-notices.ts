/**
 * Notices that a stage of a season closes at another minute: numbered in the order in which they were recorded, added and
 * never changed. `closes` is a minute on the wall of `zone`, as it was announced.
 */
import { sql, type Kysely } from 'kysely'

const TABLES = `
create table stage_notice (
  province text not null,
  season integer not null,
  notice integer not null check (notice > 0),
  stage text not null,
  closes text not null check (closes ~ '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}$'),
  zone text not null check (zone in ('WIB', 'WITA', 'WIT')),
  reason text not null check (reason <> ''),
  recorded_at timestamptz not null,
  recorded_by text not null references person,
  primary key (province, season, notice),
  foreign key (province, season) references season
);
`

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(TABLES).execute(db)
  await sql.raw('grant select, insert on stage_notice to paritrana_app').execute(db)
}
