/** A place by its code, whether anything is known of it yet or not. */
import { THE_NATION, type Region } from '../award/places/region.ts'
import type { Db } from '../store/db.ts'
import { findRegion, saveRegions } from '../store/regions.ts'
import { withParents } from './import-coverage.ts'
import { readPlaceBook } from './place-book.ts'

/** Of the ministry's list; districts and villages are looked for only where the code is that long. */
export async function listedPlace(code: string): Promise<Region | null> {
  if (code === THE_NATION.code) return THE_NATION
  if (!/^\d{2}(\.\d{2}){0,2}(\.\d{4})?$/.test(code)) return null
  const book = await readPlaceBook({ lower: isLower(code) })
  return book.place(code)
}

/** Of the list, or an office of the agency that figures name. */
export async function knownPlace(db: Db, code: string): Promise<Region | null> {
  return (await listedPlace(code)) ?? findRegion(db, code)
}

/** Makes sure that rows can hang on the place. @returns null for no place. */
export async function settledPlace(db: Db, code: string): Promise<Region | null> {
  const place = await knownPlace(db, code)
  if (!place || (await findRegion(db, code))) return place
  await saveRegions(db, withParents([{ region: place }], await readPlaceBook({ lower: isLower(code) })))
  return place
}

function isLower(code: string): boolean {
  return code.length > '61.04'.length
}
