/** Which part of a rulebook an employer file can answer: the criteria of one category that name a measure of compliance. */
import { complianceMeasure, type ComplianceMeasure } from '../compliance/compliance-measure.ts'
import { accept, refuse, type Result } from '../result.ts'
import {
  type Category,
  type IndicatorCriterion,
  indicatorCriteria,
  PLENARY,
  type Rulebook,
} from '../rulebook/rulebook.ts'
import { hundredthsFromDecimal } from '../units/hundredths.ts'
import { NameFinder } from './names.ts'

export type CountedCriterion = {
  readonly criterion: IndicatorCriterion
  readonly measure: ComplianceMeasure
  readonly weightHundredths: number
}

export type LongListRules = {
  readonly category: Category
  readonly counted: readonly CountedCriterion[]
  /** Criteria that wait for a panel or another source: their weight is left out of the list's total. */
  readonly notCounted: readonly string[]
  /** Places in `counted`, in the order in which they settle equal totals. */
  readonly ties: readonly number[]
}

export type LongListRulesRefusal =
  | { readonly code: 'category_unknown'; readonly category: string; readonly categories: readonly string[] }
  | { readonly code: 'category_not_chosen'; readonly categories: readonly string[] }
  | { readonly code: 'nothing_measured'; readonly category: string | null }

/** @param wanted id or name of a category; null where the rulebook has only one that counts a measure. */
export function longListRules(rulebook: Rulebook, wanted: string | null): Result<LongListRules, LongListRulesRefusal> {
  const measuring = rulebook.categories.filter((category) => countedIn(category).length > 0)
  if (wanted !== null) {
    const found = new NameFinder(rulebook.categories).find(wanted)
    if (!found) return refuse({ code: 'category_unknown', category: wanted, categories: idsOf(rulebook.categories) })
    return measuring.includes(found) ? accept(rulesOf(found)) : refuse({ code: 'nothing_measured', category: found.id })
  }
  const [only, ...more] = measuring
  if (!only) return refuse({ code: 'nothing_measured', category: null })
  if (more.length > 0) return refuse({ code: 'category_not_chosen', categories: idsOf(measuring) })
  return accept(rulesOf(only))
}

function rulesOf(category: Category): LongListRules {
  const counted = countedIn(category)
  const isCounted = (id: string) => counted.some(({ criterion }) => criterion.id === id)
  const chain = category.ties.includes(PLENARY) ? category.ties.slice(0, category.ties.indexOf(PLENARY)) : category.ties
  return {
    category,
    counted,
    notCounted: category.criteria.filter(({ id }) => !isCounted(id)).map(({ id }) => id),
    ties: chain.map((id) => counted.findIndex(({ criterion }) => criterion.id === id)).filter((place) => place !== -1),
  }
}

function countedIn(category: Category): readonly CountedCriterion[] {
  return indicatorCriteria(category).flatMap((criterion) => {
    const measure = complianceMeasure(criterion.indicator)
    const weight = hundredthsFromDecimal(criterion.weight)
    return measure && weight.ok && weight.value > 0 ? [{ criterion, measure, weightHundredths: weight.value }] : []
  })
}

function idsOf(categories: readonly Category[]): readonly string[] {
  return categories.map(({ id }) => id)
}
