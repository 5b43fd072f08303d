/** The posted wish for a new season: text by field, and what can be read of it without asking anybody. */
import type { Place, PlaceLevel } from '../../award/places/place.ts'
import { newPlace } from '../../award/season/founding.ts'
import { isZone, type Zone } from '../../award/units/dates.ts'
import { foundingSentence, type FoundSeasonWords } from '../../wording/found-season.ts'
import type { Language } from '../../wording/language.ts'
import type { Form } from '../form.ts'
import type { FieldError } from '../layout/frame.ts'
import { foundSeasonFields as fields, NEW_PLACE, PLACE_OF_FILE, ruleSources } from './found-season-fields.ts'
import type { FoundSeasonView } from './found-season.page.tsx'

export type Typed = FoundSeasonView['typed']

export const NOTHING_TYPED: Typed = {
  place: NEW_PLACE,
  code: '',
  name: '',
  level: 'province',
  year: '',
  label: '',
  zone: 'WIB',
  source: ruleSources.template,
  template: '8-sektor',
  season: '',
  text: '',
}

export function typedIn(form: Form): Typed {
  return {
    place: form.text(fields.place),
    code: form.text(fields.code),
    name: form.text(fields.name),
    level: form.text(fields.level),
    year: form.text(fields.year).trim(),
    label: form.text(fields.label).trim(),
    zone: form.text(fields.zone),
    source: form.text(fields.source),
    template: form.text(fields.template),
    season: form.text(fields.season),
    text: form.text(fields.text),
  }
}

const LEVELS: readonly PlaceLevel[] = ['province', 'zone', 'nation']
const FIELD_OF = { place_code_not_allowed: fields.code, place_name_missing: fields.name } as const

/** The place meant; `ofFile` is the code the rules name. Errors say what to fill in. */
export function placeMeant(
  typed: Typed,
  places: readonly Place[],
  ofFile: string | null,
  words: FoundSeasonWords,
  language: Language,
): Place | readonly FieldError[] {
  if (typed.place === NEW_PLACE) {
    const level = LEVELS.find((known) => known === typed.level) ?? 'province'
    const made = newPlace({ code: typed.code, name: typed.name, level })
    if (made.ok) return made.value
    return made.refusal.map((refusal) => ({
      field: FIELD_OF[refusal.code],
      text: foundingSentence(refusal, language),
    }))
  }
  const code = typed.place === PLACE_OF_FILE ? ofFile : typed.place
  const known = places.find((place) => place.code === code)
  if (known) return known
  const text = code === null || typed.place !== PLACE_OF_FILE ? words.placeNeeded : words.placeOfFileUnknown(code)
  return [{ field: fields.place, text }]
}

export function isPlace(meant: Place | readonly FieldError[]): meant is Place {
  return !Array.isArray(meant)
}

/** Null for "as the source says"; only rules from a file say so. */
export function yearMeant(typed: Typed, words: FoundSeasonWords): number | null | FieldError {
  if (typed.year === '') {
    return typed.source === ruleSources.file ? null : { field: fields.year, text: words.yearNeeded }
  }
  const year = /^\d{4}$/.test(typed.year) ? Number(typed.year) : 0
  return year >= 2016 && year <= 2200 ? year : { field: fields.year, text: words.yearWrong }
}

export function zoneMeant({ zone }: Typed): Zone {
  return isZone(zone) ? zone : 'WIB'
}
