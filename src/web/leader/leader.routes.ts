/** Coverage for whoever decides: the map, villages beside each other, and one page on paper. */
import { PAGE_QUERY } from '../pages.ts'
import type { Route } from '../route.ts'
import { names, open } from '../route-lines.ts'
import { comparisonFields } from './comparison-form.tsx'
import { showLeaderPage } from './leader.handlers.ts'
import { showNationMap, showProvinceMap } from './map.handlers.ts'
import { showVillages } from './villages.handlers.ts'

const PLACE = '/cakupan/:wilayah'

export const leaderRoutes: readonly Route[] = [
  // Before every address that begins with a place: "peta" is none.
  open('/cakupan/peta', showNationMap, [...names(comparisonFields), PAGE_QUERY]),
  open(`${PLACE}/peta`, showProvinceMap, names(comparisonFields)),
  open(`${PLACE}/desa`, showVillages, [...names(comparisonFields), PAGE_QUERY]),
  open(`${PLACE}/pimpinan`, showLeaderPage),
]
