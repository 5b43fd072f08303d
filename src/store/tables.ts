/** Row types, one per table, in the order of the migrations. Instants and days are text (see db.ts). */
import type { ClarificationWay } from '../award/decision/clarification.ts'
import type { ObjectionFileKind, ObjectionGround, ObjectionOutcome } from '../award/decision/objection.ts'
import type { CorrectionEnding } from '../award/decision/result-correction.ts'
import type { SeatFactKind } from '../award/judging/found-conflicts.ts'
import type { StructuralConflict } from '../award/judging/structural-conflicts.ts'
import type { LeaderPresence } from '../award/interviews/day-attendance.ts'
import type { DayMove } from '../award/interviews/day-course.ts'
import type { Generated } from 'kysely'
import type { AsOf } from '../award/coverage/as-of.ts'
import type { CoverageBase } from '../award/units/coverage-base.ts'
import type { CoverageSegment } from '../award/coverage/coverage-segment.ts'
import type { PlanFund, WorkerGroup } from '../award/coverage/plan-fund.ts'
import type { ContributionMonth } from '../award/programmes/contribution-month.ts'
import type { RegionLevel } from '../award/places/region.ts'
import type { AnswerKind } from '../award/outreach/answer.ts'
import type { NotedBy } from '../award/outreach/attendance.ts'
import type { InviteeKind } from '../award/outreach/invitee.ts'
import type { OutreachMailKind } from '../award/outreach/reminders.ts'
import type { DeclaredKind } from '../award/judging/conflict-declaration.ts'
import type { EvidenceKind } from '../award/nomination/evidence-kinds.ts'
import type { Day, Instant, Zone } from '../award/units/dates.ts'
import type { NominationState } from '../award/nomination/nomination-states.ts'
import type { OrganisationKind, Sector, SizeClass } from '../award/people/organisation.ts'
import type { SeasonRole } from '../award/people/roles.ts'
import type { Fingerprint } from '../award/canonical/canonical.ts'
import type { Hundredths } from '../award/units/hundredths.ts'

export type SeasonRow = { province: string; season: number }
type CategoryRow = SeasonRow & { category: string }
type NominationRow = CategoryRow & { candidate: string }
type SheetRow = NominationRow & { seat: string }
type EvidenceRow = SeasonRow & { candidate: string; evidence: string }
type PaperRow = SeasonRow & { candidate: string; paper: number }
type EventRow = SeasonRow & { event: number }
type InviteeRow = EventRow & { invitee: number }
/** Of a place and the year of its budget; no season. */
export type PlanRow = { place: string; year: number; plan: number }
type VisitRow = SeasonRow & { candidate: string; visit: number }

export type Tables = {
  person: {
    id: string
    email: string
    display_name: string
    password_hash: string | null
    device_key: Generated<string | null>
    created_at: Instant
    closed_at: Generated<Instant | null>
  }
  demo_account: { person: string; created_at: Instant }
  administrator: { person: string; appointed_at: Instant }
  administrator_link: { token_hash: string; created_at: Instant; used_at: Instant | null }
  session: {
    token_hash: string
    person: string
    started_at: Instant
    expires_at: Instant
    last_seen_at: Generated<Instant | null>
    browser: Generated<string>
    system: Generated<string>
  }
  sign_in_failure: {
    id: string
    account_hash: string
    address: string
    failed_at: Instant
    device: Generated<string | null>
    lane: Generated<string>
    under_way: Generated<boolean>
  }
  sign_in_burst: { account_hash: string; deed: string; failed_at: Instant }
  place: { code: string; level: string; name: string; slug: string }
  season: SeasonRow & { label: string; zone: string; example: boolean; created_at: Instant }
  rulebook_version: SeasonRow & {
    version: number
    document: string
    hash: string
    saved_at: Instant
    saved_by: string
    reason: Generated<string>
  }
  panel_decree: SeasonRow & {
    number: string
    day: Day
    issuer: string
    recorded_at: Instant
    recorded_by: string
    term_from: Day | null
    term_until: Day | null
  }
  panel_substitute: SeasonRow & { seat: string; person: string; named_at: Instant; named_by: string }
  panel_pledge: SeasonRow & { person: string; pledged_at: Instant }
  conflict_declaration: SheetRow & {
    declaration: number
    kind: DeclaredKind
    words: string
    declared_at: Instant
    declared_by: string
  }
  declaration_in_force: SheetRow & {
    declaration: number
    kind: DeclaredKind
    words: string
    declared_at: Instant
    declared_by: string
  }
  recusal_standing: SheetRow & { reason: string; declared_at: Instant; declared_by: string; recusal: number }
  recusal_in_force: SheetRow & { reason: string; declared_at: Instant; declared_by: string; recusal: number }
  recusal_correction: SheetRow & {
    person: string
    recusal: number
    turn: number
    reason: string
    declarations: number
    leads: boolean
    corrected_at: Instant
    corrected_by: string
  }
  former_seat_holder: SeasonRow & {
    seat: string
    change: number
    person: string
    appointed_at: Instant
    left_at: Instant
  }
  panel_seat: SeasonRow & { seat: string; person: string; appointed_at: Instant }
  candidate: SeasonRow & {
    candidate: string
    name: string
    entity_kind: string
    place_code: string | null
    registered_at: Instant
    organisation: Generated<string | null>
    proposed_by: Generated<string | null>
  }
  nomination: NominationRow & { nominated_at: Instant; step: number; state: NominationState }
  coverage_figure: SeasonRow & {
    place_code: string
    as_of: string
    segment: string
    source: string
    percentage: string | null
    members: string | null
    denominator: string | null
    base: string
    target: string | null
    note: string
    recorded_at: Instant
    recorded_by: string
  }
  region: { code: string; parent: string | null; level: RegionLevel; name: string }
  coverage_import: {
    id: string
    file_name: string
    file_hash: string
    accepted: number
    refused: number
    imported_at: Instant
    imported_by: string | null
  }
  coverage_import_undo: { import: string; reason: string; undone_at: Instant; undone_by: string | null }
  place_coverage: {
    id: string
    place: string
    segment: CoverageSegment
    year: number
    as_of: AsOf
    covered: string | null
    eligible: string | null
    base: CoverageBase
    published_percent: string | null
    published_unprotected: string | null
    target_percent: string | null
    publisher: string
    source: string
    note: string
    import: string | null
    line: number | null
    replaces: string | null
    reason: string
    entered_at: Instant
    entered_by: string | null
  }
  place_coverage_check: { figure: string; checked_at: Instant; checked_by: string }
  place_coverage_choice: {
    place: string
    segment: CoverageSegment
    year: number
    choice: number
    figure: string
    reason: string
    chosen_at: Instant
    chosen_by: string
  }
  coverage_target: {
    place: string
    year: number
    framework: string
    source: string
    target_percent: string | null
    target_members: string | null
    note: string
    entered_at: Instant
    entered_by: string | null
  }
  protection_plan: PlanRow & {
    province: string | null
    season: number | null
    candidate: string | null
    made_at: Instant
    made_by: string
  }
  protection_plan_version: PlanRow & {
    version: number
    title: string
    note: string
    universe: number | null
    universe_source: string | null
    covered: number | null
    eligible: number | null
    coverage_source: string | null
    target_percent: string | null
    tags: string
    saved_at: Instant
    saved_by: string
  }
  protection_plan_line: PlanRow & {
    version: number
    line: number
    people: string
    worker_group: WorkerGroup
    fund: PlanFund
    heads: number
    from_month: ContributionMonth
    months: number
    with_jht: boolean
  }
  protection_plan_fund: PlanRow & { version: number; fund: PlanFund; available: string }
  protection_plan_publication: PlanRow & {
    version: number
    published_at: Instant
    published_by: string
    document: string | null
  }
  protection_plan_payment: PlanRow & {
    fund: PlanFund
    month: ContributionMonth
    entry: number
    heads: number
    /** A whole number as text, as the database hands it over. */
    rupiah: string
    proof: string
    noted_at: Instant
    noted_by: string
  }
  recusal: SheetRow & { reason: string; declared_at: Instant; declared_by: string; recusal: number }
  mark_sheet: SheetRow & { version: number; saved_at: Instant | null }
  mark: SheetRow & { criterion: string; mark_hundredths: Hundredths | null; comment: string }
  mark_sheet_signature: SheetRow & {
    signed_at: Instant
    signed_by: string
    version: number | null
    salt: string | null
    closed: string | null
    closed_salt: string | null
    commitment: Fingerprint | null
  }
  category_closing: CategoryRow & { closed_at: Instant; closed_by: string }
  unsigned_sheet: SheetRow & { reason: string }
  plenary_opening: CategoryRow & { opened_at: Instant; opened_by: string }
  plenary: CategoryRow & { version: number; minutes: string; recorded_at: Instant; recorded_by: string }
  adoption: CategoryRow & {
    adoption: number
    adopted_at: Instant
    adopted_by: string
    rulebook_version: number
    fingerprint: string
    document: string
  }
  certificate: NominationRow & { adoption: number; number: string; check_code: string; issued_at: Instant }
  certificate_revocation: CategoryRow & {
    number: string
    adoption: number
    reason: string
    revoked_at: Instant
    revoked_by: string
  }
  publication: CategoryRow & {
    adoption: number
    totals: 'announced' | 'withheld'
    published_at: Instant
    published_by: string
    document: string | null
  }
  clarification: CategoryRow & {
    number: number
    candidate: string
    question: string
    asked_at: Instant
    asked_by: string
  }
  clarification_answer: CategoryRow & {
    number: number
    way: ClarificationWay
    text: string
    answered_at: Instant
    answered_by: string
  }
  minutes_confirmation: CategoryRow & { version: number; seat: string; confirmed_at: Instant; confirmed_by: string }
  issued_paper: CategoryRow & {
    adoption: number
    name: string
    bytes: number
    sha256: string
  }
  objection: NominationRow & {
    ground: ObjectionGround
    statement: string
    from_letter: boolean
    lodged_at: Instant
    lodged_by: string
  }
  objection_file: NominationRow & { name: string; kind: ObjectionFileKind; bytes: number; sha256: string }
  objection_answer: NominationRow & {
    outcome: ObjectionOutcome
    reason: string
    answered_at: Instant
    answered_by: string
  }
  result_correction: CategoryRow & {
    correction: number
    adoption: number
    reason: string
    opened_at: Instant
    opened_by: string
  }
  result_correction_candidate: NominationRow & { correction: number }
  result_correction_end: CategoryRow & {
    correction: number
    outcome: CorrectionEnding
    reason: string
    ended_at: Instant
    ended_by: string
  }
  activity: SeasonRow & {
    id: string
    at: Instant
    actor_pseudonym: string
    deed: string
    subject: string
    payload_hash: string
    salt: string
  }
  organisation: {
    province: string
    organisation: string
    kind: OrganisationKind
    name: string
    registration_number: string | null
    size_class: SizeClass | null
    sector: Sector | null
    place_code: string | null
    registered_at: Instant
    registered_by: string
  }
  role_grant: SeasonRow & {
    id: string
    role: SeasonRole
    person: string
    organisation: string | null
    granted_at: Instant
    granted_by: string
  }
  role_holder_name: SeasonRow & { id: string; person: string; name: string }
  role_end: SeasonRow & { id: string; reason: string; ended_at: Instant; ended_by: string }
  demo_load: { one: Generated<boolean>; begun_at: Instant; completed_at: Instant | null }
  activity_detail: SeasonRow & { id: string; detail: string; who: string | null }
  ledger_waiting: SeasonRow & { id: string }
  ledger_entry: SeasonRow & { position: number; activity: string; leaf: Buffer }
  ledger_key: { public_key: Buffer; name: string }
  ledger_checkpoint: SeasonRow & { size: number; previous: number; root: Buffer; blocks: Buffer; note: string }
  activity_erasure: SeasonRow & { id: string; part: 'who' | 'detail'; request: string; erased_at: Instant }
  mail: {
    id: string
    /** Null for a mail to somebody without an account. */
    person: string | null
    /** An invitation to an event, where the mail goes to somebody without an account. */
    invitee: Generated<string | null>
    address: string
    kind: string
    facts: string
    link: string | null
    written_at: Instant
    expires_at: Instant
    next_try_at: Instant
    tries: Generated<number>
    sent_at: Generated<Instant | null>
    given_up_at: Generated<Instant | null>
    refusal_code: Generated<string | null>
    refusal_text: Generated<string>
  }
  mail_link_reading: { id: string; mail: string; person: string; read_at: Instant }
  account_link: {
    token_hash: string
    person: string
    purpose: string
    created_at: Instant
    created_by: string | null
    expires_at: Instant
    used_at: Generated<Instant | null>
    replaced_at: Generated<Instant | null>
  }
  recovery_request: { id: string; email: string; requested_at: Instant }
  link_try: { id: string; door: string; address: string; tried_at: Instant }
  known_device: { token_hash: string; person: string; known_at: Instant; expires_at: Instant }
  picture: SeasonRow & { picture: string; bytes: Buffer; added_at: Instant }
  rulebook_draft: SeasonRow & { version: number; document: string; saved_at: Instant; saved_by: string }
  rulebook_proposal: SeasonRow & {
    proposal: number
    base_version: number
    document: string
    hash: string
    reason: string
    proposed_at: Instant
    proposed_by: string
  }
  season_question: SeasonRow & {
    question: number
    version: number
    asked: string
    answer: string
    shown: boolean
    written_at: Instant
    written_by: string
  }
  stage_notice: SeasonRow & {
    notice: number
    stage: string
    closes: string
    zone: string
    reason: string
    recorded_at: Instant
    recorded_by: string
  }
  rulebook_proposal_decision: SeasonRow & {
    proposal: number
    outcome: 'approved' | 'refused' | 'withdrawn'
    reason: string
    proposed_by: string
    decided_at: Instant
    decided_by: string
  }
  nomination_step: NominationRow & {
    step: number
    move: string
    state: NominationState
    reason: string | null
    moved_at: Instant
    moved_by: string | null
  }
  file_section_version: SeasonRow & {
    candidate: string
    section: string
    version: number
    content: string
    saved_at: Instant
    saved_by: string
  }
  file_section: SeasonRow & { candidate: string; section: string; version: number }
  evidence_file: EvidenceRow & {
    item: string
    name: string
    kind: string
    bytes: number
    sha256: string
    added_at: Instant
    added_by: string
  }
  evidence_text: EvidenceRow & { body: string; words: Generated<string> }
  evidence_thumbnail: EvidenceRow & { jpeg: Buffer }
  evidence_scan: EvidenceRow & { scan: number; verdict: string; finding: string | null; scanned_at: Instant }
  evidence_removal: EvidenceRow & { removed_at: Instant; removed_by: string }
  evidence_judgement: EvidenceRow & {
    judgement: number
    accepted: boolean
    reason: string | null
    judged_at: Instant
    judged_by: string
  }
  hand_in_section: NominationRow & { step: number; section: string; version: number }
  hand_in_evidence: NominationRow & { step: number; evidence: string }
  paper_receipt: PaperRow & { received_at: Instant; note: string; recorded_at: Instant; recorded_by: string }
  paper_reading: PaperRow & {
    section: string
    turn: number
    content: string
    base: number
    read_at: Instant
    read_by: string
  }
  paper_acceptance: PaperRow & { section: string; version: number; accepted_at: Instant; settled_by: string | null }
  paper_sheet: SheetRow & {
    paper: number
    received_at: Instant
    note: string
    signed_by: string
    first_copier: string
    second_copier: string
    recorded_at: Instant
    recorded_by: string
  }
  paper_sheet_copy: SheetRow & { paper: number; turn: number; marks: string; copied_at: Instant; copied_by: string }
  paper_sheet_taking: SheetRow & { paper: number; reason: string; taken_at: Instant; taken_by: string }
  correction: NominationRow & { step: number; due_on: Day }
  finding: NominationRow & {
    step: number
    number: number
    section: string
    item: string | null
    field: string | null
    asked: string
    version: number
  }
  finding_answer: NominationRow & {
    step: number
    number: number
    entry: number
    answer: string
    answered_at: Instant
    answered_by: string
  }
  nomination_owner: NominationRow & { entry: number; owner: string | null; noted_at: Instant; noted_by: string }
  verified_value: SeasonRow & {
    candidate: string
    section: string
    item: string
    field: string
    entry: number
    claimed: string
    /** A whole number as text, as the database hands it over. */
    value: string
    source: string
    recorded_at: Instant
    recorded_by: string
  }
  self_nomination: SeasonRow & {
    id: string
    reference: string
    kind: OrganisationKind
    name: string
    registration_number: string | null
    size_class: SizeClass | null
    sector: Sector | null
    place_code: string | null
    place: string
    /** A JSON list of ids. */
    categories: string
    contact_name: string
    contact_email: string
    contact_phone: string
    token_hash: string
    asked_at: Instant
    expires_at: Instant
    confirmed_at: Instant | null
    kept_since: Instant | null
  }
  self_nomination_decision: SeasonRow & {
    id: string
    reference: string
    name: string
    candidate: string | null
    reason: string | null
    decided_at: Instant
    decided_by: string
  }
  candidate_pair: SeasonRow & {
    first: string
    second: string
    entry: number
    verdict: 'merged' | 'different'
    stays: string | null
    reason: string
    decided_at: Instant
    decided_by: string
  }
  season_mail: SeasonRow & { day: Day; kind: string; about: string; written_at: Instant }
  field_visit: VisitRow & {
    planned_for: Day
    place: string
    visitors: string
    purpose: string
    planned_at: Instant
    planned_by: string
  }
  field_visit_check: VisitRow & { number: number; section: string | null; item: string; field: string | null }
  field_visit_photo: VisitRow & {
    photo: string
    name: string
    kind: string
    bytes: number
    sha256: string
    added_at: Instant
    added_by: string
  }
  field_visit_record: VisitRow & {
    record: number
    visited_on: Day
    place: string
    coordinates: string | null
    summary: string
    signed_at: Instant
    signed_by: string
  }
  field_visit_result: VisitRow & {
    record: number
    number: number
    outcome: string
    claimed: string | null
    seen: string | null
    /** A whole number as text, as the database hands it over. */
    value: string | null
  }
  field_visit_record_photo: VisitRow & { record: number; photo: string }
  interview_invitation: SeasonRow & {
    version: number
    category: string
    candidate: string
    sent_at: Instant
    sent_by: string
    mails: number
  }
  interview_timetable: SeasonRow & { version: number; saved_at: Instant; saved_by: string; settings: unknown }
  interview_slot: NominationRow & { version: number; starts_at: Instant; ends_at: Instant; room: string; link: string }
  interview_moment: NominationRow & {
    moment: number
    move: DayMove
    starts_at: Instant
    witness: string | null
    reason: string | null
    recorded_at: Instant
    recorded_by: string
  }
  interview_attendance: NominationRow & {
    entry: number
    leader: LeaderPresence
    companions: number
    reason: string | null
    noted_at: Instant
    noted_by: string
  }
  reading_plan: SeasonRow & {
    version: number
    each: number
    expertise: unknown
    smallest: number
    total: number
    spread: number
    saved_at: Instant
    saved_by: string
  }
  reading_plan_reader: NominationRow & { version: number; seat: string }
  interview_confirmation: NominationRow & {
    entry: number
    starts_at: Instant
    leader: LeaderPresence
    name: string
    office: string
    companions: string
    reason: string
    confirmed_at: Instant
    confirmed_by: string
  }
  interview_question: CategoryRow & {
    question: number
    entry: number
    text: string
    saved_at: Instant
    saved_by: string
  }
  interview_asked: NominationRow & {
    prompt: string
    entry: number
    asked: boolean
    noted_at: Instant
    noted_by: string
  }
  interview_note: NominationRow & { person: string; version: number; text: string; saved_at: Instant }
  seat_fact: SeasonRow & {
    seat: string
    person: string
    fact: number
    kind: SeatFactKind
    organisation: string
    words: string
    recorded_at: Instant
    recorded_by: string
  }
  seat_fact_end: SeasonRow & {
    seat: string
    person: string
    fact: number
    words: string
    ended_at: Instant
    ended_by: string
  }
  conflict_dismissal: SheetRow & {
    person: string
    kind: StructuralConflict['kind']
    fact: string
    turn: number
    reason: string
    leads: boolean
    dismissed_at: Instant
    dismissed_by: string
  }
  mark_revision: SheetRow & {
    revision: number
    criterion: string
    mark_hundredths: number
    reason: string
    revised_at: Instant
    revised_by: string
    salt: string
    closed: string | null
    closed_salt: string | null
    commitment: string
    correction: number | null
  }
  calibration_round: CategoryRow & {
    round: number
    title: string
    dossier: string
    opened_at: Instant
    opened_by: string
  }
  calibration_entry: CategoryRow & { round: number; seat: string; sent_at: Instant; sent_by: string }
  calibration_mark: CategoryRow & {
    round: number
    seat: string
    criterion: string
    mark_hundredths: number
    comment: string
  }
  calibration_end: CategoryRow & { round: number; ended_at: Instant; ended_by: string }
  file_plenary: CategoryRow & { plenary: number; document: string; decided_at: Instant; decided_by: string }
  file_plenary_decision: NominationRow & { plenary: number; decision: string; step: number }
  escalation: NominationRow & { step: number; told_at: Instant }
  holiday_entry: {
    day: Day
    entry: number
    kind: string
    name: string
    source: string
    noted_at: Instant
    noted_by: string
  }
  outreach_event: EventRow & {
    version: number
    title: string
    venue: string
    begins_at: Instant
    ends_at: Instant | null
    zone: Zone
    agenda: string
    capacity: number | null
    cancelled: boolean
    saved_at: Instant
    saved_by: string
  }
  outreach_invitee: InviteeRow & {
    kind: InviteeKind
    organisation: string | null
    place_code: string | null
    walk_in: boolean
    added_at: Instant
    added_by: string
  }
  outreach_removal: InviteeRow & { removed_at: Instant; removed_by: string }
  outreach_contact: InviteeRow & {
    name: string
    organisation_name: string
    email: string | null
    phone: string | null
    kept_since: Instant
  }
  outreach_code: InviteeRow & { token_hash: string; made_at: Instant; kept_since: Instant }
  outreach_answer: InviteeRow & { entry: number; answer: AnswerKind; answered_at: Instant }
  outreach_answer_name: InviteeRow & { entry: number; name: string; kept_since: Instant }
  outreach_attendance: InviteeRow & {
    entry: number
    present: boolean
    noted_by_way: NotedBy
    reason: string | null
    noted_at: Instant
    noted_by: string
  }
  outreach_mail: InviteeRow & { kind: OutreachMailKind; entry: number; version: number; written_at: Instant }
  outreach_material: EventRow & {
    material: number
    name: string
    kind: EvidenceKind
    bytes: number
    sha256: string
    added_at: Instant
    added_by: string
  }
  outreach_material_removal: EventRow & { material: number; removed_at: Instant; removed_by: string }
  outreach_question: EventRow & { number: number; asked: string; asked_at: Instant; noted_by: string }
  outreach_question_answer: EventRow & { number: number; question: number; answered_at: Instant; answered_by: string }
}
