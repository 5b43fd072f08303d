/** The ministry's places, from the tables of the package that carries them; read when asked and then kept. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { levelOf, placeBook, type PlaceBook } from '../award/places/place-book.ts'
import { type Region, THE_NATION } from '../award/places/region.ts'
import { assert } from '../award/result.ts'
import { packageFolder } from '../platform/package-folder.ts'

const UPPER = ['provinces', 'regencies'] as const
const LOWER = ['districts', 'villages'] as const

let upper: Promise<readonly Region[]> | undefined
let whole: Promise<PlaceBook> | undefined
let short: Promise<PlaceBook> | undefined

/**
 * Nation, provinces, regencies and cities.
 * @param lower with districts and villages: 91,000 places, which most figures are not about.
 */
export function readPlaceBook({ lower = false } = {}): Promise<PlaceBook> {
  return lower ? (whole ??= bookOf([...UPPER, ...LOWER])) : (short ??= bookOf(UPPER))
}

/** Nation, provinces, regencies and cities, by code. */
export function listPlaces(): Promise<readonly Region[]> {
  return (upper ??= regionsOf(UPPER))
}

async function bookOf(tables: readonly string[]): Promise<PlaceBook> {
  return placeBook(await regionsOf(tables))
}

async function regionsOf(tables: readonly string[]): Promise<readonly Region[]> {
  const folder = join(packageFolder('idn-area-data'), 'data')
  const texts = await Promise.all(tables.map((table) => readFile(join(folder, `${table}.csv`), 'utf8')))
  return [THE_NATION, ...texts.flatMap(regionsIn)]
}

/** `code,name` of provinces; `code,parent,name` of all others, a name with a comma in quotes. */
function regionsIn(text: string): readonly Region[] {
  const [, ...lines] = text.trimEnd().split(/\r?\n/)
  return lines.map((line) => {
    const cells = /^([\d.]+)(?:,([\d.]+))?,(?:"((?:[^"]|"")*)"|([^"]*))$/.exec(line)
    assert(cells, `a line of the table of places: ${line}`)
    const [, code = '', parent = THE_NATION.code, quoted, plain = ''] = cells
    const name = (quoted?.replaceAll('""', '"') ?? plain).trim()
    return { code, parent, level: levelOf(code, name), name }
  })
}
