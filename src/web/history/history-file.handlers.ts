/** The history as a file: everything that fits the filter, streamed. */
import { wallTime, type Zone } from '../../award/units/dates.ts'
import { csvPieces, xlsxPieces, type TextRows } from '../../platform/sheets/stream-sheet.ts'
import { listHistory, type HistoryFilter } from '../../store/history.ts'
import { historyWords } from '../../wording/history.ts'
import { notFound } from '../door/trouble.handlers.ts'
import { downloadStream } from '../reply.ts'
import type { Handler, SeasonHandler } from '../route.ts'
import type { Visit } from '../visit.ts'
import { historyEntry, type HistoryEntry, type HistoryReader } from './history-entry.ts'
import { openedHistory, questionOf, readerOf, type Scope } from './history-opened.ts'
import { historyAsked } from './history-query.ts'
import { historyPage } from './history.handlers.ts'

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
