/** Where nominations wait and for whom: days since their last step, whose turn it is, and how a season stands as a whole. */
import { NOMINATION_STATES, type NominationState } from '../nomination/nomination-states.ts'
import type { SeasonRole } from '../people/roles.ts'
import { dayNumber, type Instant, wallTime, type Zone } from '../units/dates.ts'

/** Roles of which one must act next; none where nothing waits any more. */
export const TURNS: Readonly<Record<NominationState, readonly SeasonRole[]>> = {
  draft: ['candidate_contact', 'candidate_leader', 'proposer'],
  needs_correction: ['candidate_contact', 'candidate_leader', 'proposer'],
  proposed: ['verifier'],
  complete: ['verifier'],
  verified: ['committee_chair', 'committee_secretary'],
  nominee: [],
  absent: [],
  lapsed: [],
  rejected: [],
  withdrawn: [],
  merged: [],
}

/** States in which somebody must act. */
export const STUCK_STATES: readonly NominationState[] = NOMINATION_STATES.filter((state) => TURNS[state].length > 0)

/** Whole days on the calendar of that zone: since yesterday evening is one. Never below zero. */
export function daysSince(since: Instant, now: Instant, zone: Zone): number {
  return Math.max(0, dayNumber(wallTime(now, zone).day) - dayNumber(wallTime(since, zone).day))
}

export type Waiting = { readonly state: NominationState; readonly since: Instant }

/** Days are null where nobody is. Of two in the middle the median is the shorter. */
export type StateCount = {
  readonly state: NominationState
  readonly count: number
  readonly medianDays: number | null
  readonly oldestDays: number | null
}

/** One line for every state, also those that hold nobody. */
export function stateCounts(waiting: readonly Waiting[], now: Instant, zone: Zone): readonly StateCount[] {
  return NOMINATION_STATES.map((state) => {
    const days = waiting
      .filter((one) => one.state === state)
      .map(({ since }) => daysSince(since, now, zone))
      .toSorted((a, b) => a - b)
    const middle = days[Math.ceil(days.length / 2) - 1]
    return { state, count: days.length, medianDays: middle ?? null, oldestDays: days.at(-1) ?? null }
  })
}

/** In whose hands a nomination can lie. */
export const HANDS = ['candidate', 'verifier', 'committee'] as const
export type Hand = (typeof HANDS)[number]

/** Null where nothing waits any more. */
export function handOf(state: NominationState): Hand | null {
  const [first] = TURNS[state]
  if (first === undefined) return null
  if (first === 'verifier') return 'verifier'
  return first === 'committee_chair' ? 'committee' : 'candidate'
}

/** Days of waiting, first and last; the last of them has no end. */
export const AGE_BUCKETS: readonly { readonly from: number; readonly to: number | null }[] = [
  { from: 0, to: 2 },
  { from: 3, to: 7 },
  { from: 8, to: 14 },
  { from: 15, to: null },
]

/** @property buckets as many as there are age buckets, in their order. */
export type HandCount = { readonly hand: Hand; readonly count: number; readonly buckets: readonly number[] }

/** One line for every hand, also an empty one. */
export function handCounts(waiting: readonly Waiting[], now: Instant, zone: Zone): readonly HandCount[] {
  return HANDS.map((hand) => {
    const days = waiting.filter(({ state }) => handOf(state) === hand).map(({ since }) => daysSince(since, now, zone))
    const buckets = AGE_BUCKETS.map(({ from, to }) => days.filter((one) => one >= from && (to === null || one <= to)))
    return { hand, count: days.length, buckets: buckets.map(({ length }) => length) }
  })
}

/** Somebody with a role that may have to act; `organisation` where the role is held for one. */
export type Holder = {
  readonly role: SeasonRole
  readonly person: string
  readonly name: string
  readonly organisation: string | null
}

export type Stuck = {
  readonly state: NominationState
  readonly organisation: string | null
  readonly proposedBy: string | null
  readonly owner: string | null
}

/**
 * The people who must act on one nomination. A verifier who took it answers for it alone; a proposer acts where the
 * candidate has nobody of its own.
 */
export function whoMustAct(stuck: Stuck, holders: readonly Holder[]): readonly Holder[] {
  const able = holders.filter((holder) => TURNS[stuck.state].includes(holder.role) && actsFor(holder, stuck))
  const owner = able.filter(({ role, person }) => role === 'verifier' && person === stuck.owner)
  if (owner.length > 0) return owner
  const own = able.filter(({ role }) => role !== 'proposer')
  return own.length > 0 ? own : able
}

function actsFor({ role, organisation }: Holder, { organisation: candidate, proposedBy }: Stuck): boolean {
  if (role === 'proposer') return organisation !== null && organisation === proposedBy
  return organisation === null || organisation === candidate
}
