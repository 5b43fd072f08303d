/** What the check says after somebody with the database's own keys ran some statements, which are then taken back. */
import assert from 'node:assert/strict'
import { sql } from 'kysely'
import { checkInvariants } from '../src/actions/check-invariants.ts'
import type { Database } from '../src/store/db.ts'
import type { BrokenRow } from '../src/store/invariants.ts'

class TakenBack extends Error {}

export async function brokenAfter(
  { db }: { readonly db: Database },
  ...statements: readonly string[]
): Promise<readonly BrokenRow[]> {
  let broken: readonly BrokenRow[] = []
  const planting = db.transaction().execute(async (tx) => {
    await sql.raw('set local role none').execute(tx)
    await sql.raw('set local session_replication_role = replica').execute(tx) // not even foreign keys hold them back
    for (const statement of statements) await sql.raw(statement).execute(tx)
    ;({ broken } = await checkInvariants(tx))
    throw new TakenBack()
  })
  await assert.rejects(planting, TakenBack)
  return broken
}
