/** The codes of invitations, what was answered through them, who was there, and which mails went. */
import type { Answer } from '../award/outreach/answer.ts'
import type { NotedAttendance } from '../award/outreach/attendance.ts'
import type { InviteeKey } from '../award/outreach/invitee.ts'
import type { OutreachMailKind } from '../award/outreach/reminders.ts'
import type { Instant } from '../award/units/dates.ts'
import type { Db } from './db.ts'

export async function insertCode(
  db: Db,
  { province, season, event, invitee }: InviteeKey,
  code: { readonly tokenHash: string; readonly madeAt: Instant; readonly keptSince: Instant },
): Promise<void> {
  const row = { token_hash: code.tokenHash, made_at: code.madeAt, kept_since: code.keptSince }
  await db
    .insertInto('outreach_code')
    .values({ province, season, event, invitee, ...row })
    .execute()
}

/** The invitation that a code opens; one that was taken off has none. */
export async function findCode(db: Db, tokenHash: string): Promise<InviteeKey | null> {
  const row = await db
    .selectFrom('outreach_code')
    .select(['province', 'season', 'event', 'invitee'])
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst()
  return row ?? null
}

export async function insertAnswer(
  db: Db,
  { province, season, event, invitee }: InviteeKey,
  { entry, answer, name }: Answer & { readonly entry: number },
  at: { readonly answeredAt: Instant; readonly keptSince: Instant },
): Promise<void> {
  const key = { province, season, event, invitee, entry }
  await db
    .insertInto('outreach_answer')
    .values({ ...key, answer, answered_at: at.answeredAt })
    .execute()
  if (name !== '')
    await db
      .insertInto('outreach_answer_name')
      .values({ ...key, name, kept_since: at.keptSince })
      .execute()
}

export async function insertAttendance(
  db: Db,
  { province, season, event, invitee }: InviteeKey,
  { entry, present, way, reason }: NotedAttendance,
  noted: { readonly at: Instant; readonly by: string },
): Promise<void> {
  const row = { entry, present, noted_by_way: way, reason, noted_at: noted.at, noted_by: noted.by }
  await db
    .insertInto('outreach_attendance')
    .values({ province, season, event, invitee, ...row })
    .execute()
}

export type AttendanceNote = NotedAttendance & { readonly at: Instant; readonly by: string }

/** All notes about one invited person, first to last. */
export async function listAttendance(db: Db, key: InviteeKey): Promise<readonly AttendanceNote[]> {
  return db
    .selectFrom('outreach_attendance')
    .select(['entry', 'present', 'noted_by_way as way', 'reason', 'noted_at as at', 'noted_by as by'])
    .where('province', '=', key.province)
    .where('season', '=', key.season)
    .where('event', '=', key.event)
    .where('invitee', '=', key.invitee)
    .orderBy('entry')
    .execute()
}

/** How many mails of a kind were written to somebody. */
export async function countOutreachMails(db: Db, key: InviteeKey, kind: OutreachMailKind): Promise<number> {
  const { mails } = await db
    .selectFrom('outreach_mail')
    .select((select) => select.fn.countAll<string>().as('mails'))
    .where('province', '=', key.province)
    .where('season', '=', key.season)
    .where('event', '=', key.event)
    .where('invitee', '=', key.invitee)
    .where('kind', '=', kind)
    .executeTakeFirstOrThrow()
  return Number(mails)
}

/** @returns false when this entry is written already; who writes it at the same moment waits for the other. */
export async function noteOutreachMail(
  db: Db,
  { province, season, event, invitee }: InviteeKey,
  mail: { readonly kind: OutreachMailKind; readonly entry: number; readonly version: number },
  at: Instant,
): Promise<boolean> {
  const inserted = await db
    .insertInto('outreach_mail')
    .values({ province, season, event, invitee, ...mail, written_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return inserted.numInsertedOrUpdatedRows === 1n
}
