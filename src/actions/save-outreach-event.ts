/** Somebody who runs the season enters a socialisation event, moves it, or cancels it. */
import { checkedEvent, type EventDraft, type EventFlaw, EVENTS_MAX } from '../award/outreach/event.ts'
import type { SeasonKey } from '../award/places/season-key.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import { maySetUp } from '../award/season/access.ts'
import { insertEvent, listEvents, lockOutreach, moveKeptSince, type StoredEvent } from '../store/outreach-events.ts'
import { actor, type Desk } from './desk.ts'

export type SaveEventRefusal =
  | { readonly code: 'not_found' }
  | { readonly code: 'event_flawed'; readonly flaws: readonly EventFlaw[] }
  | { readonly code: 'too_many_events'; readonly eventsMax: number }
  /** Somebody saved another version meanwhile. */
  | { readonly code: 'event_changed_elsewhere'; readonly now: StoredEvent }

/** @param seen the event and the version that whoever saves had in front of them; null for a new one. */
export async function saveOutreachEvent(
  desk: Desk,
  key: SeasonKey,
  seen: Pick<StoredEvent, 'event' | 'version'> | null,
  draft: EventDraft,
): Promise<Result<StoredEvent, SaveEventRefusal>> {
  return desk.transaction<StoredEvent, SaveEventRefusal>(async (db) => {
    if (!maySetUp(desk.viewer, key).ok) return refuse({ code: 'not_found' })
    await lockOutreach(db, { ...key, event: 0 })
    const events = await listEvents(db, key)
    const now = seen && events.find(({ event }) => event === seen.event)
    if (seen && !now) return refuse({ code: 'not_found' })
    const checked = checkedEvent(draft)
    if (!checked.ok) return refuse({ code: 'event_flawed', flaws: checked.refusal })
    if (now && now.version !== seen.version) return refuse({ code: 'event_changed_elsewhere', now })
    if (!now && events.length >= EVENTS_MAX) return refuse({ code: 'too_many_events', eventsMax: EVENTS_MAX })
    const event = now?.event ?? events.length + 1
    // Answers, attendance and invitations decide by the event as it stands when they come.
    await lockOutreach(db, { ...key, event })
    const saved = { ...checked.value, event, version: (now?.version ?? 0) + 1, savedAt: desk.now() }
    await insertEvent(db, key, saved, actor(desk))
    if (now && now.beginsAt !== saved.beginsAt) await moveKeptSince(db, { ...key, event }, saved.beginsAt)
    await desk.record(db, key, 'outreach_event_saved', String(event), checked.value, { before: now })
    return accept(saved)
  })
}
