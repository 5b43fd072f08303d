/** All or nothing, on a line of the pool that nobody else uses meanwhile. */
import { Kysely, PostgresDialect, type PostgresPool, type PostgresPoolClient } from 'kysely'
import { assert } from '../award/result.ts'
import { type Database, type Db, poolOf } from './db.ts'
import type { Tables } from './tables.ts'

/**
 * What `work` asks without waiting is sent together and answered in the order of asking; each question sees what stands
 * when its turn comes. The driver's own transactions would wait for every answer.
 * @returns what `work` did, once it is committed. Throws what `work` throws, with everything taken back.
 */
export async function inTransaction<Value>(database: Database, work: (db: Db) => Promise<Value>): Promise<Value> {
  const client = await poolOf(database).connect()
  const line = oneLine(client)
  let isBroken = false
  try {
    await client.query('begin', [])
    const value = await work(line.db)
    const { command } = await client.query('commit', [])
    // So PostgreSQL answers where a question failed and whoever asked it went on.
    assert((command as string) !== 'ROLLBACK', 'a deed that goes on has had no failed question')
    return value
  } catch (error) {
    isBroken = !(await isTakenBack(client))
    throw error
  } finally {
    line.end()
    client.release(isBroken)
  }
}

async function isTakenBack(client: PostgresPoolClient): Promise<boolean> {
  try {
    await client.query('rollback', [])
    return true
  } catch {
    return false
  }
}

/** A database that asks on this one line, until its end: afterwards the line belongs to somebody else. */
function oneLine(client: PostgresPoolClient): { readonly db: Db; end(): void } {
  let hasEnded = false
  const lent: PostgresPoolClient = { query: client.query, release: () => undefined }
  const pool: PostgresPool = {
    options: {},
    connect: async () => {
      assert(!hasEnded, 'nothing is asked in a transaction that has ended')
      return lent
    },
    end: async () => undefined,
  }
  return {
    db: new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }),
    end: () => {
      hasEnded = true
    },
  }
}
