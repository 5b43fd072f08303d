/** Whether the demo was loaded whole, and how half of one is taken away again. */
import { Kysely, PostgresDialect, sql } from 'kysely'
import { Pool } from 'pg'
import type { Instant } from '../award/units/dates.ts'
import type { Db } from './db.ts'

/** Any number that nothing else of ours locks. */
const LOCK = 7_061_202_401

export async function beginDemoLoad(db: Db, at: Instant): Promise<void> {
  await db.insertInto('demo_load').values({ begun_at: at, completed_at: null }).execute()
}

export async function completeDemoLoad(db: Db, at: Instant): Promise<void> {
  await db.updateTable('demo_load').set({ completed_at: at }).execute()
}

export type DemoKeeper = {
  /** Empties our tables when they hold an interrupted demo and nothing else; answers whether it did. */
  removeInterrupted(): Promise<boolean>
}

/**
 * One process at a time: a second start waits until the first has loaded. The lock is the connection's, so it goes with
 * a process that is killed. Works as the owner, because the application itself may not take back what was decided.
 */
export async function keepDemo<Value>(url: string, work: (keeper: DemoKeeper) => Promise<Value>): Promise<Value> {
  const pool = new Pool({ connectionString: url, max: 1 })
  pool.on('error', () => undefined).on('connect', (client) => client.on('error', () => undefined))
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) })
  try {
    return await db.connection().execute(async (owner) => {
      await sql`select pg_advisory_lock(${LOCK})`.execute(owner)
      return work({ removeInterrupted: () => removeInterrupted(owner) })
    })
  } finally {
    await db.destroy()
  }
}

/** Somebody who is no demo account, a season that is no example or a used administrator link: then it is not ours to remove. */
const ONLY_HALF_A_DEMO = `
  select exists (select from demo_load where completed_at is null)
    and not exists (select from person where id not in (select person from demo_account))
    and not exists (select from season where not example)
    and not exists (select from administrator_link where used_at is not null) as half`

/** Named one by one: a database of the operator's may hold tables of others. `restrict` would name any that hang on ours. */
const OUR_TABLES = `
  person,
  demo_account,
  administrator,
  administrator_link,
  session,
  sign_in_failure,
  sign_in_burst,
  place,
  season,
  rulebook_version,
  rulebook_draft,
  rulebook_proposal,
  rulebook_proposal_decision,
  stage_notice,
  season_question,
  outreach_event,
  outreach_invitee,
  outreach_removal,
  outreach_contact,
  outreach_code,
  outreach_answer,
  outreach_answer_name,
  outreach_attendance,
  outreach_mail,
  outreach_material,
  outreach_material_removal,
  outreach_question,
  outreach_question_answer,
  self_nomination,
  self_nomination_decision,
  candidate_pair,
  panel_decree,
  panel_substitute,
  panel_pledge,
  conflict_declaration,
  former_seat_holder,
  panel_seat,
  candidate,
  nomination,
  nomination_step,
  correction,
  finding,
  finding_answer,
  nomination_owner,
  verified_value,
  season_mail,
  field_visit,
  field_visit_check,
  field_visit_photo,
  field_visit_record,
  field_visit_result,
  field_visit_record_photo,
  reading_plan,
  reading_plan_reader,
  interview_timetable,
  interview_invitation,
  interview_slot,
  interview_moment,
  interview_attendance,
  interview_confirmation,
  interview_question,
  interview_asked,
  interview_note, calibration_round, calibration_entry, calibration_mark, calibration_end,
  file_plenary,
  file_plenary_decision,
  escalation,
  holiday_entry,
  file_section,
  file_section_version,
  evidence_file,
  evidence_removal,
  evidence_judgement,
  hand_in_section,
  hand_in_evidence,
  paper_receipt,
  paper_reading,
  paper_acceptance,
  evidence_text,
  evidence_thumbnail,
  evidence_scan,
  coverage_figure,
  protection_plan_payment,
  protection_plan_publication,
  protection_plan_fund,
  protection_plan_line,
  protection_plan_version,
  protection_plan,
  coverage_target,
  place_coverage_choice,
  place_coverage_check,
  place_coverage,
  coverage_import_undo,
  coverage_import,
  region,
  recusal,
  recusal_correction,
  mark_sheet,
  mark,
  mark_sheet_signature,
  mark_revision,
  seat_fact,
  seat_fact_end,
  conflict_dismissal,
  paper_sheet,
  paper_sheet_copy,
  paper_sheet_taking,
  category_closing,
  unsigned_sheet,
  plenary_opening,
  plenary,
  adoption,
  certificate_revocation,
  clarification,
  clarification_answer,
  minutes_confirmation,
  issued_paper,
  objection,
  objection_file,
  objection_answer,
  result_correction,
  result_correction_candidate,
  result_correction_end,
  certificate,
  publication,
  activity,
  activity_detail,
  activity_erasure,
  ledger_waiting,
  ledger_entry,
  ledger_checkpoint,
  ledger_key,
  demo_load,
  organisation,
  role_grant,
  role_holder_name,
  role_end,
  mail,
  mail_link_reading,
  account_link,
  recovery_request,
  link_try,
  known_device,
  picture`

async function removeInterrupted(owner: Kysely<unknown>): Promise<boolean> {
  return owner.transaction().execute(async (tx) => {
    const { rows } = await sql.raw<{ half: boolean }>(ONLY_HALF_A_DEMO).execute(tx)
    if (rows[0]?.half !== true) return false
    await sql.raw(`truncate ${OUR_TABLES} restrict`).execute(tx)
    return true
  })
}
