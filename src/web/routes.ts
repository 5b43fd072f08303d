/** The table: what can be asked, by whom, and what it writes into the history. Nothing is answered that does not stand here. */
import { showSystemState } from './administration/system-state.handlers.ts'
import { downloadBeritaAcara, downloadCertificate, downloadRecap } from './committee/papers.handlers.ts'
import { postAdopt, postPublish, showAdopt, showAdopted } from './committee/adopt.handlers.ts'
import { postCloseCategory, showCloseCategory } from './committee/close-category.handlers.ts'
import { forRole } from './committee/committee-visit.ts'
import { postOpenPlenary, postPlenary, showOpenPlenary, showPlenary } from './committee/plenary.handlers.ts'
import { showRoom } from './committee/room.handlers.ts'
import {
  showStandings,
  standingsMarksCsv,
  standingsMarksXlsx,
  standingsRecusals,
  standingsRulebook,
  standingsVotes,
} from './committee/standings.handlers.ts'
import { postFirstAdministrator, showFirstAdministrator } from './door/first-administrator.handlers.ts'
import {
  chooseLanguage,
  postDemoSignIn,
  postSignIn,
  postSignOut,
  showSignIn,
  toOwnRoom,
} from './door/sign-in.handlers.ts'
import { postMarkSheet, showMarkSheet } from './panel/mark-sheet.handlers.ts'
import { showMySheets } from './panel/my-sheets.handlers.ts'
import { postSignSheet, showSignSheet } from './panel/sign-sheet.handlers.ts'
import { showCertificateCheck } from './public/certificate-check.handlers.ts'
import { showHome } from './public/home.handlers.ts'
import { showHowJudgingWorks } from './public/how-judging-works.handlers.ts'
import {
  resultMarksCsv,
  resultMarksXlsx,
  resultRecusals,
  resultRulebook,
  resultVotes,
  showResult,
} from './public/result.handlers.ts'
import { showResults, showSeason } from './public/results.handlers.ts'
import { postAppointPanel, showAppointPanel } from './organiser/appoint-panel.handlers.ts'
import { showCompareRulebooks } from './organiser/compare-rulebooks.handlers.ts'
import { postEnactRulebook, showEnactRulebook } from './organiser/enact-rulebook.handlers.ts'
import { postFoundSeason, showFoundSeason, showOrganiserSeasons } from './organiser/found-season.handlers.ts'
import { showPreviewAsAssessor, showPreviewAsCandidate } from './organiser/preview.handlers.ts'
import {
  postRulebookProposal,
  showRulebookProposal,
  showRulebookProposals,
} from './organiser/rulebook-proposal.handlers.ts'
import { postRulebookSection, showRulebookSection } from './organiser/rulebook-section.handlers.ts'
import { forOrganiser } from './organiser/set-up-found.ts'
import { exportRulebook, showSetUp } from './organiser/set-up.handlers.ts'
import type { Role } from './role.ts'
import type { Handler, Route } from './route.ts'
import {
  downloadTryTemplate,
  postTryBeritaAcara,
  postTryResult,
  showTry,
  toTry,
  TRY_BODY_BYTES_MAX,
  tryTooLarge,
} from './try/try.handlers.ts'

const RESULT = '/hasil/:tahun/:tempat/:kategori'
const CATEGORY = '/ruang/panitia/:tahun/:tempat/:kategori'
const FIRST_ADMINISTRATOR = '/masuk/administrator/:tanda'
const SET_UP = '/ruang/penyelenggara/:tahun/:tempat'
const RULEBOOK_BYTES_MAX = 2 * 1024 * 1024
const SHEET = '/ruang/penilai/lembar/:lembar'

function get(path: string, who: Role, handler: Handler): Route {
  return { method: 'GET', path, who, records: null, handler }
}

function post(path: string, who: Role, records: string | null, handler: Handler): Route {
  return { method: 'POST', path, who, records, handler }
}

/** Takes a file of anybody's, larger than a form, and keeps nothing of it. */
function upload(path: string, handler: Handler): Route {
  return { ...post(path, 'anyone', null, handler), bodyBytesMax: TRY_BODY_BYTES_MAX, tooLarge: tryTooLarge }
}

export const routes: readonly Route[] = [
  get('/', 'anyone', showHome),
  get('/bahasa', 'anyone', chooseLanguage),
  get('/cara-penilaian', 'anyone', showHowJudgingWorks),
  get('/masuk', 'anyone', showSignIn),
  post('/masuk', 'anyone', null, postSignIn),
  post('/masuk/contoh', 'anyone', null, postDemoSignIn),
  post('/keluar', 'anyone', null, postSignOut),
  get(FIRST_ADMINISTRATOR, 'anyone', showFirstAdministrator),
  post(FIRST_ADMINISTRATOR, 'anyone', null, postFirstAdministrator),

  get('/hasil', 'anyone', showResults),
  get('/hasil/:tahun/:tempat', 'anyone', showSeason),
  get(RESULT, 'anyone', showResult),
  get(`${RESULT}/nilai.csv`, 'anyone', resultMarksCsv),
  get(`${RESULT}/nilai.xlsx`, 'anyone', resultMarksXlsx),
  get(`${RESULT}/benturan.csv`, 'anyone', resultRecusals),
  get(`${RESULT}/suara.csv`, 'anyone', resultVotes),
  get(`${RESULT}/aturan.json`, 'anyone', resultRulebook),
  get('/piagam', 'anyone', showCertificateCheck),

  get('/coba', 'anyone', showTry),
  get('/coba/templat.xlsx', 'anyone', downloadTryTemplate),
  get('/coba/hasil', 'anyone', toTry),
  upload('/coba/hasil', postTryResult),
  get('/coba/berita-acara', 'anyone', toTry),
  upload('/coba/berita-acara', postTryBeritaAcara),

  get('/ruang', 'signed-in', toOwnRoom),
  get('/ruang/penilai', 'assessor', showMySheets),
  get(SHEET, 'assessor', showMarkSheet),
  post(SHEET, 'assessor', 'marks_entered', postMarkSheet),
  get(`${SHEET}/tanda-tangan`, 'assessor', showSignSheet),
  post(`${SHEET}/tanda-tangan`, 'assessor', 'mark_sheet_signed', postSignSheet),

  get('/ruang/administrator', 'administrator', showSystemState),

  get('/ruang/panitia', 'panel', showRoom),
  get(`${CATEGORY}/tutup`, 'chair', forRole('chair', showCloseCategory)),
  post(`${CATEGORY}/tutup`, 'chair', 'category_closed', forRole('chair', postCloseCategory)),
  get(`${CATEGORY}/peringkat`, 'panel', showStandings),
  get(`${CATEGORY}/nilai.csv`, 'panel', standingsMarksCsv),
  get(`${CATEGORY}/nilai.xlsx`, 'panel', standingsMarksXlsx),
  get(`${CATEGORY}/benturan.csv`, 'panel', standingsRecusals),
  get(`${CATEGORY}/suara.csv`, 'panel', standingsVotes),
  get(`${CATEGORY}/aturan.json`, 'panel', standingsRulebook),
  get(`${CATEGORY}/pleno`, 'committee', forRole('committee', showPlenary)),
  post(`${CATEGORY}/pleno`, 'secretary', 'plenary_recorded', forRole('secretary', postPlenary)),
  get(`${CATEGORY}/pleno/buka`, 'chair', forRole('chair', showOpenPlenary)),
  post(`${CATEGORY}/pleno/buka`, 'chair', 'plenary_opened', forRole('chair', postOpenPlenary)),
  get(`${CATEGORY}/tetapkan`, 'chair', forRole('chair', showAdopt)),
  post(`${CATEGORY}/tetapkan`, 'chair', 'result_adopted', forRole('chair', postAdopt)),
  get(`${CATEGORY}/penetapan`, 'committee', forRole('committee', showAdopted)),
  post(`${CATEGORY}/umumkan`, 'chair', 'result_published', forRole('chair', postPublish)),
  get(`${CATEGORY}/berita-acara.pdf`, 'committee', forRole('committee', downloadBeritaAcara)),
  get(`${CATEGORY}/rekap.xlsx`, 'committee', forRole('committee', downloadRecap)),
  get(`${CATEGORY}/piagam/:nomor`, 'committee', forRole('committee', downloadCertificate)),

  get('/ruang/penyelenggara', 'administrator', showOrganiserSeasons),
  get('/ruang/penyelenggara/musim-baru', 'administrator', showFoundSeason),
  {
    ...post('/ruang/penyelenggara/musim-baru', 'administrator', 'season_founded', postFoundSeason),
    bodyBytesMax: RULEBOOK_BYTES_MAX,
  },
  get(SET_UP, 'administrator', forOrganiser(showSetUp)),
  get(`${SET_UP}/aturan.json`, 'administrator', forOrganiser(exportRulebook)),
  ...[
    `${SET_UP}/aturan/:bagian`,
    `${SET_UP}/aturan/:bagian/:kategori`,
    `${SET_UP}/aturan/:bagian/:kategori/:daftar`,
    `${SET_UP}/aturan/:bagian/:kategori/:daftar/:kriteria`,
  ].flatMap((section) => [
    get(section, 'administrator', forOrganiser(showRulebookSection)),
    post(section, 'administrator', 'rulebook_draft_saved', forOrganiser(postRulebookSection)),
  ]),
  get(`${SET_UP}/tim`, 'administrator', forOrganiser(showAppointPanel)),
  post(`${SET_UP}/tim`, 'administrator', 'panel_appointed', forOrganiser(postAppointPanel)),
  get(`${SET_UP}/simpan`, 'administrator', forOrganiser(showEnactRulebook)),
  post(`${SET_UP}/simpan`, 'administrator', 'rulebook_revised', forOrganiser(postEnactRulebook)),
  get(`${SET_UP}/bandingkan`, 'administrator', forOrganiser(showCompareRulebooks)),
  get(`${SET_UP}/pratinjau/kandidat/:kategori`, 'administrator', forOrganiser(showPreviewAsCandidate)),
  get(`${SET_UP}/pratinjau/penilai/:kategori`, 'administrator', forOrganiser(showPreviewAsAssessor)),
  get(`${SET_UP}/usulan`, 'administrator', forOrganiser(showRulebookProposals)),
  get(`${SET_UP}/usulan/:nomor`, 'administrator', forOrganiser(showRulebookProposal)),
  post(`${SET_UP}/usulan/:nomor`, 'administrator', 'rulebook_proposal_decided', forOrganiser(postRulebookProposal)),
]
