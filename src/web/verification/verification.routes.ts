/** The verification desk and "Macet di mana", each of one season. */
import { DESK_READERS } from '../../award/verification/access.ts'
import { PAGE_QUERY } from '../pages.ts'
import type { Route, SeasonHandler } from '../route.ts'
import { asking, bareLine, forAny, room } from '../route-lines.ts'
import { postDesk, showDesk, showDesks } from './desk.handlers.ts'
import { deskFields, deskQuery } from './desk.page.tsx'
import { showSearchEvidence } from './search-evidence.handlers.ts'
import { searchQuery } from './search-evidence.page.tsx'
import { showStuck } from './stuck.handlers.ts'

const DESK = '/ruang/verifikasi'
const SEASON = ':tahun/:tempat'

export const verificationRoutes: readonly Route[] = [
  asking([PAGE_QUERY], forAny(DESK_READERS, room(DESK, 'verifier', showDesks))),
  asking([PAGE_QUERY, ...Object.values(deskQuery)], ofSeason(`${DESK}/${SEASON}`, showDesk)),
  {
    ...ofSeason(`${DESK}/${SEASON}`, postDesk),
    method: 'POST',
    records: ['nomination_moved', 'nomination_owner_noted'],
    fields: [deskFields.deed, deskFields.chosen('*')],
  } as Route,
  asking([PAGE_QUERY, searchQuery.words], ofSeason(`${DESK}/${SEASON}/cari`, showSearchEvidence)),
  asking([PAGE_QUERY], ofSeason(`/ruang/macet/${SEASON}`, showStuck)),
]

function ofSeason(path: string, handler: SeasonHandler): Route {
  return { ...bareLine, method: 'GET', path, who: DESK_READERS, of: 'season', handler }
}
