/** The links that let a person in without a password: an invitation, or a recovery. Each works once and for a while. */
import type { Instant } from '../units/dates.ts'
import { minutesLater } from '../units/elapsed.ts'

export type LinkPurpose = 'invitation' | 'recovery'

export const LINK_MINUTES: Readonly<Record<LinkPurpose, number>> = { invitation: 7 * 24 * 60, recovery: 60 }

export type AccountLink = {
  readonly purpose: LinkPurpose
  readonly createdAt: Instant
  readonly expiresAt: Instant
  readonly usedAt: Instant | null
  readonly replacedAt: Instant | null
}

export type LinkState = 'open' | 'used' | 'replaced' | 'expired' | 'unknown'

/** Clocks of servers differ and are set right: by this much a link may seem to come from the future. */
export const CLOCK_SLACK_MINUTES = 5

/** An invitation is good for days and waits in a mailbox: a clock that is set back by hours must not close it. */
const SLACK_MINUTES: Readonly<Record<LinkPurpose, number>> = { invitation: 12 * 60, recovery: CLOCK_SLACK_MINUTES }

/**
 * A link from further in the future was made by a clock that had jumped ahead. Once the clock is right again that link
 * would stay open far longer than promised: it counts as expired, and a new one can be asked for at once.
 */
export function linkState(link: AccountLink | null, purpose: LinkPurpose, now: Instant): LinkState {
  if (!link || link.purpose !== purpose) return 'unknown'
  if (link.usedAt) return 'used'
  if (link.replacedAt) return 'replaced'
  return now < link.expiresAt && link.createdAt <= minutesLater(now, SLACK_MINUTES[purpose]) ? 'open' : 'expired'
}
