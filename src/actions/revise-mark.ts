/**
 * In the plenary an assessor changes a mark under discussion, with a reason. The sheet that was signed stays as it is; the
 * change is signed with a hash of its own that binds the whole sheet as it now stands, and the ranking takes it from then on.
 */
import { maySeeStandings, mayOpenSheet } from '../award/judging/access.ts'
import {
  type DiscussedItem,
  itemsOf,
  itemsToDiscuss,
  type MarkRevision,
  revisedMark,
  revisedSheet,
  type RevisionRefusal,
} from '../award/judging/mark-revision.ts'
import type { Mark, SheetKey } from '../award/judging/mark-sheet.ts'
import type { CategoryKey } from '../award/places/season-key.ts'
import { refuse, type Result } from '../award/result.ts'
import { findAdoptedAt } from '../store/adoptions.ts'
import { findClosedAt } from '../store/closings.ts'
import type { Db } from '../store/db.ts'
import { findSigner, lockMarkSheet } from '../store/mark-sheets.ts'
import { insertRevision, listRevisions } from '../store/mark-revisions.ts'
import { listFirstMarks } from '../store/marks.ts'
import { findOpenCorrection } from '../store/result-corrections.ts'
import { findPlenaryOpenedAt } from '../store/plenaries.ts'
import { holdSeason } from '../store/seasons.ts'
import { actor, type Desk } from './desk.ts'
import { subjectOf } from './enter-marks.ts'
import { leadingRules, type LeadingRules } from './sheet-rules.ts'
import { newCommitment } from './sign-mark-sheet.ts'

export type ReviseMarkRefusal = { readonly code: 'not_found' } | RevisionRefusal

/** The items of a category that the panel talks about: far apart, or looked at again in a correction. */
export async function discussedItems(
  db: Db,
  key: CategoryKey,
  { criteria, category }: Pick<LeadingRules, 'criteria' | 'category'>,
): Promise<readonly DiscussedItem[]> {
  const correction = await findOpenCorrection(db, key)
  const first = await listFirstMarks(db, key)
  const again = correction ? itemsOf(first, criteria, correction.candidates) : []
  const far = itemsToDiscuss(first, criteria, category.spreadLimit)
  const isAgain = (item: DiscussedItem) =>
    again.some(({ candidate, criterion }) => candidate === item.candidate && criterion === item.criterion)
  return [...far.filter((item) => !isAgain(item)), ...again]
}

/**
 * @param seen how many changes of the sheet the assessor had in front of them.
 * @param mark its comment is the reason.
 */
export async function reviseMark(
  desk: Desk,
  key: SheetKey,
  seen: number,
  mark: Mark,
): Promise<Result<MarkRevision, ReviseMarkRefusal>> {
  return desk.transaction<MarkRevision, ReviseMarkRefusal>(async (db) => {
    await holdSeason(db, key) // adoption reads the marks once nobody holds it
    const rules = await leadingRules(db, key)
    if (!rules || !mayOpenSheet(desk.viewer, rules.panel, key).ok) return refuse({ code: 'not_found' })
    const sheet = await lockMarkSheet(db, key, rules.criteria, actor(desk))
    if (!sheet) return refuse({ code: 'not_found' })
    const plenaryOpenedAt = await findPlenaryOpenedAt(db, key)
    // What the panel talks about is for whoever may see how its candidates stand.
    const seal = { closedAt: await findClosedAt(db, key), plenaryOpenedAt }
    if (plenaryOpenedAt && !maySeeStandings(desk.viewer, rules.panel, key, seal).ok)
      return refuse({ code: 'not_found' })

    const revisions = await listRevisions(db, key)
    const items = (await discussedItems(db, key, rules)).filter(({ candidate }) => candidate === key.candidate)
    const signedByPredecessor = (await findSigner(db, key)) !== actor(desk)
    const adoptedAt = await findAdoptedAt(db, key)
    const correction = (await findOpenCorrection(db, key))?.correction ?? null
    const facts = { sheet, revisions, signedByPredecessor, plenaryOpenedAt, adoptedAt, correction, items }
    const decision = revisedMark(facts, seen, mark)
    if (!decision.ok) return decision

    const at = desk.now()
    const commitment = newCommitment(desk, revisedSheet(sheet, [...revisions, decision.value], at))
    await insertRevision(db, key, decision.value, { at, by: actor(desk), commitment })
    const before = sheet.marks.find(({ criterion }) => criterion === mark.criterion)
    const { isCancelled: _, ...change } = decision.value
    const after = { ...change, commitment: commitment.hash }
    await desk.record(db, key, 'mark_revised', subjectOf(key), after, { before })
    return decision
  })
}
