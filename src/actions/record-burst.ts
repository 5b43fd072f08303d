/**
 * Many tries at one account leave one entry in the history, whoever made them, and nothing of what was typed. Tries at
 * addresses without an account leave one for all of them together, so that nobody fills the history by inventing some.
 */
import { type Burst, FAILURE_WINDOW_MINUTES, FAILURES_OF_A_BURST } from '../award/people/sign-in-tries.ts'
import { OUTSIDE_SEASONS } from '../award/places/season-key.ts'
import { accept } from '../award/result.ts'
import { minutesLater } from '../award/units/elapsed.ts'
import { hashOf } from '../platform/secrets.ts'
import { findAccountByEmail } from '../store/people.ts'
import { beginBurst, countFailures } from '../store/sign-in-tries.ts'
import type { Desk } from './desk.ts'
import { recordAccountDeed } from './record-account-deed.ts'

/** What the history says in place of an account. */
export const NO_ACCOUNT = 'tanpa akun'

/** The same questions for a known and an unknown address. @param email in lower case. */
export async function recordBurst(desk: Desk, deed: Burst, email: string): Promise<void> {
  const [at, accountHash] = [desk.now(), hashOf(email)]
  const since = minutesLater(at, -FAILURE_WINDOW_MINUTES)
  await desk.transaction<true, never>(async (db) => {
    const [account, failures] = [await findAccountByEmail(db, email), await countFailures(db, accountHash, since)]
    if (deed === 'sign_in_failed' && failures < FAILURES_OF_A_BURST) return accept(true)
    const burst = { accountHash: account ? accountHash : '', deed, at }
    if (!(await beginBurst(db, burst, since))) return accept(true)
    if (account) await recordAccountDeed(desk, db, deed, account, { failures })
    else await desk.record(db, OUTSIDE_SEASONS, deed, NO_ACCOUNT, { failures })
    return accept(true)
  })
}
