/** Every page with its examples: what the tests render and the pictures show. A test proves that no page is missing. */
import { clarificationExamples } from '../clarifications/clarification.examples.tsx'
import { clarificationsExamples } from '../clarifications/clarifications.examples.tsx'
import { confirmMinutesExamples } from '../committee/confirm-minutes.examples.tsx'
import { objectionsExamples } from '../objections/objections.examples.tsx'
import { outcomeExamples } from '../objections/outcome.examples.tsx'
import { panelTiesExamples } from '../panel-ties/panel-ties.examples.tsx'
import { calibrationExamples } from '../calibration/calibration.examples.tsx'
import {
  boardExamples,
  confirmationExamples,
  interviewExamples,
  turnExamples,
} from '../interview-day/interview-day.examples.tsx'
import { calculatorExamples } from '../calculator/calculator.examples.tsx'
import { evidenceExamples } from '../candidate/evidence.examples.tsx'
import { fileConflictExamples } from '../candidate/file-conflict.examples.tsx'
import { fileSectionExamples } from '../candidate/file-section.examples.tsx'
import { fileExamples } from '../candidate/file.examples.tsx'
import { readFileExamples } from '../candidate/read-file.examples.tsx'
import { filesExamples } from '../candidate/files.examples.tsx'
import { openFileExamples } from '../candidate/open-file.examples.tsx'
import { accountExamples } from '../account/account.examples.tsx'
import { adoptExamples } from '../committee/adopt.examples.tsx'
import { adoptedExamples } from '../committee/adopted.examples.tsx'
import { closeCategoryExamples } from '../committee/close-category.examples.tsx'
import { mailExamples } from '../administration/mail.examples.tsx'
import { peopleExamples } from '../administration/people.examples.tsx'
import { choosePasswordExamples } from '../door/choose-password.examples.tsx'
import { forgottenPasswordExamples } from '../door/forgotten-password.examples.tsx'
import { linkUnusableExamples } from '../door/link-unusable.examples.tsx'
import { outboxExamples } from '../administration/outbox.examples.tsx'
import { systemStateExamples } from '../administration/system-state.examples.tsx'
import { agreementExamples } from '../committee/agreement.examples.tsx'
import { stabilityExamples } from '../committee/stability.examples.tsx'
import { openMarkingExamples } from '../committee/open-marking.examples.tsx'
import { openPlenaryExamples } from '../committee/open-plenary.examples.tsx'
import { plenaryExamples } from '../committee/plenary.examples.tsx'
import { settingsExamples, timetableExamples } from '../timetable/timetable.examples.tsx'
import { roomExamples } from '../committee/room.examples.tsx'
import { standingsExamples } from '../committee/standings.examples.tsx'
import { firstAdministratorExamples } from '../door/first-administrator.examples.tsx'
import { sendAgainExamples } from '../door/send-again.examples.tsx'
import { signInExamples } from '../door/sign-in.examples.tsx'
import { troubleExamples } from '../door/trouble.examples.tsx'
import { historyExamples } from '../history/history.examples.tsx'
import { foundSeasonExamples } from '../organiser/found-season.examples.tsx'
import { appointPanelExamples } from '../organiser/appoint-panel.examples.tsx'
import { compareRulebooksExamples } from '../organiser/compare-rulebooks.examples.tsx'
import { endRoleExamples } from '../organiser/end-role.examples.tsx'
import { enactRulebookExamples } from '../organiser/enact-rulebook.examples.tsx'
import { grantRoleExamples } from '../organiser/grant-role.examples.tsx'
import { candidatesExamples } from '../organiser/candidates.examples.tsx'
import { importCandidatesExamples } from '../organiser/import-candidates.examples.tsx'
import { seasonQuestionsExamples } from '../organiser/season-questions.examples.tsx'
import { duplicatePairExamples } from '../organiser/duplicate-pair.examples.tsx'
import { duplicatesExamples } from '../organiser/duplicates.examples.tsx'
import { selfNominationRequestExamples } from '../organiser/self-nomination-request.examples.tsx'
import { selfNominationsExamples } from '../organiser/self-nominations.examples.tsx'
import { enterFigureExamples, figureExamples, placeFiguresExamples } from '../register/figure.examples.tsx'
import { coverageImportExamples, importCoverageExamples, registerExamples } from '../register/register.examples.tsx'
import { holidaysExamples } from '../organiser/holidays.examples.tsx'
import { organisationsExamples } from '../organiser/organisations.examples.tsx'
import { registerOrganisationExamples } from '../organiser/register-organisation.examples.tsx'
import { roleHoldersExamples } from '../organiser/role-holders.examples.tsx'
import { logosExamples } from '../organiser/logos.examples.tsx'
import { previewCandidateExamples } from '../organiser/preview-candidate.examples.tsx'
import { rulebookProposalExamples } from '../organiser/rulebook-proposal.examples.tsx'
import { rulebookProposalsExamples } from '../organiser/rulebook-proposals.examples.tsx'
import { rulebookSectionExamples } from '../organiser/rulebook-section.examples.tsx'
import { stagesExamples } from '../organiser/stages.examples.tsx'
import { setUpExamples } from '../organiser/set-up.examples.tsx'
import { organiserSeasonsExamples } from '../organiser/organiser-seasons.examples.tsx'
import { outreachExamples } from '../outreach/outreach.examples.tsx'
import { markSheetConflictExamples } from '../panel/mark-sheet-conflict.examples.tsx'
import { markSheetExamples } from '../panel/mark-sheet.examples.tsx'
import { declarationsExamples } from '../panel/declarations.examples.tsx'
import { lateSheetExamples } from '../panel/late-sheet.examples.tsx'
import { mySheetsExamples } from '../panel/my-sheets.examples.tsx'
import { readingPlanExamples } from '../reading-plan/reading-plan.examples.tsx'
import { substitutesExamples } from '../substitutes/substitutes.examples.tsx'
import { offlineRoomExamples } from '../panel/offline-room.examples.tsx'
import { signSheetExamples } from '../panel/sign-sheet.examples.tsx'
import { signedSheetExamples } from '../panel/signed-sheet.examples.tsx'
import { placeCoverageExamples } from '../coverage/place-coverage.examples.tsx'
import { zoneCoverageExamples } from '../coverage/zone-coverage.examples.tsx'
import { leaderExamples } from '../leader/leader.examples.tsx'
import { mapExamples } from '../leader/map.examples.tsx'
import { villagesExamples } from '../leader/villages.examples.tsx'
import { personalDataExamples } from '../personal-data/personal-data.examples.tsx'
import { peopleDataExamples } from '../personal-data/people-data.examples.tsx'
import { personDataExamples } from '../personal-data/person-data.examples.tsx'
import { certificateCheckExamples } from '../public/certificate-check.examples.tsx'
import { homeExamples } from '../public/home.examples.tsx'
import { howJudgingWorksExamples } from '../public/how-judging-works.examples.tsx'
import { resultWaitingExamples } from '../public/result-waiting.examples.tsx'
import { witnessExamples } from '../witness/witness.examples.tsx'
import { recountExamples } from '../recount/recount.examples.tsx'
import { resultExamples } from '../public/result.examples.tsx'
import { resultsExamples } from '../public/results.examples.tsx'
import { businessCheckExamples } from '../public/business-check.examples.tsx'
import { confirmSelfNominationExamples } from '../public/confirm-self-nomination.examples.tsx'
import { selfNominationExamples } from '../public/self-nomination.examples.tsx'
import { selfNominationSentExamples } from '../public/self-nomination-sent.examples.tsx'
import { seasonExamples } from '../public/season.examples.tsx'
import { longListResultExamples } from '../longlist/long-list-result.examples.tsx'
import { longListExamples } from '../longlist/long-list.examples.tsx'
import { tryResultExamples } from '../try/try-result.examples.tsx'
import { comparePlansExamples, planExamples, planFormExamples, plansExamples } from '../plans/plans.examples.tsx'
import { whatIfExamples } from '../plans/what-if.examples.tsx'
import { tryExamples } from '../try/try.examples.tsx'
import { deskExamples } from '../verification/desk.examples.tsx'
import { desksExamples } from '../verification/desks.examples.tsx'
import { searchEvidenceExamples } from '../verification/search-evidence.examples.tsx'
import { rehearsalExamples } from '../verification/rehearsal.examples.tsx'
import { stuckExamples } from '../verification/stuck.examples.tsx'
import { fieldVisitExamples, fieldVisitsExamples } from '../verification/field-visits.examples.tsx'
import { filePlenaryExamples } from '../verification/file-plenary.examples.tsx'
import { verifiedValuesExamples } from '../verification/verified-values.examples.tsx'
import { paperSectionExamples } from '../paper/paper-section.examples.tsx'
import { paperSheetCopyExamples } from '../paper/paper-sheet-copy.examples.tsx'
import { paperSheetTakingExamples } from '../paper/paper-sheet-taking.examples.tsx'
import { paperSheetsExamples } from '../paper/paper-sheets.examples.tsx'
import { papersExamples } from '../paper/papers.examples.tsx'
import { returnFileExamples } from '../verification/return-file.examples.tsx'
import type { Examples } from './example.ts'

export const gallery: readonly Examples[] = [
  homeExamples,
  resultsExamples,
  seasonExamples,
  resultExamples,
  recountExamples,
  witnessExamples,
  resultWaitingExamples,
  businessCheckExamples,
  selfNominationExamples,
  selfNominationSentExamples,
  confirmSelfNominationExamples,
  certificateCheckExamples,
  howJudgingWorksExamples,
  placeCoverageExamples,
  zoneCoverageExamples,
  mapExamples,
  villagesExamples,
  leaderExamples,
  calculatorExamples,
  signInExamples,
  sendAgainExamples,
  firstAdministratorExamples,
  troubleExamples,
  declarationsExamples,
  lateSheetExamples,
  mySheetsExamples,
  readingPlanExamples,
  substitutesExamples,
  offlineRoomExamples,
  markSheetExamples,
  markSheetConflictExamples,
  signSheetExamples,
  signedSheetExamples,
  roomExamples,
  timetableExamples,
  settingsExamples,
  closeCategoryExamples,
  standingsExamples,
  systemStateExamples,
  agreementExamples,
  stabilityExamples,
  openMarkingExamples,
  openPlenaryExamples,
  plenaryExamples,
  adoptExamples,
  adoptedExamples,
  tryExamples,
  whatIfExamples,
  plansExamples,
  planExamples,
  planFormExamples,
  comparePlansExamples,
  tryResultExamples,
  historyExamples,
  personalDataExamples,
  personDataExamples,
  peopleDataExamples,
  outboxExamples,
  mailExamples,
  peopleExamples,
  choosePasswordExamples,
  linkUnusableExamples,
  forgottenPasswordExamples,
  accountExamples,
  organiserSeasonsExamples,
  foundSeasonExamples,
  setUpExamples,
  rulebookSectionExamples,
  appointPanelExamples,
  stagesExamples,
  roleHoldersExamples,
  grantRoleExamples,
  endRoleExamples,
  candidatesExamples,
  seasonQuestionsExamples,
  ...outreachExamples,
  importCandidatesExamples,
  duplicatesExamples,
  duplicatePairExamples,
  selfNominationsExamples,
  selfNominationRequestExamples,
  organisationsExamples,
  holidaysExamples,
  registerExamples,
  importCoverageExamples,
  coverageImportExamples,
  placeFiguresExamples,
  figureExamples,
  enterFigureExamples,
  longListExamples,
  longListResultExamples,
  registerOrganisationExamples,
  compareRulebooksExamples,
  enactRulebookExamples,
  logosExamples,
  previewCandidateExamples,
  rulebookProposalExamples,
  rulebookProposalsExamples,
  filesExamples,
  readFileExamples,
  openFileExamples,
  fileExamples,
  returnFileExamples,
  verifiedValuesExamples,
  fieldVisitsExamples,
  fieldVisitExamples,
  filePlenaryExamples,
  desksExamples,
  deskExamples,
  searchEvidenceExamples,
  stuckExamples,
  rehearsalExamples,
  fileSectionExamples,
  fileConflictExamples,
  papersExamples,
  paperSectionExamples,
  paperSheetsExamples,
  paperSheetCopyExamples,
  paperSheetTakingExamples,
  evidenceExamples,
  boardExamples,
  interviewExamples,
  calibrationExamples,
  panelTiesExamples,
  turnExamples,
  clarificationExamples,
  clarificationsExamples,
  confirmMinutesExamples,
  objectionsExamples,
  outcomeExamples,
  confirmationExamples,
]
