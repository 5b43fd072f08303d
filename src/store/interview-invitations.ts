/** Invitations to interviews that were written; rows that stay. */
import type { InterviewSlot } from '../award/interviews/interview-slot.ts'
import type { SeasonKey } from '../award/places/season-key.ts'
import type { Instant } from '../award/units/dates.ts'
import type { Db } from './db.ts'

export type InterviewInvitation = {
  /** The place in the timetable for which it was written. */
  readonly slot: InterviewSlot
  readonly version: number
  readonly sentAt: Instant
  /** To how many people. */
  readonly mails: number
}

/** The last one of each candidate and category. */
export async function lastInvitations(
  db: Db,
  { province, season }: SeasonKey,
): Promise<readonly InterviewInvitation[]> {
  const rows = await db
    .selectFrom('interview_invitation as sent')
    .innerJoin('interview_slot as slot', (join) =>
      join
        .onRef('slot.province', '=', 'sent.province')
        .onRef('slot.season', '=', 'sent.season')
        .onRef('slot.version', '=', 'sent.version')
        .onRef('slot.category', '=', 'sent.category')
        .onRef('slot.candidate', '=', 'sent.candidate'),
    )
    .distinctOn(['sent.category', 'sent.candidate'])
    .select(['slot.category', 'slot.candidate', 'slot.starts_at', 'slot.ends_at', 'slot.room', 'slot.link'])
    .select(['sent.version', 'sent.sent_at', 'sent.mails'])
    .where('sent.province', '=', province)
    .where('sent.season', '=', season)
    .orderBy('sent.category')
    .orderBy('sent.candidate')
    .orderBy('sent.version', 'desc')
    .execute()
  return rows.map(({ version, sent_at: sentAt, mails, starts_at: startsAt, ends_at: endsAt, ...slot }) => ({
    slot: { ...slot, startsAt, endsAt },
    version,
    sentAt,
    mails,
  }))
}

export async function insertInvitation(
  db: Db,
  { province, season }: SeasonKey,
  version: number,
  { category, candidate }: Pick<InterviewSlot, 'category' | 'candidate'>,
  { at, by, mails }: { readonly at: Instant; readonly by: string; readonly mails: number },
): Promise<void> {
  await db
    .insertInto('interview_invitation')
    .values({ province, season, version, category, candidate, sent_at: at, sent_by: by, mails })
    .execute()
}
