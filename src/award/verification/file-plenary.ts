/**
 * The meeting of the committee over the verified files of a category (pleno berkas): each passes, fails or goes back to
 * its people, all of them in one deed. What it wrote down is frozen; its paper is made from that and nothing else.
 */
import { LINE_CHARACTERS_MAX } from '../nomination/file-sections.ts'
import { type NominationMove, REASON_CHARACTERS_MAX } from '../nomination/nomination-states.ts'
import { holdsIdentityNumber } from '../people/identity-numbers.ts'
import { accept, refuse, type Result } from '../result.ts'
import { type Clock, type Day, type Instant, isClock, isDay, type Zone } from '../units/dates.ts'

export const FILE_DECISIONS = ['pass', 'fail', 'return'] as const
export type FileDecision = (typeof FILE_DECISIONS)[number]

/** Where each decision leads, by the table of moves. */
export const DECISION_MOVES = {
  pass: 'nominate',
  fail: 'reject',
  return: 'return_by_plenary',
} as const satisfies Readonly<Record<FileDecision, NominationMove>>

export const ATTENDEES_MIN = 2
export const ATTENDEES_MAX = 40

export type Attendee = { readonly name: string; readonly office: string }

/** A verified file as the meeting finds it. */
export type FileBeforePlenary = {
  readonly candidate: string
  readonly step: number
  /** Whoever decides proposed it, writes in it or handed it in. */
  readonly isOwn: boolean
  readonly openFindings: number
  readonly openVisits: number
  /** Sections that a return may name. */
  readonly sections: readonly string[]
}

export type FileDecisionDraft = {
  readonly candidate: string
  readonly seenStep: number
  readonly decision: string
  readonly reason: string
  /** What a return asks to be mended. */
  readonly section: string
}

/** @property attendees one a line, name and office with a semicolon between them. @property dueOn for what is returned. */
export type FilePlenaryDraft = {
  readonly number: string
  readonly day: string
  readonly from: string
  readonly to: string
  readonly place: string
  readonly town: string
  readonly attendees: string
  readonly dueOn: string
  readonly files: readonly FileDecisionDraft[]
}

export type DecidedFile = {
  readonly candidate: string
  readonly step: number
  readonly decision: FileDecision
  readonly reason: string | null
  readonly section: string | null
}

export type FilePlenaryMeeting = {
  readonly number: string
  readonly day: Day
  /** By the clocks of the season's zone. */
  readonly from: Clock
  readonly to: Clock
  readonly place: string
  /** Where the minutes are signed: Pontianak. */
  readonly town: string
}

export type FilePlenary = {
  readonly meeting: FilePlenaryMeeting
  readonly attendees: readonly Attendee[]
  readonly files: readonly DecidedFile[]
}

export type MeetingField = 'number' | 'day' | 'from' | 'to' | 'place' | 'town'

export type FilePlenaryRefusal =
  | { readonly code: 'meeting_field_missing'; readonly field: MeetingField }
  | { readonly code: 'meeting_field_too_long'; readonly field: MeetingField; readonly charactersMax: number }
  | { readonly code: 'meeting_day_in_the_future'; readonly day: Day }
  | { readonly code: 'meeting_ends_before_it_begins' }
  | { readonly code: 'attendee_unreadable'; readonly line: number }
  | { readonly code: 'attendee_twice'; readonly line: number }
  | { readonly code: 'attendees_number'; readonly min: number; readonly max: number }
  | { readonly code: 'attendee_identity_number' }
  | { readonly code: 'no_file_to_decide' }
  | { readonly code: 'file_undecided'; readonly candidate: string }
  /** It was moved while the form was filled in. */
  | { readonly code: 'file_moved_meanwhile'; readonly candidate: string }
  | { readonly code: 'own_file_decided'; readonly candidate: string }
  | { readonly code: 'file_has_open_findings'; readonly candidate: string; readonly findings: number }
  | { readonly code: 'file_has_open_visits'; readonly candidate: string; readonly visits: number }
  | { readonly code: 'decision_reason_missing'; readonly candidate: string }
  | { readonly code: 'decision_reason_too_long'; readonly candidate: string; readonly charactersMax: number }
  | { readonly code: 'decision_identity_number'; readonly candidate: string }
  | { readonly code: 'decision_section_missing'; readonly candidate: string }

/**
 * Everything that stands against the meeting at once, or its decisions.
 * @param files all verified files of the category, none left out.
 */
export function checkedFilePlenary(
  files: readonly FileBeforePlenary[],
  draft: FilePlenaryDraft,
  today: Day,
): Result<FilePlenary, readonly FilePlenaryRefusal[]> {
  const people = readAttendees(draft.attendees)
  const decided = files.map((file) => readDecision(file, draft.files))
  const strangers = draft.files.filter(({ candidate }) => !files.some((file) => file.candidate === candidate))
  const refusals: readonly FilePlenaryRefusal[] = [
    ...(files.length === 0 ? [{ code: 'no_file_to_decide' } as const] : []),
    ...decided.flatMap(({ refusals: own }) => own),
    ...strangers.map(({ candidate }) => ({ code: 'file_moved_meanwhile', candidate }) as const),
    ...meetingRefusals(draft, today),
    ...people.refusals,
  ]
  const { day, from, to } = draft
  if (refusals.length > 0 || !isDay(day) || !isClock(from) || !isClock(to)) return refuse(refusals)
  const [number, place, town] = [oneLine(draft.number), oneLine(draft.place), oneLine(draft.town)]
  return accept({
    meeting: { number, day, from, to, place, town },
    attendees: people.attendees,
    files: decided.flatMap(({ file }) => file ?? []),
  })
}

type ReadDecision = { readonly file: DecidedFile | null; readonly refusals: readonly FilePlenaryRefusal[] }

function readDecision(file: FileBeforePlenary, drafts: readonly FileDecisionDraft[]): ReadDecision {
  const { candidate, step } = file
  const draft = drafts.find((one) => one.candidate === candidate)
  const decision = FILE_DECISIONS.find((known) => known === draft?.decision)
  if (!draft || !decision) return { file: null, refusals: [{ code: 'file_undecided', candidate }] }
  const reason = draft.reason.replaceAll(/\r\n?/g, '\n').normalize('NFC').trim()
  const section = file.sections.find((id) => id === draft.section) ?? null
  const refusals = [
    ...(draft.seenStep === step ? [] : [{ code: 'file_moved_meanwhile', candidate } as const]),
    ...standingRefusals(file, decision),
    ...reasonRefusals(candidate, decision, reason),
    ...(decision === 'return' && section === null ? [{ code: 'decision_section_missing', candidate } as const] : []),
  ]
  if (refusals.length > 0) return { file: null, refusals }
  const kept = { reason: reason === '' ? null : reason, section: decision === 'return' ? section : null }
  return { file: { candidate, step, decision, ...kept }, refusals }
}

/** A file that still waits for an answer or a visit may go back, but not forward and not out. */
function standingRefusals(file: FileBeforePlenary, decision: FileDecision): readonly FilePlenaryRefusal[] {
  const { candidate, isOwn, openFindings: findings, openVisits: visits } = file
  const isOver = decision !== 'return'
  return [
    ...(isOwn ? [{ code: 'own_file_decided', candidate } as const] : []),
    ...(isOver && findings > 0 ? [{ code: 'file_has_open_findings', candidate, findings } as const] : []),
    ...(isOver && visits > 0 ? [{ code: 'file_has_open_visits', candidate, visits } as const] : []),
  ]
}

function reasonRefusals(candidate: string, decision: FileDecision, reason: string): readonly FilePlenaryRefusal[] {
  if (reason === '') return decision === 'pass' ? [] : [{ code: 'decision_reason_missing', candidate }]
  if (reason.length > REASON_CHARACTERS_MAX)
    return [{ code: 'decision_reason_too_long', candidate, charactersMax: REASON_CHARACTERS_MAX }]
  return holdsIdentityNumber(reason) ? [{ code: 'decision_identity_number', candidate }] : []
}

function meetingRefusals(draft: FilePlenaryDraft, today: Day): readonly FilePlenaryRefusal[] {
  const { day, from, to } = draft
  const fields: readonly MeetingField[] = ['number', 'place', 'town']
  return [
    ...fields.flatMap((field) => lineRefusals(field, oneLine(draft[field]))),
    ...(isDay(day) ? [] : [{ code: 'meeting_field_missing', field: 'day' } as const]),
    ...(isDay(day) && day > today ? [{ code: 'meeting_day_in_the_future', day } as const] : []),
    ...(isClock(from) ? [] : [{ code: 'meeting_field_missing', field: 'from' } as const]),
    ...(isClock(to) ? [] : [{ code: 'meeting_field_missing', field: 'to' } as const]),
    ...(isClock(from) && isClock(to) && to <= from ? [{ code: 'meeting_ends_before_it_begins' } as const] : []),
  ]
}

function lineRefusals(field: MeetingField, line: string): readonly FilePlenaryRefusal[] {
  if (line === '') return [{ code: 'meeting_field_missing', field }]
  const isTooLong = line.length > LINE_CHARACTERS_MAX
  return isTooLong ? [{ code: 'meeting_field_too_long', field, charactersMax: LINE_CHARACTERS_MAX }] : []
}

function readAttendees(typed: string): {
  readonly attendees: readonly Attendee[]
  readonly refusals: readonly FilePlenaryRefusal[]
} {
  const lines = typed
    .split(/\r?\n/)
    .map((text, at) => ({ text: text.trim(), line: at + 1 }))
    .filter(({ text }) => text !== '')
  const read = lines.map(({ text, line }) => {
    const [name = '', office = '', ...more] = text.split(';').map(oneLine)
    const isWhole = name !== '' && office !== '' && more.length === 0 && text.length <= LINE_CHARACTERS_MAX
    return { line, attendee: isWhole ? { name, office } : null }
  })
  const attendees = read.flatMap(({ attendee }) => attendee ?? [])
  const isTwice = (at: number) => read.findIndex((one) => sameName(one.attendee, read[at]?.attendee ?? null)) < at
  const refusals: readonly FilePlenaryRefusal[] = [
    ...read.flatMap(({ line, attendee }, at): readonly FilePlenaryRefusal[] => {
      if (!attendee) return [{ code: 'attendee_unreadable', line }]
      return isTwice(at) ? [{ code: 'attendee_twice', line }] : []
    }),
    ...(holdsIdentityNumber(typed) ? [{ code: 'attendee_identity_number' } as const] : []),
    ...(lines.length < ATTENDEES_MIN || lines.length > ATTENDEES_MAX
      ? [{ code: 'attendees_number', min: ATTENDEES_MIN, max: ATTENDEES_MAX } as const]
      : []),
  ]
  return { attendees, refusals }
}

function sameName(one: Attendee | null, other: Attendee | null): boolean {
  return one !== null && other !== null && one.name.toLowerCase() === other.name.toLowerCase()
}

function oneLine(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/g, ' ').trim()
}

/** A decided file with what the meeting had before it. */
export type RecordedFile = DecidedFile & {
  readonly name: string
  /** The section's title as the paper prints it; null where nothing was returned. */
  readonly sectionTitle: string | null
  /** Sections and items of evidence that were still incomplete. */
  readonly incomplete: number
  readonly findings: number
  readonly visits: number
  readonly differing: number
  readonly verifiedFigures: number
  readonly rejectedEvidence: number
}

/** The frozen record: what the paper prints, word for word and figure for figure. */
export type FilePlenaryRecord = {
  readonly format: 'paritrana-file-plenary/1'
  readonly season: {
    readonly label: string
    readonly assessmentYear: number
    readonly placeName: string
    readonly zone: Zone
    readonly example: boolean
  }
  readonly category: { readonly id: string; readonly name: string }
  readonly rulebookHash: string
  readonly meeting: FilePlenaryMeeting
  readonly attendees: readonly Attendee[]
  /** The last day for what was returned; null where nothing was. */
  readonly dueOn: Day | null
  readonly files: readonly RecordedFile[]
  readonly decidedAt: Instant
}
