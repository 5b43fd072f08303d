/** Who was there. The first note needs no reason; each later one corrects an earlier and says why. */
import { accept, refuse, type Result } from '../result.ts'
import type { Instant } from '../units/dates.ts'
import { minutesLater } from '../units/elapsed.ts'
import { onOneLine, type OutreachEvent } from './event.ts'

/** By the code of an invitation, from a list, or somebody who came without one. */
export type NotedBy = 'code' | 'list' | 'walk_in'

/** `entry` counts the notes about one invited person from 1. */
export type Attendance = { readonly entry: number; readonly present: boolean }

export type AttendanceDraft = { readonly present: boolean; readonly way: NotedBy; readonly reason: string }

export type AttendanceRefusal =
  | { readonly code: 'event_cancelled' }
  | { readonly code: 'event_not_near'; readonly from: Instant }
  | { readonly code: 'attendance_noted'; readonly present: boolean }
  | { readonly code: 'attendance_reason_missing' }
  | { readonly code: 'attendance_reason_too_long'; readonly charactersMax: number }

export type NotedAttendance = Attendance & { readonly way: NotedBy; readonly reason: string | null }

export const ATTENDANCE_REASON_CHARACTERS_MAX = 500

/** Doors open before the first word: attendance is noted from twelve hours before an event begins. */
const EARLIER_MINUTES = 12 * 60

export function attendanceFrom({ beginsAt }: Pick<OutreachEvent, 'beginsAt'>): Instant {
  return minutesLater(beginsAt, -EARLIER_MINUTES)
}

/** @param last the last note about this person; null where there is none. */
export function notedAttendance(
  event: Pick<OutreachEvent, 'beginsAt' | 'cancelled'>,
  last: Attendance | null,
  { present, way, reason: typed }: AttendanceDraft,
  now: Instant,
): Result<NotedAttendance, AttendanceRefusal> {
  if (event.cancelled) return refuse({ code: 'event_cancelled' })
  const from = attendanceFrom(event)
  if (now < from) return refuse({ code: 'event_not_near', from })
  if (last?.present === present) return refuse({ code: 'attendance_noted', present })
  const reason = onOneLine(typed)
  if (last && reason === '') return refuse({ code: 'attendance_reason_missing' })
  if (reason.length > ATTENDANCE_REASON_CHARACTERS_MAX)
    return refuse({ code: 'attendance_reason_too_long', charactersMax: ATTENDANCE_REASON_CHARACTERS_MAX })
  return accept({ entry: (last?.entry ?? 0) + 1, present, way, reason: reason === '' ? null : reason })
}
