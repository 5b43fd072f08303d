/** The ministry's list of places as a book to look things up in: by code, and by name as people write it. */
import type { Region, RegionLevel } from './region.ts'

export type PlaceBook = {
  place(code: string): Region | null
  /** Places of that name and level: `Landak`, `Kab. Landak` and `KABUPATEN LANDAK` are the same place. */
  named(name: string, level: PlaceRank): readonly Region[]
}

/** The name of a province of the list; null for a code that is none. */
export function provinceNameIn(book: PlaceBook, code: string | null): string | null {
  return code !== null && rankOf(code) === 1 ? (book.place(code)?.name ?? null) : null
}

/** A regency and a city are one rank: their codes have two parts. */
export type PlaceRank = 1 | 2 | 3 | 4

export function placeBook(regions: readonly Region[]): PlaceBook {
  const byCode = new Map(regions.map((region) => [region.code, region]))
  let byName: ReadonlyMap<string, readonly Region[]> | undefined
  return {
    place: (code) => byCode.get(code) ?? null,
    named(name, rank) {
      byName ??= indexByName(regions)
      return (byName.get(spelling(name)) ?? []).filter(({ code }) => rankOf(code) === rank)
    },
  }
}

function indexByName(regions: readonly Region[]): ReadonlyMap<string, readonly Region[]> {
  const index = new Map<string, Region[]>()
  for (const region of regions)
    for (const key of spellings(region.name)) {
      const known = index.get(key)
      if (known) known.push(region)
      else index.set(key, [region])
    }
  return index
}

/** @param code a code of the ministry; `ID` counts as a province. */
export function rankOf(code: string): PlaceRank {
  return Math.min(4, code.split('.').length) as PlaceRank
}

/** What a code with so many parts and a name names. A district that calls itself a town is still a district. */
export function levelOf(code: string, name: string): RegionLevel {
  const rank = rankOf(code)
  if (rank === 1) return 'province'
  if (rank === 2) return /^kota\s/i.test(name) ? 'city' : 'regency'
  return rank === 3 ? 'district' : 'village'
}

/** Whether a name as typed is this place's name, with or without the word that says what kind of place it is. */
export function isNamed(region: Region, typed: string): boolean {
  return spellings(region.name).includes(spelling(typed))
}

/** The full name, and the name alone. */
function spellings(name: string): readonly string[] {
  const full = spelling(name)
  return [...new Set([full, full.replace(KIND, '')])]
}

const KIND = /^(?:kabupaten|kota|dki|di)(?=.)/
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/\bdaerah khusus (?:ibu ?kota )?/g, 'dki '],
  [/\bdaerah istimewa\b/g, 'di'],
  [/\bd\.? ?i\.? (?=yogyakarta)/g, 'di '],
  [/\b(?:kab|kabupaten)\b\.?/g, 'kabupaten'],
  [/\bkodya\b|\bkotamadya\b/g, 'kota'],
  [/\b(?:prov|provinsi|propinsi)\b\.?/g, ''],
  [/\b(?:adm|administrasi)\b\.?/g, ''],
  [/\b(?:kec|kecamatan|desa|kelurahan|kel)\b\.?/g, ''],
  [/\bkep\b\.?/g, 'kepulauan'],
]

function spelling(name: string): string {
  const words = WORDS.reduce((text, [pattern, word]) => text.replace(pattern, word), name.toLowerCase())
  return words.replaceAll(/[^\p{L}\p{N}]+/gu, '')
}
