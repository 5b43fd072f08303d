/** What everybody may read: the front page, the results and the check of a certificate. */
import { PAGE_QUERY } from '../pages.ts'
import type { Route } from '../route.ts'
import { asking, names, ofAny, ofAnyForm, open, recorded } from '../route-lines.ts'
import { postBusinessCheck, showBusinessCheck } from './business-check.handlers.ts'
import { businessCheckFields } from './business-check.page.tsx'
import { showCertificateCheck } from './certificate-check.handlers.ts'
import { certificateFields } from './certificate-check.page.tsx'
import { showHome } from './home.handlers.ts'
import { showHowJudgingWorks } from './how-judging-works.handlers.ts'
import { downloadRecount, downloadRecountOf, showRecount, showRecountOf } from '../recount/recount.handlers.ts'
import { showBundle } from './bundle.handlers.ts'
import {
  resultMarksCsv,
  resultMarksXlsx,
  resultRecusals,
  resultRulebook,
  resultFigures,
  resultVotes,
  showResult,
} from './result.handlers.ts'
import { postConfirmSelfNomination, showConfirmSelfNomination } from './confirm-self-nomination.handlers.ts'
import { showPicture } from './picture.handlers.ts'
import { showResults, showSeason } from './results.handlers.ts'
import {
  postSelfNomination,
  SENT_QUERY,
  showSelfNomination,
  showSelfNominationSent,
} from './self-nomination.handlers.ts'
import { selfNominationFields } from './self-nomination.page.tsx'

const BUSINESS_CHECK = '/periksa-usaha/:tahun/:tempat'
const SELF_NOMINATION = '/daftar-diri/:tahun/:tempat'
const RESULT = '/hasil/:tahun/:tempat/:kategori'

export const publicRoutes: readonly Route[] = [
  open('/', showHome),
  open('/cara-penilaian', showHowJudgingWorks),
  open('/hasil', showResults),
  open('/hasil/:tahun/:tempat', showSeason),
  open(RESULT, showResult, [PAGE_QUERY]),
  open(`${RESULT}/nilai.csv`, resultMarksCsv),
  open(`${RESULT}/nilai.xlsx`, resultMarksXlsx),
  open(`${RESULT}/benturan.csv`, resultRecusals),
  open(`${RESULT}/angka.csv`, resultFigures),
  open(`${RESULT}/suara.csv`, resultVotes),
  open(`${RESULT}/aturan.json`, resultRulebook),
  open(`${RESULT}/bundle.json`, showBundle),
  open(`${RESULT}/hitung-ulang`, showRecountOf),
  open(`${RESULT}/hitung-ulang.html`, downloadRecountOf),
  open('/hitung-ulang', showRecount),
  open('/hitung-ulang/hitung-ulang.html', downloadRecount),
  open('/gambar/:gambar', showPicture),
  ofAny(BUSINESS_CHECK, showBusinessCheck),
  ofAnyForm(BUSINESS_CHECK, names(businessCheckFields), postBusinessCheck),
  ofAny(SELF_NOMINATION, showSelfNomination),
  ofAnyForm(SELF_NOMINATION, names(selfNominationFields), postSelfNomination),
  asking([SENT_QUERY], ofAny(`${SELF_NOMINATION}/terkirim`, showSelfNominationSent)),
  ofAny(`${SELF_NOMINATION}/konfirmasi/:tanda`, showConfirmSelfNomination),
  recorded(
    'self_nomination_confirmed',
    ofAnyForm(`${SELF_NOMINATION}/konfirmasi/:tanda`, [], postConfirmSelfNomination),
  ),
  open('/piagam', showCertificateCheck, names(certificateFields)),
]
