/**
 * The register of personal data (UU 27/2022): every column that holds some, how the rows of a person are found, how long
 * they are kept and what erasing the person does to them. Export, erasure, retention and the public page all walk this
 * one table; a test holds it against the database, so that a new column cannot be forgotten.
 */
import type { PersonalData, PersonalTable } from './personal-data-entry.ts'

const byId = (table: string, column: string): PersonalTable => ({
  table,
  columns: [column],
  found: { by: 'id', column },
})

/** After an event: letters have come, those who came have been reminded of the season it belongs to. */
const INVITEE_DAYS = 365
/** After an event nobody answers any more. */
const INVITEE_CODE_DAYS = 90
/** A mail to somebody without an account is found by its address. */
const MAILBOX = { by: 'id_or_email', column: 'person', email: 'address' } as const

/** Days that `who` of the history and details about accounts are kept. */
export const HISTORY_WHO_DAYS = 5 * 365
export const HISTORY_ACCOUNT_DETAIL_DAYS = 2 * 365

export const PERSONAL_DATA = {
  account: {
    tables: [{ table: 'person', columns: ['email', 'display_name'], found: { by: 'id', column: 'id' } }],
    erasure: 'replaced',
    kept: 'account',
    whose: 'account',
    seenBy: 'self_and_administrator',
  },
  password: {
    tables: [{ table: 'person', columns: ['password_hash'], found: { by: 'id', column: 'id' } }],
    erasure: 'emptied',
    kept: 'account',
    whose: 'account',
    seenBy: 'nobody',
    secret: true,
  },
  administrator: {
    tables: [byId('administrator', 'person')],
    erasure: 'rows_removed',
    kept: 'account',
    whose: 'account',
    seenBy: 'administrator',
  },
  session: {
    tables: [{ table: 'session', columns: ['person', 'browser', 'system'], found: { by: 'id', column: 'person' } }],
    erasure: 'rows_removed',
    kept: { days: 0, since: 'expires_at' },
    whose: 'account',
    seenBy: 'nobody',
  },
  token: {
    tables: [{ table: 'session', columns: ['token_hash'], found: { by: 'id', column: 'person' } }],
    erasure: 'rows_removed',
    kept: { days: 0, since: 'expires_at' },
    whose: 'account',
    seenBy: 'nobody',
    secret: true,
  },
  link: {
    tables: [{ table: 'administrator_link', columns: ['token_hash'], found: { by: 'nobody' } }],
    erasure: 'stays',
    kept: { days: 30, since: 'used_at' },
    whose: 'account',
    seenBy: 'nobody',
    secret: true,
  },
  failure: {
    tables: [
      {
        table: 'sign_in_failure',
        columns: ['account_hash', 'address', 'device'],
        found: { by: 'account_hash', column: 'account_hash' },
      },
      { table: 'sign_in_burst', columns: ['account_hash'], found: { by: 'account_hash', column: 'account_hash' } },
    ],
    erasure: 'rows_removed',
    kept: { days: 30, since: 'failed_at' },
    whose: 'visitor',
    seenBy: 'nobody',
  },
  mail: {
    tables: [
      {
        table: 'mail',
        columns: ['person', 'address', 'facts', 'refusal_text'],
        found: MAILBOX,
      },
    ],
    erasure: 'rows_removed',
    kept: { days: 90, since: 'written_at' },
    whose: 'account',
    seenBy: 'self_and_administrator',
  },
  mail_link: {
    tables: [{ table: 'mail', columns: ['link'], found: MAILBOX }],
    erasure: 'rows_removed',
    kept: { days: 90, since: 'written_at' },
    whose: 'account',
    seenBy: 'administrator',
    secret: true,
  },
  self_nomination: {
    tables: [
      {
        table: 'self_nomination',
        columns: ['name', 'registration_number', 'place', 'contact_name', 'contact_email', 'contact_phone'],
        found: { by: 'email', column: 'contact_email' },
      },
    ],
    erasure: 'rows_removed',
    kept: { days: 30, since: 'kept_since' },
    whose: 'applicant',
    seenBy: 'committee',
  },
  self_nomination_token: {
    tables: [{ table: 'self_nomination', columns: ['token_hash'], found: { by: 'email', column: 'contact_email' } }],
    erasure: 'rows_removed',
    kept: { days: 30, since: 'kept_since' },
    whose: 'applicant',
    seenBy: 'nobody',
    secret: true,
  },
  self_nomination_verdict: {
    tables: [{ table: 'self_nomination_decision', columns: ['name', 'reason'], found: { by: 'text' } }],
    erasure: 'stays',
    kept: 'archive',
    whose: 'applicant',
    seenBy: 'committee',
  },
  candidate_pair: {
    tables: [{ table: 'candidate_pair', columns: ['reason'], found: { by: 'text' } }],
    erasure: 'stays',
    kept: 'archive',
    whose: 'candidate',
    seenBy: 'committee',
  },
  account_link: {
    tables: [byId('account_link', 'person')],
    erasure: 'rows_removed',
    kept: { days: 30, since: 'expires_at' },
    whose: 'account',
    seenBy: 'administrator',
  },
  account_link_token: {
    tables: [{ table: 'account_link', columns: ['token_hash'], found: { by: 'id', column: 'person' } }],
    erasure: 'rows_removed',
    kept: { days: 30, since: 'expires_at' },
    whose: 'account',
    seenBy: 'nobody',
    secret: true,
  },
  device: {
    tables: [byId('known_device', 'person')],
    erasure: 'rows_removed',
    kept: { days: 0, since: 'expires_at' },
    whose: 'account',
    seenBy: 'nobody',
  },
  device_token: {
    tables: [{ table: 'known_device', columns: ['token_hash'], found: { by: 'id', column: 'person' } }],
    erasure: 'rows_removed',
    kept: { days: 0, since: 'expires_at' },
    whose: 'account',
    seenBy: 'nobody',
    secret: true,
  },
  recovery: {
    tables: [{ table: 'recovery_request', columns: ['email'], found: { by: 'text' } }],
    erasure: 'rows_removed',
    kept: { days: 1, since: 'requested_at' },
    whose: 'visitor',
    seenBy: 'nobody',
  },
  link_try: {
    tables: [{ table: 'link_try', columns: ['address'], found: { by: 'nobody' } }],
    erasure: 'stays',
    kept: { days: 1, since: 'tried_at' },
    whose: 'visitor',
    seenBy: 'nobody',
  },
  seat: {
    tables: [byId('panel_seat', 'person')],
    erasure: 'stays',
    kept: 'archive',
    whose: 'panel',
    seenBy: 'administrator',
  },
  role: {
    tables: [byId('role_grant', 'person'), { table: 'role_end', columns: ['reason'], found: { by: 'text' } }],
    erasure: 'stays',
    kept: 'archive',
    whose: 'account',
    seenBy: 'committee',
  },
  role_name: {
    tables: [{ table: 'role_holder_name', columns: ['person', 'name'], found: { by: 'id', column: 'person' } }],
    erasure: 'rows_removed',
    kept: 'account',
    whose: 'account',
    seenBy: 'committee',
  },
  rule_reason: {
    tables: [
      { table: 'rulebook_version', columns: ['reason'], found: { by: 'text' } },
      { table: 'rulebook_proposal', columns: ['reason'], found: { by: 'text' } },
      { table: 'rulebook_proposal_decision', columns: ['reason'], found: { by: 'text' } },
    ],
    erasure: 'stays',
    kept: 'archive',
    whose: 'named',
    seenBy: 'committee',
  },
  stage_reason: {
    tables: [{ table: 'stage_notice', columns: ['reason'], found: { by: 'text' } }],
    erasure: 'stays',
    kept: 'archive',
    whose: 'named',
    seenBy: 'public',
  },
  season_question: {
    tables: [{ table: 'season_question', columns: ['asked', 'answer'], found: { by: 'text' } }],
    erasure: 'stays',
    kept: 'archive',
    whose: 'named',
    seenBy: 'public',
  },
  invitee: {
    tables: [
      {
        table: 'outreach_contact',
        columns: ['name', 'organisation_name', 'email', 'phone'],
        found: { by: 'email', column: 'email' },
      },
    ],
    erasure: 'rows_removed',
    kept: { days: INVITEE_DAYS, since: 'kept_since' },
    whose: 'named',
    seenBy: 'committee',
  },
  invitee_answer: {
    tables: [{ table: 'outreach_answer_name', columns: ['name'], found: { by: 'nobody' } }],
    erasure: 'stays',
    kept: { days: INVITEE_DAYS, since: 'kept_since' },
    whose: 'named',
    seenBy: 'committee',
  },
  invitee_code: {
    tables: [{ table: 'outreach_code', columns: ['token_hash'], found: { by: 'nobody' } }],
    erasure: 'stays',
    kept: { days: INVITEE_CODE_DAYS, since: 'kept_since' },
    whose: 'named',
    seenBy: 'nobody',
    secret: true,
  },
  outreach: {
    tables: [
      { table: 'outreach_event', columns: ['title', 'venue', 'agenda'], found: { by: 'text' } },
      { table: 'outreach_attendance', columns: ['reason'], found: { by: 'text' } },
      { table: 'outreach_material', columns: ['name', 'sha256'], found: { by: 'text' } },
      { table: 'outreach_question', columns: ['asked'], found: { by: 'text' } },
    ],
    erasure: 'stays',
    kept: 'archive',
    whose: 'named',
    seenBy: 'committee',
  },
  hand: {
    tables: [
      byId('outreach_event', 'saved_by'),
      byId('outreach_invitee', 'added_by'),
      byId('outreach_removal', 'removed_by'),
      byId('outreach_attendance', 'noted_by'),
      byId('outreach_material', 'added_by'),
      byId('outreach_material_removal', 'removed_by'),
      byId('outreach_question', 'noted_by'),
      byId('outreach_question_answer', 'answered_by'),
      byId('stage_notice', 'recorded_by'),
      byId('season_question', 'written_by'),
      byId('rulebook_draft', 'saved_by'),
      byId('rulebook_proposal', 'proposed_by'),
      byId('rulebook_proposal_decision', 'proposed_by'),
      byId('rulebook_proposal_decision', 'decided_by'),
      byId('organisation', 'registered_by'),
      byId('account_link', 'created_by'),
      byId('mail_link_reading', 'person'),
      byId('role_grant', 'granted_by'),
      byId('role_end', 'ended_by'),
      byId('person', 'id'),
      byId('demo_account', 'person'),
      byId('rulebook_version', 'saved_by'),
      byId('panel_decree', 'recorded_by'),
      byId('coverage_figure', 'recorded_by'),
      byId('coverage_import', 'imported_by'),
      byId('coverage_import_undo', 'undone_by'),
      byId('place_coverage', 'entered_by'),
      byId('place_coverage_check', 'checked_by'),
      byId('place_coverage_choice', 'chosen_by'),
      byId('coverage_target', 'entered_by'),
      byId('protection_plan', 'made_by'),
      byId('protection_plan_version', 'saved_by'),
      byId('protection_plan_publication', 'published_by'),
      byId('protection_plan_payment', 'noted_by'),
      byId('recusal', 'declared_by'),
      byId('mark_sheet_signature', 'signed_by'),
      byId('category_closing', 'closed_by'),
      byId('plenary_opening', 'opened_by'),
      byId('plenary', 'recorded_by'),
      byId('adoption', 'adopted_by'),
      byId('publication', 'published_by'),
      byId('nomination_step', 'moved_by'),
      byId('finding_answer', 'answered_by'),
      byId('nomination_owner', 'owner'),
      byId('nomination_owner', 'noted_by'),
      byId('verified_value', 'recorded_by'),
      byId('field_visit', 'planned_by'),
      byId('field_visit_photo', 'added_by'),
      byId('field_visit_record', 'signed_by'),
      byId('file_plenary', 'decided_by'),
      byId('holiday_entry', 'noted_by'),
      byId('interview_timetable', 'saved_by'),
      byId('file_section_version', 'saved_by'),
      byId('evidence_file', 'added_by'),
      byId('evidence_removal', 'removed_by'),
      byId('evidence_judgement', 'judged_by'),
      byId('paper_receipt', 'recorded_by'),
      byId('paper_reading', 'read_by'),
      byId('paper_acceptance', 'settled_by'),
      byId('self_nomination_decision', 'decided_by'),
      byId('candidate_pair', 'decided_by'),
    ],
    erasure: 'stays',
    kept: 'archive',
    whose: 'account',
    seenBy: 'nobody',
  },
  comment: {
    tables: [{ table: 'mark', columns: ['comment'], found: { by: 'seat' } }],
    erasure: 'stays',
    kept: 'archive',
    whose: 'panel',
    seenBy: 'committee',
    sealed: true,
  },
  recusal: {
    tables: [{ table: 'recusal', columns: ['reason'], found: { by: 'id', column: 'declared_by' } }],
    erasure: 'stays',
    kept: 'archive',
    whose: 'panel',
    seenBy: 'panel',
    sealed: true,
  },
  unsigned: {
    tables: [{ table: 'unsigned_sheet', columns: ['reason'], found: { by: 'seat' } }],
    erasure: 'stays',
    kept: 'archive',
    whose: 'panel',
    seenBy: 'committee',
    sealed: true,
  },
  minutes: {
    tables: [
      { table: 'plenary', columns: ['minutes'], found: { by: 'text' } },
      { table: 'adoption', columns: ['document'], found: { by: 'text' }, within: 'plenary' },
      { table: 'panel_decree', columns: ['issuer'], found: { by: 'text' } },
      { table: 'file_plenary', columns: ['document'], found: { by: 'text' } },
    ],
    erasure: 'stays',
    kept: 'archive',
    whose: 'named',
    seenBy: 'committee',
  },
  candidate: {
    tables: [
      { table: 'candidate', columns: ['name', 'candidate'], found: { by: 'text' } },
      { table: 'organisation', columns: ['name', 'organisation', 'registration_number'], found: { by: 'text' } },
    ],
    erasure: 'stays',
    kept: 'archive',
    whose: 'candidate',
    seenBy: 'public',
  },
  file: {
    tables: [
      { table: 'file_section_version', columns: ['content'], found: { by: 'text' } },
      { table: 'nomination_step', columns: ['reason'], found: { by: 'text' } },
      { table: 'evidence_file', columns: ['name', 'sha256'], found: { by: 'text' } },
      { table: 'evidence_judgement', columns: ['reason'], found: { by: 'text' } },
      { table: 'finding', columns: ['asked'], found: { by: 'text' } },
      { table: 'finding_answer', columns: ['answer'], found: { by: 'text' } },
      { table: 'verified_value', columns: ['claimed', 'source'], found: { by: 'text' } },
      { table: 'paper_receipt', columns: ['note'], found: { by: 'text' } },
      { table: 'paper_reading', columns: ['content'], found: { by: 'text' } },
    ],
    erasure: 'stays',
    kept: 'archive',
    whose: 'candidate',
    seenBy: 'committee',
  },
  visit: {
    tables: [
      { table: 'field_visit', columns: ['place', 'visitors', 'purpose'], found: { by: 'text' } },
      { table: 'field_visit_photo', columns: ['name', 'sha256'], found: { by: 'text' } },
      { table: 'field_visit_record', columns: ['place', 'coordinates', 'summary'], found: { by: 'text' } },
      { table: 'field_visit_result', columns: ['claimed', 'seen'], found: { by: 'text' } },
    ],
    erasure: 'stays',
    kept: 'archive',
    whose: 'candidate',
    seenBy: 'panel',
  },
  evidence_text: {
    tables: [{ table: 'evidence_text', columns: ['body'], found: { by: 'text' } }],
    erasure: 'rows_removed',
    kept: 'archive',
    whose: 'named',
    seenBy: 'committee',
  },
  evidence_thumbnail: {
    tables: [{ table: 'evidence_thumbnail', columns: ['jpeg'], found: { by: 'nobody' } }],
    erasure: 'stays',
    kept: 'archive',
    whose: 'candidate',
    seenBy: 'committee',
  },
  pseudonym: {
    tables: [{ table: 'activity', columns: ['actor_pseudonym', 'subject'], found: { by: 'pseudonym' } }],
    erasure: 'stays',
    kept: 'archive',
    whose: 'account',
    seenBy: 'committee',
  },
  who: {
    tables: [{ table: 'activity_detail', columns: ['who'], found: { by: 'pseudonym' } }],
    erasure: 'history',
    kept: { days: HISTORY_WHO_DAYS, since: 'at' },
    whose: 'account',
    seenBy: 'administrator',
  },
  detail: {
    tables: [{ table: 'activity_detail', columns: ['detail'], found: { by: 'pseudonym' } }],
    erasure: 'history',
    kept: { days: HISTORY_ACCOUNT_DETAIL_DAYS, since: 'at', only: 'accounts' },
    whose: 'account',
    seenBy: 'committee',
    sealed: true,
  },
} as const satisfies Readonly<Record<string, PersonalData>>

export type PersonalDataId = keyof typeof PERSONAL_DATA

export const personalData = Object.entries(PERSONAL_DATA) as readonly (readonly [PersonalDataId, PersonalData])[]

/** What stands in place of a name, and begins the place of an e-mail, after an erasure. */
export const ERASED_NAME = 'Dihapus'

/** Every registered column as `table.column`. */
export function registeredColumns(): readonly string[] {
  return personalData.flatMap(([, { tables }]) =>
    tables.flatMap(({ table, columns }) => columns.map((column) => `${table}.${column}`)),
  )
}
