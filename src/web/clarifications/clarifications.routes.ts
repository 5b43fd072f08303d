/** What a plenary asks candidates before it decides. */
import type { Route } from '../route.ts'
import { bareLine, categoryDeed, names, ofCategory } from '../route-lines.ts'
import { ownAnswerFields } from './clarification.page.tsx'
import {
  postAskClarification,
  postHeardClarification,
  postOwnClarification,
  showClarifications,
  showOwnClarifications,
} from './clarifications.handlers.ts'
import { askFields, heardFields } from './clarifications.page.tsx'

const own = {
  ...bareLine,
  method: 'GET',
  path: '/ruang/berkas/:berkas/usulan/:kategori/klarifikasi',
  who: ['candidate_contact', 'candidate_leader', 'proposer'],
  of: 'file',
} as const
const asking = { who: 'committee', records: 'clarification_asked', fields: names(askFields) } as const
const hearing = {
  who: 'committee',
  records: 'clarification_answered',
  fields: [heardFields.number, heardFields.way('*'), heardFields.text('*')],
} as const

export const clarificationsRoutes: readonly Route[] = [
  { ...own, handler: showOwnClarifications },
  {
    ...own,
    method: 'POST',
    records: 'clarification_answered',
    fields: names(ownAnswerFields),
    handler: postOwnClarification,
  },
  ofCategory('klarifikasi', 'committee', showClarifications),
  categoryDeed('klarifikasi', asking, postAskClarification),
  categoryDeed('klarifikasi/jawaban', hearing, postHeardClarification),
]
