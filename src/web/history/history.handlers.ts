/** The history, for administrators of everything and for a committee of its own season; each look at it is recorded. */
import type { SeasonKey } from '../../award/places/season-key.ts'
import { OUTSIDE_SEASONS } from '../../award/places/season-key.ts'
import { DEEDS, type Deed } from '../../award/people/deeds.ts'
import { wallTime, type Zone } from '../../award/units/dates.ts'
import { viewHistory, type HistoryOpened } from '../../actions/view-history.ts'
import { csvPieces, xlsxPieces, type TextRows } from '../../platform/sheets/stream-sheet.ts'
import { listHistory, listHistorySeasons, type HistoryFilter, type HistoryRow } from '../../store/history.ts'
import { listSeatHolders } from '../../store/panels.ts'
import { writtenInstant } from '../../wording/dates.ts'
import { deedWords } from '../../wording/deeds.ts'
import { historyWords } from '../../wording/history.ts'
import { notFound } from '../door/trouble.handlers.ts'
import { frameOf } from '../frame.ts'
import { ROWS_A_PAGE } from '../pages.ts'
import { paths } from '../paths.ts'
import { downloadStream, page } from '../reply.ts'
import type { Handler, SeasonHandler } from '../route.ts'
import type { SeasonFound } from '../season-lookup.ts'
import type { Visit } from '../visit.ts'
import { historyEntry, seatsByPseudonym, type HistoryEntry, type HistoryReader } from './history-entry.ts'
import {
  historyAsked,
  historyPairs,
  historyPlaceFields,
  historyQuestion,
  seasonChoice,
  type HistoryAsked,
} from './history-query.ts'
import { HistoryPage, type HistoryPageView } from './history.page.tsx'

/** Null is the history of everything. */
type Scope = SeasonFound | null

export async function showHistory(visit: Visit): Promise<Response> {
  return historyPage(visit, null)
}

export async function showSeasonHistory(visit: Visit, found: SeasonFound): Promise<Response> {
  return historyPage(visit, found)
}

async function historyPage(visit: Visit, scope: Scope): Promise<Response> {
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

const keyOf = (scope: Scope): SeasonKey | null =>
  scope && { province: scope.season.province, season: scope.season.season }

async function openedHistory(
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

function questionOf(visit: Visit, scope: Scope, { sight }: HistoryOpened, asked: HistoryAsked) {
  const { language, site } = visit
  return historyQuestion(asked, {
    db: site.db,
    only: keyOf(scope),
    mayNamePeople: sight === 'administrator',
    language,
  })
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

async function readerOf(visit: Visit, scope: Scope, { sight, seal }: HistoryOpened): Promise<HistoryReader> {
  const { language, site } = visit
  if (!scope) return { sight, seal, language, seats: new Map() }
  const holders = await listSeatHolders(site.db, scope.season)
  return { sight, seal, language, seats: seatsByPseudonym(scope.season, scope.rulebook.panel, holders) }
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

async function historyFile(visit: Visit, scope: Scope, kind: 'csv' | 'xlsx'): Promise<Response> {
  const asked = historyAsked(visit.url)
  const opened = await openedHistory(visit, scope, 'history_exported', asked)
  if (!opened) return notFound(visit)
  const { filter, errors } = await questionOf(visit, scope, opened, asked)
  if (errors.length > 0) return historyPage(visit, scope)
  const rows = fileRows(visit, filter, opened.viewId, await readerOf(visit, scope, opened))
  const pieces = kind === 'csv' ? csvPieces(rows) : xlsxPieces(historyWords[visit.language].title, rows)
  return downloadStream(visit, `riwayat.${kind}`, kind, pieces)
}

const ROWS_A_STEP = 1000

/** The whole list in steps, each beginning where the last one ended: memory holds one step, however long the history. */
async function* fileRows(
  { site, language }: Visit,
  filter: HistoryFilter,
  viewId: string,
  reader: HistoryReader,
): TextRows {
  const { columns } = historyWords[language]
  yield Object.values(columns)
  for (let olderThan = viewId; ;) {
    const rows = await listHistory(site.db, filter, { olderThan }, ROWS_A_STEP)
    for (const row of rows) yield fileRow(historyEntry(row, reader), language)
    const last = rows.at(-1)
    if (!last || rows.length < ROWS_A_STEP) return
    olderThan = last.id
  }
}

function fileRow(entry: HistoryEntry, language: Visit['language']): readonly string[] {
  const { facts, changes, zone } = entry
  const words = historyWords[language]
  const told = facts === 'hidden' ? words.hidden : facts === 'erased' ? words.erased : null
  const side = (of: 'before' | 'after') =>
    changes.flatMap((change) => (change[of] === null ? [] : [`${change.what}: ${change[of]}`])).join('\n')
  const cells = {
    id: entry.id,
    at: fileTime(entry, zone),
    zone,
    season: entry.season ?? '',
    deed: entry.deed,
    code: entry.code,
    subject: entry.subject,
    who: entry.who,
    address: entry.from,
    before: side('before'),
    after: told ?? side('after'),
  } satisfies Record<keyof typeof words.columns, string>
  return (Object.keys(words.columns) as (keyof typeof cells)[]).map((column) => cells[column].slice(0, CELL_MAX))
}

/** What a spreadsheet takes into one cell. */
const CELL_MAX = 32_000

/** `2026-03-02 10:00:05`, by the clock of the zone that stands beside it. */
function fileTime({ at }: HistoryEntry, zone: Zone): string {
  const { day, clock } = wallTime(at, zone)
  return `${day} ${clock}:${at.slice(17, 19)}`
}

const ofEverything =
  (kind: 'csv' | 'xlsx'): Handler =>
  (visit) =>
    historyFile(visit, null, kind)

const ofSeason =
  (kind: 'csv' | 'xlsx'): SeasonHandler =>
  (visit, found) =>
    historyFile(visit, found, kind)

export const historyCsv = ofEverything('csv')
export const historyXlsx = ofEverything('xlsx')
export const seasonHistoryCsv = ofSeason('csv')
export const seasonHistoryXlsx = ofSeason('xlsx')
