/** One interview of a timetable: who is heard when, where. */
import type { Instant } from '../units/dates.ts'

export type InterviewSlot = {
  readonly category: string
  readonly candidate: string
  readonly startsAt: Instant
  readonly endsAt: Instant
  readonly room: string
  /** Where somebody joins from afar; empty where nobody does. */
  readonly link: string
}
