/** After an adoption: what a candidate reads and says about its result, and what the committee answers and corrects. */
import type { Route } from '../route.ts'
import { bareLine, categoryDeed, names, ofCategory } from '../route-lines.ts'
import {
  downloadObjectionFile,
  postCancelCorrection,
  postLetter,
  postObjectionAnswer,
  postOpenCorrection,
  showObjections,
} from './objections.handlers.ts'
import { answerFields, cancelFields, correctionFields, letterFields } from './objections.page.tsx'
import { downloadOwnObjection, postOutcome, showOutcome } from './outcome.handlers.ts'
import { objectionFields } from './outcome.page.tsx'

const OUTCOME = '/ruang/berkas/:berkas/usulan/:kategori/hasil'
const own = {
  ...bareLine,
  method: 'GET',
  who: ['candidate_contact', 'candidate_leader', 'proposer'],
  of: 'file',
} as const

const letter = { who: 'secretary', records: 'objection_lodged', fields: names(letterFields) } as const
const answering = {
  who: 'chair',
  records: 'objection_answered',
  fields: [answerFields.outcome('*'), answerFields.reason('*')],
} as const
const correcting = {
  who: 'chair',
  records: 'result_correction_opened',
  fields: [correctionFields.reason, correctionFields.candidate('*')],
} as const
const cancelling = { who: 'chair', records: 'result_correction_cancelled', fields: names(cancelFields) } as const

export const objectionsRoutes: readonly Route[] = [
  { ...own, path: OUTCOME, handler: showOutcome },
  {
    ...own,
    method: 'POST',
    path: OUTCOME,
    records: 'objection_lodged',
    fields: names(objectionFields),
    handler: postOutcome,
    streams: 'form',
  },
  { ...own, path: `${OUTCOME}/lampiran`, handler: downloadOwnObjection },
  ofCategory('sanggahan', 'committee', showObjections),
  categoryDeed('sanggahan', letter, postLetter),
  categoryDeed('sanggahan/:peserta', answering, postObjectionAnswer),
  ofCategory('sanggahan/:peserta/lampiran', 'committee', downloadObjectionFile),
  categoryDeed('koreksi', correcting, postOpenCorrection),
  categoryDeed('koreksi/batal', cancelling, postCancelCorrection),
]
