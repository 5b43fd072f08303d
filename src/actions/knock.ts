/** Doors without a password, one try at a time: how often one address may come in vain. */
import { CLOCK_SLACK_MINUTES, type LinkPurpose } from '../award/people/account-link.ts'
import { FAILURE_WINDOW_MINUTES, UNKNOWN_LINKS_MAX } from '../award/people/sign-in-tries.ts'
import { refuse, type Result } from '../award/result.ts'
import { minutesLater } from '../award/units/elapsed.ts'
import { subscriberAddress } from '../platform/network-address.ts'
import type { Account } from '../store/people.ts'
import { countLinkTries, type Door, insertLinkTry } from '../store/sign-in-tries.ts'
import { ownerOfLink, type UnusableLink } from './choose-password.ts'
import type { Desk } from './desk.ts'

export type TooManyKnocks = { readonly code: 'too_many_knocks'; readonly waitMinutes: number }

/** Writes this knock down unless there were `max` of them from its address in the last quarter of an hour. */
export async function knock(desk: Desk, door: Door, from: string, max: number): Promise<TooManyKnocks | null> {
  const now = desk.now()
  const address = subscriberAddress(from)
  const window = { since: minutesLater(now, -FAILURE_WINDOW_MINUTES), until: minutesLater(now, CLOCK_SLACK_MINUTES) }
  if ((await countLinkTries(desk.db, door, address, window)) >= max)
    return { code: 'too_many_knocks', waitMinutes: FAILURE_WINDOW_MINUTES }
  await insertLinkTry(desk.db, { id: desk.newId(), door, address, at: now })
  return null
}

/**
 * A link that is ours always opens, whoever else knocked from the same office: 256 bits are not found by trying. What is
 * counted, and held back, are links that nobody made.
 */
export async function openLink(
  desk: Desk,
  asked: { readonly token: string; readonly purpose: LinkPurpose; readonly address: string },
): Promise<Result<Account, UnusableLink | TooManyKnocks>> {
  const owner = await ownerOfLink(desk, desk.db, asked.token, asked.purpose)
  if (owner.ok || owner.refusal.why !== 'unknown') return owner
  const tooMany = await knock(desk, 'link', asked.address, UNKNOWN_LINKS_MAX)
  return tooMany ? refuse(tooMany) : owner
}
