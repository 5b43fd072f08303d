/**
 * When a file has waited too long in one pair of hands, and who is told besides: whoever stands above them. A desk has some
 * working days from the move that brought the file there; a candidate has until the deadline, and not a day more.
 */
import type { NominationState } from '../nomination/nomination-states.ts'
import type { SeasonRole } from '../people/roles.ts'
import { type Day, type Instant, wallTime, type Zone } from '../units/dates.ts'
import { type Holidays, workingDaysAfter } from '../units/working-days.ts'
import { type Hand, handOf, type Holder } from './waiting.ts'

/** Working days that a desk may take; of candidates, after their deadline. */
export const PATIENCE_WORKDAYS: Readonly<Record<Hand, number>> = { candidate: 0, verifier: 5, committee: 5 }

/** Who is told; a proposer of the candidates it proposed alone. */
export const SUPERIORS: Readonly<Record<Hand, readonly SeasonRole[]>> = {
  candidate: ['proposer', 'committee_chair', 'committee_secretary'],
  verifier: ['committee_chair', 'committee_secretary'],
  committee: ['committee_chair', 'national_secretariat'],
}

export type WaitingFile = {
  readonly state: NominationState
  /** Of the move that brought it there. */
  readonly since: Instant
  /** The last minute for its people; null where nothing bounds them. */
  readonly deadline: Instant | null
}

export type Calendar = { readonly today: Day; readonly zone: Zone; readonly holidays: Holidays }

/** Working days beyond what is allowed, at least one; null while it is not overdue or lies with nobody. */
export function overdueWorkdays(
  { state, since, deadline }: WaitingFile,
  { today, zone, holidays }: Calendar,
): number | null {
  const hand = handOf(state)
  const from = hand === 'candidate' ? deadline : since
  if (hand === null || from === null) return null
  const over = workingDaysAfter(wallTime(from, zone).day, today, holidays) - PATIENCE_WORKDAYS[hand]
  return over > 0 ? over : null
}

/** The people above whoever must act; whoever must act is not told about themselves. */
export function toldAbout(
  { state, proposedBy }: { readonly state: NominationState; readonly proposedBy: string | null },
  holders: readonly Holder[],
  acting: readonly Holder[],
): readonly Holder[] {
  const hand = handOf(state)
  if (hand === null) return []
  return holders
    .filter(({ role }) => SUPERIORS[hand].includes(role))
    .filter(({ role, organisation }) => role !== 'proposer' || (organisation !== null && organisation === proposedBy))
    .filter(({ person }) => !acting.some((one) => one.person === person))
}
