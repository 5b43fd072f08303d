/** The history, for administrators of everything and for a committee of its own season; each look at it is recorded. */
import type { HistoryOpened } from '../../actions/view-history.ts'
import { DEEDS, type Deed } from '../../award/people/deeds.ts'
import { OUTSIDE_SEASONS } from '../../award/places/season-key.ts'
import { listHistory, listHistorySeasons, type HistoryFilter, type HistoryRow } from '../../store/history.ts'
import { writtenInstant } from '../../wording/dates.ts'
import { deedWords } from '../../wording/deeds.ts'
import { historyWords } from '../../wording/history.ts'
import { notFound } from '../door/trouble.handlers.ts'
import { frameOf } from '../frame.ts'
import { ROWS_A_PAGE } from '../pages.ts'
import { paths } from '../paths.ts'
import { page } from '../reply.ts'
import type { SeasonFound } from '../season-lookup.ts'
import type { Visit } from '../visit.ts'
import { historyEntry } from './history-entry.ts'
import { openedHistory, questionOf, readerOf, type Scope } from './history-opened.ts'
import { historyAsked, historyPairs, historyPlaceFields, seasonChoice, type HistoryAsked } from './history-query.ts'
import type { HistoryPageView } from './history-view.ts'
import { HistoryPage } from './history.page.tsx'

export async function showHistory(visit: Visit): Promise<Response> {
  return historyPage(visit, null)
}

export async function showSeasonHistory(visit: Visit, found: SeasonFound): Promise<Response> {
  return historyPage(visit, found)
}

/** @param scope null is the history of everything. */
export async function historyPage(visit: Visit, scope: Scope): Promise<Response> {
  const asked = historyAsked(visit.url)
  const opened = await openedHistory(visit, scope, 'history_viewed', asked)
  if (!opened) return notFound(visit)
  const question = await questionOf(visit, scope, opened, asked)
  const rows = question.errors.length > 0 ? [] : await rowsOfPage(visit, question.filter, opened)
  const reader = await readerOf(visit, scope, opened)
  const entries = rows.slice(0, ROWS_A_PAGE).map((row) => historyEntry(row, reader))
  const view: HistoryPageView = {
    season: scope && scope.season.label,
    action: scope ? paths.seasonHistory(scope.address) : paths.history(),
    asked,
    zone: question.zone,
    seasons: scope ? null : await seasonChoices(visit),
    deeds: deedChoices(visit, scope),
    namesPeople: opened.sight === 'administrator',
    entries: entries.map((entry) => ({ ...entry, when: writtenInstant(entry.at, entry.zone, visit.language) })),
    ...linksOf(visit, scope, asked, rows),
  }
  const frame = frameOf(visit, scope?.season.example ?? false)
  return page(visit, HistoryPage({ frame, view, errors: question.errors }), question.errors.length > 0 ? 422 : 200)
}

/** One more than a page, to know whether there is another. A newer page is asked from its end, so the extra one is first. */
async function rowsOfPage(visit: Visit, filter: HistoryFilter, { viewId }: HistoryOpened) {
  const { searchParams } = visit.url
  const [older, newer] = [searchParams.get(historyPlaceFields.older), searchParams.get(historyPlaceFields.newer)]
  const { db } = visit.site
  if (older !== null) return listHistory(db, filter, { olderThan: older }, ROWS_A_PAGE + 1)
  if (newer === null) return listHistory(db, filter, { olderThan: viewId }, ROWS_A_PAGE + 1)
  const rows = await listHistory(db, filter, { newerThan: newer }, ROWS_A_PAGE + 1)
  return rows.length > ROWS_A_PAGE ? [...rows.slice(1), ...rows.slice(0, 1)] : rows
}

function linksOf(visit: Visit, scope: Scope, asked: HistoryAsked, rows: readonly HistoryRow[]) {
  const pairs = historyPairs(asked)
  const { searchParams } = visit.url
  const path = scope ? paths.seasonHistory(scope.address, pairs) : paths.history(pairs)
  const at = (name: string, id: string) =>
    scope ? paths.seasonHistory(scope.address, { ...pairs, [name]: id }) : paths.history({ ...pairs, [name]: id })
  const [first, last, more] = [rows[0], rows.slice(0, ROWS_A_PAGE).at(-1), rows.length > ROWS_A_PAGE]
  const cameFromNewer = searchParams.has(historyPlaceFields.older)
  const cameFromOlder = !cameFromNewer && searchParams.has(historyPlaceFields.newer)
  return {
    newest: cameFromNewer || cameFromOlder ? path : null,
    newer: first && (cameFromNewer || (cameFromOlder && more)) ? at(historyPlaceFields.newer, first.id) : null,
    older: last && (cameFromOlder || more) ? at(historyPlaceFields.older, last.id) : null,
    csv: scope ? paths.seasonHistoryCsv(scope.address, pairs) : paths.historyCsv(pairs),
    xlsx: scope ? paths.seasonHistoryXlsx(scope.address, pairs) : paths.historyXlsx(pairs),
  }
}

async function seasonChoices({ site, language }: Visit): Promise<HistoryPageView['seasons']> {
  const seasons = await listHistorySeasons(site.db)
  return [
    ...seasons.map((season) => ({ value: seasonChoice(season), label: `${season.label}, ${season.placeName}` })),
    { value: seasonChoice(OUTSIDE_SEASONS), label: historyWords[language].outside },
  ]
}

/** A season's history holds no deeds on accounts. */
function deedChoices({ language }: Visit, scope: Scope): HistoryPageView['deeds'] {
  const deeds = (Object.keys(DEEDS) as Deed[]).filter((deed) => !scope || DEEDS[deed] !== 'office')
  return deeds.map((deed) => ({ value: deed, label: deedWords[language][deed] }))
}
