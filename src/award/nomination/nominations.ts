/** Which candidates may stand in which categories of a season. */
import { accept, refuse, type Result } from '../result.ts'
import { categoryById, type Rulebook } from '../rulebook/rulebook.ts'

export type NewNomination = { readonly candidate: string; readonly category: string }

export type NominationRefusal =
  | { readonly code: 'category_unknown'; readonly category: string }
  | { readonly code: 'candidate_nominated_twice'; readonly candidate: string; readonly category: string }
  | {
      readonly code: 'candidate_in_two_plain_categories'
      readonly candidate: string
      readonly categories: readonly string[]
    }

/**
 * Adds nominations to those the season already has. A candidate stands in one category; more than one is allowed only
 * where all but one of them are special awards.
 */
export function nominations(
  rulebook: Rulebook,
  existing: readonly NewNomination[],
  added: readonly NewNomination[],
): Result<readonly NewNomination[], NominationRefusal> {
  const all = [...existing]
  for (const nomination of added) {
    const { candidate, category } = nomination
    if (!categoryById(rulebook, category)) return refuse({ code: 'category_unknown', category })
    if (all.some((other) => other.candidate === candidate && other.category === category)) {
      return refuse({ code: 'candidate_nominated_twice', candidate, category })
    }
    all.push(nomination)
    const plain = all.filter((other) => other.candidate === candidate && isPlain(rulebook, other.category))
    if (plain.length > 1) {
      const categories = plain.map((other) => other.category)
      return refuse({ code: 'candidate_in_two_plain_categories', candidate, categories })
    }
  }
  return accept(all)
}

function isPlain(rulebook: Rulebook, category: string): boolean {
  return categoryById(rulebook, category)?.special !== true
}
