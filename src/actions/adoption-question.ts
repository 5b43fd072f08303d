/** Everything the adoption of a category depends on, read in one go: the same facts for the chair's page and for the deed. */
import type { AdoptionFacts } from '../award/decision/adoption.ts'
import type { CategoryKey } from '../award/places/season-key.ts'
import type { Season } from '../award/season/season.ts'
import type { Rulebook } from '../award/rulebook/rulebook.ts'
import type { Contest } from '../award/ranking/contest.ts'
import { rankedContest } from '../award/ranking/ranked-contest.ts'
import { findAdoptedAt } from '../store/adoptions.ts'
import { findClosedAt } from '../store/closings.ts'
import type { Db } from '../store/db.ts'
import { findPanelDecree } from '../store/panels.ts'
import { findMinutes, findPlenaryOpenedAt } from '../store/plenaries.ts'
import { findSeason, latestRulebook } from '../store/seasons.ts'
import { categoryContest } from './category-contest.ts'
import { sheetRules, type SheetRules } from './sheet-rules.ts'

export type AdoptionQuestion = {
  readonly season: Season
  readonly rulebook: Rulebook
  readonly rules: SheetRules
  readonly contest: Contest
  readonly facts: AdoptionFacts
}

/** Null when the season has no such category. */
export async function adoptionQuestion(db: Db, key: CategoryKey): Promise<AdoptionQuestion | null> {
  const [season, rules, version] = [await findSeason(db, key), await sheetRules(db, key), await latestRulebook(db, key)]
  if (!season || !rules || !version) return null
  const kept = await findMinutes(db, key)
  const contest = await categoryContest(db, key, rules.category, kept?.minutes.votes ?? [])
  const facts: AdoptionFacts = {
    panel: rules.panel,
    panelDecree: await findPanelDecree(db, key),
    closedAt: await findClosedAt(db, key),
    plenaryOpenedAt: await findPlenaryOpenedAt(db, key),
    minutes: kept?.minutes ?? null,
    ranked: rankedContest(contest),
    adoptedAt: await findAdoptedAt(db, key),
  }
  return { season, rulebook: version.rulebook, rules, contest, facts }
}
