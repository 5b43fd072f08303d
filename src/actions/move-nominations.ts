/** Many nominations at once: each in a transaction of its own, so that one that may not does not hold up the others. */
import { answersId } from '../award/nomination/file-sections.ts'
import type { NominationMove, NominationState } from '../award/nomination/nomination-states.ts'
import type { OwnershipWish } from '../award/verification/ownership.ts'
import type { SeasonKey } from '../award/places/season-key.ts'
import type { Result } from '../award/result.ts'
import { assignNomination, type AssignNominationRefusal } from './assign-nomination.ts'
import type { Desk } from './desk.ts'
import { moveNomination, type MoveNominationRefusal } from './move-nomination.ts'
import { ownNomination, type OwnNominationRefusal } from './own-nomination.ts'
import { remindCandidate, type RemindCandidateRefusal } from './remind-candidate.ts'

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

export type AssignOutcome = {
  readonly chosen: ChosenNomination
  readonly outcome: Result<string, AssignNominationRefusal>
}

export type RemindOutcome = {
  readonly chosen: ChosenNomination
  readonly outcome: Result<number, RemindCandidateRefusal>
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

/** The same finding for all of them; a file that has no such section is refused by itself. */
export async function returnNominations(
  desk: Desk,
  key: SeasonKey,
  chosen: readonly ChosenNomination[],
  { asked, section, dueOn }: { readonly asked: string; readonly section: string; readonly dueOn: string },
): Promise<readonly MoveOutcome[]> {
  const outcomes: MoveOutcome[] = []
  for (const one of chosen) {
    const { category, candidate, seenStep } = one
    const finding = { section: section === ANSWERS ? answersId(category) : section, item: null, field: null, asked }
    const move = { move: 'return_for_correction', seenStep, reason: asked } as const
    const moved = await moveNomination(desk, { ...key, category, candidate }, move, { findings: [finding], dueOn })
    outcomes.push({ chosen: one, outcome: moved.ok ? { ok: true, value: moved.value.state } : moved })
  }
  return outcomes
}

/** Stands for the answers to whichever category a nomination is in. */
export const ANSWERS = 'jawaban'

export async function assignNominations(
  desk: Desk,
  key: SeasonKey,
  chosen: readonly ChosenNomination[],
  verifier: string,
): Promise<readonly AssignOutcome[]> {
  const outcomes: AssignOutcome[] = []
  for (const one of chosen) {
    const { category, candidate } = one
    outcomes.push({ chosen: one, outcome: await assignNomination(desk, { ...key, category, candidate }, verifier) })
  }
  return outcomes
}

export async function remindCandidates(
  desk: Desk,
  key: SeasonKey,
  chosen: readonly ChosenNomination[],
): Promise<readonly RemindOutcome[]> {
  const outcomes: RemindOutcome[] = []
  for (const one of chosen) {
    const { category, candidate } = one
    outcomes.push({ chosen: one, outcome: await remindCandidate(desk, { ...key, category, candidate }) })
  }
  return outcomes
}
