/**
 * Which place a row means. The code decides, and the name beside it must agree: codes change when provinces split, lose a
 * zero in a spreadsheet, and the statistics bureau's codes look like the ministry's and mean other places.
 */
import { isNamed, type PlaceBook, type PlaceRank, rankOf } from '../places/place-book.ts'
import { type Region, THE_NATION } from '../places/region.ts'
import { accept, refuse, type Result } from '../result.ts'

/** A place the row may have meant. */
export type NamedPlace = { readonly code: string; readonly name: string }

export type PlaceFault =
  | { readonly code: 'place_code_missing'; readonly named: NamedPlace | null }
  /** Not in the list; `now` is the place of that name, where there is one. */
  | { readonly code: 'place_code_unknown'; readonly text: string; readonly now: NamedPlace | null }
  | { readonly code: 'place_code_of_another'; readonly text: string; readonly registered: NamedPlace; readonly named: NamedPlace } // prettier-ignore
  /** Without its dots or with a zero lost, and no name beside it that says which place is meant. */
  | { readonly code: 'place_code_unsure'; readonly text: string; readonly perhaps: NamedPlace | null }
  | { readonly code: 'columns_swapped'; readonly columns: readonly [string, string] }

export type PlaceNote =
  | { readonly code: 'place_code_repaired'; readonly text: string; readonly read: NamedPlace }
  | { readonly code: 'place_name_differs'; readonly text: string; readonly registered: NamedPlace }

export type PlaceRead = { readonly region: Region; readonly note: PlaceNote | null }

/** An office of the agency over several provinces has a code of its own and any name. */
const OFFICE = /^R-[A-Z0-9]{2,10}$/
const CODE = /^\d{2}(?:\.\d{2}(?:\.\d{2}(?:\.\d{4})?)?)?$/

export function placeOfRow(code: string, typedName: string, book: PlaceBook): Result<PlaceRead, PlaceFault> {
  const text = code.trim()
  const name = typedName.trim()
  if (text === '') return refuse({ code: 'place_code_missing', named: namedAlone(name, book) })
  if (text.toUpperCase() === THE_NATION.code) return accept({ region: THE_NATION, note: null })
  if (OFFICE.test(text)) return accept({ region: office(text, name), note: null })
  if (!/\d/.test(text) && CODE.test(name)) return refuse({ code: 'columns_swapped', columns: ['code', 'name'] })
  const plain = text.replaceAll(',', '.')
  return CODE.test(plain) ? ofCode(plain, name, book) : repaired(text, plain, name, book)
}

function office(code: string, name: string): Region {
  return { code, parent: THE_NATION.code, level: 'office', name: name === '' ? code : name }
}

function ofCode(text: string, name: string, book: PlaceBook): Result<PlaceRead, PlaceFault> {
  const region = book.place(text)
  if (!region) return refuse({ code: 'place_code_unknown', text, now: namedLike(text, name, book) })
  if (name === '' || isNamed(region, name)) return accept({ region, note: null })
  const named = namedLike(text, name, book)
  if (named) return refuse({ code: 'place_code_of_another', text, registered: shown(region), named })
  return accept({ region, note: { code: 'place_name_differs', text: name, registered: shown(region) } })
}

/** A code that lost its dots or its last zero counts only where the name says the same. */
function repaired(text: string, plain: string, name: string, book: PlaceBook): Result<PlaceRead, PlaceFault> {
  const meant = withDots(plain) ?? withZero(plain)
  const region = meant === null ? null : book.place(meant)
  if (region && name !== '' && isNamed(region, name))
    return accept({ region, note: { code: 'place_code_repaired', text, read: shown(region) } })
  const named = meant === null ? namedAlone(name, book) : namedLike(meant, name, book)
  if (named) return refuse({ code: 'place_code_unknown', text, now: named })
  if (meant === null) return refuse({ code: 'place_code_unknown', text, now: null })
  return refuse({ code: 'place_code_unsure', text, perhaps: region && name === '' ? shown(region) : null })
}

/** `6104` is `61.04`, if it is a code of the ministry at all. */
function withDots(text: string): string | null {
  if (!/^\d{4}$|^\d{6}$|^\d{10}$/.test(text)) return null
  return [text.slice(0, 2), text.slice(2, 4), text.slice(4, 6), text.slice(6)].filter((part) => part !== '').join('.')
}

/** A spreadsheet that takes `61.10` for a number shows `61.1`. */
function withZero(text: string): string | null {
  return /^\d{2}\.\d$/.test(text) ? `${text}0` : null
}

/** The one place of that name and rank; of several the one whose code ends like the code in the row. */
function namedLike(code: string, name: string, book: PlaceBook): NamedPlace | null {
  const all = name === '' ? [] : book.named(name, rankOf(code))
  const [one, ...more] = all
  if (one && more.length === 0) return shown(one)
  const ending = code.slice(code.indexOf('.'))
  const alike = rankOf(code) < 3 ? [] : all.filter((region) => region.code.endsWith(ending))
  return alike[0] && alike.length === 1 ? shown(alike[0]) : null
}

function namedAlone(name: string, book: PlaceBook): NamedPlace | null {
  if (name === '') return null
  const ranks: readonly PlaceRank[] = [2, 1]
  const all = ranks.flatMap((rank) => book.named(name, rank))
  return all[0] && all.length === 1 ? shown(all[0]) : null
}

function shown({ code, name }: Region): NamedPlace {
  return { code, name }
}
