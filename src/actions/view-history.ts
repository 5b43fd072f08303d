/** Somebody reads the history or takes a copy of it. That is a deed too: it is recorded, once for a page and once for a copy. */
import { chairSeats, SECRETARY_SEAT } from '../award/judging/panel-seats.ts'
import type { HistorySeal } from '../award/judging/history-facts.ts'
import { maySeeHistory, type HistorySight } from '../award/people/history-access.ts'
import { OUTSIDE_SEASONS, type SeasonKey } from '../award/places/season-key.ts'
import { accept, type Result } from '../award/result.ts'
import type { Db } from '../store/db.ts'
import { listClosedCategories, listRecusedPairs } from '../store/history.ts'
import { latestRulebook } from '../store/seasons.ts'
import type { Desk } from './desk.ts'

export type HistoryView = {
  /** Null for the history of everything. */
  readonly key: SeasonKey | null
  readonly as: 'history_viewed' | 'history_exported'
  /** What the reader asked for, as it was asked. */
  readonly filter: Readonly<Record<string, string>>
}

export type HistoryOpened = {
  readonly sight: HistorySight
  readonly seal: HistorySeal
  /** The entry of this very view: everything older is what the view shows. */
  readonly viewId: string
}

export async function viewHistory(
  desk: Desk,
  { key, as, filter }: HistoryView,
): Promise<Result<HistoryOpened, { readonly code: 'not_found' }>> {
  return desk.transaction<HistoryOpened, { readonly code: 'not_found' }>(async (db) => {
    const panel = key && (await latestRulebook(db, key))?.rulebook.panel
    const may = maySeeHistory(desk.viewer, key, panel ? [...chairSeats(panel), SECRETARY_SEAT] : [])
    if (!may.ok) return may
    const seal = await sealFor(db, desk, may.value, key)
    const viewId = await desk.record(db, key ?? OUTSIDE_SEASONS, as, 'riwayat', { filter })
    return accept({ sight: may.value, seal, viewId })
  })
}

/** Only a committee is ever shown marks, and only its own season's. */
async function sealFor(db: Db, { viewer }: Desk, sight: HistorySight, key: SeasonKey | null): Promise<HistorySeal> {
  if (sight !== 'committee' || !key || !viewer.person) return { closed: new Set(), recused: new Set() }
  return {
    closed: new Set(await listClosedCategories(db, key)),
    recused: new Set(await listRecusedPairs(db, viewer.person.id, key)),
  }
}
