/** The history opened for somebody who may see it: what they may see of it, what they ask, and who stands there by which name. */
import { viewHistory, type HistoryOpened } from '../../actions/view-history.ts'
import type { SeasonKey } from '../../award/places/season-key.ts'
import { listSeatHolders } from '../../store/panels.ts'
import type { SeasonFound } from '../season-lookup.ts'
import type { Visit } from '../visit.ts'
import { seatsByPseudonym, type HistoryReader } from './history-entry.ts'
import { historyPairs, historyPlaceFields, historyQuestion, type HistoryAsked } from './history-query.ts'

/** Null is the history of everything. */
export type Scope = SeasonFound | null

const keyOf = (scope: Scope): SeasonKey | null =>
  scope && { province: scope.season.province, season: scope.season.season }

export async function openedHistory(
  visit: Visit,
  scope: Scope,
  as: 'history_viewed' | 'history_exported',
  asked: HistoryAsked,
): Promise<HistoryOpened | null> {
  const places = Object.values(historyPlaceFields).flatMap((name) => {
    const id = visit.url.searchParams.get(name)
    return id === null ? [] : [[name, id.slice(0, 40)] as const]
  })
  const filter = { ...historyPairs(asked), ...Object.fromEntries(places) }
  const opened = await viewHistory(visit.desk, { key: keyOf(scope), as, filter })
  return opened.ok ? opened.value : null
}

export async function questionOf(visit: Visit, scope: Scope, { sight, seal }: HistoryOpened, asked: HistoryAsked) {
  const { language, site } = visit
  const question = await historyQuestion(asked, {
    db: site.db,
    only: keyOf(scope),
    mayNamePeople: sight === 'administrator',
    language,
  })
  // How many sheets of a candidate are in is as little for who stepped back as what stands on them.
  const withoutSheetsOf = [...seal.recused].map((pair) => `${pair.split('/').slice(2).join('/')}/`)
  return { ...question, filter: { ...question.filter, withoutSheetsOf } }
}

export async function readerOf(visit: Visit, scope: Scope, { sight, seal }: HistoryOpened): Promise<HistoryReader> {
  const { language, site } = visit
  if (!scope) return { sight, seal, language, seats: new Map() }
  const holders = await listSeatHolders(site.db, scope.season)
  return { sight, seal, language, seats: seatsByPseudonym(scope.season, scope.rulebook.panel, holders) }
}
