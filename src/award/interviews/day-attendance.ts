/** Who came to an interview: the leader and companions, as the room notes it. A second note corrects the first and says why. */
import { accept, refuse, type Result } from '../result.ts'
import { type Instant, wallTime, type Zone, startOfDay } from '../units/dates.ts'

/** From least to most, as the points of a rulebook usually rise. */
export const LEADER_PRESENCES = ['absent', 'represented', 'online', 'in_person'] as const
export type LeaderPresence = (typeof LEADER_PRESENCES)[number]

export type DayAttendance = { readonly leader: LeaderPresence; readonly companions: number }

/** `entry` counts the notes of one interview from 1. */
export type NotedDayAttendance = DayAttendance & { readonly entry: number; readonly reason: string | null }

/** As it was typed. */
export type DayAttendanceDraft = {
  readonly leader: string
  readonly companions: string
  readonly reason: string
  /** How many notes there were when the form was shown. */
  readonly seen: number
}

export type DayAttendanceRefusal =
  | { readonly code: 'attendance_before_its_day'; readonly startsAt: Instant }
  | { readonly code: 'attendance_changed_meanwhile' }
  | { readonly code: 'leader_presence_missing' }
  | { readonly code: 'companions_not_a_count'; readonly most: number }
  | { readonly code: 'attendance_is_noted_so' }
  | { readonly code: 'attendance_reason_missing' }
  | { readonly code: 'attendance_reason_too_long'; readonly charactersMax: number }

export const COMPANIONS_MAX = 20
export const ATTENDANCE_REASON_MAX = 300

export function isLeaderPresence(text: string): text is LeaderPresence {
  return LEADER_PRESENCES.some((known) => known === text)
}

/** @param last null where nothing is noted yet. */
export function checkedAttendance(
  { startsAt, zone }: { readonly startsAt: Instant; readonly zone: Zone },
  last: NotedDayAttendance | null,
  draft: DayAttendanceDraft,
  now: Instant,
): Result<NotedDayAttendance, DayAttendanceRefusal> {
  const typed = draft.companions.trim()
  const companions = /^\d{1,2}$/.test(typed) ? Number(typed) : -1
  const reason = draft.reason.replaceAll(/\s+/g, ' ').trim()
  const { leader } = draft
  if (now < startOfDay(wallTime(startsAt, zone).day, zone))
    return refuse({ code: 'attendance_before_its_day', startsAt })
  if (draft.seen !== (last?.entry ?? 0)) return refuse({ code: 'attendance_changed_meanwhile' })
  if (!isLeaderPresence(leader)) return refuse({ code: 'leader_presence_missing' })
  if (companions < 0 || companions > COMPANIONS_MAX)
    return refuse({ code: 'companions_not_a_count', most: COMPANIONS_MAX })
  if (last?.leader === leader && last.companions === companions) return refuse({ code: 'attendance_is_noted_so' })
  if (last && reason === '') return refuse({ code: 'attendance_reason_missing' })
  if (reason.length > ATTENDANCE_REASON_MAX)
    return refuse({ code: 'attendance_reason_too_long', charactersMax: ATTENDANCE_REASON_MAX })
  return accept({ entry: (last?.entry ?? 0) + 1, leader, companions, reason: last ? reason : null })
}
