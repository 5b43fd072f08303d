/**
 * After signing: an item on which the panel is far apart is talked about in the plenary, and whoever gave a mark there may change
 * it with a reason. What was signed stays; the change is a new version of the sheet, signed and bound like the first.
 */
import { accept, refuse, type Result } from '../result.ts'
import { compare, fraction, fractionFromDecimal, multiply } from '../units/fraction.ts'
import type { Decimal } from '../units/decimal.ts'
import type { Instant } from '../units/dates.ts'
import type { Hundredths } from '../units/hundredths.ts'
import type { Commitment, SignedSheet } from './commitment.ts'
import { type Mark, markFlaw, type MarkFlaw, type MarkSheet, type SheetCriterion } from './mark-sheet.ts'

/** A mark that was signed, as it is ranked. */
export type SignedMark = {
  readonly candidate: string
  readonly assessor: string
  readonly criterion: string
  readonly markHundredths: Hundredths
}

/** One criterion of one candidate on which the signed marks lie further apart than the rules like. */
export type DiscussedItem = {
  readonly candidate: string
  readonly criterion: string
  readonly lowest: Hundredths
  readonly highest: Hundredths
}

/**
 * @param first the marks as they were first signed: an item stays under discussion however marks move.
 * @param limit the category's, in points of a scale of a hundred; on another scale the same share of it. What reaches it exactly is not far apart.
 */
export function itemsToDiscuss(
  first: readonly SignedMark[],
  criteria: readonly SheetCriterion[],
  limit: Decimal,
): readonly DiscussedItem[] {
  const items = Map.groupBy(first, ({ candidate, criterion }) => JSON.stringify([candidate, criterion]))
  const found = [...items.values()].flatMap((marks) => {
    const given = marks.map(({ markHundredths }) => markHundredths).toSorted((a, b) => a - b)
    const [mark, lowest, highest] = [marks[0], given[0], given.at(-1)]
    const scale = criteria.find(({ id }) => id === mark?.criterion)
    if (!mark || !scale || lowest === undefined || highest === undefined) return []
    const allowed = multiply(fractionFromDecimal(limit), fraction(BigInt(scale.scaleMaxHundredths), 100n))
    const isFar = compare(fraction(BigInt(highest - lowest)), allowed) > 0
    return isFar ? [{ candidate: mark.candidate, criterion: mark.criterion, lowest, highest }] : []
  })
  const place = (id: string) => criteria.findIndex((known) => known.id === id)
  return found.toSorted((a, b) =>
    a.candidate === b.candidate ? place(a.criterion) - place(b.criterion) : a.candidate < b.candidate ? -1 : 1,
  )
}

/** Every criterion of some candidates, however close its marks lie. */
export function itemsOf(
  first: readonly SignedMark[],
  criteria: readonly SheetCriterion[],
  candidates: readonly string[],
): readonly DiscussedItem[] {
  return candidates.flatMap((candidate) =>
    criteria.flatMap(({ id: criterion }) => {
      const given = first
        .filter((mark) => mark.candidate === candidate && mark.criterion === criterion)
        .map(({ markHundredths }) => markHundredths)
        .toSorted((a, b) => a - b)
      const [lowest, highest] = [given[0], given.at(-1)]
      return lowest === undefined || highest === undefined ? [] : [{ candidate, criterion, lowest, highest }]
    }),
  )
}

/** One changed mark of a signed sheet, counted from 1 on that sheet. */
export type MarkRevision = {
  readonly revision: number
  readonly criterion: string
  readonly markHundredths: Hundredths
  readonly reason: string
  /** Within which correction of an adopted result; null for a change in the plenary. */
  readonly correction: number | null
  /** Whether that correction was cancelled: then the change counts for nothing. */
  readonly isCancelled: boolean
}

/** As it is kept. */
export type SignedRevision = MarkRevision & { readonly revisedAt: Instant; readonly commitment: Commitment }

export const REVISION_REASON_MAX = 2000

export type RevisionRefusal =
  | { readonly code: 'sheet_not_signed' }
  | { readonly code: 'signed_by_predecessor' }
  | { readonly code: 'assessor_is_recused' }
  | { readonly code: 'discussion_not_open' }
  | { readonly code: 'already_adopted'; readonly adoptedAt: Instant }
  | { readonly code: 'item_not_discussed'; readonly criterion: string }
  | { readonly code: 'revised_elsewhere'; readonly revision: number }
  | { readonly code: 'mark_missing'; readonly criterion: string }
  | { readonly code: 'mark_unchanged'; readonly criterion: string }
  | { readonly code: 'reason_missing' }
  | { readonly code: 'reason_too_long'; readonly charactersMax: number }
  | MarkFlaw

export type RevisionFacts = {
  readonly sheet: MarkSheet
  readonly revisions: readonly MarkRevision[]
  readonly signedByPredecessor: boolean
  readonly plenaryOpenedAt: Instant | null
  readonly adoptedAt: Instant | null
  /** The correction that is open; null in the plenary before the adoption. */
  readonly correction: number | null
  /** Of this candidate. */
  readonly items: readonly Pick<DiscussedItem, 'criterion'>[]
}

/** Why no mark of the sheet may be changed at this moment; null when those under discussion may. */
export function whyUnrevisable(
  facts: Omit<RevisionFacts, 'items' | 'revisions' | 'correction'>,
): RevisionRefusal | null {
  if (facts.sheet.recused) return { code: 'assessor_is_recused' }
  if (!facts.sheet.signedAt) return { code: 'sheet_not_signed' }
  if (facts.signedByPredecessor) return { code: 'signed_by_predecessor' }
  if (facts.adoptedAt) return { code: 'already_adopted', adoptedAt: facts.adoptedAt }
  return facts.plenaryOpenedAt ? null : { code: 'discussion_not_open' }
}

/** @param seen how many changes of the sheet the assessor had in front of them. */
export function revisedMark(
  facts: RevisionFacts,
  seen: number,
  { criterion, markHundredths, comment }: Mark,
): Result<MarkRevision, RevisionRefusal> {
  const closed = whyUnrevisable(facts)
  if (closed) return refuse(closed)
  const { sheet, revisions, items } = facts
  if (revisions.length !== seen) return refuse({ code: 'revised_elsewhere', revision: revisions.length })
  const reason = comment.trim()
  const flaw = markFlaw(sheet.criteria, [{ criterion, markHundredths, comment: '' }])
  if (flaw) return refuse(flaw)
  if (!items.some((item) => item.criterion === criterion)) return refuse({ code: 'item_not_discussed', criterion })
  if (markHundredths === null) return refuse({ code: 'mark_missing', criterion })
  const now = marksNow(sheet.marks, revisions).find((mark) => mark.criterion === criterion)
  if (now?.markHundredths === markHundredths) return refuse({ code: 'mark_unchanged', criterion })
  if (reason === '') return refuse({ code: 'reason_missing' })
  if (reason.length > REVISION_REASON_MAX)
    return refuse({ code: 'reason_too_long', charactersMax: REVISION_REASON_MAX })
  const { correction } = facts
  return accept({ revision: revisions.length + 1, criterion, markHundredths, reason, correction, isCancelled: false })
}

/** The marks of a sheet after its changes: the last one of a criterion holds, and its reason stands in place of the comment. */
export function marksNow(signed: readonly Mark[], revisions: readonly MarkRevision[]): readonly Mark[] {
  return signed.map((mark) => {
    const last = revisions.findLast(({ criterion, isCancelled }) => criterion === mark.criterion && !isCancelled)
    return last ? { ...mark, markHundredths: last.markHundredths, comment: last.reason } : mark
  })
}

/** What the signature under a change binds: the whole sheet as it then is, its version counted on. */
export function revisedSheet(
  sheet: Omit<SignedSheet, 'signedAt'>,
  revisions: readonly MarkRevision[],
  signedAt: Instant,
): SignedSheet {
  const version = sheet.version + revisions.length
  const { province, season, category, candidate, seat } = sheet
  // What was cancelled later counted while its own correction was open.
  const own = revisions.at(-1)?.correction ?? null
  const then = revisions.map((each) => ({ ...each, isCancelled: each.isCancelled && each.correction !== own }))
  return { province, season, category, candidate, seat, version, marks: marksNow(sheet.marks, then), signedAt }
}
