/** One assessor's marks for one candidate: from the first draft to the signature that closes it. */
import { accept, assert, refuse, type Result } from '../result.ts'
import type { PledgeRefusal } from './conflict-declaration.ts'
import type { NominationState } from '../nomination/nomination-states.ts'
import type { CategoryKey } from '../places/season-key.ts'
import type { Hundredths } from '../units/hundredths.ts'
import type { Instant } from '../units/dates.ts'

export type SheetKey = CategoryKey & { readonly candidate: string; readonly seat: string }

/** What the panel marks, from the rulebook. `scaleMaxHundredths` is the highest mark, in hundredths: 10000 for a scale of 100. */
export type SheetCriterion = { readonly id: string; readonly scaleMaxHundredths: Hundredths }

/** `markHundredths` is null while only a comment has been written. */
export type Mark = { readonly criterion: string; readonly markHundredths: Hundredths | null; readonly comment: string }

export type MarkSheet = SheetKey & {
  readonly criteria: readonly SheetCriterion[]
  readonly marks: readonly Mark[]
  /** Counts saves: an edit says which version it saw, so that a second device cannot overwrite the first unnoticed. */
  readonly version: number
  readonly signedAt: Instant | null
  readonly categoryClosedAt: Instant | null
  readonly recused: boolean
  /** Where the candidate went who is no nominee any more: absent, withdrawn. Null while it is one. */
  readonly left: NominationState | null
}

export type MarkRefusal =
  | { readonly code: 'sheet_already_signed'; readonly signedAt: Instant }
  | { readonly code: 'category_already_closed'; readonly closedAt: Instant }
  | { readonly code: 'assessor_is_recused' }
  | PledgeRefusal
  | { readonly code: 'nominee_left'; readonly state: NominationState }
  | { readonly code: 'sheet_changed_elsewhere'; readonly version: number; readonly marks: readonly Mark[] }
  | { readonly code: 'criterion_not_on_sheet'; readonly criterion: string }
  | { readonly code: 'mark_entered_twice'; readonly criterion: string }
  | { readonly code: 'mark_out_of_range'; readonly criterion: string; readonly scaleMaxHundredths: Hundredths }
  | { readonly code: 'comment_too_long'; readonly criterion: string; readonly charactersMax: number }

/** What is wrong with a mark itself, whatever sheet it is for. */
export type MarkFlaw = Extract<
  MarkRefusal,
  { readonly code: 'criterion_not_on_sheet' | 'mark_entered_twice' | 'mark_out_of_range' | 'comment_too_long' }
>

export type SheetClosed = Extract<
  MarkRefusal,
  { readonly code: 'sheet_already_signed' | 'category_already_closed' | 'assessor_is_recused' | 'nominee_left' }
>

export const COMMENT_CHARACTERS_MAX = 4000

/**
 * Puts marks on an open sheet and counts the version up. A criterion left out keeps what it had.
 * @param seen the version the assessor was looking at when writing.
 */
export function sheetWithMarks(
  sheet: MarkSheet,
  seen: number,
  entered: readonly Mark[],
): Result<MarkSheet, MarkRefusal> {
  const closed = whyClosed(sheet)
  if (closed) return refuse(closed)
  if (sheet.version !== seen) {
    return refuse({ code: 'sheet_changed_elsewhere', version: sheet.version, marks: sheet.marks })
  }
  const flaw = markFlaw(sheet.criteria, entered)
  if (flaw) return refuse(flaw)
  const replaced = new Set(entered.map((mark) => mark.criterion))
  const kept = sheet.marks.filter((mark) => !replaced.has(mark.criterion))
  return accept({ ...sheet, version: sheet.version + 1, marks: inCriterionOrder(sheet, [...kept, ...entered]) })
}

/** The first of the marks that cannot stand on a sheet of these criteria, and why; null when all can. */
export function markFlaw(criteria: readonly SheetCriterion[], entered: readonly Mark[]): MarkFlaw | null {
  for (const [at, mark] of entered.entries()) {
    const wrong = whyWrong(criteria, mark)
    if (wrong) return wrong
    if (entered.findIndex((other) => other.criterion === mark.criterion) < at) {
      return { code: 'mark_entered_twice', criterion: mark.criterion }
    }
  }
  return null
}

export type SigningRefusal = MarkRefusal | { readonly code: 'marks_missing'; readonly criteria: readonly string[] }

/** The signature closes the sheet for good; it needs a mark for every criterion and the version the assessor read. */
export function signedSheet(sheet: MarkSheet, seen: number, signedAt: Instant): Result<MarkSheet, SigningRefusal> {
  const closed = whyClosed(sheet)
  if (closed) return refuse(closed)
  if (sheet.version !== seen) {
    return refuse({ code: 'sheet_changed_elsewhere', version: sheet.version, marks: sheet.marks })
  }
  const criteria = missingMarks(sheet)
  if (criteria.length > 0) return refuse({ code: 'marks_missing', criteria })
  return accept({ ...sheet, signedAt })
}

/** The criteria that still lack a mark, in the order of the sheet. */
export function missingMarks(sheet: Pick<MarkSheet, 'criteria' | 'marks'>): readonly string[] {
  const marked = new Set(sheet.marks.filter((mark) => mark.markHundredths !== null).map((mark) => mark.criterion))
  return sheet.criteria.map((criterion) => criterion.id).filter((id) => !marked.has(id))
}

/** Why the sheet is done with, whatever time it is; null while it is open. */
export function whyClosed(sheet: MarkSheet): SheetClosed | null {
  if (sheet.signedAt) return { code: 'sheet_already_signed', signedAt: sheet.signedAt }
  if (sheet.recused) return { code: 'assessor_is_recused' }
  if (sheet.left) return { code: 'nominee_left', state: sheet.left }
  if (sheet.categoryClosedAt) return { code: 'category_already_closed', closedAt: sheet.categoryClosedAt }
  return null
}

function whyWrong(criteria: readonly SheetCriterion[], mark: Mark): MarkFlaw | null {
  const criterion = criteria.find((known) => known.id === mark.criterion)
  if (!criterion) return { code: 'criterion_not_on_sheet', criterion: mark.criterion }
  const { id, scaleMaxHundredths } = criterion
  if (mark.comment.length > COMMENT_CHARACTERS_MAX) {
    return { code: 'comment_too_long', criterion: id, charactersMax: COMMENT_CHARACTERS_MAX }
  }
  if (mark.markHundredths === null) return null
  assert(Number.isSafeInteger(mark.markHundredths), 'a mark is a whole number of hundredths')
  const inRange = mark.markHundredths >= 0 && mark.markHundredths <= scaleMaxHundredths
  return inRange ? null : { code: 'mark_out_of_range', criterion: id, scaleMaxHundredths }
}

function inCriterionOrder(sheet: MarkSheet, marks: readonly Mark[]): readonly Mark[] {
  const place = new Map(sheet.criteria.map((criterion, at) => [criterion.id, at]))
  return marks.toSorted((a, b) => (place.get(a.criterion) ?? 0) - (place.get(b.criterion) ?? 0))
}
