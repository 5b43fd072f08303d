/** What the system writes to a person, and what may still be done with a mail that waits. */
import type { Day, Instant, Zone } from '../units/dates.ts'

/** What a mail says, without its link; the words are in `src/wording`. */
export type MailFacts =
  | { readonly kind: 'invitation'; readonly name: string; readonly until: Instant }
  | { readonly kind: 'recovery'; readonly name: string; readonly until: Instant }
  | { readonly kind: 'password_changed'; readonly name: string; readonly at: Instant }
  | StuckDigest
  | FileReminder
  | NominationNews
  | OutreachLetter
  | NominationReminder
  | SelfNominationAsked
  | SelfNominationDecided
  | FilesOverdue
  | InterviewLetter
  | InterviewReminder
  | ClarificationAsked
  | ObjectionsOpen
  | ObjectionAnswered
  | LedgerNote

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

/** To the candidate's people whenever their nomination moves; after a hand-in it is their receipt. */
export type NominationNews = {
  readonly kind: 'nomination_moved'
  readonly name: string
  readonly candidate: string
  readonly category: string
  readonly season: string
  /** Where it stands now, as the nomination knows it. */
  readonly state: string
  readonly reason: string | null
  readonly at: Instant
  readonly zone: Zone
  /** Of what was handed in, 64 hexadecimal digits behind `sha256:`; null after any other move. */
  readonly fingerprint: string | null
  /** The last minute for what is asked; null where nothing is. */
  readonly dueAt: Instant | null
}

/** To somebody invited to a socialisation event: the invitation, or the question whether they come. */
export type OutreachLetter = {
  readonly kind: 'outreach_invitation' | 'outreach_answer_reminder'
  readonly name: string
  readonly season: string
  readonly event: {
    /** One for each event of all seasons, for calendars. */
    readonly uid: string
    readonly version: number
    readonly savedAt: Instant
    readonly title: string
    readonly venue: string
    readonly beginsAt: Instant
    readonly endsAt: Instant | null
    readonly zone: Zone
    readonly agenda: string
    readonly cancelled: boolean
  }
}

/** To the candidate's people: when and where they are interviewed; again with a higher version where that has moved. */
export type InterviewLetter = {
  readonly kind: 'interview_invitation'
  readonly name: string
  readonly candidate: string
  readonly category: string
  readonly season: string
  /** Where they join from afar; empty where they do not. */
  readonly joining: string
  /** Whether an earlier invitation named another hour or place. */
  readonly moved: boolean
  readonly event: OutreachLetter['event']
}

/** To the candidate's people who have not said who comes to their interview. */
export type InterviewReminder = {
  readonly kind: 'interview_unconfirmed'
  readonly name: string
  readonly candidate: string
  readonly season: string
  readonly beginsAt: Instant
  readonly room: string
  /** By when it is to be confirmed. */
  readonly deadline: Instant
  readonly zone: Zone
}

/** To the candidate's people: what the plenary asks them before it decides. */
export type ClarificationAsked = {
  readonly kind: 'clarification_asked'
  readonly name: string
  readonly candidate: string
  readonly category: string
  readonly season: string
  readonly question: string
}

/** To the candidate's people: a result is adopted, and until when they may object to it. */
export type ObjectionsOpen = {
  readonly kind: 'objections_open'
  readonly name: string
  readonly candidate: string
  readonly category: string
  readonly season: string
  /** The last minute. */
  readonly closesAt: Instant
  readonly zone: Zone
}

/** To the candidate's people: what the chair answered. */
export type ObjectionAnswered = {
  readonly kind: 'objection_answered'
  readonly name: string
  readonly candidate: string
  readonly category: string
  readonly season: string
  readonly outcome: 'upheld' | 'dismissed'
  readonly reason: string
}

/** To everyone who holds a seat of the panel: what the ledger of the season was when this was done, for them to keep. */
export type LedgerNote = {
  readonly kind: 'ledger_note'
  readonly name: string
  readonly season: string
  /** What was done last in it, and to which category. */
  readonly deed: 'category_closed' | 'result_adopted' | 'result_published'
  readonly category: string
  /** The key and the signed note, as a witness keeps them. */
  readonly held: string
}

/** To somebody who came to such an event for an organisation that is not nominated yet. */
export type NominationReminder = {
  readonly kind: 'outreach_nomination_reminder'
  readonly name: string
  readonly organisation: string
  readonly season: string
  readonly title: string
  /** The last minute. */
  readonly at: Instant
  readonly zone: Zone
}

/** To the contact that a public form named: the link confirms that the request is theirs. */
export type SelfNominationAsked = {
  readonly kind: 'self_nomination_asked'
  readonly name: string
  readonly organisation: string
  readonly season: string
  readonly reference: string
  readonly until: Instant
  readonly zone: Zone
}

/** To the same contact: what the secretariat decided. */
export type SelfNominationDecided = {
  readonly kind: 'self_nomination_decided'
  readonly name: string
  readonly organisation: string
  readonly season: string
  readonly reference: string
  /** Null where the request was accepted. */
  readonly reason: string | null
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

/** Mails to people without an account; their link lets them answer, and makes them nobody. */
export const OUTREACH_MAIL_KINDS: readonly MailKind[] = [
  'outreach_invitation',
  'outreach_answer_reminder',
  'outreach_nomination_reminder',
]

export const MAIL_KINDS: readonly MailKind[] = [
  'invitation',
  'recovery',
  'password_changed',
  'stuck_digest',
  'file_reminder',
  'nomination_moved',
  ...OUTREACH_MAIL_KINDS,
  'self_nomination_asked',
  'self_nomination_decided',
  'files_overdue',
  'interview_invitation',
  'interview_unconfirmed',
  'clarification_asked',
  'objections_open',
  'objection_answered',
  'ledger_note',
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
 * the link of a recovery is then nobody's but the owner's of the mailbox. Whoever is invited to an event gets another code
 * on the printed letter.
 */
export function mayReadLink(mail: LinkMail, sendsMail: boolean, now: Instant): boolean {
  if (OUTREACH_MAIL_KINDS.includes(mail.kind)) return false
  if (!mail.holdsLink || mail.sentAt || mail.expiresAt <= now) return false
  return !sendsMail || (mail.kind === 'invitation' && mail.givenUpAt !== null)
}

const WAIT_MINUTES_MAX = 240

/** After the first try one minute, then twice as long each time, four hours at most. */
export function minutesToNextTry(tries: number): number {
  return Math.min(2 ** Math.max(0, tries - 1), WAIT_MINUTES_MAX)
}
