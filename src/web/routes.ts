/** The table: what can be asked, by whom, and what it writes into the history. Nothing is answered that does not stand here. */
import { postEndOtherSessions, postEndSession, postOwnPassword, showAccount } from './account/account.handlers.ts'
import { postMailLink, showMail, showOutbox } from './administration/outbox.handlers.ts'
import {
  postCloseAccount,
  postInvitation,
  postReopenAccount,
  postRepeatInvitation,
  showPeople,
} from './administration/people.handlers.ts'
import { accountFields } from './account/account.page.tsx'
import { peopleFields } from './administration/people.page.tsx'
import { showSystemState } from './administration/system-state.handlers.ts'
import { downloadBeritaAcara, downloadCertificate, downloadRecap } from './committee/papers.handlers.ts'
import { postAdopt, postPublish, showAdopt, showAdopted } from './committee/adopt.handlers.ts'
import { adoptFields } from './committee/adopt.page.tsx'
import { publishFields } from './committee/adopted.page.tsx'
import { postCloseCategory, showCloseCategory } from './committee/close-category.handlers.ts'
import { closeCategoryFields } from './committee/close-category.page.tsx'
import { postOpenPlenary, postPlenary, showOpenPlenary, showPlenary } from './committee/plenary.handlers.ts'
import { plenaryFields } from './committee/plenary-fields.ts'
import { showRoom } from './committee/room.handlers.ts'
import {
  showStandings,
  standingsMarksCsv,
  standingsMarksXlsx,
  standingsRecusals,
  standingsRulebook,
  standingsVotes,
} from './committee/standings.handlers.ts'
import { demoSignInFields } from './components/demo-seat.tsx'
import { postAccountLink, showAccountLink } from './door/account-link.handlers.ts'
import { choosePasswordFields } from './door/choose-password.page.tsx'
import { postForgottenPassword, showForgottenPassword, showRecoveryAsked } from './door/forgotten-password.handlers.ts'
import { forgottenPasswordFields } from './door/forgotten-password.page.tsx'
import { postFirstAdministrator, showFirstAdministrator } from './door/first-administrator.handlers.ts'
import { firstAdministratorFields } from './door/first-administrator.page.tsx'
import {
  chooseLanguage,
  postDemoSignIn,
  postSignIn,
  postSignOut,
  showSignIn,
  toOwnRoom,
} from './door/sign-in.handlers.ts'
import { signInFields } from './door/sign-in.page.tsx'
import {
  historyCsv,
  historyXlsx,
  seasonHistoryCsv,
  seasonHistoryXlsx,
  showHistory,
  showSeasonHistory,
} from './history/history.handlers.ts'
import { historyFields, historyPlaceFields } from './history/history-query.ts'
import { languageFields } from './layout/frame.ts'
import { PAGE_QUERY } from './pages.ts'
import { postMarkSheet, showMarkSheet } from './panel/mark-sheet.handlers.ts'
import { markSheetFields } from './panel/mark-sheet-view.ts'
import { showMySheets } from './panel/my-sheets.handlers.ts'
import { postSignSheet, showSignSheet } from './panel/sign-sheet.handlers.ts'
import { showPersonalData } from './personal-data/personal-data.handlers.ts'
import {
  downloadMyData,
  downloadPersonData,
  postErasePerson,
  showMyData,
  showPeopleData,
  showPersonData,
} from './personal-data/person-data.handlers.ts'
import { peopleFields as peopleSearchFields } from './personal-data/people-data.page.tsx'
import { erasureFields } from './personal-data/person-data.page.tsx'
import { showCertificateCheck } from './public/certificate-check.handlers.ts'
import { certificateFields } from './public/certificate-check.page.tsx'
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
import { forOrganiser, type SetUpHandler } from './organiser/set-up-found.ts'
import { exportRulebook, showSetUp } from './organiser/set-up.handlers.ts'
import { appointPanelFields } from './organiser/appoint-panel.page.tsx'
import { enactFields } from './organiser/enact-rulebook.page.tsx'
import { foundSeasonFields } from './organiser/found-season-fields.ts'
import { proposalFields } from './organiser/rulebook-proposal.page.tsx'
import { ORGANISERS } from '../award/season/access.ts'
import type { CategoryHandler, Handler, Role, Route, SeasonHandler, SheetHandler } from './route.ts'
import { carriedFields } from './try/try-result.page.tsx'
import { tryFields } from './try/try.page.tsx'
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
const SEASON = '/ruang/panitia/:tahun/:tempat'
const FIRST_ADMINISTRATOR = '/masuk/administrator/:tanda'
const PERSON = '/ruang/administrator/data-orang/:orang'
const SET_UP = '/ruang/penyelenggara/:tahun/:tempat'
const RULEBOOK_BYTES_MAX = 2 * 1024 * 1024
const SHEET = '/ruang/penilai/lembar/:lembar'

/** Every name of a set of field names; one that is made from an id stands for all that begin like it. */
function names(...sets: readonly Readonly<Record<string, string | ((id: string) => string)>>[]): readonly string[] {
  return sets.flatMap((set) => Object.values(set).map((name) => (typeof name === 'string' ? name : name('*'))))
}

const line = { query: [], fields: [], records: null } as const

/** Open to everybody. */
function open(path: string, handler: Handler, query: readonly string[] = []): Route {
  return { ...line, method: 'GET', path, who: ['anyone'], query, of: 'site', handler }
}

/** A form that everybody may send; it changes nothing of a season. */
function openForm(path: string, fields: readonly string[], handler: Handler): Route {
  return { ...line, method: 'POST', path, who: ['anyone'], fields, of: 'site', handler }
}

/** Takes a file of anybody's, larger than a form, and keeps nothing of it. */
function upload(path: string, handler: Handler): Route {
  const limit = { bodyBytesMax: TRY_BODY_BYTES_MAX, tooLarge: tryTooLarge }
  return { ...openForm(path, names(tryFields, carriedFields), handler), ...limit } as Route
}

/** A room of no single season. */
function room(path: string, who: Role, handler: Handler): Route {
  return { ...line, method: 'GET', path, who: [who], of: 'site', handler }
}

function ofSheet(path: string, handler: SheetHandler): Route {
  return { ...line, method: 'GET', path, who: ['assessor'], of: 'sheet', handler }
}

function sheetDeed(path: string, records: string, fields: readonly string[], handler: SheetHandler): Route {
  return { ...line, method: 'POST', path, who: ['assessor'], records, fields, of: 'sheet', handler }
}

function ofCategory(leaf: string, who: Role, handler: CategoryHandler, query: readonly string[] = []): Route {
  return { ...line, method: 'GET', path: `${CATEGORY}/${leaf}`, who: [who], query, of: 'category', handler }
}

const HISTORY_QUERY = names(historyFields, historyPlaceFields)
const HISTORY_READERS: readonly Role[] = ['chair', 'secretary', 'administrator']

function ofSeason(leaf: string, who: readonly Role[], handler: SeasonHandler, query: readonly string[] = []): Route {
  return { ...line, method: 'GET', path: `${SEASON}/${leaf}`, who, query, of: 'season', handler }
}

function history(leaf: string, handler: Handler): Route {
  return asking(HISTORY_QUERY, room(`/ruang/administrator/${leaf}`, 'administrator', handler))
}

/** A page that reads names of its address. */
function asking(query: readonly string[], route: Route): Route {
  return { ...route, query }
}

/** What an administrator does about people and mail. */
function officeDeed(leaf: string, records: string, fields: readonly string[], handler: Handler): Route {
  return roomDeed(`/ruang/administrator/${leaf}`, { who: 'administrator', records, fields }, handler)
}

/** What everybody may do about their own account. */
function ownDeed(leaf: string, records: string, fields: readonly string[], handler: Handler): Route {
  return roomDeed(`/akun/${leaf}`, { who: 'signed-in', records, fields }, handler)
}

/** Who may found a season: its committee comes afterwards. */
const FOUNDERS: readonly Role[] = ['administrator', 'national_secretariat']

function forAny(who: readonly Role[], route: Route): Route {
  return { ...route, who }
}

/** The rooms in which a season is set up. Fields of a section are made from the rules it shows, so all may be read. */
function setUp(leaf: string, handler: SetUpHandler): Route {
  return {
    ...line,
    method: 'GET',
    path: `${SET_UP}${leaf}`,
    who: ORGANISERS,
    of: 'season',
    handler: forOrganiser(handler),
  }
}

function setUpDeed(leaf: string, records: string, fields: readonly string[], handler: SetUpHandler): Route {
  return { ...setUp(leaf, handler), method: 'POST', records, fields }
}

/** A deed in a room of no single season. */
function roomDeed(path: string, { who, records, fields = [] }: Deed, handler: Handler): Route {
  return { ...line, method: 'POST', path, who: [who], records, fields, of: 'site', handler }
}

/** A line that writes into the history: a look that is itself recorded, a form of the door. */
function recorded(records: string, route: Route): Route {
  return { ...route, records }
}

type Deed = { readonly who: Role; readonly records: string; readonly fields?: readonly string[] }

function categoryDeed(leaf: string, { who, records, fields = [] }: Deed, handler: CategoryHandler): Route {
  return { ...line, method: 'POST', path: `${CATEGORY}/${leaf}`, who: [who], records, fields, of: 'category', handler }
}

export const routes: readonly Route[] = [
  open('/', showHome),
  open('/bahasa', chooseLanguage, names(languageFields)),
  open('/cara-penilaian', showHowJudgingWorks),
  open('/masuk', showSignIn, [signInFields.goTo]),
  recorded('signed_in', openForm('/masuk', names(signInFields), postSignIn)),
  recorded('signed_in', openForm('/masuk/contoh', names(demoSignInFields), postDemoSignIn)),
  recorded('signed_out', openForm('/keluar', [], postSignOut)),
  open(FIRST_ADMINISTRATOR, showFirstAdministrator),
  recorded(
    'administrator_appointed',
    openForm(FIRST_ADMINISTRATOR, names(firstAdministratorFields), postFirstAdministrator),
  ),

  open('/hasil', showResults),
  open('/hasil/:tahun/:tempat', showSeason),
  open(RESULT, showResult, [PAGE_QUERY]),
  open(`${RESULT}/nilai.csv`, resultMarksCsv),
  open(`${RESULT}/nilai.xlsx`, resultMarksXlsx),
  open(`${RESULT}/benturan.csv`, resultRecusals),
  open(`${RESULT}/suara.csv`, resultVotes),
  open(`${RESULT}/aturan.json`, resultRulebook),
  open('/piagam', showCertificateCheck, names(certificateFields)),

  open('/coba', showTry),
  open('/coba/templat.xlsx', downloadTryTemplate),
  open('/coba/hasil', toTry),
  upload('/coba/hasil', postTryResult),
  open('/coba/berita-acara', toTry),
  upload('/coba/berita-acara', postTryBeritaAcara),

  room('/ruang', 'signed-in', toOwnRoom),
  room('/ruang/penilai', 'assessor', showMySheets),
  ofSheet(SHEET, showMarkSheet),
  sheetDeed(SHEET, 'marks_entered', names(markSheetFields), postMarkSheet),
  ofSheet(`${SHEET}/tanda-tangan`, showSignSheet),
  sheetDeed(`${SHEET}/tanda-tangan`, 'mark_sheet_signed', [markSheetFields.version], postSignSheet),

  room('/ruang/administrator', 'administrator', showSystemState),

  room('/ruang/panitia', 'panel', showRoom),
  ofCategory('tutup', 'chair', showCloseCategory),
  categoryDeed(
    'tutup',
    { who: 'chair', records: 'category_closed', fields: names(closeCategoryFields) },
    postCloseCategory,
  ),
  ofCategory('peringkat', 'panel', showStandings, [PAGE_QUERY]),
  ofCategory('nilai.csv', 'panel', standingsMarksCsv),
  ofCategory('nilai.xlsx', 'panel', standingsMarksXlsx),
  ofCategory('benturan.csv', 'panel', standingsRecusals),
  ofCategory('suara.csv', 'panel', standingsVotes),
  ofCategory('aturan.json', 'panel', standingsRulebook),
  ofCategory('pleno', 'secretary', showPlenary),
  categoryDeed('pleno', { who: 'secretary', records: 'plenary_recorded', fields: names(plenaryFields) }, postPlenary),
  ofCategory('pleno/buka', 'chair', showOpenPlenary),
  categoryDeed('pleno/buka', { who: 'chair', records: 'plenary_opened' }, postOpenPlenary),
  ofCategory('tetapkan', 'chair', showAdopt),
  categoryDeed('tetapkan', { who: 'chair', records: 'result_adopted', fields: names(adoptFields) }, postAdopt),
  ofCategory('penetapan', 'committee', showAdopted),
  categoryDeed('umumkan', { who: 'chair', records: 'result_published', fields: names(publishFields) }, postPublish),
  ofCategory('berita-acara.pdf', 'committee', downloadBeritaAcara),
  ofCategory('rekap.xlsx', 'committee', downloadRecap),
  ofCategory('piagam/:nomor', 'committee', downloadCertificate),

  recorded('history_viewed', history('riwayat', showHistory)),
  recorded('history_exported', history('riwayat.csv', historyCsv)),
  recorded('history_exported', history('riwayat.xlsx', historyXlsx)),
  recorded('history_viewed', ofSeason('riwayat', HISTORY_READERS, showSeasonHistory, HISTORY_QUERY)),
  recorded('history_exported', ofSeason('riwayat.csv', HISTORY_READERS, seasonHistoryCsv, HISTORY_QUERY)),
  recorded('history_exported', ofSeason('riwayat.xlsx', HISTORY_READERS, seasonHistoryXlsx, HISTORY_QUERY)),

  open('/data-pribadi', showPersonalData),
  recorded('personal_data_exported', room('/akun/data', 'signed-in', showMyData)),
  recorded('personal_data_exported', room('/akun/data.json', 'signed-in', downloadMyData)),
  asking(names(peopleSearchFields), room('/ruang/administrator/data-orang', 'administrator', showPeopleData)),
  recorded('personal_data_exported', room(PERSON, 'administrator', showPersonData)),
  recorded('personal_data_exported', room(`${PERSON}/data.json`, 'administrator', downloadPersonData)),
  roomDeed(
    `${PERSON}/hapus`,
    { who: 'administrator', records: 'person_erased', fields: names(erasureFields) },
    postErasePerson,
  ),

  asking([PAGE_QUERY], room('/ruang/administrator/surat', 'administrator', showOutbox)),
  room('/ruang/administrator/surat/:surat', 'administrator', showMail),
  officeDeed('surat/:surat/tautan', 'mail_link_read', [], postMailLink),
  asking([PAGE_QUERY], room('/ruang/administrator/orang', 'administrator', showPeople)),
  officeDeed('orang', 'person_invited', names(peopleFields), postInvitation),
  officeDeed('orang/:orang/undangan', 'invitation_repeated', [], postRepeatInvitation),
  officeDeed('orang/:orang/tutup', 'account_closed', [], postCloseAccount),
  officeDeed('orang/:orang/buka', 'account_reopened', [], postReopenAccount),
  open('/undangan/:tanda', showAccountLink('invitation')),
  recorded(
    'invitation_accepted',
    openForm('/undangan/:tanda', names(choosePasswordFields), postAccountLink('invitation')),
  ),
  open('/lupa-sandi', showForgottenPassword),
  openForm('/lupa-sandi', names(forgottenPasswordFields), postForgottenPassword),
  open('/lupa-sandi/diminta', showRecoveryAsked),
  open('/sandi-baru/:tanda', showAccountLink('recovery')),
  recorded(
    'password_recovered',
    openForm('/sandi-baru/:tanda', names(choosePasswordFields), postAccountLink('recovery')),
  ),
  asking([PAGE_QUERY], room('/akun', 'signed-in', showAccount)),
  ownDeed('sandi', 'password_changed', names(accountFields), postOwnPassword),
  ownDeed('sesi/:sesi/akhiri', 'session_ended', [], postEndSession),
  ownDeed('sesi-lain/akhiri', 'other_sessions_ended', [], postEndOtherSessions),

  asking([PAGE_QUERY], forAny(ORGANISERS, room('/ruang/penyelenggara', 'administrator', showOrganiserSeasons))),
  forAny(FOUNDERS, room('/ruang/penyelenggara/musim-baru', 'administrator', showFoundSeason)),
  {
    ...forAny(
      FOUNDERS,
      roomDeed(
        '/ruang/penyelenggara/musim-baru',
        { who: 'administrator', records: 'season_founded', fields: names(foundSeasonFields) },
        postFoundSeason,
      ),
    ),
    bodyBytesMax: RULEBOOK_BYTES_MAX,
  },
  setUp('', showSetUp),
  setUp('/aturan.json', exportRulebook),
  ...[
    '/aturan/:bagian',
    '/aturan/:bagian/:kategori',
    '/aturan/:bagian/:kategori/:daftar',
    '/aturan/:bagian/:kategori/:daftar/:kriteria',
  ].flatMap((section) => [
    setUp(section, showRulebookSection),
    setUpDeed(section, 'rulebook_draft_saved', ['*'], postRulebookSection),
  ]),
  setUp('/tim', showAppointPanel),
  setUpDeed('/tim', 'panel_appointed', names(appointPanelFields), postAppointPanel),
  setUp('/simpan', showEnactRulebook),
  setUpDeed('/simpan', 'rulebook_revised', names(enactFields), postEnactRulebook),
  asking([PAGE_QUERY], setUp('/bandingkan', showCompareRulebooks)),
  setUp('/pratinjau/kandidat/:kategori', showPreviewAsCandidate),
  setUp('/pratinjau/penilai/:kategori', showPreviewAsAssessor),
  asking([PAGE_QUERY], setUp('/usulan', showRulebookProposals)),
  setUp('/usulan/:nomor', showRulebookProposal),
  setUpDeed('/usulan/:nomor', 'rulebook_proposal_decided', names(proposalFields), postRulebookProposal),
]
