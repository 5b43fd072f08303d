/** Opens the pool. The only file that imports the driver for the application's own work. */
import { Kysely, PostgresDialect, type PostgresPool, type Transaction } from 'kysely'
import { Pool, type CustomTypesConfig, types as pgTypes } from 'pg'
import { assert } from '../award/result.ts'
import { GatheringSocket } from '../platform/gathering-socket.ts'
import { preparedPool } from './prepared-pool.ts'
import type { Tables } from './tables.ts'

export type Database = Kysely<Tables>
/** What a store function needs: the pool for reading, or the transaction of a deed. */
export type Db = Kysely<Tables> | Transaction<Tables>

const TYPE = { int8: 20, date: 1082, timestamptz: 1184, numeric: 1700 } as const

/** int8, numeric and date stay text, an instant becomes UTC ISO text with milliseconds: nothing is rounded or shifted at the door. */
const parsers = new Map<number, (text: string) => string>([
  [TYPE.int8, (text) => text],
  [TYPE.numeric, (text) => text],
  [TYPE.date, (text) => text],
  [TYPE.timestamptz, (text) => new Date(text).toISOString()],
])
const types: CustomTypesConfig = {
  getTypeParser: (oid, format) => parsers.get(oid) ?? pgTypes.getTypeParser(oid, format as 'text'),
}

/** What each open database asks through: a transaction takes one line of it for itself. */
const pools = new WeakMap<Database, PostgresPool>()

export function poolOf(db: Database): PostgresPool {
  const pool = pools.get(db)
  assert(pool, 'the database was opened by openDatabase')
  return pool
}

export type OpenDatabase = { readonly db: Database; close(): Promise<void> }

/**
 * Every connection works as `paritrana_app`, which may not rewrite what was decided (see the first migration).
 * @param onError told when an idle connection dies, for example because the server was stopped under us.
 */
export function openDatabase(url: string, onError: (error: Error) => void, connectionsMax = 12): OpenDatabase {
  const pool = new Pool({
    connectionString: url,
    max: connectionsMax,
    // Questions that do not wait for each other are sent together and answered in their order.
    pipeline: true,
    stream: () => new GatheringSocket(),
    options: '-c role=paritrana_app -c timezone=UTC -c statement_timeout=30000',
    types,
  })
  pool.on('error', onError)
  // The pool listens to idle connections only: one that dies between two statements of a transaction would otherwise
  // end the whole process. The transaction itself fails with its next statement.
  pool.on('connect', (client) => client.on('error', onError))
  const prepared = preparedPool(pool)
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: prepared }) })
  pools.set(db, prepared)
  return {
    db,
    close: async () => {
      await db.destroy()
      // Where only deeds were done, each on a line of its own, the query builder never learnt of the pool and leaves it open.
      if (!pool.ending) await pool.end()
    },
  }
}
