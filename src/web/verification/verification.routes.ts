/** The verification desk and "Macet di mana", each of one season. */
import { DESK_READERS } from '../../award/verification/access.ts'
import { PAGE_QUERY } from '../pages.ts'
import type { CategoryHandler, Route, SeasonHandler } from '../route.ts'
import { asking, bareLine, forAny, names, room } from '../route-lines.ts'
import { postDesk, showDesk, showDesks } from './desk.handlers.ts'
import { deskFields, deskQuery } from './desk.page.tsx'
import { showSearchEvidence } from './search-evidence.handlers.ts'
import { searchQuery } from './search-evidence.page.tsx'
import { downloadFilePlenary, postFilePlenary, showFilePlenary } from './file-plenary.handlers.ts'
import { plenaryFields } from './file-plenary.page.tsx'
import { showRehearsal } from './rehearsal.handlers.ts'
import { showStuck } from './stuck.handlers.ts'

const DESK = '/ruang/verifikasi'
const SEASON = ':tahun/:tempat'
/** Each file moves, and the meeting is kept. */
const HELD = ['nomination_moved', 'file_plenary_held'] as const

export const verificationRoutes: readonly Route[] = [
  asking([PAGE_QUERY], forAny(DESK_READERS, room(DESK, 'verifier', showDesks))),
  asking([PAGE_QUERY, ...Object.values(deskQuery)], ofSeason(`${DESK}/${SEASON}`, showDesk)),
  {
    ...ofSeason(`${DESK}/${SEASON}`, postDesk),
    method: 'POST',
    records: ['nomination_moved', 'nomination_owner_noted', 'candidate_reminded'],
    fields: names(deskFields),
  } as Route,
  asking([PAGE_QUERY, searchQuery.words], ofSeason(`${DESK}/${SEASON}/cari`, showSearchEvidence)),
  ofFiles('', showFilePlenary),
  { ...ofFiles('', postFilePlenary), method: 'POST', records: HELD, fields: names(plenaryFields) } as Route,
  ofFiles('/:rapat', downloadFilePlenary),
  asking([PAGE_QUERY], ofSeason(`/ruang/gladi/${SEASON}`, showRehearsal)),
  asking([PAGE_QUERY], ofSeason(`/ruang/macet/${SEASON}`, showStuck)),
]

function ofFiles(leaf: string, handler: CategoryHandler): Route {
  const path = `${DESK}/${SEASON}/:kategori/pleno-berkas${leaf}`
  return { ...bareLine, method: 'GET', path, who: DESK_READERS, of: 'category', handler }
}

function ofSeason(path: string, handler: SeasonHandler): Route {
  return { ...bareLine, method: 'GET', path, who: DESK_READERS, of: 'season', handler }
}
