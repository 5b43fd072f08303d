/** Whether the database answers. */
import { sql } from 'kysely'
import type { Db } from './db.ts'

export async function isAlive(db: Db): Promise<boolean> {
  return sql`select 1`.execute(db).then(
    () => true,
    () => false,
  )
}
