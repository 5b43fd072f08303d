/**
 * Sends what the outbox holds. The row stays locked while the server is asked, so that two servers of ours never hand
 * over one mail at the same time. Whoever dies between the server's "taken" and our commit leaves the mail unsent, and it
 * goes once more with the same message id: at least once, never lost.
 */
import { minutesToNextTry } from '../award/people/mail.ts'
import { instant } from '../award/units/dates.ts'
import { minutesLater } from '../award/units/elapsed.ts'
import type { Clock } from '../platform/clock.ts'
import type { Delivery, Smtp } from '../platform/smtp.ts'
import type { Database, Db } from '../store/db.ts'
import { delayMail, giveUpMail, lockDueMail, markMailSent, type Mail } from '../store/mails.ts'
import { mailText } from '../wording/mail.ts'

export type MailRound = {
  readonly db: Database
  readonly clock: Clock
  readonly smtp: Smtp
  /** Ends a delivery under way; the mail is then tried again. */
  readonly signal?: AbortSignal
}

export type MailOutcome = 'sent' | 'delayed' | 'given_up'

const DAY_MINUTES = 1440

/** @returns null when nothing is due. */
export async function sendNextMail(round: MailRound): Promise<MailOutcome | null> {
  const { db, clock, smtp, signal } = round
  return db.transaction().execute(async (tx) => {
    const now = instant(clock.now())
    const mail = await lockDueMail(tx, now, minutesLater(now, DAY_MINUTES))
    if (!mail) return null
    if (mail.expiresAt <= now) {
      await giveUpMail(tx, mail, { code: 'expired', text: mail.refusal?.text ?? '' }, now)
      return 'given_up'
    }
    const text = mailText(mail.facts, mail.link)
    return noted(tx, round, mail, await smtp.deliver({ id: mail.id, to: mail.address, ...text }, signal))
  })
}

async function noted(tx: Db, { clock }: MailRound, mail: Mail, delivery: Delivery): Promise<MailOutcome> {
  const now = instant(clock.now())
  if (delivery.is === 'taken') {
    await markMailSent(tx, mail, now)
    return 'sent'
  }
  const { code, text } = delivery
  if (delivery.is === 'never') {
    await giveUpMail(tx, { ...mail, tries: mail.tries + 1 }, { code, text }, now)
    return 'given_up'
  }
  await delayMail(tx, mail, { code, text }, minutesLater(now, minutesToNextTry(mail.tries + 1)))
  return 'delayed'
}
