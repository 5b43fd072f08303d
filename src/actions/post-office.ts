/** The loop beside the server that does what deeds left to be done after their commit: it carries out recoveries and sends the outbox. */
import { setTimeout as pause } from 'node:timers/promises'
import { instant } from '../award/units/dates.ts'
import type { Clock } from '../platform/clock.ts'
import type { Log } from '../platform/log.ts'
import type { Smtp } from '../platform/smtp.ts'
import type { Database } from '../store/db.ts'
import { forgetExpiredLinks } from '../store/mails.ts'
import { carryOutRecovery } from './recover-account.ts'
import type { LinkTo } from './send-invitation.ts'
import { sendNextMail } from './send-mail.ts'
import { writeSeasonMails } from './write-season-mails.ts'

export type PostOfficeParts = {
  readonly db: Database
  readonly clock: Clock
  /** Null where no mail server is set: mail then waits for the administrator. */
  readonly smtp: Smtp | null
  /** Where the link of a recovery leads to. */
  readonly recoveryLink: LinkTo
  /** Where an invited person answers. */
  readonly outreachLink: LinkTo
  readonly log: Log
  readonly everyMs?: number
  /** How long a delivery under way may take once the office closes. */
  readonly patienceMs?: number
}

export type PostOffice = {
  /** Ends the loop: a delivery under way may finish, a server that hangs is left. */
  close(): Promise<void>
}

const EVERY_MS = 2_000
const PATIENCE_MS = 4_000
/** While the database is away: so many rounds are left out, and the log is not filled. */
const WAIT_AFTER_FAILURE = 10

export function openPostOffice(parts: PostOfficeParts): PostOffice {
  const closing = new AbortController()
  const leaving = new AbortController()
  const working = work(parts, closing.signal, leaving.signal)
  return {
    async close() {
      closing.abort()
      const impatient = setTimeout(() => leaving.abort(), parts.patienceMs ?? PATIENCE_MS)
      await working
      clearTimeout(impatient)
    },
  }
}

async function work(parts: PostOfficeParts, closing: AbortSignal, leaving: AbortSignal): Promise<void> {
  while (!closing.aborted) {
    const everyMs = parts.everyMs ?? EVERY_MS
    const waitMs = await oneRound(parts, closing, leaving).then(
      () => everyMs,
      (error: unknown) => {
        parts.log.error({ error, job: 'post office' }, 'a round of the post office failed; a later one tries again')
        return everyMs * WAIT_AFTER_FAILURE
      },
    )
    await pause(waitMs, undefined, { signal: closing }).catch(() => undefined)
  }
}

async function oneRound(
  { db, clock, smtp, recoveryLink, outreachLink, log }: PostOfficeParts,
  closing: AbortSignal,
  leaving: AbortSignal,
): Promise<void> {
  await forgetExpiredLinks(db, instant(clock.now()))
  while (!closing.aborted && (await carryOutRecovery({ db, clock, recoveryLink })));
  // A season whose mails cannot be written does not hold up those that wait already.
  await writeSeasonMails({ db, clock, outreachLink }).catch((error: unknown) =>
    log.error({ error, job: 'season mails' }, 'the mails of a season were not written; the next round tries again'),
  )
  if (!smtp) return
  while (!closing.aborted) {
    const outcome = await sendNextMail({ db, clock, smtp, signal: leaving })
    if (outcome === null) return
    if (outcome !== 'sent') log.warn({ job: 'mail', code: outcome }, 'a mail did not go; the outbox says why')
  }
}
