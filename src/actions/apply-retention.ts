/** Deletes what is past its time by the register of personal data. Runs at the start and once a day. */
import { NOBODY } from '../award/people/viewer.ts'
import type { PersonalData } from '../award/people/personal-data-entry.ts'
import { HISTORY_ACCOUNT_DETAIL_DAYS, HISTORY_WHO_DAYS, personalData } from '../award/people/personal-data.ts'
import { OUTSIDE_SEASONS } from '../award/places/season-key.ts'
import { accept, assert } from '../award/result.ts'
import { instant, type Instant } from '../award/units/dates.ts'
import type { Clock } from '../platform/clock.ts'
import type { Database } from '../store/db.ts'
import { deleteRowsBefore, eraseOldHistory, insertErasures } from '../store/personal-data.ts'
import { openDesk } from './desk.ts'
import { erasureProof } from './erasure-proof.ts'

/** How many rows went from each table, and how many parts of the history. */
export type RetentionApplied = { readonly rows: Readonly<Record<string, number>>; readonly historyParts: number }

export async function applyRetention(db: Database, clock: Clock): Promise<RetentionApplied> {
  const desk = openDesk({ db, clock, viewer: NOBODY })
  const applied = await desk.transaction<RetentionApplied, never>(async (tx) => {
    const now = desk.now()
    const rows: Record<string, number> = {}
    for (const { table, since, days } of timed())
      rows[table] = await deleteRowsBefore(tx, table, since, daysBefore(now, days))
    const parts = await eraseOldHistory(
      tx,
      daysBefore(now, HISTORY_WHO_DAYS),
      daysBefore(now, HISTORY_ACCOUNT_DETAIL_DAYS),
    )
    if (parts.length > 0) {
      const request = desk.newId()
      await insertErasures(tx, request, parts, now)
      await desk.record(tx, OUTSIDE_SEASONS, 'retention_applied', 'riwayat', erasureProof(request, parts))
    }
    return accept({ rows, historyParts: parts.length })
  })
  assert(applied.ok, 'nothing refuses a retention')
  return applied.value
}

type Timed = { readonly table: string; readonly since: string; readonly days: number }

/** Each table once: two entries of the register may speak of the same rows. */
function timed(): readonly Timed[] {
  const found = new Map<string, Timed>()
  for (const [, { kept, tables, erasure }] of personalData as readonly (readonly [string, PersonalData])[])
    if (typeof kept === 'object' && erasure !== 'history')
      for (const { table } of tables) found.set(table, { table, since: kept.since, days: kept.days })
  return [...found.values()]
}

const DAY_MS = 24 * 60 * 60 * 1000

function daysBefore(now: Instant, days: number): Instant {
  return instant(new Date(Date.parse(now) - days * DAY_MS).toISOString())
}
