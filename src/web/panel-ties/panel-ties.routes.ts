/** Ties of the panel: read by all of it, recorded by chair and secretary, settled by any two who are not concerned. */
import type { Route } from '../route.ts'
import { bareLine, categoryDeed, names, ofSeason } from '../route-lines.ts'
import { postCorrection, postDismissal, postEndFact, postSeatFact, showPanelTies } from './panel-ties.handlers.ts'
import { dismissalFields, endFactFields, factFields } from './panel-ties.page.tsx'
import { correctionFields } from './standing-recusals.tsx'

const TIES = '/ruang/panitia/:tahun/:tempat/hubungan'
const dismissing = { who: 'panel', records: 'conflict_dismissed', fields: names(dismissalFields) } as const

const correcting = { who: 'panel', records: 'recusal_corrected', fields: names(correctionFields) } as const

export const panelTiesRoutes: readonly Route[] = [
  ofSeason('hubungan', ['panel'], showPanelTies),
  {
    ...bareLine,
    method: 'POST',
    path: TIES,
    who: ['committee'],
    records: 'seat_fact_recorded',
    fields: names(factFields),
    of: 'season',
    handler: postSeatFact,
  },
  {
    ...bareLine,
    method: 'POST',
    path: `${TIES}/cabut`,
    who: ['committee'],
    records: 'seat_fact_ended',
    fields: names(endFactFields),
    of: 'season',
    handler: postEndFact,
  },
  categoryDeed('hubungan', dismissing, postDismissal),
  categoryDeed('penarikan', correcting, postCorrection),
]
