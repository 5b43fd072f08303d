/** What hangs in the hall on interview days: the run of each day, and at each door who comes when, with lines to fill in. */
import type { Pause } from '../award/interviews/interview-settings.ts'
import { type Day, type Instant, wallTime, type Zone } from '../award/units/dates.ts'
import { clockInFigures, type WrittenDate, writtenDate } from '../wording/dates.ts'
import { tidied } from './fact-words.ts'
import { letterheadOf, secretariatOf } from './outreach-letters.ts'

export type InterviewListFacts = {
  readonly season: { readonly label: string; readonly placeName: string; readonly example: boolean }
  readonly zone: Zone
  readonly version: number
  readonly savedAt: Instant
  /** By the hour at which they begin. */
  readonly interviews: readonly {
    readonly candidate: string
    readonly category: string
    readonly room: string
    readonly startsAt: Instant
    readonly endsAt: Instant
    /** Who is to come, in words. */
    readonly guests: string
  }[]
  /** Breaks and prayer times of each day. */
  readonly pauses: readonly (Pause & { readonly day: Day })[]
}

type ListRow = {
  /** `09.00-09.45` */
  readonly time: string
  readonly name: string
  readonly category: string
  readonly room: string
  /** Who was confirmed to come; empty on the run sheet, which everybody reads. */
  readonly guests: string
  /** A break: nobody is heard. */
  readonly isPause: boolean
}

export type InterviewLists = {
  readonly paper: 'interview-lists'
  readonly shape: 1
  readonly status: 'final'
  readonly example: boolean
  readonly issuer: string
  readonly fileDate: Day
  readonly letterhead: { readonly lines: readonly string[]; readonly address: null }
  readonly title: string
  /** A day each, at doors a day and a room. */
  readonly sheets: readonly {
    readonly date: WrittenDate
    readonly room: string | null
    readonly rows: readonly ListRow[]
  }[]
  /** Whether there are columns to note who came and when. */
  readonly isDoor: boolean
  readonly zone: Zone
  /** Which version of the timetable this is, so that nobody goes by an old sheet. */
  readonly version: string
  /** Hung up, not signed. */
  readonly proof: null
}

/** Every day with its pauses, all rooms together. */
export function runSheet(typed: InterviewListFacts): InterviewLists {
  const facts = tidied(typed)
  const days = [...new Set(facts.interviews.map((one) => dayOf(one, facts.zone)))]
  const sheets = days.map((day) => {
    const rests = facts.pauses
      .filter((pause) => pause.day === day)
      .map(({ name, from, until }) => ({
        at: from,
        row: { ...EMPTY, time: `${clockInFigures(from)}-${clockInFigures(until)}`, name, isPause: true },
      }))
    const heard = facts.interviews
      .filter((one) => dayOf(one, facts.zone) === day)
      .map((one) => ({ at: wallTime(one.startsAt, facts.zone).clock, row: { ...rowOf(one, facts.zone), guests: '' } }))
    const rows = [...heard, ...rests].toSorted((a, b) => Number(a.at > b.at) - Number(a.at < b.at))
    return { date: writtenDate(day), room: null, rows: rows.map(({ row }) => row) }
  })
  return { ...frameOf(facts), title: 'Susunan acara wawancara', sheets, isDoor: false }
}

/** Every room of every day by itself. */
export function doorList(typed: InterviewListFacts): InterviewLists {
  const facts = tidied(typed)
  const doors = Map.groupBy(facts.interviews, (one) => JSON.stringify([dayOf(one, facts.zone), one.room]))
  const sheets = [...doors.values()].map((heard) => ({
    date: writtenDate(dayOf(heard[0]!, facts.zone)),
    room: heard[0]!.room,
    rows: heard.map((one) => rowOf(one, facts.zone)),
  }))
  return { ...frameOf(facts), title: 'Daftar pintu wawancara', sheets, isDoor: true }
}

const EMPTY = { category: '', room: '', guests: '' }

function frameOf(facts: InterviewListFacts) {
  return {
    paper: 'interview-lists',
    shape: 1,
    status: 'final',
    example: facts.season.example,
    issuer: secretariatOf(facts),
    fileDate: wallTime(facts.savedAt, facts.zone).day,
    letterhead: letterheadOf(facts),
    zone: facts.zone,
    version: `Versi ${facts.version}, disimpan ${writtenDate(wallTime(facts.savedAt, facts.zone).day).figures} ${clockInFigures(wallTime(facts.savedAt, facts.zone).clock)} ${facts.zone}`,
    proof: null,
  } as const
}

type Interview = InterviewListFacts['interviews'][number]

function dayOf({ startsAt }: Interview, zone: Zone): Day {
  return wallTime(startsAt, zone).day
}

function rowOf({ candidate, category, room, guests, startsAt, endsAt }: Interview, zone: Zone): ListRow {
  const [from, until] = [startsAt, endsAt].map((at) => clockInFigures(wallTime(at, zone).clock))
  return { time: `${from}-${until}`, name: candidate, category, room, guests, isPause: false }
}
