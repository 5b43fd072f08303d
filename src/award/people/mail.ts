/** What the system writes to a person, and what may still be done with a mail that waits. */
import type { Day, Instant, Zone } from '../units/dates.ts'

/** What a mail says, without its link; the words are in `src/wording`. */
export type MailFacts =
  | { readonly kind: 'invitation'; readonly name: string; readonly until: Instant }
  | { readonly kind: 'recovery'; readonly name: string; readonly until: Instant }
  | { readonly kind: 'password_changed'; readonly name: string; readonly at: Instant }
  | StuckDigest
  | FileReminder
  | FilesOverdue

/** Once a day to the committee: how many nominations stand in each state. */
export type StuckDigest = {
  readonly kind: 'stuck_digest'
  readonly name: string
  readonly season: string
  readonly day: Day
  /** States as the nomination knows them, those that hold somebody; days of the oldest. */
  readonly lines: readonly { readonly state: string; readonly count: number; readonly oldestDays: number }[]
}

/** To the candidate's people, three days and one day before a deadline, and when the desk asks for it. */
export type FileReminder = {
  readonly kind: 'file_reminder'
  readonly name: string
  readonly candidate: string
  readonly about: 'closing' | 'correction'
  /** The last minute; null where nothing bounds it. */
  readonly at: Instant | null
  readonly zone: Zone
}

/** To those above whoever must act, with the digest of a day: files that have newly waited too long. */
export type FilesOverdue = {
  readonly kind: 'files_overdue'
  readonly name: string
  readonly season: string
  readonly day: Day
  /** States as the nomination knows them; working days beyond what is allowed. The longest first. */
  readonly files: readonly { readonly candidate: string; readonly state: string; readonly workdays: number }[]
  /** How many more there are than are named. */
  readonly more: number
}

export type MailKind = MailFacts['kind']

export const MAIL_KINDS: readonly MailKind[] = [
  'invitation',
  'recovery',
  'password_changed',
  'stuck_digest',
  'file_reminder',
  'files_overdue',
]

/**
 * Why a mail has not gone, or not yet: what the server said (`text` quotes it), that nobody answered, or that it is of
 * no use any more. `busy`, `unreachable` and `login_failed` are tried again.
 */
export type MailRefusal = {
  readonly code: 'busy' | 'unreachable' | 'login_failed' | 'rejected' | 'expired' | 'replaced'
  readonly text: string
}

export type MailProgress = {
  readonly expiresAt: Instant
  readonly sentAt: Instant | null
  readonly givenUpAt: Instant | null
}

export type MailState = 'sent' | 'given_up' | 'waiting'

export function mailState({ sentAt, givenUpAt, expiresAt }: MailProgress, now: Instant): MailState {
  if (sentAt) return 'sent'
  return givenUpAt || expiresAt <= now ? 'given_up' : 'waiting'
}

type LinkMail = MailProgress & { readonly kind: MailKind; readonly holdsLink: boolean }

/**
 * Whether an administrator may read the link of a mail, to hand it over. Whoever has the link becomes the person: it is
 * shown while nothing else brings it there. Where mail is sent, that is an invitation the person's server turned away;
 * the link of a recovery is then nobody's but the owner's of the mailbox.
 */
export function mayReadLink(mail: LinkMail, sendsMail: boolean, now: Instant): boolean {
  if (!mail.holdsLink || mail.sentAt || mail.expiresAt <= now) return false
  return !sendsMail || (mail.kind === 'invitation' && mail.givenUpAt !== null)
}

const WAIT_MINUTES_MAX = 240

/** After the first try one minute, then twice as long each time, four hours at most. */
export function minutesToNextTry(tries: number): number {
  return Math.min(2 ** Math.max(0, tries - 1), WAIT_MINUTES_MAX)
}
