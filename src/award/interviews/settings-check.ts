/** Whether the settings of a timetable can be planned by at all; all that is wrong is said at once. */
import type { Clock, Day } from '../units/dates.ts'
import { type InterviewDay, type InterviewSettings, slotMinutes } from './interview-settings.ts'

/** `at` counts days from 0, in the order in which they were typed. */
export type SettingsFlaw =
  | { readonly code: 'no_interview_day' }
  | { readonly code: 'no_interview_room' }
  | {
      readonly code: 'interview_minutes_out_of_range'
      readonly minutes: number
      readonly least: number
      readonly most: number
    }
  | { readonly code: 'interview_day_twice'; readonly at: number; readonly day: Day }
  | { readonly code: 'interview_day_closes_first'; readonly at: number; readonly opens: Clock; readonly closes: Clock }
  | { readonly code: 'interview_day_without_category'; readonly at: number }
  | { readonly code: 'pause_outside_day'; readonly at: number; readonly pause: string }
  | { readonly code: 'interview_room_twice'; readonly room: string }

export const SLOT_MINUTES_MIN = 10
export const SLOT_MINUTES_MAX = 240

export function settingsFlaws(settings: InterviewSettings): readonly SettingsFlaw[] {
  const { days, rooms, parts } = settings
  const minutes = slotMinutes(parts)
  const isOut = !Number.isSafeInteger(minutes) || minutes < SLOT_MINUTES_MIN || minutes > SLOT_MINUTES_MAX
  const names = rooms.map(({ name }) => name)
  return [
    ...(days.length === 0 ? [{ code: 'no_interview_day' as const }] : []),
    ...(rooms.length === 0 ? [{ code: 'no_interview_room' as const }] : []),
    ...(isOut
      ? [{ code: 'interview_minutes_out_of_range' as const, minutes, least: SLOT_MINUTES_MIN, most: SLOT_MINUTES_MAX }]
      : []),
    ...days.flatMap((day, at) => flawsOfDay(day, at, days)),
    ...names
      .filter((name, at) => names.indexOf(name) < at)
      .map((room) => ({ code: 'interview_room_twice' as const, room })),
  ]
}

function flawsOfDay(
  { day, opens, closes, categories, pauses }: InterviewDay,
  at: number,
  all: readonly InterviewDay[],
): readonly SettingsFlaw[] {
  return [
    ...(all.findIndex((other) => other.day === day) < at ? [{ code: 'interview_day_twice' as const, at, day }] : []),
    ...(opens < closes ? [] : [{ code: 'interview_day_closes_first' as const, at, opens, closes }]),
    ...(categories.length === 0 ? [{ code: 'interview_day_without_category' as const, at }] : []),
    ...pauses
      .filter(({ from, until }) => from >= until || from < opens || until > closes)
      .map(({ name }) => ({ code: 'pause_outside_day' as const, at, pause: name })),
  ]
}
