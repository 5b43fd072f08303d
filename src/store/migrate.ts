/** Brings a database to the newest shape. Runs as the owner; the application itself works as the lesser role `paritrana_app`. */
import { promises as fs } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { Kysely, PostgresDialect, sql } from 'kysely'
import { FileMigrationProvider, Migrator } from 'kysely/migration'
import { Pool } from 'pg'

const MIGRATIONS = fileURLToPath(new URL('../../migrations', import.meta.url))

/**
 * Creates the application's role once per cluster and lets its maker work as it, which only a superuser may do unasked.
 * Two starts at the same moment may both try: the second one's error is ignored.
 */
const APP_ROLE = `
do $$ begin
  if not exists (select from pg_roles where rolname = 'paritrana_app') then
    create role paritrana_app nologin;
    grant paritrana_app to current_user;
  end if;
exception when duplicate_object or unique_violation then null;
end $$;
grant usage on schema public to paritrana_app;
`

/** @returns the names of the migrations that were carried out, oldest first; empty when the database was up to date. */
export async function migrate(url: string): Promise<readonly string[]> {
  const pool = new Pool({ connectionString: url, max: 1 })
  // The query in progress reports it; that a connection ended between two queries is not news here.
  pool.on('error', () => undefined).on('connect', (client) => client.on('error', () => undefined))
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) })
  try {
    await sql.raw(APP_ROLE).execute(db)
    const provider = new FileMigrationProvider({ fs, path, migrationFolder: MIGRATIONS })
    const { error, results } = await new Migrator({ db, provider }).migrateToLatest()
    if (error) throw error
    return (results ?? []).map((result) => result.migrationName)
  } finally {
    await db.destroy()
  }
}

/** Whether the database has every table of this version. Changes nothing. */
export async function isMigrated(url: string): Promise<boolean> {
  const pool = new Pool({ connectionString: url, max: 1 })
  pool.on('error', () => undefined)
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) })
  try {
    const { rows } = await sql<{ there: boolean }>`select to_regclass('kysely_migration') is not null as there`.execute(
      db,
    )
    if (rows[0]?.there !== true) return false
    const provider = new FileMigrationProvider({ fs, path, migrationFolder: MIGRATIONS })
    const migrations = await new Migrator({ db, provider }).getMigrations()
    return migrations.every((migration) => migration.executedAt !== undefined)
  } finally {
    await db.destroy()
  }
}
