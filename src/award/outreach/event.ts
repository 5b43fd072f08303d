/** A socialisation event: what is typed about it, and until when what may be done. */
import { holdsIdentityNumber } from '../people/identity-numbers.ts'
import type { SeasonKey } from '../places/season-key.ts'
import { accept, refuse, type Result } from '../result.ts'
import { clock, day, instantOfWall, isClock, isDay, isZone, type Instant, type Zone } from '../units/dates.ts'

/** Events of a season count from 1. */
export type EventKey = SeasonKey & { readonly event: number }

export type OutreachEvent = {
  readonly title: string
  readonly venue: string
  readonly beginsAt: Instant
  /** Null where nobody has said how long it takes. */
  readonly endsAt: Instant | null
  /** The zone whose clocks hang on the wall there. */
  readonly zone: Zone
  /** One item a line; may be empty. */
  readonly agenda: string
  /** Seats; null where nobody counts them. */
  readonly capacity: number | null
  readonly cancelled: boolean
}

/** What was typed; minutes as `YYYY-MM-DDTHH:MM` on the wall of the zone. */
export type EventDraft = Readonly<
  Record<'title' | 'venue' | 'begins' | 'ends' | 'zone' | 'agenda' | 'capacity', string>
> & {
  readonly cancelled: boolean
}

export type EventFlaw =
  | { readonly code: 'title_missing' }
  | { readonly code: 'title_too_long'; readonly charactersMax: number }
  | { readonly code: 'venue_missing' }
  | { readonly code: 'venue_too_long'; readonly charactersMax: number }
  | { readonly code: 'begins_unreadable' }
  | { readonly code: 'ends_unreadable' }
  | { readonly code: 'ends_before_begin' }
  | { readonly code: 'zone_unknown' }
  | { readonly code: 'agenda_too_long'; readonly charactersMax: number }
  | { readonly code: 'capacity_unreadable'; readonly seatsMax: number }
  | { readonly code: 'identity_number_typed'; readonly in: 'title' | 'venue' | 'agenda' }

export const TITLE_CHARACTERS_MAX = 200
export const VENUE_CHARACTERS_MAX = 300
export const AGENDA_CHARACTERS_MAX = 2_000
export const SEATS_MAX = 100_000
export const EVENTS_MAX = 200

/** The event that the texts mean, or all their flaws at once. */
export function checkedEvent(draft: EventDraft): Result<OutreachEvent, readonly EventFlaw[]> {
  const [title, venue] = [onOneLine(draft.title), onOneLine(draft.venue)]
  const agenda = draft.agenda.trim()
  const seats = draft.capacity.trim()
  const zone = isZone(draft.zone) ? draft.zone : null
  const beginsAt = zone && instantIn(draft.begins, zone)
  const endsAt = zone && draft.ends.trim() !== '' ? instantIn(draft.ends, zone) : null
  const capacity = seats === '' ? null : Number(/^\d{1,6}$/.test(seats) ? seats : 0)
  const flaws: EventFlaw[] = []
  if (title === '') flaws.push({ code: 'title_missing' })
  if (title.length > TITLE_CHARACTERS_MAX) flaws.push({ code: 'title_too_long', charactersMax: TITLE_CHARACTERS_MAX })
  if (venue === '') flaws.push({ code: 'venue_missing' })
  if (venue.length > VENUE_CHARACTERS_MAX) flaws.push({ code: 'venue_too_long', charactersMax: VENUE_CHARACTERS_MAX })
  if (!zone) flaws.push({ code: 'zone_unknown' })
  if (zone && !beginsAt) flaws.push({ code: 'begins_unreadable' })
  if (zone && draft.ends.trim() !== '' && !endsAt) flaws.push({ code: 'ends_unreadable' })
  if (beginsAt && endsAt && endsAt <= beginsAt) flaws.push({ code: 'ends_before_begin' })
  if (agenda.length > AGENDA_CHARACTERS_MAX)
    flaws.push({ code: 'agenda_too_long', charactersMax: AGENDA_CHARACTERS_MAX })
  if (capacity !== null && (capacity < 1 || capacity > SEATS_MAX))
    flaws.push({ code: 'capacity_unreadable', seatsMax: SEATS_MAX })
  for (const [place, text] of [
    ['title', title],
    ['venue', venue],
    ['agenda', agenda],
  ] as const)
    if (holdsIdentityNumber(text)) flaws.push({ code: 'identity_number_typed', in: place })
  if (flaws.length > 0 || !zone || !beginsAt) return refuse(flaws)
  return accept({ title, venue, beginsAt, endsAt, zone, agenda, capacity, cancelled: draft.cancelled })
}

function instantIn(text: string, zone: Zone): Instant | null {
  const minute = text.trim()
  const [date, time] = [minute.slice(0, 10), minute.slice(11)]
  return minute[10] === 'T' && isDay(date) && isClock(time) ? instantOfWall(day(date), clock(time), zone) : null
}

/** Line ends and runs of blanks become one. */
export function onOneLine(text: string): string {
  return text.replace(/[\p{C}\s]+/gu, ' ').trim()
}

/** Answers are taken, and changed, until the event begins. */
export function takesAnswers(
  { beginsAt, cancelled }: Pick<OutreachEvent, 'beginsAt' | 'cancelled'>,
  now: Instant,
): boolean {
  return !cancelled && now < beginsAt
}
