/** The history, of the whole site and of one season. Looking at it is itself recorded. */
import type { Handler, Role, Route, SeasonHandler } from '../route.ts'
import { asking, names, ofSeason, recorded, room } from '../route-lines.ts'
import { historyCsv, historyXlsx, seasonHistoryCsv, seasonHistoryXlsx } from './history-file.handlers.ts'
import { showHistory, showSeasonHistory } from './history.handlers.ts'
import { historyFields, historyPlaceFields } from './history-query.ts'

const QUERY = names(historyFields, historyPlaceFields)
const SEASON_READERS: readonly Role[] = ['chair', 'secretary', 'administrator']

export const historyRoutes: readonly Route[] = [
  recorded('history_viewed', ofSite('riwayat', showHistory)),
  recorded('history_exported', ofSite('riwayat.csv', historyCsv)),
  recorded('history_exported', ofSite('riwayat.xlsx', historyXlsx)),
  recorded('history_viewed', ofOneSeason('riwayat', showSeasonHistory)),
  recorded('history_exported', ofOneSeason('riwayat.csv', seasonHistoryCsv)),
  recorded('history_exported', ofOneSeason('riwayat.xlsx', seasonHistoryXlsx)),
]

function ofSite(leaf: string, handler: Handler): Route {
  return asking(QUERY, room(`/ruang/administrator/${leaf}`, 'administrator', handler))
}

function ofOneSeason(leaf: string, handler: SeasonHandler): Route {
  return asking(QUERY, ofSeason(leaf, SEASON_READERS, handler))
}
