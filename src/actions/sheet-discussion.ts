/** What the panel talks about on one signed sheet, and how its marks were changed: for whoever may see how the candidates stand. */
import { maySeeStandings } from '../award/judging/access.ts'
import { type DiscussedItem, type RevisionRefusal, whyUnrevisable } from '../award/judging/mark-revision.ts'
import type { MarkSheet } from '../award/judging/mark-sheet.ts'
import type { Viewer } from '../award/people/viewer.ts'
import { findAdoptedAt } from '../store/adoptions.ts'
import type { Db } from '../store/db.ts'
import { listRevisions, type RevisionOfSheet } from '../store/mark-revisions.ts'
import { findPlenaryOpenedAt } from '../store/plenaries.ts'
import { discussedItems } from './revise-mark.ts'
import { leadingRules } from './sheet-rules.ts'

export type SheetDiscussion = {
  /** Of this candidate. */
  readonly items: readonly DiscussedItem[]
  readonly revisions: readonly RevisionOfSheet[]
  /** Why no mark can be changed now; null when those of the items can. */
  readonly refusal: RevisionRefusal | null
}

/** Null before the plenary, and for whoever stepped back from a candidate of the category. */
export async function sheetDiscussion(
  db: Db,
  viewer: Viewer,
  sheet: MarkSheet,
  signedByPredecessor: boolean,
): Promise<SheetDiscussion | null> {
  const plenaryOpenedAt = await findPlenaryOpenedAt(db, sheet)
  if (!plenaryOpenedAt) return null
  const rules = await leadingRules(db, sheet)
  const seal = { closedAt: sheet.categoryClosedAt, plenaryOpenedAt }
  if (!rules || !maySeeStandings(viewer, rules.panel, sheet, seal).ok) return null
  const adoptedAt = await findAdoptedAt(db, sheet)
  return {
    items: (await discussedItems(db, sheet, rules)).filter(({ candidate }) => candidate === sheet.candidate),
    revisions: await listRevisions(db, sheet),
    refusal: whyUnrevisable({ sheet, signedByPredecessor, plenaryOpenedAt, adoptedAt }),
  }
}
