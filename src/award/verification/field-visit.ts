/**
 * A visit to the candidate's place: planned with what it is to look at, then recorded with what was seen of each of these.
 * A record is signed as it is written and never changes; a correction is a further one, and the last one holds.
 */
import { FILE_SECTIONS, LINE_CHARACTERS_MAX } from '../nomination/file-sections.ts'
import { figureIn } from '../nomination/section-reading.ts'
import { holdsIdentityNumber } from '../people/identity-numbers.ts'
import { accept, refuse, type Result } from '../result.ts'
import { type Day, dayNumber, dayOfNumber, isDay } from '../units/dates.ts'

/** A figure of the file, or an item of the checklist of evidence; evidence has neither section nor field. */
export type VisitSubject =
  | { readonly is: 'figure'; readonly section: string; readonly item: string; readonly field: string }
  | { readonly is: 'evidence'; readonly item: string }

/** @property number counts from 1 in the order of the plan. */
export type VisitCheck = { readonly number: number; readonly subject: VisitSubject }

export const VISIT_OUTCOMES = ['matches', 'differs', 'not_checkable'] as const
export type VisitOutcome = (typeof VISIT_OUTCOMES)[number]

export const VISIT_TEXT_CHARACTERS_MAX = 1000
export const VISIT_PHOTOS_MAX = 24
/** A visit is planned for the coming half year, and written down within a year. */
const PLANNED_DAYS_MAX = 180
const RECORDED_DAYS_MAX = 366

export type VisitText = 'place' | 'visitors' | 'purpose' | 'summary' | 'seen'

/** `number` is the check that is meant; null where the visit as a whole is. */
export type VisitRefusal =
  | { readonly code: 'visit_text_missing'; readonly text: VisitText; readonly number: number | null }
  | {
      readonly code: 'visit_text_too_long'
      readonly text: VisitText
      readonly number: number | null
      readonly charactersMax: number
    }
  | { readonly code: 'visit_identity_number'; readonly text: VisitText; readonly number: number | null }
  | { readonly code: 'visit_day_unreadable' }
  | { readonly code: 'visit_day_out_of_reach'; readonly from: Day; readonly to: Day }
  | { readonly code: 'visit_checks_nothing' }
  | { readonly code: 'visit_subject_unknown'; readonly subject: string }
  | { readonly code: 'visit_coordinates_unreadable' }
  | { readonly code: 'visit_outcome_missing'; readonly number: number }
  | { readonly code: 'visit_value_unreadable'; readonly number: number }
  | { readonly code: 'visit_value_not_wanted'; readonly number: number }
  | { readonly code: 'visit_value_as_claimed'; readonly number: number }
  | { readonly code: 'visit_claim_unreadable'; readonly number: number }
  | { readonly code: 'visit_claim_changed'; readonly number: number }

export type VisitPlan = {
  readonly plannedFor: Day
  readonly place: string
  readonly visitors: string
  readonly purpose: string
  readonly checks: readonly VisitCheck[]
}

/** @property subjects as `subjectText` writes them. */
export type VisitPlanDraft = {
  readonly plannedFor: string
  readonly place: string
  readonly visitors: string
  readonly purpose: string
  readonly subjects: readonly string[]
}

export function subjectText(subject: VisitSubject): string {
  const parts =
    subject.is === 'figure' ? ['angka', subject.section, subject.item, subject.field] : ['bukti', subject.item]
  return parts.join('/')
}

/**
 * Everything that is wrong with a plan at once, or the plan as it is kept.
 * @param possible what the file has to look at.
 */
export function checkedPlan(
  possible: readonly VisitSubject[],
  draft: VisitPlanDraft,
  today: Day,
): Result<VisitPlan, readonly VisitRefusal[]> {
  const [place, visitors, purpose] = [oneLine(draft.place), tidied(draft.visitors), tidied(draft.purpose)]
  const asked = [...new Set(draft.subjects)]
  const known = possible.filter((subject) => asked.includes(subjectText(subject)))
  const unknown = asked.filter((text) => !possible.some((subject) => subjectText(subject) === text))
  const reach = { from: today, to: dayOfNumber(dayNumber(today) + PLANNED_DAYS_MAX) }
  const refusals: readonly VisitRefusal[] = [
    ...dayRefusals(draft.plannedFor, reach),
    ...textRefusals('place', place, LINE_CHARACTERS_MAX),
    ...textRefusals('visitors', visitors, VISIT_TEXT_CHARACTERS_MAX),
    ...textRefusals('purpose', purpose, VISIT_TEXT_CHARACTERS_MAX),
    ...unknown.map((subject) => ({ code: 'visit_subject_unknown', subject }) as const),
    ...(asked.length === 0 ? [{ code: 'visit_checks_nothing' } as const] : []),
  ]
  if (refusals.length > 0 || !isDay(draft.plannedFor)) return refuse(refusals)
  const checks = known.map((subject, at) => ({ number: at + 1, subject }))
  return accept({ plannedFor: draft.plannedFor, place, visitors, purpose, checks })
}

/**
 * @property claimed what the figure claimed; null of evidence, and of a figure that is no longer there.
 * @property seen null where it matches and nobody had more to say.
 * @property value of a figure; null of evidence.
 */
export type VisitResult = {
  readonly number: number
  readonly outcome: VisitOutcome
  readonly claimed: string | null
  readonly seen: string | null
  readonly value: number | null
}

export type VisitRecord = {
  readonly visitedOn: Day
  readonly place: string
  /** "-0.026330, 109.342504": latitude, longitude. */
  readonly coordinates: string | null
  readonly summary: string
  readonly results: readonly VisitResult[]
}

/** @property seenClaim what the figure claimed on the page that was filled in. */
export type VisitResultDraft = {
  readonly number: number
  readonly outcome: string
  readonly seen: string
  readonly value: string
  readonly seenClaim: string
}

export type VisitRecordDraft = {
  readonly visitedOn: string
  readonly place: string
  readonly coordinates: string
  readonly summary: string
  readonly results: readonly VisitResultDraft[]
}

/** A check with what its figure claims now; null of evidence, and of a figure that is no longer there. */
export type ClaimedCheck = VisitCheck & { readonly claimed: string | null }

/** Everything that is wrong with a record at once, or the record as it is kept; each check has its result. */
export function checkedRecord(
  checks: readonly ClaimedCheck[],
  draft: VisitRecordDraft,
  today: Day,
): Result<VisitRecord, readonly VisitRefusal[]> {
  const [place, summary] = [oneLine(draft.place), tidied(draft.summary)]
  const coordinates = coordinatesIn(draft.coordinates)
  const read = checks.map((check) =>
    readResult(
      check,
      draft.results.find(({ number }) => number === check.number),
    ),
  )
  const reach = { from: dayOfNumber(dayNumber(today) - RECORDED_DAYS_MAX), to: today }
  const refusals: readonly VisitRefusal[] = [
    ...dayRefusals(draft.visitedOn, reach),
    ...textRefusals('place', place, LINE_CHARACTERS_MAX),
    ...(coordinates === 'unreadable' ? [{ code: 'visit_coordinates_unreadable' } as const] : []),
    ...read.flatMap(({ refusals: own }) => own),
    ...textRefusals('summary', summary, VISIT_TEXT_CHARACTERS_MAX),
  ]
  const { visitedOn } = draft
  if (refusals.length > 0 || !isDay(visitedOn) || coordinates === 'unreadable') return refuse(refusals)
  return accept({ visitedOn, place, coordinates, summary, results: read.flatMap(({ result }) => result ?? []) })
}

type ReadResult = { readonly result: VisitResult | null; readonly refusals: readonly VisitRefusal[] }

function readResult(check: ClaimedCheck, draft: VisitResultDraft | undefined): ReadResult {
  const { number } = check
  const outcome = VISIT_OUTCOMES.find((known) => known === draft?.outcome)
  if (!draft || !outcome) return { result: null, refusals: [{ code: 'visit_outcome_missing', number }] }
  const seen = tidied(draft.seen)
  const value = readValue(check, outcome, draft)
  const refusals = [
    ...(value.ok ? [] : [value.refusal]),
    ...(seen === '' && outcome === 'matches' ? [] : textRefusals('seen', seen, VISIT_TEXT_CHARACTERS_MAX, number)),
  ]
  if (!value.ok || refusals.length > 0) return { result: null, refusals }
  const { claimed } = check
  return { result: { number, outcome, claimed, seen: seen === '' ? null : seen, value: value.value }, refusals }
}

/** A figure that matches is the claim itself; one that differs is written down; what cannot be checked has none. */
function readValue(
  { number, subject, claimed }: ClaimedCheck,
  outcome: VisitOutcome,
  draft: VisitResultDraft,
): Result<number | null, VisitRefusal> {
  const typed = draft.value.trim()
  if (subject.is === 'evidence' || outcome === 'not_checkable')
    return typed === '' ? accept(null) : refuse({ code: 'visit_value_not_wanted', number })
  const asked = FILE_SECTIONS.find(({ id }) => id === subject.section)?.fields.find(({ id }) => id === subject.field)
  if (asked === undefined || claimed === null) return refuse({ code: 'visit_claim_unreadable', number })
  if (claimed !== draft.seenClaim) return refuse({ code: 'visit_claim_changed', number })
  const [claim, value] = [figureIn(asked, claimed), figureIn(asked, typed)]
  if (outcome === 'matches') {
    if (claim === null) return refuse({ code: 'visit_claim_unreadable', number })
    return typed === '' || value === claim ? accept(claim) : refuse({ code: 'visit_value_not_wanted', number })
  }
  if (value === null) return refuse({ code: 'visit_value_unreadable', number })
  return value === claim ? refuse({ code: 'visit_value_as_claimed', number }) : accept(value)
}

const COORDINATES = /^\s*([+-]?\d{1,2}(?:\.\d{1,8})?)\s*[,; ]\s*([+-]?\d{1,3}(?:\.\d{1,8})?)\s*$/

/** As maps and telephones print them, with points; null where none were written. */
function coordinatesIn(text: string): string | null | 'unreadable' {
  if (text.trim() === '') return null
  const parts = COORDINATES.exec(text.replaceAll('−', '-'))
  if (!parts) return 'unreadable'
  const [latitude, longitude] = [Number(parts[1]), Number(parts[2])]
  const isOnEarth = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
  return isOnEarth ? `${latitude.toFixed(6)}, ${longitude.toFixed(6)}` : 'unreadable'
}

function dayRefusals(text: string, { from, to }: { readonly from: Day; readonly to: Day }): readonly VisitRefusal[] {
  if (!isDay(text)) return [{ code: 'visit_day_unreadable' }]
  return text < from || text > to ? [{ code: 'visit_day_out_of_reach', from, to }] : []
}

function textRefusals(
  text: VisitText,
  typed: string,
  charactersMax: number,
  number: number | null = null,
): readonly VisitRefusal[] {
  if (typed === '') return [{ code: 'visit_text_missing', text, number }]
  if (typed.length > charactersMax) return [{ code: 'visit_text_too_long', text, number, charactersMax }]
  return holdsIdentityNumber(typed) ? [{ code: 'visit_identity_number', text, number }] : []
}

function tidied(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n').normalize('NFC').trim()
}

function oneLine(text: string): string {
  return tidied(text).replaceAll(/\s+/g, ' ')
}
