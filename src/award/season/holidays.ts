/** National holidays and days of joint leave: what the yearly decree says, and what was changed on screen since. */
import { accept, refuse, type Result } from '../result.ts'
import { type Day, isDay } from '../units/dates.ts'
import type { Holidays } from '../units/working-days.ts'

export const HOLIDAY_KINDS = ['national', 'collective_leave'] as const
export type HolidayKind = (typeof HOLIDAY_KINDS)[number]

/** @property source the decree, with its number. */
export type Holiday = { readonly day: Day; readonly kind: HolidayKind; readonly name: string; readonly source: string }

/** `none` makes a working day of what was a holiday. */
export type HolidayEntry = Omit<Holiday, 'kind'> & { readonly kind: HolidayKind | 'none' }

export type HolidayDraft = {
  readonly day: string
  readonly kind: string
  readonly name: string
  readonly source: string
}

export type HolidayField = 'day' | 'kind' | 'name' | 'source'
export type HolidayRefusal =
  | { readonly code: 'holiday_field_missing'; readonly field: HolidayField }
  | { readonly code: 'holiday_field_too_long'; readonly field: HolidayField; readonly charactersMax: number }
  /** It says what holds already. */
  | { readonly code: 'holiday_unchanged' }

const TEXT_CHARACTERS_MAX = 300

/** The days in force: an entry of the screen stands in the place of what the decree says of its day. */
export function holidaysInForce(decreed: readonly Holiday[], entries: readonly HolidayEntry[]): readonly Holiday[] {
  const changed = new Map(entries.map((entry) => [entry.day, entry]))
  const kept = decreed.filter(({ day }) => !changed.has(day))
  const added = [...changed.values()].flatMap(({ kind, ...entry }) => (kind === 'none' ? [] : [{ ...entry, kind }]))
  return [...kept, ...added].toSorted((one, other) => (one.day < other.day ? -1 : 1))
}

export function daysOf(holidays: readonly Holiday[]): Holidays {
  return new Set(holidays.map(({ day }) => day))
}

/** Everything that is wrong with an entry at once, or the entry as it is kept. */
export function checkedHoliday(
  inForce: readonly Holiday[],
  draft: HolidayDraft,
): Result<HolidayEntry, readonly HolidayRefusal[]> {
  const [name, source] = [oneLine(draft.name), oneLine(draft.source)]
  const kind = [...HOLIDAY_KINDS, 'none' as const].find((known) => known === draft.kind)
  const refusals: readonly HolidayRefusal[] = [
    ...(isDay(draft.day) ? [] : [{ code: 'holiday_field_missing', field: 'day' } as const]),
    ...(kind ? [] : [{ code: 'holiday_field_missing', field: 'kind' } as const]),
    ...textRefusals('name', name),
    ...textRefusals('source', source),
  ]
  if (refusals.length > 0 || !isDay(draft.day) || !kind) return refuse(refusals)
  const known = inForce.find(({ day }) => day === draft.day)
  const isSame = kind === 'none' ? !known : known?.kind === kind && known.name === name && known.source === source
  return isSame ? refuse([{ code: 'holiday_unchanged' }]) : accept({ day: draft.day, kind, name, source })
}

function textRefusals(field: HolidayField, text: string): readonly HolidayRefusal[] {
  if (text === '') return [{ code: 'holiday_field_missing', field }]
  const isTooLong = text.length > TEXT_CHARACTERS_MAX
  return isTooLong ? [{ code: 'holiday_field_too_long', field, charactersMax: TEXT_CHARACTERS_MAX }] : []
}

function oneLine(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/g, ' ').trim()
}
