/**
 * Sanggahan: what a candidate has to say against an adopted result, once, in writing, with one file if need be. The chair answers
 * each with a reason, and nothing is published before.
 */
import { accept, refuse, type Result } from '../result.ts'
import { holdsIdentityNumber } from '../people/identity-numbers.ts'
import { clock, dayNumber, dayOfNumber, type Instant, instantOfWall, wallTime, type Zone } from '../units/dates.ts'
import { type Holidays, workingDayFrom } from '../units/working-days.ts'

export const OBJECTION_GROUNDS = ['figures', 'marks', 'procedure', 'identity'] as const
/** What it is about: a figure that counted, the points given, how it was decided, or who the candidate is. */
export type ObjectionGround = (typeof OBJECTION_GROUNDS)[number]

export const OBJECTION_OUTCOMES = ['upheld', 'dismissed'] as const
export type ObjectionOutcome = (typeof OBJECTION_OUTCOMES)[number]

export const STATEMENT_MAX = 4000
export const ANSWER_MAX = 4000

export const OBJECTION_FILE_KINDS = ['pdf', 'jpg', 'png'] as const
export type ObjectionFileKind = (typeof OBJECTION_FILE_KINDS)[number]

export type Objection = {
  readonly candidate: string
  readonly ground: ObjectionGround
  readonly statement: string
  readonly lodgedAt: Instant
  /** Whether the committee wrote down a letter for a candidate without an account. */
  readonly isFromLetter: boolean
  readonly answer: ObjectionAnswer | null
}

export type ObjectionAnswer = {
  readonly outcome: ObjectionOutcome
  readonly reason: string
  readonly answeredAt: Instant
}

/** @property closesAt the last minute in which one may be lodged. */
export type ObjectionWindow = { readonly opensAt: Instant; readonly closesAt: Instant }

export type WindowRules = { readonly workdays: number; readonly zone: Zone; readonly holidays: Holidays }

/** From the adoption to the end of the last of so many working days after it; null where the rules know no objections. */
export function objectionWindow(adoptedAt: Instant, { workdays, zone, holidays }: WindowRules): ObjectionWindow | null {
  if (workdays === 0) return null
  let last = wallTime(adoptedAt, zone).day
  for (let left = workdays; left > 0; left -= 1) last = workingDayFrom(dayOfNumber(dayNumber(last) + 1), holidays)
  return { opensAt: adoptedAt, closesAt: instantOfWall(last, clock('23:59'), zone) }
}

/** The last minute belongs to it, to its end. */
export function isWindowOpen({ closesAt }: ObjectionWindow, now: Instant): boolean {
  return Date.parse(now) < Date.parse(closesAt) + 60_000
}

export type ObjectionDraft = { readonly ground: string; readonly statement: string }

export type ObjectionTypingRefusal =
  | { readonly code: 'objection_ground_missing' }
  | { readonly code: 'objection_statement_missing' }
  | { readonly code: 'objection_statement_too_long'; readonly charactersMax: number }
  /** Of a worker: a statement is read by many. */
  | { readonly code: 'objection_identity_number' }

export type ObjectionTimeRefusal =
  | { readonly code: 'result_not_adopted' }
  | { readonly code: 'objections_switched_off' }
  | { readonly code: 'objection_window_closed'; readonly closedAt: Instant }
  | { readonly code: 'objection_already_lodged'; readonly lodgedAt: Instant }
  /** Was no candidate of this result. */
  | { readonly code: 'candidate_not_judged' }

export type ObjectionRefusal = ObjectionTimeRefusal | ObjectionTypingRefusal

export type ObjectionFacts = {
  readonly now: Instant
  /** Of the first adoption of the category; null while there is none. */
  readonly adopted: { readonly window: ObjectionWindow | null; readonly judged: readonly string[] } | null
  readonly candidate: string
  readonly lodged: Objection | null
}

/** Why the candidate cannot object now; null when they can. */
export function whyNoObjection({ now, adopted, candidate, lodged }: ObjectionFacts): ObjectionTimeRefusal | null {
  if (!adopted) return { code: 'result_not_adopted' }
  if (!adopted.judged.includes(candidate)) return { code: 'candidate_not_judged' }
  if (!adopted.window) return { code: 'objections_switched_off' }
  if (lodged) return { code: 'objection_already_lodged', lodgedAt: lodged.lodgedAt }
  return isWindowOpen(adopted.window, now)
    ? null
    : { code: 'objection_window_closed', closedAt: adopted.window.closesAt }
}

export function checkedObjection(
  facts: ObjectionFacts,
  draft: ObjectionDraft,
): Result<{ readonly ground: ObjectionGround; readonly statement: string }, ObjectionRefusal> {
  const late = whyNoObjection(facts)
  if (late) return refuse(late)
  const ground = OBJECTION_GROUNDS.find((known) => known === draft.ground)
  if (!ground) return refuse({ code: 'objection_ground_missing' })
  const statement = draft.statement.normalize('NFC').trim()
  if (statement === '') return refuse({ code: 'objection_statement_missing' })
  if (statement.length > STATEMENT_MAX)
    return refuse({ code: 'objection_statement_too_long', charactersMax: STATEMENT_MAX })
  if (holdsIdentityNumber(statement)) return refuse({ code: 'objection_identity_number' })
  return accept({ ground, statement })
}

export type AnswerDraft = { readonly outcome: string; readonly reason: string }

export type ObjectionAnswerRefusal =
  | { readonly code: 'objection_already_answered'; readonly answeredAt: Instant }
  | { readonly code: 'answer_outcome_missing' }
  | { readonly code: 'answer_reason_missing' }
  | { readonly code: 'answer_reason_too_long'; readonly charactersMax: number }

export function checkedObjectionAnswer(
  { answer }: Objection,
  draft: AnswerDraft,
): Result<{ readonly outcome: ObjectionOutcome; readonly reason: string }, ObjectionAnswerRefusal> {
  if (answer) return refuse({ code: 'objection_already_answered', answeredAt: answer.answeredAt })
  const outcome = OBJECTION_OUTCOMES.find((known) => known === draft.outcome)
  if (!outcome) return refuse({ code: 'answer_outcome_missing' })
  const reason = draft.reason.normalize('NFC').trim()
  if (reason === '') return refuse({ code: 'answer_reason_missing' })
  if (reason.length > ANSWER_MAX) return refuse({ code: 'answer_reason_too_long', charactersMax: ANSWER_MAX })
  return accept({ outcome, reason })
}
