/** Which places of the country a file of boundaries has, which it lacks, and which of its areas are no place at all. */
import type { Region } from './region.ts'

export type CodesFound = {
  readonly known: number
  /** In the order of the list of places. */
  readonly missing: readonly Region[]
}

export type BoundaryCodes = {
  readonly regencies: CodesFound
  readonly provinces: CodesFound
  /** In the order of the file: codes before a province was split, districts, other countries. */
  readonly unknown: readonly string[]
}

/** @param places of the country; @param codes of the file, each once. */
export function boundaryCodes(places: readonly Region[], codes: readonly string[]): BoundaryCodes {
  const inFile = new Set(codes)
  const regencies = places.filter(({ level }) => level === 'regency' || level === 'city')
  const provinces = places.filter(({ level }) => level === 'province')
  const ours = new Set([...regencies, ...provinces].map(({ code }) => code))
  return {
    regencies: codesFound(regencies, inFile),
    provinces: codesFound(provinces, inFile),
    unknown: codes.filter((code) => !ours.has(code)),
  }
}

function codesFound(places: readonly Region[], inFile: ReadonlySet<string>): CodesFound {
  const missing = places.filter(({ code }) => !inFile.has(code))
  return { known: places.length - missing.length, missing }
}
