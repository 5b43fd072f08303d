/** Mail as job rows: written inside a deed, sent after its commit, never by two servers at the same time. */
import { MAIL_KINDS, type MailFacts, type MailKind, type MailRefusal } from '../award/people/mail.ts'
import type { Instant } from '../award/units/dates.ts'
import type { Db } from './db.ts'

export type NewMail = {
  readonly id: string
  /** The account; null for somebody without one. */
  readonly person: string | null
  /** The invitation such a mail belongs to. */
  readonly invitee?: string
  readonly address: string
  readonly facts: MailFacts
  readonly link: string | null
  readonly writtenAt: Instant
  readonly expiresAt: Instant
}

export type Mail = NewMail & {
  readonly nextTryAt: Instant
  readonly tries: number
  readonly sentAt: Instant | null
  readonly givenUpAt: Instant | null
  readonly refusal: MailRefusal | null
}

export async function insertMail(db: Db, mail: NewMail): Promise<void> {
  const { id, person, invitee = null, address, facts, link, writtenAt, expiresAt } = mail
  await db
    .insertInto('mail')
    .values({
      id,
      person,
      invitee,
      address,
      kind: facts.kind,
      facts: JSON.stringify(facts),
      link,
      written_at: writtenAt,
      expires_at: expiresAt,
      next_try_at: writtenAt,
    })
    .execute()
}

function mailRows(db: Db) {
  return db.selectFrom('mail').selectAll().where('kind', 'in', MAIL_KINDS)
}
type MailRow = Awaited<ReturnType<ReturnType<typeof mailRows>['executeTakeFirstOrThrow']>>

function toMail(row: MailRow): Mail {
  return {
    id: row.id,
    person: row.person,
    address: row.address,
    facts: JSON.parse(row.facts) as MailFacts,
    link: row.link,
    writtenAt: row.written_at,
    expiresAt: row.expires_at,
    nextTryAt: row.next_try_at,
    tries: row.tries,
    sentAt: row.sent_at,
    givenUpAt: row.given_up_at,
    refusal:
      row.refusal_code === null ? null : { code: row.refusal_code as MailRefusal['code'], text: row.refusal_text },
  }
}

/**
 * The next mail that is due, locked until the transaction ends and passed over by everybody else until then.
 * A mail that was never tried is due, also when the clock has been set back since it was written.
 * @param farAway a wait that ends later than this was begun by a clock that had jumped ahead: it is over.
 */
export async function lockDueMail(db: Db, now: Instant, farAway: Instant): Promise<Mail | null> {
  const row = await mailRows(db)
    .where('sent_at', 'is', null)
    .where('given_up_at', 'is', null)
    .where((where) =>
      where.or([where('tries', '=', 0), where('next_try_at', '<=', now), where('next_try_at', '>', farAway)]),
    )
    .orderBy('next_try_at')
    .orderBy('id')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst()
  return row ? toMail(row) : null
}

/** Sent, it holds its link no longer. */
export async function markMailSent(db: Db, { id, tries }: Mail, at: Instant): Promise<void> {
  await db
    .updateTable('mail')
    .set({ sent_at: at, link: null, tries: tries + 1, refusal_code: null, refusal_text: '' })
    .where('id', '=', id)
    .execute()
}

export async function delayMail(db: Db, { id, tries }: Mail, refusal: MailRefusal, nextTryAt: Instant): Promise<void> {
  await db
    .updateTable('mail')
    .set({ tries: tries + 1, next_try_at: nextTryAt, refusal_code: refusal.code, refusal_text: refusal.text })
    .where('id', '=', id)
    .execute()
}

export async function giveUpMail(db: Db, { id, tries }: Mail, refusal: MailRefusal, at: Instant): Promise<void> {
  await db
    .updateTable('mail')
    .set({ tries, given_up_at: at, refusal_code: refusal.code, refusal_text: refusal.text })
    .where('id', '=', id)
    .execute()
}

function mailsToChange(db: Db) {
  return db.updateTable('mail')
}

/** Mails whose link is of no use any more: they do not go, and hold no link. */
export async function replaceMails(db: Db, person: string, kinds: readonly MailKind[], at: Instant): Promise<void> {
  await replaced(mailsToChange(db).where('person', '=', person).where('kind', 'in', kinds), at)
}

/** The same for mails to somebody invited: a newer one tells what now holds. */
export async function replaceMailsTo(db: Db, invitee: string, at: Instant): Promise<void> {
  await replaced(mailsToChange(db).where('invitee', '=', invitee), at)
}

async function replaced(ofThose: ReturnType<typeof mailsToChange>, at: Instant): Promise<void> {
  await ofThose
    .set({ given_up_at: at, refusal_code: 'replaced', refusal_text: '' })
    .where('sent_at', 'is', null)
    .where('given_up_at', 'is', null)
    .execute()
  await ofThose.set({ link: null }).where('link', 'is not', null).execute()
}

export async function forgetExpiredLinks(db: Db, now: Instant): Promise<void> {
  await db
    .updateTable('mail')
    .set({ link: null })
    .where('link', 'is not', null)
    .where('expires_at', '<=', now)
    .execute()
}

export async function countMails(db: Db): Promise<number> {
  const { mails } = await db
    .selectFrom('mail')
    .select((select) => select.fn.countAll<string>().as('mails'))
    .where('kind', 'in', MAIL_KINDS)
    .executeTakeFirstOrThrow()
  return Number(mails)
}

/** Newest first. */
export async function listMails(db: Db, from: number, count: number): Promise<readonly Mail[]> {
  const rows = await mailRows(db)
    .orderBy('written_at', 'desc')
    .orderBy('id', 'desc')
    .offset(from)
    .limit(count)
    .execute()
  return rows.map(toMail)
}

export async function findMail(db: Db, id: string): Promise<Mail | null> {
  const row = await mailRows(db).where('id', '=', id).executeTakeFirst()
  return row ? toMail(row) : null
}

export async function lockMail(db: Db, id: string): Promise<Mail | null> {
  const row = await mailRows(db).where('id', '=', id).forUpdate().executeTakeFirst()
  return row ? toMail(row) : null
}

export type LinkReading = { readonly id: string; readonly mail: string; readonly person: string; readonly at: Instant }

export async function insertLinkReading(db: Db, { id, mail, person, at }: LinkReading): Promise<void> {
  await db.insertInto('mail_link_reading').values({ id, mail, person, read_at: at }).execute()
}

/** Who read the link of a mail, first reading first. */
export async function listLinkReadings(db: Db, mail: string): Promise<readonly { name: string; at: Instant }[]> {
  return db
    .selectFrom('mail_link_reading')
    .innerJoin('person', 'person.id', 'mail_link_reading.person')
    .select(['person.display_name as name', 'read_at as at'])
    .where('mail', '=', mail)
    .orderBy('read_at')
    .orderBy('mail_link_reading.id')
    .execute()
}
