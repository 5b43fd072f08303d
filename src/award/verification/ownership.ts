/** Which verifier looks after a nomination: taken by oneself, given back by oneself or by the committee. */
import type { SeasonRole } from '../people/roles.ts'
import { accept, refuse, type Result } from '../result.ts'

export type OwnershipWish = 'take' | 'give_back'

export type OwnershipRefusal =
  | { readonly code: 'owned_by_another' }
  | { readonly code: 'owned_by_you' }
  | { readonly code: 'owned_by_nobody' }
  | { readonly code: 'not_yours_to_take' }
  | { readonly code: 'not_yours_to_give_back' }

const COMMITTEE: readonly SeasonRole[] = ['committee_chair', 'committee_secretary']

/**
 * @param owner who looks after it now.
 * @param roles of whoever wishes it, in this season.
 * @returns who looks after it from now on.
 */
export function ownerAfter(
  owner: string | null,
  wish: OwnershipWish,
  roles: readonly SeasonRole[],
  person: string,
): Result<string | null, OwnershipRefusal> {
  if (wish === 'take') {
    if (!roles.includes('verifier')) return refuse({ code: 'not_yours_to_take' })
    if (owner === person) return refuse({ code: 'owned_by_you' })
    return owner === null ? accept(person) : refuse({ code: 'owned_by_another' })
  }
  if (owner === null) return refuse({ code: 'owned_by_nobody' })
  const mayEnd = owner === person || COMMITTEE.some((role) => roles.includes(role))
  return mayEnd ? accept(null) : refuse({ code: 'not_yours_to_give_back' })
}
