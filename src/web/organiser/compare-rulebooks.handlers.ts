/** The draft beside the rules in force. */
import { rulebookChangeWords } from '../../wording/rulebook-change.ts'
import { rulebookDifferences } from '../../wording/rulebook-changes.ts'
import { frameOf } from '../frame.ts'
import { pageOf, wantedPage } from '../pages.ts'
import { paths } from '../paths.ts'
import { page } from '../reply.ts'
import { CompareRulebooksPage } from './compare-rulebooks.page.tsx'
import type { SetUpHandler } from './set-up-found.ts'

export const showCompareRulebooks: SetUpHandler = async (visit, { season, address, rules, draft }) => {
  const words = rulebookChangeWords[visit.language]
  const all = rulebookDifferences({ before: rules.rulebook, after: draft.rulebook }, visit.language)
  const { rows, pager } = pageOf(all, wantedPage(visit.url), paths.compareRulebooks(address))
  const view = {
    season: `${season.label}, ${season.placeName}`,
    setUpHref: paths.setUp(address),
    before: words.rulesInForce(rules.version),
    after: words.theDraft,
    differences: rows,
    pager,
  }
  return page(visit, CompareRulebooksPage({ frame: frameOf(visit, season.example), view }))
}
