/**
 * What stands in the way of a timetable, whoever wrote it. All of it is said at once. Some of it cannot happen at all (two
 * candidates in one room); the rest somebody may decide to bear, and says why.
 */
import { type Clock, type Day, type Instant, instantOfWall, minutesAfter, wallTime, type Zone } from '../units/dates.ts'
import { type Absence, type Entrant, type InterviewDay, type InterviewRoom, type InterviewSettings, slotMinutes } from './interview-settings.ts' // prettier-ignore
import type { InterviewSlot } from './interview-slot.ts'

export type TimetableConflict =
  | { readonly code: 'interview_ends_before_it_begins'; readonly slot: InterviewSlot }
  | { readonly code: 'interview_room_taken'; readonly slots: readonly [InterviewSlot, InterviewSlot] }
  | { readonly code: 'candidate_in_two_interviews'; readonly slots: readonly [InterviewSlot, InterviewSlot] }
  /** Seats that would sit in two rooms; empty means the whole panel. */
  | {
      readonly code: 'panel_in_two_rooms'
      readonly slots: readonly [InterviewSlot, InterviewSlot]
      readonly seats: readonly string[]
    }
  | { readonly code: 'interview_room_unknown'; readonly slot: InterviewSlot }
  | { readonly code: 'interview_day_not_planned'; readonly slot: InterviewSlot; readonly day: Day }
  | { readonly code: 'category_not_heard_that_day'; readonly slot: InterviewSlot; readonly day: Day }
  | {
      readonly code: 'interview_outside_hours'
      readonly slot: InterviewSlot
      readonly opens: Clock
      readonly closes: Clock
    }
  | { readonly code: 'interview_in_pause'; readonly slot: InterviewSlot; readonly pause: string }
  | { readonly code: 'presenters_away'; readonly slot: InterviewSlot; readonly absence: Absence }
  | {
      readonly code: 'interview_too_short'
      readonly slot: InterviewSlot
      readonly minutesMin: number
    }
  | { readonly code: 'group_on_two_days'; readonly slots: readonly [InterviewSlot, InterviewSlot] }
  /** Another interview would fit between the two. */
  | { readonly code: 'group_apart'; readonly slots: readonly [InterviewSlot, InterviewSlot] }
  | { readonly code: 'interview_missing'; readonly entrant: Entrant }

const IMPOSSIBLE: ReadonlySet<TimetableConflict['code']> = new Set([
  'interview_ends_before_it_begins',
  'interview_room_taken',
  'candidate_in_two_interviews',
  'interview_room_unknown',
  'panel_in_two_rooms',
] as const)

/** Nobody can decide to bear it. */
export function isImpossible({ code }: TimetableConflict): boolean {
  return IMPOSSIBLE.has(code)
}

/** @param entrants everybody who is to be heard. */
export function timetableConflicts(
  settings: InterviewSettings,
  slots: readonly InterviewSlot[],
  entrants: readonly Entrant[],
): readonly TimetableConflict[] {
  return [
    ...entrants
      .filter((entrant) => !slots.some((slot) => isOf(slot, entrant)))
      .map((entrant) => ({ code: 'interview_missing' as const, entrant })),
    ...slots.flatMap((slot) => conflictsOfOne(slot, settings)),
    ...pairsOf(slots).flatMap((pair) => conflictsOfPair(pair, settings.rooms)),
    ...settings.groups.flatMap((group) => conflictsOfGroup(group, slots, settings)),
  ]
}

export function isOf(slot: Entrant, { category, candidate }: Entrant): boolean {
  return slot.category === category && slot.candidate === candidate
}

function conflictsOfOne(slot: InterviewSlot, settings: InterviewSettings): readonly TimetableConflict[] {
  if (slot.endsAt <= slot.startsAt) return [{ code: 'interview_ends_before_it_begins', slot }]
  const { zone, days, rooms, absences } = settings
  const minutesMin = slotMinutes(settings.parts)
  const { day } = wallTime(slot.startsAt, zone)
  const planned = days.find((one) => one.day === day)
  const away = absences.filter((absence) => isOf(slot, absence) && overlaps(slot, spanOf(absence.day, absence, zone)))
  return [
    ...(rooms.some(({ name }) => name === slot.room) ? [] : [{ code: 'interview_room_unknown' as const, slot }]),
    ...(minutesAfter(slot.startsAt, minutesMin) > slot.endsAt
      ? [{ code: 'interview_too_short' as const, slot, minutesMin }]
      : []),
    ...(planned ? conflictsOfDay(slot, planned, zone) : [{ code: 'interview_day_not_planned' as const, slot, day }]),
    ...away.map((absence) => ({ code: 'presenters_away' as const, slot, absence })),
  ]
}

function conflictsOfDay(slot: InterviewSlot, planned: InterviewDay, zone: Zone): readonly TimetableConflict[] {
  const { day, categories, opens, closes, pauses } = planned
  const hours = spanOf(day, { from: opens, until: closes }, zone)
  const isInside = slot.startsAt >= hours.startsAt && slot.endsAt <= hours.endsAt
  return [
    ...(categories.includes(slot.category) ? [] : [{ code: 'category_not_heard_that_day' as const, slot, day }]),
    ...(isInside ? [] : [{ code: 'interview_outside_hours' as const, slot, opens, closes }]),
    ...pauses
      .filter((pause) => overlaps(slot, spanOf(day, pause, zone)))
      .map(({ name }) => ({ code: 'interview_in_pause' as const, slot, pause: name })),
  ]
}

type Pair = readonly [InterviewSlot, InterviewSlot]

function pairsOf(slots: readonly InterviewSlot[]): readonly Pair[] {
  return slots.flatMap((one, at) => slots.slice(at + 1).map((other) => [one, other] as const))
}

function conflictsOfPair(pair: Pair, rooms: readonly InterviewRoom[]): readonly TimetableConflict[] {
  const [one, other] = pair
  if (!overlaps(one, other)) return []
  const isSame = one.candidate === other.candidate
  const twice: readonly TimetableConflict[] = isSame ? [{ code: 'candidate_in_two_interviews', slots: pair }] : []
  if (one.room === other.room) return [...twice, { code: 'interview_room_taken', slots: pair }]
  const seats = seatsInBoth(one.room, other.room, rooms)
  return seats ? [...twice, { code: 'panel_in_two_rooms', slots: pair, seats }] : twice
}

/** Null when nobody sits in both; a room that is not known is said elsewhere. */
function seatsInBoth(one: string, other: string, rooms: readonly InterviewRoom[]): readonly string[] | null {
  const [a, b] = [one, other].map((name) => rooms.find((room) => room.name === name))
  return a && b ? sharedSeats(a, b) : null
}

/** Seats that hear in both rooms: empty for the whole panel, null for nobody. */
export function sharedSeats(a: InterviewRoom, b: InterviewRoom): readonly string[] | null {
  if (a.seats === null || b.seats === null) return a.seats ?? b.seats ?? []
  const both = a.seats.filter((seat) => b.seats?.includes(seat))
  return both.length > 0 ? both : null
}

/** Of those of the group that have a slot; who has none is said elsewhere. */
function conflictsOfGroup(
  group: readonly Entrant[],
  slots: readonly InterviewSlot[],
  { zone, days, parts }: InterviewSettings,
): readonly TimetableConflict[] {
  const theirs = slots
    .filter((slot) => group.some((entrant) => isOf(slot, entrant)))
    .toSorted((a, b) => Number(a.startsAt > b.startsAt) - Number(a.startsAt < b.startsAt))
  return theirs.slice(1).flatMap((slot, at): readonly TimetableConflict[] => {
    const before = theirs[at] ?? slot
    const { day } = wallTime(slot.startsAt, zone)
    if (wallTime(before.startsAt, zone).day !== day) return [{ code: 'group_on_two_days', slots: [before, slot] }]
    const pauses = days.find((one) => one.day === day)?.pauses ?? []
    const spans = pauses.map((pause) => spanOf(day, pause, zone))
    return fitsBetween(before.endsAt, slot.startsAt, spans, slotMinutes(parts))
      ? [{ code: 'group_apart', slots: [before, slot] }]
      : []
  })
}

type Span = { readonly startsAt: Instant; readonly endsAt: Instant }

/** Whether so many minutes without a pause lie between the two instants. */
function fitsBetween(from: Instant, to: Instant, pauses: readonly Span[], minutes: number): boolean {
  const starts = [from, ...pauses.map(({ endsAt }) => endsAt).filter((at) => at > from)]
  return starts.some((startsAt) => {
    const endsAt = minutesAfter(startsAt, minutes)
    return endsAt <= to && !pauses.some((pause) => overlaps(pause, { startsAt, endsAt }))
  })
}

function spanOf(day: Day, { from, until }: { readonly from: Clock; readonly until: Clock }, zone: Zone): Span {
  return { startsAt: instantOfWall(day, from, zone), endsAt: instantOfWall(day, until, zone) }
}

/** One that ends when the other begins does not overlap it. */
function overlaps(a: Span, b: Span): boolean {
  return a.startsAt < b.endsAt && b.startsAt < a.endsAt
}
