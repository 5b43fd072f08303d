/** Letters of invitation to a socialisation event: one page for each, each with a code of its own. */
import { type Instant, wallTime, type Zone } from '../award/units/dates.ts'
import type { Day } from '../award/units/dates.ts'
import { clockInFigures, writtenDate } from '../wording/dates.ts'
import type { WrittenDate } from '../wording/dates.ts'
import { tidied } from './fact-words.ts'

export type EventFacts = {
  readonly season: { readonly label: string; readonly placeName: string; readonly example: boolean }
  readonly title: string
  readonly venue: string
  readonly beginsAt: Instant
  readonly endsAt: Instant | null
  readonly zone: Zone
  /** One item each. */
  readonly agenda: readonly string[]
}

export type OutreachLettersFacts = EventFacts & {
  /** The day on which the letters are made. */
  readonly day: Day
  readonly letters: readonly {
    /** The person; empty where the letter goes to the office. */
    readonly name: string
    readonly organisationName: string
    /** Where the invited person answers; its code is theirs alone. */
    readonly url: string
  }[]
}

export type OutreachLetters = {
  readonly paper: 'outreach-letters'
  readonly shape: 1
  readonly status: 'final'
  readonly example: boolean
  readonly issuer: string
  readonly fileDate: Day
  readonly letterhead: { readonly lines: readonly string[]; readonly address: null }
  /** Filled in by the office that signs. */
  readonly number: null
  readonly place: null
  readonly date: WrittenDate
  readonly about: string
  readonly event: {
    readonly title: string
    readonly date: WrittenDate
    readonly time: string
    readonly venue: string
    readonly agenda: readonly string[]
  }
  readonly opening: string
  readonly closing: string
  readonly letters: readonly { readonly to: readonly string[]; readonly url: string }[]
  readonly signatory: { readonly office: readonly string[]; readonly name: null }
  /** The office signs by hand: nothing of ours proves it. */
  readonly proof: null
}

export function outreachLetters(typed: OutreachLettersFacts): OutreachLetters {
  const facts = tidied(typed)
  const { season, day } = facts
  return {
    paper: 'outreach-letters',
    shape: 1,
    status: 'final',
    example: season.example,
    issuer: secretariatOf(facts),
    fileDate: day,
    letterhead: letterheadOf(facts),
    number: null,
    place: null,
    date: writtenDate(day),
    about: 'Undangan sosialisasi',
    event: {
      title: facts.title,
      date: writtenDate(wallTime(facts.beginsAt, facts.zone).day),
      time: timeOf(facts),
      venue: facts.venue,
      agenda: facts.agenda,
    },
    opening: `Dalam rangka ${season.label}, kami mengundang Bapak/Ibu untuk hadir pada:`,
    closing: 'Atas perhatian dan kehadiran Bapak/Ibu kami ucapkan terima kasih.',
    letters: facts.letters.map(({ name, organisationName, url }) => ({
      to: [name, organisationName].filter((line) => line !== ''),
      url,
    })),
    signatory: { office: ['Sekretariat Panitia'], name: null },
    proof: null,
  }
}

/** `09.00 – 12.00 WITA`, `09.00 WITA sampai selesai` */
export function timeOf({ beginsAt, endsAt, zone }: Pick<EventFacts, 'beginsAt' | 'endsAt' | 'zone'>): string {
  const at = (instant: Instant) => clockInFigures(wallTime(instant, zone).clock)
  return endsAt === null ? `${at(beginsAt)} ${zone} sampai selesai` : `${at(beginsAt)} – ${at(endsAt)} ${zone}`
}

export function secretariatOf({ season }: Pick<EventFacts, 'season'>): string {
  return `Sekretariat ${season.label}, ${season.placeName}`
}

export function letterheadOf({ season }: Pick<EventFacts, 'season'>) {
  return { lines: [season.placeName.toUpperCase(), `SEKRETARIAT ${season.label.toUpperCase()}`], address: null }
}
