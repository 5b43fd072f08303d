/** The attendance list of a socialisation event, for signatures: who is invited, and empty lines for others. */
import { type Day, wallTime } from '../award/units/dates.ts'
import { writtenDate } from '../wording/dates.ts'
import type { WrittenDate } from '../wording/dates.ts'
import { tidied } from './fact-words.ts'
import { type EventFacts, letterheadOf, secretariatOf, timeOf } from './outreach-letters.ts'

export type AttendanceListFacts = EventFacts & {
  readonly guests: readonly { readonly name: string; readonly organisationName: string }[]
}

export type AttendanceList = {
  readonly paper: 'attendance-list'
  readonly shape: 1
  readonly status: 'final'
  readonly example: boolean
  readonly issuer: string
  readonly fileDate: Day
  readonly letterhead: { readonly lines: readonly string[]; readonly address: null }
  readonly event: string
  readonly date: WrittenDate
  readonly time: string
  readonly place: string
  readonly rows: readonly { readonly name: string; readonly office: string }[]
  /** For guests without an invitation. */
  readonly emptyRows: number
  readonly signatory: { readonly office: readonly string[]; readonly name: null }
  /** The office signs by hand: nothing of ours proves it. */
  readonly proof: null
}

const EMPTY_ROWS = 12

export function attendanceList(typed: AttendanceListFacts): AttendanceList {
  const facts = tidied(typed)
  const { day } = wallTime(facts.beginsAt, facts.zone)
  return {
    paper: 'attendance-list',
    shape: 1,
    status: 'final',
    example: facts.season.example,
    issuer: secretariatOf(facts),
    fileDate: day,
    letterhead: letterheadOf(facts),
    event: facts.title,
    date: writtenDate(day),
    time: timeOf(facts),
    place: facts.venue,
    rows: facts.guests.map(({ name, organisationName }) => ({ name, office: organisationName })),
    emptyRows: EMPTY_ROWS,
    signatory: { office: ['Sekretariat Panitia'], name: null },
    proof: null,
  }
}
