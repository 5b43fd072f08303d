/**
 * Substitutes whom the decree names: one for a seat, seated by chair or secretary when its holder cannot go on. And the term for which
 * the decree holds.
 */
import { refuse, accept, type Result } from '../result.ts'
import type { Day } from '../units/dates.ts'

/** Both days belong to it. */
export type PanelTerm = { readonly from: Day; readonly until: Day }

/** Without a term the decree holds until another takes its place. */
export function isWithinTerm(term: PanelTerm | null, today: Day): boolean {
  return term === null || (term.from <= today && today <= term.until)
}

export type Seated = { readonly seat: string; readonly person: string }

export type SubstitutionRefusal =
  | { readonly code: 'no_substitute_named' }
  /** Nobody seats themselves, nor leaves their own seat to the one they choose. */
  | { readonly code: 'own_substitution' }
  | { readonly code: 'substitute_holds_seat'; readonly seat: string }
  /** In another seat the exclusion would be gone. */
  | { readonly code: 'substitute_stepped_back'; readonly seat: string }
  | { readonly code: 'substitution_without_reason' }
  | { readonly code: 'substitution_reason_too_long'; readonly charactersMax: number }

export const SUBSTITUTION_CHARACTERS_MAX = 300

export type Substitution = Seated & { readonly formerly: string | null; readonly reason: string }

/** @param recused who stepped back in which seat. */
export function checkedSubstitution(
  { seat, reason, by }: { readonly seat: string; readonly reason: string; readonly by: string },
  {
    substitutes,
    holders,
    recused,
  }: {
    readonly substitutes: readonly Seated[]
    readonly holders: readonly Seated[]
    readonly recused: readonly Seated[]
  },
): Result<Substitution, SubstitutionRefusal> {
  const person = substitutes.find((one) => one.seat === seat)?.person
  if (person === undefined) return refuse({ code: 'no_substitute_named' })
  const formerly = holders.find((one) => one.seat === seat)?.person ?? null
  if (person === by || formerly === by) return refuse({ code: 'own_substitution' })
  const held = holders.find((one) => one.person === person)
  if (held) return refuse({ code: 'substitute_holds_seat', seat: held.seat })
  const stepped = recused.find((one) => one.person === person && one.seat !== seat)
  if (stepped) return refuse({ code: 'substitute_stepped_back', seat: stepped.seat })
  const words = reason.replaceAll(/\s+/g, ' ').trim()
  if (words === '') return refuse({ code: 'substitution_without_reason' })
  if (words.length > SUBSTITUTION_CHARACTERS_MAX)
    return refuse({ code: 'substitution_reason_too_long', charactersMax: SUBSTITUTION_CHARACTERS_MAX })
  return accept({ seat, person, formerly, reason: words })
}
