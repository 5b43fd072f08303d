/**
 * Chair or secretary looks at how far the panel of a closed category agrees and what stands out. That is a deed: the panel can
 * read in the history who looked and when. Whoever has stepped back from a candidate of the category does not see it.
 */
import type { ChangedMark } from '../award/decision/adopted-result.ts'
import { mayActAs } from '../award/judging/access.ts'
import type { DiscussedItem } from '../award/judging/mark-revision.ts'
import { conflictsOfSheets } from '../award/judging/structural-conflicts.ts'
import type { CategoryKey } from '../award/places/season-key.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import { panelCriteria } from '../award/rulebook/rulebook.ts'
import { type PanelView, panelView } from '../award/signals/panel-view.ts'
import { listTiedCandidates } from '../store/conflict-declarations.ts'
import { listSheetAuthors } from '../store/sheet-authors.ts'
import { adoptionQuestion, type AdoptionQuestion } from './adoption-question.ts'
import { listChangedMarks } from './changed-marks.ts'
import type { Desk } from './desk.ts'
import type { RankingMemory } from './ranking-memory.ts'
import { discussedItems } from './revise-mark.ts'

export type AgreementSeen = {
  readonly question: AdoptionQuestion
  readonly view: PanelView
  /** What the panel talks about, and what was changed for it. */
  readonly items: readonly DiscussedItem[]
  readonly changes: readonly ChangedMark[]
}

export async function viewAgreement(
  desk: Desk,
  key: CategoryKey,
  memory: RankingMemory,
): Promise<Result<AgreementSeen, { readonly code: 'not_found' }>> {
  return desk.transaction<AgreementSeen, { readonly code: 'not_found' }>(async (db) => {
    const question = await adoptionQuestion(db, key, memory)
    const { ranked, closedAt } = question?.facts ?? {}
    if (!question || !ranked?.ok || !closedAt) return refuse({ code: 'not_found' })
    if (!mayActAs('committee', desk.viewer, question.facts.panel, key).ok) return refuse({ code: 'not_found' })
    const { marks } = question.contest
    const criteria = panelCriteria(question.rules.category).map(({ id }) => id)
    const tied = conflictsOfSheets(await listSheetAuthors(db, key), await listTiedCandidates(db, key))
    const ties = tied.map(({ seat, candidate }) => ({ assessor: seat, candidate }))
    const view = panelView({ standings: ranked.value.standings, marks, criteria }, { ties })
    const items = await discussedItems(db, key, question.rules)
    const changes = await listChangedMarks(db, key)
    const shown = { candidates: view.candidates, signals: view.signals.map(({ code }) => code) }
    await desk.record(db, key, 'agreement_viewed', key.category, shown)
    return accept({ question, view, items, changes })
  })
}
