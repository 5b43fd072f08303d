/** Which files were told of because they waited too long: once for each step. Rows that stay. */
import type { SeasonKey } from '../award/places/season-key.ts'
import type { Instant } from '../award/units/dates.ts'
import type { Db } from './db.ts'

export type EscalatedStep = { readonly category: string; readonly candidate: string; readonly step: number }

/** By `escalationText`: when it was told. */
export async function listEscalations(db: Db, { province, season }: SeasonKey): Promise<ReadonlyMap<string, Instant>> {
  const rows = await db
    .selectFrom('escalation')
    .select(['category', 'candidate', 'step', 'told_at'])
    .where('province', '=', province)
    .where('season', '=', season)
    .execute()
  return new Map(rows.map((row) => [escalationText(row), row.told_at]))
}

export function escalationText({ category, candidate, step }: EscalatedStep): string {
  return JSON.stringify([category, candidate, step])
}

export async function insertEscalations(
  db: Db,
  { province, season }: SeasonKey,
  steps: readonly EscalatedStep[],
  at: Instant,
): Promise<void> {
  if (steps.length === 0) return
  const rows = steps.map(({ category, candidate, step }) => ({ province, season, category, candidate, step, told_at: at })) // prettier-ignore
  await db.insertInto('escalation').values(rows).execute()
}
