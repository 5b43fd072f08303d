/** Substitutes of the panel, for chair and secretary. */
import type { Route } from '../route.ts'
import { bareLine, ofSeason } from '../route-lines.ts'
import { postSubstitute, showSubstitutes } from './substitutes.handlers.ts'
import { substituteFields } from './substitutes.page.tsx'

export const substitutesRoutes: readonly Route[] = [
  ofSeason('pengganti', ['committee'], showSubstitutes),
  {
    ...bareLine,
    method: 'POST',
    path: '/ruang/panitia/:tahun/:tempat/pengganti',
    who: ['committee'],
    records: ['substitute_seated', 'sheet_handed_over'],
    fields: [substituteFields.seat, substituteFields.reason('*')],
    of: 'season',
    handler: postSubstitute,
  },
]
