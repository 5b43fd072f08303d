/** What the page of a signed sheet shows of the talk about it. */
import { sheetDiscussion } from '../../actions/sheet-discussion.ts'
import { marksNow } from '../../award/judging/mark-revision.ts'
import { decimalFromHundredths, type Hundredths } from '../../award/units/hundredths.ts'
import { writtenInstant } from '../../wording/dates.ts'
import { revisionSentence } from '../../wording/mark-revision.ts'
import { decimalInFigures } from '../../wording/numbers.ts'
import { nameIn } from '../../wording/rulebook-names.ts'
import type { FieldError } from '../layout/frame.ts'
import { paths } from '../paths.ts'
import { sheetIdOf } from '../sheet-id.ts'
import type { Visit } from '../visit.ts'
import type { SheetDiscussionView } from './sheet-discussion.tsx'
import type { SheetFound } from './sheet-found.ts'

/** A change that came back: for which criterion, and why. */
export type RefusedRevision = {
  readonly criterion: string
  readonly mark: string
  readonly reason: string
  readonly error: FieldError
}

/** The criteria by their names in the reader's language. */
export function criterionNames({ language }: Visit, { rules }: SheetFound): (criterion: string) => string {
  return (id) => {
    const criterion = rules.category.criteria.find((known) => known.id === id)
    return criterion ? nameIn(language, criterion) : id
  }
}

/** Null while there is nothing to talk about, or nobody may yet. */
export async function discussionView(
  visit: Visit,
  found: SheetFound,
  refused: RefusedRevision | null,
): Promise<SheetDiscussionView | null> {
  const { site, viewer, language } = visit
  const { sheet, season, key } = found
  const discussion = await sheetDiscussion(site.db, viewer, sheet, found.signedByPredecessor)
  if (!discussion || (discussion.items.length === 0 && discussion.revisions.length === 0)) return null
  const { items, revisions, refusal } = discussion
  const nameOf = criterionNames(visit, found)
  const written = (mark: Hundredths | null) =>
    mark === null ? '' : decimalInFigures(decimalFromHundredths(mark), language)
  const now = marksNow(sheet.marks, revisions)
  const sheetId = sheetIdOf(key)
  return {
    action: paths.reviseMark(sheetId),
    seen: revisions.length,
    items: items.map(({ criterion, lowest, highest }) => ({
      id: criterion,
      name: nameOf(criterion),
      lowest: written(lowest),
      highest: written(highest),
      signed: written(sheet.marks.find((mark) => mark.criterion === criterion)?.markHundredths ?? null),
      now: revisions.some((change) => change.criterion === criterion)
        ? written(now.find((mark) => mark.criterion === criterion)?.markHundredths ?? null)
        : null,
      typed: refused?.criterion === criterion ? refused : { mark: '', reason: '' },
    })),
    changes: revisions.map(({ revision, criterion, markHundredths, reason, revisedAt }) => ({
      name: nameOf(criterion),
      mark: written(markHundredths),
      reason,
      when: writtenInstant(revisedAt, season.zone, language),
      receiptHref: paths.changeReceipt(sheetId, revision),
    })),
    closed: refusal && revisionSentence(refusal, nameOf, language),
    errors: refused ? [refused.error] : [],
  }
}
