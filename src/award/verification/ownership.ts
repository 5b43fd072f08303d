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

export type AssignRefusal =
  | { readonly code: 'not_yours_to_assign' }
  | { readonly code: 'not_a_verifier_here' }
  | { readonly code: 'owned_by_them' }
  /** Nobody checks what they handed in themselves. */
  | { readonly code: 'handed_in_by_them' }

export type Assigning = {
  /** Of whoever assigns, in this season. */
  readonly roles: readonly SeasonRole[]
  /** Everybody who is a verifier of the season now. */
  readonly verifiers: readonly string[]
  readonly handedInBy: readonly string[]
}

/** The committee gives a nomination to a verifier, also one that another looks after. @returns who does from now on. */
export function assignedOwner(
  owner: string | null,
  to: string,
  { roles, verifiers, handedInBy }: Assigning,
): Result<string, AssignRefusal> {
  if (!COMMITTEE.some((role) => roles.includes(role))) return refuse({ code: 'not_yours_to_assign' })
  if (!verifiers.includes(to)) return refuse({ code: 'not_a_verifier_here' })
  if (handedInBy.includes(to)) return refuse({ code: 'handed_in_by_them' })
  return owner === to ? refuse({ code: 'owned_by_them' }) : accept(to)
}
