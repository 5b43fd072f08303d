/** What the secretariat typed of a timetable becomes settings once; each line that is not understood is named. */
import type { Absence, Entrant, InterviewDay, InterviewRoom, InterviewSettings, Pause } from '../../award/interviews/interview-settings.ts' // prettier-ignore
import { type Clock, type Day, isClock, isDay, type Zone } from '../../award/units/dates.ts'
import type { Form } from '../form.ts'
import { settingsFields as fields } from './timetable-fields.ts'

/** More days than any interviews take. */
export const DAYS_MAX = 10

export type TypedDay = {
  readonly day: string
  readonly opens: string
  readonly closes: string
  readonly categories: readonly string[]
  readonly pauses: string
}

/** As it stands in the form. Lists have one entry a line, parts divided by `|`. */
export type TypedSettings = {
  readonly talk: string
  readonly question: string
  readonly scoring: string
  readonly rooms: string
  readonly groups: string
  readonly absences: string
  readonly days: readonly TypedDay[]
}

/** `field` is its name, `line` what stands there. */
export type UnreadLine = {
  readonly field: string
  readonly kind: 'room' | 'seat' | 'group' | 'absence' | 'pause' | 'day' | 'minutes'
  readonly line: string
}

export type ReadSettings = { readonly settings: InterviewSettings; readonly unread: readonly UnreadLine[] }

export function typedSettings(form: Form): TypedSettings {
  const days = Array.from({ length: DAYS_MAX }, (_, at) => String(at))
    .filter((at) => form.has(fields.day(at)))
    .map((at) => ({
      day: form.text(fields.day(at)).trim(),
      opens: clockTyped(form.text(fields.opens(at))),
      closes: clockTyped(form.text(fields.closes(at))),
      categories: form.startingWith(fields.categories(`${at}-`)).map(({ rest }) => rest),
      pauses: form.text(fields.pauses(at)),
    }))
  const text = (field: 'talk' | 'question' | 'scoring' | 'rooms' | 'groups' | 'absences') => form.text(fields[field])
  const [talk, question, scoring] = [text('talk'), text('question'), text('scoring')]
  return { talk, question, scoring, rooms: text('rooms'), groups: text('groups'), absences: text('absences'), days }
}

type Known = {
  readonly zone: Zone
  readonly categories: readonly string[]
  readonly seats: readonly string[]
  readonly entrants: readonly (Entrant & { readonly name: string })[]
}

/** A day without a date is none: the last one of the form is there to be filled. */
export function readSettings(typed: TypedSettings, known: Known): ReadSettings {
  const unread: UnreadLine[] = []
  const miss = (field: string, kind: UnreadLine['kind'], line: string) => void unread.push({ field, kind, line })
  const minutes = (field: 'talk' | 'question' | 'scoring') => {
    const text = typed[field].trim()
    if (/^\d{1,3}$/.test(text)) return Number(text)
    miss(fields[field], 'minutes', text)
    return 0
  }
  const entrantNamed = (name: string) => known.entrants.filter((one) => sameName(one.name, name))
  const rooms = linesOf(typed.rooms).flatMap((line): InterviewRoom[] => {
    const [name = '', link = '', seats = ''] = partsOf(line)
    const listed = seats === '' ? null : seats.split(',').map((seat) => seat.trim())
    const unknown = listed?.find((seat) => !known.seats.includes(seat))
    if (unknown !== undefined) miss(fields.rooms, 'seat', unknown)
    else if (name === '' || !(link === '' || /^https:\/\/\S+$/.test(link))) miss(fields.rooms, 'room', line)
    else return [{ name, link, seats: listed }]
    return []
  })
  const groups = linesOf(typed.groups).flatMap((line): (readonly Entrant[])[] => {
    const members = line.split(';').map((name) => entrantNamed(name))
    if (members.length > 1 && members.every(({ length }) => length > 0)) return [members.map(([one]) => keyOf(one!))]
    miss(fields.groups, 'group', line)
    return []
  })
  const absences = linesOf(typed.absences).flatMap((line): Absence[] => {
    const [name = '', day = '', hours = ''] = partsOf(line)
    const [who, when] = [entrantNamed(name), spanTyped(hours)]
    if (who.length > 0 && isDay(day) && when) return who.map((one) => ({ ...keyOf(one), day, ...when }))
    miss(fields.absences, 'absence', line)
    return []
  })
  const days = typed.days.flatMap((one, at): InterviewDay[] => {
    if (one.day === '' && one.categories.length === 0) return []
    const { day, opens, closes } = one
    if (!isDay(day) || !isClock(opens) || !isClock(closes)) {
      miss(fields.day(String(at)), 'day', [day, opens, closes].join(' '))
      return []
    }
    const pauses = linesOf(one.pauses).flatMap((line): Pause[] => {
      const [, hours = '', name = ''] = /^(\S+\s*-\s*\S+)\s*(.*)$/.exec(line) ?? []
      const when = spanTyped(hours)
      if (when) return [{ name: name === '' ? hours : name, ...when }]
      miss(fields.pauses(String(at)), 'pause', line)
      return []
    })
    return [{ day, opens, closes, pauses, categories: one.categories.filter((id) => known.categories.includes(id)) }]
  })
  const parts = {
    talkMinutes: minutes('talk'),
    questionMinutes: minutes('question'),
    scoringMinutes: minutes('scoring'),
  }
  return { settings: { zone: known.zone, days, rooms, parts, groups, absences }, unread }
}

/** The other way: settings as they stand in the form, with an empty day at the end. */
export function typedFrom(settings: InterviewSettings, nameOf: (entrant: Entrant) => string): TypedSettings {
  const { parts, rooms, groups, absences, days } = settings
  return {
    talk: String(parts.talkMinutes),
    question: String(parts.questionMinutes),
    scoring: String(parts.scoringMinutes),
    rooms: rooms.map(({ name, link, seats }) => trimmedLine([name, link, seats?.join(', ') ?? ''])).join('\n'),
    groups: groups.map((group) => group.map(nameOf).join('; ')).join('\n'),
    absences: absences
      .map(({ day, from, until, ...entrant }) => [nameOf(entrant), day, `${from}-${until}`].join(' | '))
      .join('\n'),
    days: [...days.map(typedDay), EMPTY_DAY].slice(0, DAYS_MAX),
  }
}

export const EMPTY_DAY: TypedDay = { day: '', opens: '09:00', closes: '16:00', categories: [], pauses: '' }

function typedDay({ pauses, ...day }: InterviewDay): TypedDay {
  return { ...day, pauses: pauses.map(({ from, until, name }) => `${from}-${until} ${name}`).join('\n') }
}

function trimmedLine(parts: readonly string[]): string {
  const last = parts.findLastIndex((part) => part !== '')
  return parts.slice(0, last + 1).join(' | ')
}

function keyOf({ category, candidate }: Entrant): Entrant {
  return { category, candidate }
}

function linesOf(text: string): readonly string[] {
  return text.split('\n').map((line) => line.trim()).filter((line) => line !== '') // prettier-ignore
}

function partsOf(line: string): readonly string[] {
  return line.split('|').map((part) => part.trim())
}

function sameName(one: string, other: string): boolean {
  return plainName(one) === plainName(other)
}

function plainName(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ').toLowerCase()
}

/** People write 9.00 as well as 09:00. */
function clockTyped(text: string): string {
  const [, hour = '', minute = ''] = /^\s*(\d{1,2})[.:](\d{2})\s*$/.exec(text) ?? []
  return hour === '' ? text.trim() : `${hour.padStart(2, '0')}:${minute}`
}

function spanTyped(text: string): { readonly from: Clock; readonly until: Clock } | null {
  const [from = '', until = ''] = text.split('-').map(clockTyped)
  return isClock(from) && isClock(until) && from < until ? { from, until } : null
}

export type SlotTyped = { readonly day: string; readonly begins: string; readonly room: string; readonly link: string }

/** @param of as `entrantField` writes it. */
export function typedSlot(
  form: Form,
  of: string,
  names: { readonly [field in keyof SlotTyped]: (of: string) => string },
): SlotTyped {
  return {
    day: form.text(names.day(of)).trim(),
    begins: clockTyped(form.text(names.begins(of))),
    room: form.text(names.room(of)).trim(),
    link: form.text(names.link(of)).trim(),
  }
}

export function isWhen({ day, begins }: SlotTyped): boolean {
  return isDay(day) && isClock(begins)
}

export type When = { readonly day: Day; readonly begins: Clock }
