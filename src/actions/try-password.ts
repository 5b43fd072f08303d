/** Looks at one password for one account, or turns the try away unlooked at. Every place that asks for a password comes through here. */
import {
  FAILURE_WINDOW_MINUTES,
  FRESH_MINUTES,
  LANE_MINUTES,
  laneFor,
  type TooManyTries,
} from '../award/people/sign-in-tries.ts'
import { accept, assert, refuse, type Result } from '../award/result.ts'
import { minutesLater } from '../award/units/elapsed.ts'
import { subscriberAddress } from '../platform/network-address.ts'
import { passwordFits } from '../platform/passwords.ts'
import { hashOf } from '../platform/secrets.ts'
import { isKnownDevice } from '../store/known-devices.ts'
import { type Account, findAccountByEmail } from '../store/people.ts'
import {
  bringBackFutureTries,
  countTries,
  deleteTriesBefore,
  forgetTry,
  insertTry,
  lockTries,
  markTryFailed,
} from '../store/sign-in-tries.ts'
import type { Desk } from './desk.ts'
import { recordBurst } from './record-burst.ts'

export type PasswordTry = {
  /** In lower case. */
  readonly email: string
  readonly password: string
  readonly address: string
  readonly deviceToken: string | null
}

export type PasswordTryRefusal = TooManyTries | { readonly code: 'sign_in_refused' }

/**
 * @param admits what else must hold for the account; one that it turns down is answered like a wrong password.
 * @returns the account whose password it is. An unknown one costs the same work, on a decoy.
 */
export async function tryPassword(
  desk: Desk,
  tried: PasswordTry,
  admits: (account: Account) => Promise<boolean>,
): Promise<Result<Account, PasswordTryRefusal>> {
  const begun = await beginTry(desk, tried)
  if (!begun.ok) {
    await recordBurst(desk, 'sign_in_blocked', tried.email)
    return begun
  }
  const found = await findAccountByEmail(desk.db, tried.email)
  const fits = await passwordFits(tried.password, found?.passwordHash ?? null)
  if (!found || !fits || !(await admits(found))) {
    await markTryFailed(desk.db, begun.value)
    await recordBurst(desk, 'sign_in_failed', tried.email)
    return refuse({ code: 'sign_in_refused' })
  }
  await forgetTry(desk.db, begun.value)
  await deleteTriesBefore(desk.db, minutesLater(desk.now(), -FRESH_MINUTES))
  return accept(found)
}

/** The try is written down before the password is looked at, so that tries at the same moment see one another. */
async function beginTry(desk: Desk, tried: PasswordTry): Promise<Result<string, TooManyTries>> {
  const accountHash = hashOf(tried.email)
  const address = subscriberAddress(tried.address)
  const tokenHash = tried.deviceToken === null ? '' : hashOf(tried.deviceToken)
  const now = desk.now()
  // A refusal is an answer here and no reason to roll back: tries brought back from the future must stay where they are.
  const decided = await desk.transaction<Result<string, TooManyTries>, never>(async (db) => {
    await lockTries(db, address, accountHash)
    await bringBackFutureTries(db, address, accountHash, now)
    const deviceIsKnown = await isKnownDevice(db, tokenHash, tried.email, now)
    const device = deviceIsKnown ? tokenHash : null
    const windows = {
      minuteAgo: minutesLater(now, -LANE_MINUTES),
      quarterAgo: minutesLater(now, -FAILURE_WINDOW_MINUTES),
      dayAgo: minutesLater(now, -FRESH_MINUTES),
    }
    const tries = await countTries(db, { accountHash, address, device }, windows)
    const lane = laneFor({ ...tries, deviceIsKnown })
    if (!lane.ok) return accept(lane)
    const id = desk.newId()
    await insertTry(db, { id, accountHash, address, device, lane: lane.value, triedAt: now })
    return accept(accept(id))
  })
  assert(decided.ok, 'nothing in there refuses')
  return decided.value
}
