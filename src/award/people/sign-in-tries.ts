/**
 * Who may try a password now. An account takes ten tries a minute and no more, from however many addresses at once; the
 * ten are divided into lanes, so that a stranger who fills one does not shut out the account's owner. The reasons are in
 * decisions/0031.
 */
import { accept, refuse, type Result } from '../result.ts'

/**
 * `device`: browsers in which the owner signed in before; nobody else can fill this lane.
 * `shared`: anybody, until it is full.
 * `fresh`: once it is full, addresses that have not failed at this account for a day: a stranger needs a new address for
 * each of these tries.
 */
export type Lane = 'device' | 'shared' | 'fresh'

export const LANE_TRIES_A_MINUTE: Readonly<Record<Lane, number>> = { device: 3, shared: 5, fresh: 2 }

/** In a quarter of an hour: one browser or one address at one account, and one address at all accounts together. */
export const FAILURES_HERE_MAX = 5
export const ADDRESS_FAILURES_MAX = 30
/** Tries of one address whose passwords are being looked at: an office that signs in at nine, not a list of accounts. */
export const ADDRESS_UNDER_WAY_MAX = 50

export const LANE_MINUTES = 1
export const FAILURE_WINDOW_MINUTES = 15
export const FRESH_MINUTES = 24 * 60

/** What is known when somebody comes with a password. Tries count from their beginning, also while they are under way. */
export type TriesSoFar = {
  /** At this account in the last minute, by lane. */
  readonly lastMinute: Readonly<Record<Lane, number>>
  /** Whether the owner signed in to this account with this browser before. */
  readonly deviceIsKnown: boolean
  /** At this account in the last quarter of an hour. */
  readonly ofDeviceHere: number
  readonly ofAddressHere: number
  /** At this account in the last day. */
  readonly addressTriedHereToday: boolean
  /** Failed at all accounts in the last quarter of an hour. */
  readonly ofAddress: number
  readonly addressUnderWay: number
}

export type TooManyTries = { readonly code: 'too_many_sign_ins'; readonly waitMinutes: number }

/** The lane in which this try goes, or how long to wait. Known and unknown accounts are answered alike. */
export function laneFor(tries: TriesSoFar): Result<Lane, TooManyTries> {
  const room = (lane: Lane) => tries.lastMinute[lane] < LANE_TRIES_A_MINUTE[lane]
  if (tries.deviceIsKnown && tries.ofDeviceHere < FAILURES_HERE_MAX && room('device')) return accept('device')
  if (tries.ofAddressHere >= FAILURES_HERE_MAX || tries.ofAddress >= ADDRESS_FAILURES_MAX)
    return refuse({ code: 'too_many_sign_ins', waitMinutes: FAILURE_WINDOW_MINUTES })
  if (tries.addressUnderWay < ADDRESS_UNDER_WAY_MAX) {
    if (room('shared')) return accept('shared')
    if (!tries.addressTriedHereToday && room('fresh')) return accept('fresh')
  }
  return refuse({ code: 'too_many_sign_ins', waitMinutes: LANE_MINUTES })
}

/**
 * The history tells of tries that failed only when there were so many at one account in a quarter of an hour: a slip of
 * the finger is nobody's business. A try that was turned away tells of many before it, so one is enough.
 */
export const FAILURES_OF_A_BURST = 5

export type Burst = 'sign_in_failed' | 'sign_in_blocked'

/** For doors without a password, in a quarter of an hour and from one address: links nobody made, and recoveries asked for. */
export const UNKNOWN_LINKS_MAX = 30
export const RECOVERIES_MAX = 10
