/** An event as calendars read it (RFC 5545). Saved again with a higher sequence, the same entry moves or is struck out. */
import type { OutreachLetter } from '../award/people/mail.ts'
import type { Instant } from '../award/units/dates.ts'

export function eventCalendar(event: OutreachLetter['event']): string {
  return calendarOf([event])
}

/** Lines end in CR LF and are folded before 75 octets. */
export function calendarOf(events: readonly OutreachLetter['event'][]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Paritrana//Acara//ID',
    'METHOD:PUBLISH',
    ...events.flatMap(entryOf),
    'END:VCALENDAR',
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}

function entryOf(event: OutreachLetter['event']): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${event.uid}@paritrana`,
    `SEQUENCE:${event.version - 1}`,
    `DTSTAMP:${stamp(event.savedAt)}`,
    `DTSTART:${stamp(event.beginsAt)}`,
    ...(event.endsAt === null ? [] : [`DTEND:${stamp(event.endsAt)}`]),
    `SUMMARY:${escaped(event.title)}`,
    `LOCATION:${escaped(event.venue)}`,
    ...(event.agenda === '' ? [] : [`DESCRIPTION:${escaped(event.agenda)}`]),
    `STATUS:${event.cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
  ]
}

/** `20260310T010000Z` */
function stamp(at: Instant): string {
  return `${at.slice(0, 19).replaceAll(/[-:]/g, '')}Z`
}

function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll('\n', '\\n')
}

const OCTETS_MAX = 74

/** A letter is never torn: the octets of each are counted whole. */
function folded(line: string): string {
  const parts: string[] = []
  let part = ''
  let octets = 0
  for (const letter of line) {
    const more = octetsOf(letter)
    if (octets + more > OCTETS_MAX) {
      parts.push(part)
      part = ''
      octets = 0
    }
    part += letter
    octets += more
  }
  return [...parts, part].join('\r\n ')
}

function octetsOf(letter: string): number {
  const point = letter.codePointAt(0) ?? 0
  if (point < 0x80) return 1
  if (point < 0x800) return 2
  return point < 0x10000 ? 3 : 4
}
