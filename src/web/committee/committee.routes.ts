/** The committee's room: closing, standings, plenary, adoption and papers of each category. */
import { PAGE_QUERY } from '../pages.ts'
import type { Route } from '../route.ts'
import { asking, categoryDeed, names, ofCategory, recorded, room } from '../route-lines.ts'
import { postAdopt, postPublish, showAdopt, showAdopted } from './adopt.handlers.ts'
import { adoptFields } from './adopt.page.tsx'
import { publishFields } from './adopted.page.tsx'
import { showAgreement } from './agreement.handlers.ts'
import { postCloseCategory, showCloseCategory } from './close-category.handlers.ts'
import { closeCategoryFields } from './close-category.page.tsx'
import { postConfirmMinutes, showConfirmMinutes } from './confirm-minutes.handlers.ts'
import { confirmMinutesFields } from './confirm-minutes.page.tsx'
import { postOpenMarking, showOpenMarking } from './open-marking.handlers.ts'
import { downloadAddendum, downloadBeritaAcara, downloadCertificate, downloadRecap } from './papers.handlers.ts'
import { postOpenPlenary, postPlenary, showOpenPlenary, showPlenary } from './plenary.handlers.ts'
import { plenaryFields } from './plenary-fields.ts'
import { showRoom } from './room.handlers.ts'
import {
  showStandings,
  standingsMarksCsv,
  standingsMarksXlsx,
  standingsRecusals,
  standingsRulebook,
  standingsFigures,
  standingsVotes,
} from './standings.handlers.ts'
import { showStability } from './stability.handlers.ts'

const closing = { who: 'chair', records: 'category_closed', fields: names(closeCategoryFields) } as const
const minuting = { who: 'secretary', records: 'plenary_recorded', fields: names(plenaryFields) } as const
const confirming = { who: 'panel', records: 'minutes_confirmed', fields: names(confirmMinutesFields) } as const
const adopting = { who: 'chair', records: 'result_adopted', fields: names(adoptFields) } as const
const publishing = {
  who: 'chair',
  records: ['papers_issued', 'result_published'],
  fields: names(publishFields),
} as const

export const committeeRoutes: readonly Route[] = [
  room('/ruang/panitia', 'panel', showRoom),
  ofCategory('buka', 'committee', showOpenMarking),
  categoryDeed('buka', { who: 'committee', records: 'marking_opened' }, postOpenMarking),
  ofCategory('tutup', 'chair', showCloseCategory),
  categoryDeed('tutup', closing, postCloseCategory),
  asking([PAGE_QUERY], ofCategory('peringkat', 'panel', showStandings)),
  ofCategory('kestabilan', 'panel', showStability),
  recorded('agreement_viewed', ofCategory('kesepakatan', 'committee', showAgreement)),
  ofCategory('nilai.csv', 'panel', standingsMarksCsv),
  ofCategory('nilai.xlsx', 'panel', standingsMarksXlsx),
  ofCategory('benturan.csv', 'panel', standingsRecusals),
  ofCategory('angka.csv', 'panel', standingsFigures),
  ofCategory('suara.csv', 'panel', standingsVotes),
  ofCategory('aturan.json', 'panel', standingsRulebook),
  ofCategory('pleno', 'secretary', showPlenary),
  categoryDeed('pleno', minuting, postPlenary),
  ofCategory('pleno/buka', 'chair', showOpenPlenary),
  categoryDeed('pleno/buka', { who: 'chair', records: 'plenary_opened' }, postOpenPlenary),
  ofCategory('pleno/pengesahan', 'panel', showConfirmMinutes),
  categoryDeed('pleno/pengesahan', confirming, postConfirmMinutes),
  ofCategory('tetapkan', 'chair', showAdopt),
  categoryDeed('tetapkan', adopting, postAdopt),
  ofCategory('penetapan', 'committee', showAdopted),
  categoryDeed('umumkan', publishing, postPublish),
  ofCategory('berita-acara.pdf', 'committee', downloadBeritaAcara),
  ofCategory('adendum.pdf', 'committee', downloadAddendum),
  ofCategory('rekap.xlsx', 'committee', downloadRecap),
  ofCategory('piagam/:nomor', 'committee', downloadCertificate),
]
