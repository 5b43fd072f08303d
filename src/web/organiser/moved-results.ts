/** What proposed rules would move among results that the reader may already see: sealed judging holds here as everywhere. */
import { adoptionQuestion } from '../../actions/adoption-question.ts'
import { maySeeStandings } from '../../award/judging/access.ts'
import { type ImpactStanding, rulebookImpact } from '../../award/ranking/rulebook-impact.ts'
import { categoryById, type Rulebook } from '../../award/rulebook/rulebook.ts'
import type { Season } from '../../award/season/season.ts'
import { decimalInFigures } from '../../wording/numbers.ts'
import { nameIn } from '../../wording/rulebook-names.ts'
import type { Visit } from '../visit.ts'
import type { ResultMoved } from './rulebook-proposal.page.tsx'

/** Null when there is no category whose standings the reader may see, or none that both rules know. */
export async function movedResults(
  { site, viewer, language }: Visit,
  season: Season,
  { before, after }: { readonly before: Rulebook; readonly after: Rulebook },
): Promise<readonly ResultMoved[] | null> {
  const written = (standing: ImpactStanding | null) =>
    standing ? `${standing.rank} (${decimalInFigures(standing.total, language)})` : ''
  const moved: ResultMoved[] = []
  let seen = 0
  for (const category of before.categories) {
    const proposed = categoryById(after, category.id)
    const question = await adoptionQuestion(site.db, { ...season, category: category.id }, site.rankings)
    if (!proposed || !question?.facts.closedAt) continue
    if (!maySeeStandings(viewer, question.facts.panel, season, question.facts).ok) continue
    const impact = rulebookImpact(question.contest, category, proposed)
    if (!impact.ok) continue
    seen += 1
    const names = new Map(question.nominees.map(({ candidate, name }) => [candidate, name]))
    for (const row of impact.value.candidates.filter(({ moves }) => moves)) {
      const candidate = names.get(row.candidate) ?? row.candidate
      const sides = { before: written(row.before), after: written(row.after) }
      moved.push({ category: nameIn(language, category), candidate, ...sides })
    }
  }
  return seen === 0 ? null : moved
}
