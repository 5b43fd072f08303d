/** The plenary (sidang pleno): what its minutes hold and when a quorum was there. */
import { accept, refuse, type Result } from '../result.ts'
import type { Panel } from '../rulebook/rulebook.ts'
import { isClock, isDay, type Clock, type Day } from '../units/dates.ts'

export type Presence = 'self' | 'substitute' | 'absent'
/** `substitute` names who sat in for the member, and is empty unless `presence` is `substitute`. */
export type SeatAttendance = { readonly seat: string; readonly presence: Presence; readonly substitute: string }
export type Decree = { readonly number: string; readonly day: Day; readonly issuer: string }

export type PlenaryMinutes = {
  /** The number of the berita acara, as the office writes it. */
  readonly number: string
  readonly day: Day
  /** By the clocks of the season's zone. */
  readonly from: Clock
  readonly to: Clock
  readonly place: string
  /** Where the minutes are signed, as it stands before the date: Pontianak. */
  readonly town: string
  readonly attendance: readonly SeatAttendance[]
  readonly dissent: readonly { readonly seat: string; readonly text: string }[]
  /** The decree that names the recipients; the certificate quotes it. */
  readonly decree: Decree
  /** Order given by vote to candidates who were still tied, from 1 in each tied group; whether it fits, the ranking says. */
  readonly votes: readonly { readonly candidate: string; readonly order: number }[]
  readonly voteMinute: string
}

/** What a form brings: the same minutes before anybody has checked the days and hours. */
export type MinutesDraft = Omit<PlenaryMinutes, 'day' | 'from' | 'to' | 'decree'> & {
  readonly day: string
  readonly from: string
  readonly to: string
  readonly decree: { readonly number: string; readonly day: string; readonly issuer: string }
}

export type PlenaryField =
  | 'number'
  | 'day'
  | 'from'
  | 'to'
  | 'place'
  | 'town'
  | 'decreeNumber'
  | 'decreeDay'
  | 'decreeIssuer'
  | 'voteMinute'

export type PlenaryRefusal =
  | { readonly code: 'plenary_changed_elsewhere'; readonly version: number }
  | { readonly code: 'plenary_field_missing'; readonly field: PlenaryField }
  | { readonly code: 'plenary_field_too_long'; readonly field: PlenaryField; readonly charactersMax: number }
  | { readonly code: 'plenary_day_does_not_exist'; readonly field: 'day' | 'decreeDay'; readonly given: string }
  | { readonly code: 'plenary_day_in_the_future'; readonly day: string }
  | { readonly code: 'plenary_time_does_not_exist'; readonly field: 'from' | 'to'; readonly given: string }
  | { readonly code: 'plenary_ends_before_it_begins'; readonly from: string; readonly to: string }
  | { readonly code: 'attendance_not_of_this_panel'; readonly seats: readonly string[] }
  | { readonly code: 'substitute_without_name'; readonly seat: string }
  | { readonly code: 'dissent_of_an_absent_seat'; readonly seat: string }

const LINE_CHARACTERS_MAX = 300

/** The minutes as they will stand, or every reason why not, so that the secretary corrects the form once. @param today the day on the season's clock. */
export function checkedMinutes(
  panel: Panel,
  draft: MinutesDraft,
  today: Day,
): Result<PlenaryMinutes, readonly PlenaryRefusal[]> {
  const refusals = [...lines(draft), ...daysAndHours(draft, today), ...attendanceRefusals(panel, draft)]
  return refusals.length > 0 ? refuse(refusals) : accept(draft as PlenaryMinutes) // its days and hours were just proven
}

function lines(minutes: MinutesDraft): readonly PlenaryRefusal[] {
  const texts: readonly (readonly [PlenaryField, string])[] = [
    ['number', minutes.number],
    ['place', minutes.place],
    ['town', minutes.town],
    ['decreeNumber', minutes.decree.number],
    ['decreeIssuer', minutes.decree.issuer],
    ...(minutes.votes.length > 0 ? [['voteMinute', minutes.voteMinute] as const] : []),
  ]
  return texts.flatMap(([field, text]): readonly PlenaryRefusal[] => {
    if (text.trim() === '') return [{ code: 'plenary_field_missing', field }]
    if (text.length <= LINE_CHARACTERS_MAX) return []
    return [{ code: 'plenary_field_too_long', field, charactersMax: LINE_CHARACTERS_MAX }]
  })
}

function daysAndHours(minutes: MinutesDraft, today: Day): readonly PlenaryRefusal[] {
  const refusals: PlenaryRefusal[] = []
  for (const [field, given] of [
    ['day', minutes.day],
    ['decreeDay', minutes.decree.day],
  ] as const) {
    if (given === '') refusals.push({ code: 'plenary_field_missing', field })
    else if (!isDay(given)) refusals.push({ code: 'plenary_day_does_not_exist', field, given })
  }
  if (isDay(minutes.day) && minutes.day > today) refusals.push({ code: 'plenary_day_in_the_future', day: minutes.day })
  for (const [field, given] of [
    ['from', minutes.from],
    ['to', minutes.to],
  ] as const) {
    if (given === '') refusals.push({ code: 'plenary_field_missing', field })
    else if (!isClock(given)) refusals.push({ code: 'plenary_time_does_not_exist', field, given })
  }
  const { from, to } = minutes
  if (isClock(from) && isClock(to) && to <= from) refusals.push({ code: 'plenary_ends_before_it_begins', from, to })
  return refusals
}

function attendanceRefusals(panel: Panel, minutes: MinutesDraft): readonly PlenaryRefusal[] {
  const given = minutes.attendance.map((row) => row.seat)
  const wanted = panel.seats.map((seat) => seat.id)
  const odd = [
    ...wanted.filter((seat) => !given.includes(seat)),
    ...given.filter((seat, at) => !wanted.includes(seat) || given.indexOf(seat) < at),
  ]
  const nameless = minutes.attendance.filter((row) => row.presence === 'substitute' && row.substitute.trim() === '')
  const absent = minutes.dissent.filter((voice) => !isPresent(minutes.attendance, voice.seat))
  return [
    ...(odd.length > 0 ? [{ code: 'attendance_not_of_this_panel', seats: odd } as const] : []),
    ...nameless.map(({ seat }) => ({ code: 'substitute_without_name', seat }) as const),
    ...absent.map(({ seat }) => ({ code: 'dissent_of_an_absent_seat', seat }) as const),
  ]
}

function isPresent(attendance: readonly SeatAttendance[], seat: string): boolean {
  return attendance.some((row) => row.seat === seat && row.presence !== 'absent')
}

export type Quorum = {
  readonly present: number
  readonly required: number
  readonly chairPresent: boolean
  readonly reached: boolean
}

/** The quorum counts seats present, scoring or not, in person or by a named substitute, the chair's among them when the rulebook says so. */
export function quorumOf(panel: Panel, attendance: readonly SeatAttendance[]): Quorum {
  const present = attendance.filter((row) => row.presence !== 'absent')
  const chairPresent = panel.seats.some((seat) => seat.chair && isPresent(present, seat.id))
  const reached = present.length >= panel.quorum && (chairPresent || !panel.chairRequired)
  return { present: present.length, required: panel.quorum, chairPresent, reached }
}
