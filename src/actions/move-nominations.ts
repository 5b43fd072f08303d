/** Many nominations at once: each in a transaction of its own, so that one that may not does not hold up the others. */
import type { NominationMove, NominationState } from '../award/nomination/nomination-states.ts'
import type { OwnershipWish } from '../award/verification/ownership.ts'
import type { SeasonKey } from '../award/places/season-key.ts'
import type { Result } from '../award/result.ts'
import type { Desk } from './desk.ts'
import { moveNomination, type MoveNominationRefusal } from './move-nomination.ts'
import { ownNomination, type OwnNominationRefusal } from './own-nomination.ts'

/** Moves that owe no reason and ask nothing: what may be done to many at once. */
export const BULK_MOVES = ['find_complete', 'verify', 'nominate'] as const satisfies readonly NominationMove[]
export type BulkMove = (typeof BULK_MOVES)[number]

export type ChosenNomination = {
  readonly category: string
  readonly candidate: string
  /** The step that was before the eyes of whoever chose it. */
  readonly seenStep: number
}

export type MoveOutcome = {
  readonly chosen: ChosenNomination
  readonly outcome: Result<NominationState, MoveNominationRefusal>
}

export type OwnOutcome = {
  readonly chosen: ChosenNomination
  readonly outcome: Result<string | null, OwnNominationRefusal>
}

/** In the order in which they were chosen. */
export async function moveNominations(
  desk: Desk,
  key: SeasonKey,
  chosen: readonly ChosenNomination[],
  move: BulkMove,
): Promise<readonly MoveOutcome[]> {
  const outcomes: MoveOutcome[] = []
  for (const one of chosen) {
    const { category, candidate, seenStep } = one
    const moved = await moveNomination(desk, { ...key, category, candidate }, { move, seenStep, reason: '' })
    outcomes.push({ chosen: one, outcome: moved.ok ? { ok: true, value: moved.value.state } : moved })
  }
  return outcomes
}

export async function ownNominations(
  desk: Desk,
  key: SeasonKey,
  chosen: readonly ChosenNomination[],
  wish: OwnershipWish,
): Promise<readonly OwnOutcome[]> {
  const outcomes: OwnOutcome[] = []
  for (const one of chosen) {
    const { category, candidate } = one
    outcomes.push({ chosen: one, outcome: await ownNomination(desk, { ...key, category, candidate }, wish) })
  }
  return outcomes
}
