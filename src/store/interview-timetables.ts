/** Timetables of interviews: versions that stay, of which the last holds. */
import { sql } from 'kysely'
import type { InterviewSettings } from '../award/interviews/interview-settings.ts'
import type { InterviewSlot } from '../award/interviews/interview-slot.ts'
import type { SeasonKey } from '../award/places/season-key.ts'
import { type Instant, zone, type Zone } from '../award/units/dates.ts'
import type { Db } from './db.ts'

export type InterviewTimetable = {
  readonly version: number
  readonly savedAt: Instant
  /** Of the season's interview stage: what calendar and clock in the rooms show. */
  readonly zone: Zone
  /** By the hour at which they begin. */
  readonly slots: readonly InterviewSlot[]
}

/** The version that holds; null as long as none was saved. */
export async function latestTimetable(db: Db, { province, season }: SeasonKey): Promise<InterviewTimetable | null> {
  const head = await db
    .selectFrom('interview_timetable as saved')
    .innerJoin('season', (join) =>
      join.onRef('season.province', '=', 'saved.province').onRef('season.season', '=', 'saved.season'),
    )
    .select(['saved.version', 'saved.saved_at'])
    .select(sql<string>`coalesce(saved.settings ->> 'zone', season.zone)`.as('zone'))
    .where('saved.province', '=', province)
    .where('saved.season', '=', season)
    .orderBy('saved.version', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!head) return null
  const rows = await db
    .selectFrom('interview_slot')
    .select(['category', 'candidate', 'starts_at', 'ends_at', 'room', 'link'])
    .where('province', '=', province)
    .where('season', '=', season)
    .where('version', '=', head.version)
    .orderBy('starts_at')
    .orderBy('room')
    .orderBy('candidate')
    .execute()
  const slots = rows.map(({ starts_at: startsAt, ends_at: endsAt, ...row }) => ({ ...row, startsAt, endsAt }))
  return { version: head.version, savedAt: head.saved_at, zone: zone(head.zone), slots }
}

/** What the version that holds was planned with; null before there is one. */
export async function latestTimetableSettings(
  db: Db,
  { province, season }: SeasonKey,
): Promise<InterviewSettings | null> {
  const row = await db
    .selectFrom('interview_timetable')
    .select('settings')
    .where('province', '=', province)
    .where('season', '=', season)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return (row?.settings as InterviewSettings | undefined) ?? null
}

/** @returns false when somebody has just saved this version. */
export async function insertTimetable(
  db: Db,
  { province, season }: SeasonKey,
  version: number,
  { settings, slots }: { readonly settings: InterviewSettings; readonly slots: readonly InterviewSlot[] },
  { at, by }: { readonly at: Instant; readonly by: string },
): Promise<boolean> {
  const of = { province, season, version }
  const inserted = await db
    .insertInto('interview_timetable')
    .values({ ...of, saved_at: at, saved_by: by, settings: JSON.stringify(settings) })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (inserted.numInsertedOrUpdatedRows !== 1n) return false
  if (slots.length > 0)
    await db
      .insertInto('interview_slot')
      .values(slots.map(({ startsAt, endsAt, ...slot }) => ({ ...of, ...slot, starts_at: startsAt, ends_at: endsAt })))
      .execute()
  return true
}
