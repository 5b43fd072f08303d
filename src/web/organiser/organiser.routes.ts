/** The rooms in which a season is founded and set up. */
import { ORGANISERS } from '../../award/season/access.ts'
import { openFileFields, openFileQuery } from '../candidate/open-file.page.tsx'
import { PAGE_QUERY } from '../pages.ts'
import type { Role, Recorded, Route } from '../route.ts'
import { asking, bareLine, forAny, names, room, roomDeed } from '../route-lines.ts'
import { downloadBlankForm } from './blank-form.handlers.ts'
import { postAppointPanel, showAppointPanel } from './appoint-panel.handlers.ts'
import { appointPanelFields } from './appoint-panel.page.tsx'
import { showCompareRulebooks } from './compare-rulebooks.handlers.ts'
import { showCandidates } from './candidates.handlers.ts'
import { candidatesFields } from './candidates.page.tsx'
import { duplicatePairFields, PAIR_QUERY } from './duplicate-pair.page.tsx'
import { postDuplicates, showDuplicates } from './duplicates.handlers.ts'
import { postEndRole, showEndRole } from './end-role.handlers.ts'
import { endRoleFields } from './end-role.page.tsx'
import { postEnactRulebook, showEnactRulebook } from './enact-rulebook.handlers.ts'
import { enactFields } from './enact-rulebook.page.tsx'
import { foundSeasonFields } from './found-season-fields.ts'
import { postFoundSeason, showFoundSeason, showOrganiserSeasons } from './found-season.handlers.ts'
import { ORGANISATION_QUERY, ROLE_QUERY, postGrantRole, showGrantRole } from './grant-role.handlers.ts'
import { grantRoleFields } from './grant-role.page.tsx'
import {
  downloadCandidateTemplate,
  IMPORT_BODY_BYTES_MAX,
  importTooLarge,
  postImportCandidates,
  showImportCandidates,
} from './import-candidates.handlers.ts'
import { importFields } from './import-candidates.page.tsx'
import { postOpenCandidateFile, showOpenCandidateFile } from './open-file.handlers.ts'
import { showOrganisations } from './organisations.handlers.ts'
import { organisationsFields } from './organisations.page.tsx'
import { LOGO_BODY_BYTES_MAX, logoTooLarge, postLogos, showLogos } from './logos.handlers.ts'
import { postHoliday, showHolidays } from './holidays.handlers.ts'
import { holidayFields } from './holidays.page.tsx'
import { logosFields } from './logos.page.tsx'
import { showPreviewAsAssessor, showPreviewAsCandidate } from './preview.handlers.ts'
import { postRegisterOrganisation, showRegisterOrganisation } from './register-organisation.handlers.ts'
import { registerOrganisationFields } from './register-organisation.page.tsx'
import { postRoleInvitation, showRoleHolders } from './role-holders.handlers.ts'
import { postRulebookProposal, showRulebookProposal, showRulebookProposals } from './rulebook-proposal.handlers.ts'
import { proposalFields } from './rulebook-proposal.page.tsx'
import { postRulebookSection, showRulebookSection } from './rulebook-section.handlers.ts'
import { postSelfNominationRequest, showSelfNominationRequest } from './self-nomination-request.handlers.ts'
import { requestFields } from './self-nomination-request.page.tsx'
import { showSelfNominations } from './self-nominations.handlers.ts'
import { postSeasonQuestion, showSeasonQuestions } from './season-questions.handlers.ts'
import { seasonQuestionFields } from './season-questions.page.tsx'
import { forOrganiser, type SetUpHandler } from './set-up-found.ts'
import { exportRulebook, exportRulebookWorkbook, showSetUp } from './set-up.handlers.ts'
import { postStages, showStages } from './stages.handlers.ts'
import { stagesFields } from './stages.page.tsx'

const ORGANISER = '/ruang/penyelenggara'
const FOUNDING = `${ORGANISER}/musim-baru`
const HOLIDAYS = `${ORGANISER}/hari-libur`
const SECTIONS = [
  '/aturan/:bagian',
  '/aturan/:bagian/:kategori',
  '/aturan/:bagian/:kategori/:daftar',
  '/aturan/:bagian/:kategori/:daftar/:kriteria',
]

/** A season's rules as a file, given at its founding. */
const RULEBOOK_BYTES_MAX = 2 * 1024 * 1024

/** Who may found a season: its committee comes afterwards. */
const FOUNDERS: readonly Role[] = ['administrator', 'national_secretariat']

const founding = { who: 'administrator', records: 'season_founded', fields: names(foundSeasonFields) } as const

const noting = { who: 'administrator', records: 'holiday_noted', fields: names(holidayFields) } as const

export const organiserRoutes: readonly Route[] = [
  asking([PAGE_QUERY], forAny(ORGANISERS, room(ORGANISER, 'administrator', showOrganiserSeasons))),
  forAny(FOUNDERS, room(FOUNDING, 'administrator', showFoundSeason)),
  { ...forAny(FOUNDERS, roomDeed(FOUNDING, founding, postFoundSeason)), bodyBytesMax: RULEBOOK_BYTES_MAX },
  forAny(ORGANISERS, room(HOLIDAYS, 'administrator', showHolidays)),
  forAny(FOUNDERS, roomDeed(HOLIDAYS, noting, postHoliday)),
  setUp('', showSetUp),
  setUp('/aturan.json', exportRulebook),
  setUp('/aturan.xlsx', exportRulebookWorkbook),
  // Fields of a section are made from the rules it shows, so all may be read.
  ...SECTIONS.flatMap((section) => [
    setUp(section, showRulebookSection),
    setUpDeed(section, 'rulebook_draft_saved', ['*'], postRulebookSection),
  ]),
  setUp('/logo', showLogos),
  {
    ...setUpDeed('/logo', 'rulebook_draft_saved', names(logosFields), postLogos),
    bodyBytesMax: LOGO_BODY_BYTES_MAX,
    tooLarge: forOrganiser(logoTooLarge),
  },
  setUp('/tim', showAppointPanel),
  setUpDeed('/tim', 'panel_appointed', names(appointPanelFields), postAppointPanel),
  asking([PAGE_QUERY], setUp('/tahap', showStages)),
  setUpDeed('/tahap', 'stage_extended', names(stagesFields), postStages),
  asking([PAGE_QUERY], setUp('/peran', showRoleHolders)),
  asking([ORGANISATION_QUERY, ROLE_QUERY], setUp('/peran/beri', showGrantRole)),
  setUpDeed(
    '/peran/beri',
    ['role_granted', 'person_invited', 'invitation_repeated'],
    names(grantRoleFields),
    postGrantRole,
  ),
  setUp('/peran/:peran/akhiri', showEndRole),
  setUpDeed('/peran/:peran/akhiri', 'role_ended', names(endRoleFields), postEndRole),
  setUpDeed('/peran/:peran/undangan', 'invitation_repeated', [], postRoleInvitation),
  asking([...names(organisationsFields), PAGE_QUERY], setUp('/lembaga', showOrganisations)),
  setUp('/lembaga/baru', showRegisterOrganisation),
  setUpDeed('/lembaga/baru', 'organisation_registered', names(registerOrganisationFields), postRegisterOrganisation),
  asking([seasonQuestionFields.question, PAGE_QUERY], setUp('/tanya-jawab', showSeasonQuestions)),
  setUpDeed('/tanya-jawab', 'season_question_saved', names(seasonQuestionFields), postSeasonQuestion),
  asking([...names(candidatesFields), PAGE_QUERY], setUp('/kandidat', showCandidates)),
  asking([openFileQuery.organisation, openFileQuery.text, PAGE_QUERY], setUp('/kandidat/baru', showOpenCandidateFile)),
  setUpDeed(
    '/kandidat/baru',
    'candidate_file_opened',
    [openFileFields.organisation, openFileFields.category('*')],
    postOpenCandidateFile,
  ),
  setUp('/kandidat/impor', showImportCandidates),
  setUp('/kandidat/impor/templat.xlsx', downloadCandidateTemplate),
  {
    ...setUpDeed(
      '/kandidat/impor',
      ['organisation_registered', 'candidate_file_opened'],
      names(importFields),
      postImportCandidates,
    ),
    bodyBytesMax: IMPORT_BODY_BYTES_MAX,
    tooLarge: forOrganiser(importTooLarge),
  },
  asking([PAIR_QUERY, PAGE_QUERY], setUp('/ganda', showDuplicates)),
  setUpDeed(
    '/ganda',
    ['candidate_pair_decided', 'nomination_moved', 'file_section_saved', 'evidence_added', 'role_granted'],
    names(duplicatePairFields),
    postDuplicates,
  ),
  asking([PAGE_QUERY], setUp('/pendaftaran', showSelfNominations)),
  setUp('/pendaftaran/:pendaftaran', showSelfNominationRequest),
  setUpDeed(
    '/pendaftaran/:pendaftaran',
    ['self_nomination_decided', 'organisation_registered', 'candidate_file_opened', 'role_granted', 'person_invited'],
    names(requestFields),
    postSelfNominationRequest,
  ),
  setUp('/simpan', showEnactRulebook),
  setUpDeed('/simpan', ['rulebook_revised', 'rulebook_proposed'], names(enactFields), postEnactRulebook),
  asking([PAGE_QUERY], setUp('/bandingkan', showCompareRulebooks)),
  setUp('/pratinjau/kandidat/:kategori', showPreviewAsCandidate),
  setUp('/pratinjau/penilai/:kategori', showPreviewAsAssessor),
  setUp('/formulir/:kategori', downloadBlankForm),
  asking([PAGE_QUERY], setUp('/usulan', showRulebookProposals)),
  asking([PAGE_QUERY], setUp('/usulan/:nomor', showRulebookProposal)),
  setUpDeed(
    '/usulan/:nomor',
    ['rulebook_proposal_decided', 'rulebook_revised'],
    names(proposalFields),
    postRulebookProposal,
  ),
]

function setUp(leaf: string, handler: SetUpHandler): Route {
  const path = `${ORGANISER}/:tahun/:tempat${leaf}`
  return { ...bareLine, method: 'GET', path, who: ORGANISERS, of: 'season', handler: forOrganiser(handler) }
}

function setUpDeed(leaf: string, records: Recorded, fields: readonly string[], handler: SetUpHandler): Route {
  return { ...setUp(leaf, handler), method: 'POST', records, fields }
}
