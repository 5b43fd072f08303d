/**
 * A mark sheet that was filled and signed in ink. Two people copy it, each from the paper alone; what both read alike becomes
 * the assessor's sheet, signed. Marks are sealed, so who sees them is named beforehand, and nobody else does.
 */
import { mayWriteInFile, type FileParties } from '../nomination/access.ts'
import { CLERKS } from '../nomination/paper-entry.ts'
import { rolesIn } from '../people/role-holding.ts'
import { holdsSeat, seatsIn, type Viewer } from '../people/viewer.ts'
import type { SeasonKey } from '../places/season-key.ts'
import { accept, assert, refuse, type Result } from '../result.ts'
import { scoringSeats, type Panel } from '../rulebook/rulebook.ts'
import { isSecretary } from './access.ts'
import {
  type Mark,
  type MarkSheet,
  missingMarks,
  sheetWithMarks,
  type SigningRefusal,
  whyClosed,
} from './mark-sheet.ts'
import { chairSeats } from './panel-seats.ts'

/** The secretary who does not score, of the panel or of the committee, receives the sheets and names who copies them. */
export function keepsPaperSheets(viewer: Viewer, panel: Panel, key: SeasonKey): boolean {
  if (judges(viewer, panel, key)) return false
  return isSecretary(viewer, panel, key) || rolesIn(viewer, key).includes('committee_secretary')
}

/** Whether somebody marks candidates of this season, or leads those who do. */
function judges(viewer: Viewer, panel: Panel, key: SeasonKey): boolean {
  const judging = new Set([...scoringSeats(panel).map(({ id }) => id), ...chairSeats(panel)])
  return seatsIn(viewer, key).some((seat) => judging.has(seat))
}

/** Where among the two somebody stands. */
export type CopierPlace = 'first' | 'second'

export type CopierRefusal =
  | { readonly code: 'copier_missing'; readonly copier: CopierPlace }
  | { readonly code: 'copier_not_a_clerk'; readonly copier: CopierPlace }
  | { readonly code: 'copier_judges'; readonly copier: CopierPlace }
  /** Who writes in the candidate's file has a side. */
  | { readonly code: 'copier_of_candidate'; readonly copier: CopierPlace }
  /** Who receives a sheet takes it over in the end, and must not have typed it. */
  | { readonly code: 'copier_receives'; readonly copier: CopierPlace }
  | { readonly code: 'copiers_are_one' }

export type CopierFacts = {
  readonly key: SeasonKey
  readonly panel: Panel
  readonly parties: FileParties
  /** Who receives the sheet. */
  readonly receiver: string
}

/** Everything that is wrong with the two who were named; null stands for nobody. */
export function copierRefusals(
  first: Viewer | null,
  second: Viewer | null,
  facts: CopierFacts,
): readonly CopierRefusal[] {
  const same = first?.person && first.person.id === second?.person?.id
  return [
    ...copierRefusal(first, 'first', facts),
    ...copierRefusal(second, 'second', facts),
    ...(same ? [{ code: 'copiers_are_one' as const }] : []),
  ]
}

function copierRefusal(copier: Viewer | null, place: CopierPlace, facts: CopierFacts): readonly CopierRefusal[] {
  if (!copier?.person) return [{ code: 'copier_missing', copier: place }]
  if (copier.person.id === facts.receiver) return [{ code: 'copier_receives', copier: place }]
  const { key, panel, parties } = facts
  if (!rolesIn(copier, key).some((role) => CLERKS.includes(role)))
    return [{ code: 'copier_not_a_clerk', copier: place }]
  if (judges(copier, panel, key)) return [{ code: 'copier_judges', copier: place }]
  return mayWriteInFile(copier, key, parties).ok ? [{ code: 'copier_of_candidate', copier: place }] : []
}

/** Whether one of the two may still copy: since they were named they may have got a seat, a role, or lost theirs. */
export function mayCopySheet(copier: Viewer, facts: Omit<CopierFacts, 'receiver'>): boolean {
  return copierRefusal(copier, 'first', { ...facts, receiver: '' }).length === 0
}

/** What one of the two read. A copy has a mark for every criterion. */
export type SheetCopy = { readonly marks: readonly Mark[]; readonly by: string }

export type ReceivedSheet = {
  readonly sheet: MarkSheet
  readonly copiers: readonly [string, string]
  /** By turn. */
  readonly copies: readonly SheetCopy[]
}

/** A sheet is told apart from nothing only to those who have to do with it. */
type NotFound = { readonly code: 'not_found' }

export type CopyRefusal = NotFound | SigningRefusal | { readonly code: 'own_copy' }

/**
 * What somebody read from the paper, whole: a sheet that lacks a mark goes back to its assessor, who completes it and signs.
 * @returns whose turn it was, and the marks in the order of the sheet.
 */
export function copiedSheet(
  { sheet, copiers, copies }: ReceivedSheet,
  person: string,
  typed: readonly Mark[],
): Result<{ readonly turn: 1 | 2; readonly marks: readonly Mark[] }, CopyRefusal> {
  if (!copiers.includes(person)) return refuse({ code: 'not_found' })
  const closed = whyClosed(sheet)
  if (closed) return refuse(closed)
  if (copies.some(({ by }) => by === person)) return refuse({ code: 'own_copy' })
  const filled = sheetWithMarks({ ...sheet, marks: [] }, sheet.version, typed)
  if (!filled.ok) return filled
  const criteria = missingMarks(filled.value)
  if (criteria.length > 0) return refuse({ code: 'marks_missing', criteria })
  return accept({ turn: copies.length === 0 ? 1 : 2, marks: filled.value.marks })
}

export type CopyDifference = { readonly criterion: string; readonly first: Mark; readonly second: Mark }

/** In the order of the sheet. Spaces and the ends of lines in a comment are no difference. */
export function copyDifferences([first, second]: readonly SheetCopy[]): readonly CopyDifference[] {
  if (!first || !second) return []
  return first.marks.flatMap((one) => {
    const other = second.marks.find(({ criterion }) => criterion === one.criterion)
    assert(other, 'both copies have every criterion')
    const alike = one.markHundredths === other.markHundredths && plain(one.comment) === plain(other.comment)
    return alike ? [] : [{ criterion: one.criterion, first: one, second: other }]
  })
}

function plain(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/g, ' ').trim()
}

export type TakerRefusal = NotFound | { readonly code: 'copier_takes_over' } | { readonly code: 'copies_missing' }

/** Who looks at both copies and takes the sheet over: its assessor, or whoever keeps the paper sheets. Never who copied. */
export function mayTakeOver(viewer: Viewer, panel: Panel, received: ReceivedSheet): Result<true, TakerRefusal> {
  const { sheet, copiers, copies } = received
  const isOwn = scoringSeats(panel).some(({ id }) => id === sheet.seat) && holdsSeat(viewer, sheet, sheet.seat)
  if (!isOwn && !keepsPaperSheets(viewer, panel, sheet)) return refuse({ code: 'not_found' })
  if (viewer.person && copiers.includes(viewer.person.id)) return refuse({ code: 'copier_takes_over' })
  return copies.length < 2 ? refuse({ code: 'copies_missing' }) : accept(true)
}

export const TAKING_REASON_CHARACTERS_MAX = 1000

export type TakingRefusal =
  | SigningRefusal
  | { readonly code: 'copy_differences_left'; readonly criteria: readonly string[] }
  | { readonly code: 'taking_reason_missing' }
  | { readonly code: 'taking_reason_too_long'; readonly charactersMax: number }

/** @property settled what the paper says where the copies differ. `seen`: the version of the sheet on the screen that was shown beside it. */
export type Taking = { readonly settled: readonly Mark[]; readonly seen: number; readonly reason: string }

/**
 * The sheet with the marks of the paper, ready to be signed. Marks on the screen are replaced whole: never half of each. A
 * reason is asked wherever somebody had to choose, between two copies or between the paper and a draft.
 */
export function sheetFromPaper(
  { sheet, copies }: Pick<ReceivedSheet, 'sheet' | 'copies'>,
  { settled, seen, reason }: Taking,
): Result<MarkSheet, TakingRefusal> {
  const closed = whyClosed(sheet)
  if (closed) return refuse(closed)
  const differences = copyDifferences(copies)
  const left = differences.filter(({ criterion }) => !settled.some((mark) => mark.criterion === criterion))
  if (left.length > 0)
    return refuse({ code: 'copy_differences_left', criteria: left.map(({ criterion }) => criterion) })
  const differing = new Set(differences.map(({ criterion }) => criterion))
  const alike = (copies[0]?.marks ?? []).filter(({ criterion }) => !differing.has(criterion))
  const filled = sheetWithMarks({ ...sheet, marks: [] }, seen, [
    ...alike,
    ...settled.filter(({ criterion }) => differing.has(criterion)),
  ])
  if (!filled.ok)
    return filled.refusal.code === 'sheet_changed_elsewhere'
      ? refuse({ ...filled.refusal, marks: sheet.marks })
      : filled
  const criteria = missingMarks(filled.value)
  if (criteria.length > 0) return refuse({ code: 'marks_missing', criteria })
  if (needsReason({ sheet, copies }) && reason.trim() === '') return refuse({ code: 'taking_reason_missing' })
  if (reason.length > TAKING_REASON_CHARACTERS_MAX)
    return refuse({ code: 'taking_reason_too_long', charactersMax: TAKING_REASON_CHARACTERS_MAX })
  return filled
}

export function needsReason({ sheet, copies }: Pick<ReceivedSheet, 'sheet' | 'copies'>): boolean {
  return sheet.version > 0 || copyDifferences(copies).length > 0
}
