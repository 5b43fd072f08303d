/** Socialisation events of a season: versions that stay, of which the last holds. */
import { sql } from 'kysely'
import type { EventKey, OutreachEvent } from '../award/outreach/event.ts'
import type { SeasonKey } from '../award/places/season-key.ts'
import type { Instant } from '../award/units/dates.ts'
import type { Db } from './db.ts'

/** `event` counts the events of a season from 1, `version` its saves. */
export type StoredEvent = OutreachEvent & {
  readonly event: number
  readonly version: number
  readonly savedAt: Instant
}

/** Until the transaction ends nobody else changes this event or anything of it. @param event 0 for the list of events. */
export async function lockOutreach(db: Db, { province, season, event }: EventKey): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`outreach ${province}/${season}/${event}`}, 0))`.execute(db)
}

export async function insertEvent(
  db: Db,
  { province, season }: SeasonKey,
  { event, version, savedAt, ...said }: StoredEvent,
  by: string,
): Promise<void> {
  const { title, venue, zone, agenda, capacity, cancelled } = said
  const times = { begins_at: said.beginsAt, ends_at: said.endsAt, saved_at: savedAt }
  await db
    .insertInto('outreach_event')
    .values({
      province,
      season,
      event,
      version,
      title,
      venue,
      zone,
      agenda,
      capacity,
      cancelled,
      saved_by: by,
      ...times,
    })
    .execute()
}

function eventRows(db: Db, { province, season }: SeasonKey) {
  return db
    .selectFrom('outreach_event')
    .distinctOn('event')
    .select(['event', 'version', 'title', 'venue', 'zone', 'agenda', 'capacity', 'cancelled'])
    .select(['begins_at as beginsAt', 'ends_at as endsAt', 'saved_at as savedAt'])
    .where('province', '=', province)
    .where('season', '=', season)
    .orderBy('event')
    .orderBy('version', 'desc')
}

export async function findEvent(db: Db, key: EventKey): Promise<StoredEvent | null> {
  return (await eventRows(db, key).where('event', '=', key.event).executeTakeFirst()) ?? null
}

/** In the order in which they were entered. */
export async function listEvents(db: Db, key: SeasonKey): Promise<readonly StoredEvent[]> {
  return eventRows(db, key).execute()
}

/** What is kept for a while after an event counts from the day on which it now takes place. */
export async function moveKeptSince(db: Db, { province, season, event }: EventKey, to: Instant): Promise<void> {
  for (const table of ['outreach_contact', 'outreach_code', 'outreach_answer_name'] as const)
    await db
      .updateTable(table)
      .set({ kept_since: to })
      .where('province', '=', province)
      .where('season', '=', season)
      .where('event', '=', event)
      .execute()
}
