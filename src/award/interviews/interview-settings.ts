/** What a timetable of interviews has to keep to, as the secretariat typed it. Clocks are those of the zone. */
import type { Clock, Day, Zone } from '../units/dates.ts'

export type InterviewSettings = {
  /** Of the stage in which the interviews are. */
  readonly zone: Zone
  readonly days: readonly InterviewDay[]
  readonly rooms: readonly InterviewRoom[]
  readonly parts: InterviewParts
  /** Candidates that travel together: same day, one right after the other. */
  readonly groups: readonly (readonly Entrant[])[]
  readonly absences: readonly Absence[]
}

/** A candidate in the category in which it is heard. */
export type Entrant = { readonly category: string; readonly candidate: string }

export type InterviewDay = {
  readonly day: Day
  /** Ids of the categories heard that day. */
  readonly categories: readonly string[]
  readonly opens: Clock
  readonly closes: Clock
  readonly pauses: readonly Pause[]
}

/** A break or a time of prayer, typed and never computed. */
export type Pause = { readonly name: string; readonly from: Clock; readonly until: Clock }

export type InterviewRoom = {
  readonly name: string
  readonly link: string
  /** Seats that hear candidates here; null is the whole panel, which cannot sit anywhere else meanwhile. */
  readonly seats: readonly string[] | null
}

export type InterviewParts = {
  readonly talkMinutes: number
  readonly questionMinutes: number
  readonly scoringMinutes: number
}

/** When a candidate's presenters cannot come: from `from` until `until` of that day. */
export type Absence = Entrant & { readonly day: Day; readonly from: Clock; readonly until: Clock }

export function slotMinutes({ talkMinutes, questionMinutes, scoringMinutes }: InterviewParts): number {
  return talkMinutes + questionMinutes + scoringMinutes
}
