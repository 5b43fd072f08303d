/**
 * Every deed that the history knows, and who may read what it changed. That it happened, when and on what may be read by
 * everybody who may see the history; a deed that is not listed here cannot be recorded.
 */

/**
 * `open`: everybody who may see the history. `committee`: chair and secretary of the season. `marks`: the same, once the
 * category is closed, and never for a candidate they are recused from. `office`: administrators, for what concerns accounts.
 */
export type FactsFor = 'open' | 'committee' | 'marks' | 'office'

export const DEEDS = {
  season_founded: 'open',
  rulebook_draft_saved: 'open',
  rulebook_revised: 'open',
  rulebook_proposed: 'open',
  rulebook_proposal_decided: 'open',
  stage_extended: 'open',
  season_question_saved: 'open',
  outreach_event_saved: 'open',
  outreach_invited: 'committee',
  outreach_contact_changed: 'committee',
  outreach_invitee_dropped: 'committee',
  outreach_invitations_sent: 'committee',
  outreach_letters_made: 'committee',
  outreach_answered: 'committee',
  outreach_attendance_noted: 'committee',
  outreach_material_added: 'open',
  outreach_material_removed: 'open',
  outreach_question_noted: 'open',
  panel_appointed: 'open',
  holiday_noted: 'open',
  ledger_key_taken: 'open',
  organisation_registered: 'open',
  role_granted: 'committee',
  role_ended: 'committee',
  candidates_nominated: 'open',
  candidate_file_opened: 'open',
  self_nomination_confirmed: 'committee',
  self_nomination_decided: 'committee',
  candidate_pair_decided: 'committee',
  file_section_saved: 'committee',
  nomination_moved: 'committee',
  evidence_added: 'committee',
  evidence_removed: 'committee',
  evidence_judged: 'committee',
  evidence_found_infected: 'committee',
  finding_answered: 'committee',
  paper_received: 'committee',
  paper_section_read: 'committee',
  paper_section_settled: 'committee',
  nomination_owner_noted: 'committee',
  candidate_reminded: 'committee',
  value_verified: 'committee',
  file_plenary_held: 'committee',
  field_visit_planned: 'committee',
  field_visit_photo_added: 'committee',
  field_visit_recorded: 'committee',
  coverage_recorded: 'open',
  coverage_imported: 'open',
  coverage_import_undone: 'open',
  coverage_figure_entered: 'open',
  coverage_figure_corrected: 'open',
  coverage_figure_checked: 'open',
  coverage_figure_chosen: 'open',
  coverage_targets_entered: 'open',
  protection_plan_saved: 'open',
  protection_plan_published: 'open',
  protection_plan_payment_noted: 'open',
  interview_timetable_saved: 'committee',
  interview_invitations_sent: 'committee',
  interview_moment_recorded: 'committee',
  interview_attendance_noted: 'committee',
  interview_confirmed: 'committee',
  reading_plan_saved: 'committee',
  substitute_seated: 'open',
  interview_question_saved: 'committee',
  interview_question_asked: 'committee',
  interview_note_saved: 'committee',
  calibration_opened: 'committee',
  sample_marked: 'committee',
  calibration_ended: 'committee',
  marking_opened: 'open',
  marks_entered: 'marks',
  mark_sheet_signed: 'marks',
  mark_revised: 'marks',
  sheet_handed_over: 'open',
  pledge_given: 'open',
  conflicts_declared: 'committee',
  seat_fact_recorded: 'committee',
  seat_fact_ended: 'committee',
  conflict_dismissed: 'committee',
  paper_sheet_received: 'committee',
  paper_sheet_copied: 'committee',
  paper_sheet_viewed: 'committee',
  paper_sheet_taken: 'marks',
  recusal_declared: 'committee',
  recusal_corrected: 'committee',
  category_closed: 'committee',
  plenary_opened: 'open',
  plenary_recorded: 'committee',
  result_adopted: 'open',
  clarification_asked: 'committee',
  clarification_answered: 'committee',
  minutes_confirmed: 'committee',
  objection_lodged: 'committee',
  objection_answered: 'committee',
  result_correction_opened: 'open',
  result_correction_cancelled: 'open',
  papers_issued: 'open',
  result_published: 'open',
  person_invited: 'office',
  invitation_repeated: 'office',
  invitation_accepted: 'office',
  account_closed: 'office',
  account_reopened: 'office',
  password_changed: 'office',
  password_recovered: 'office',
  session_ended: 'office',
  other_sessions_ended: 'office',
  mail_link_read: 'office',
  administrator_appointed: 'office',
  signed_in: 'office',
  signed_out: 'office',
  sign_in_failed: 'office',
  sign_in_blocked: 'office',
  agreement_viewed: 'committee',
  history_viewed: 'open',
  history_exported: 'open',
  personal_data_exported: 'office',
  erasure_requested: 'office',
  person_erased: 'office',
  retention_applied: 'office',
} as const satisfies Readonly<Record<string, FactsFor>>

export type Deed = keyof typeof DEEDS

export function isDeed(text: string): text is Deed {
  return Object.hasOwn(DEEDS, text)
}

/** Deeds whose facts prove an erasure: they hold no word that anybody typed, and are never erased themselves. */
const PROOFS = ['person_erased', 'retention_applied'] as const
const VIEWS = ['history_viewed', 'history_exported'] as const

/** Deeds about accounts and views: their facts prove no result and go with the person, or when their time is over. */
export const ERASABLE_DEEDS: readonly Deed[] = [
  ...(Object.keys(DEEDS) as Deed[]).filter((deed) => DEEDS[deed] === 'office' && !isProof(deed)),
  ...VIEWS,
]

export function isProof(deed: string): boolean {
  return PROOFS.some((proof) => proof === deed)
}
