/**
 * Whether the demo was loaded whole. A row without `completed_at` is a load that was begun and, unless somebody is
 * loading right now, interrupted.
 */
import { sql, type Kysely } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `create table demo_load (
        one boolean primary key default true check (one),
        begun_at timestamptz not null,
        completed_at timestamptz
      )`,
    )
    .execute(db)
  await sql.raw('grant select, insert, update on demo_load to paritrana_app').execute(db)
}
