/**
 * The operator of the machine installs a file of boundaries for the maps of regencies. What is kept are drawings, one sheet
 * for the country and one for each province, in a file of the data folder; the boundaries themselves are not kept, and the
 * database knows nothing of them.
 */
import { hash } from 'node:crypto'
import path from 'node:path'
import { boundaryCodes, type BoundaryCodes } from '../award/places/boundary-codes.ts'
import { parentCode, THE_NATION, type Region } from '../award/places/region.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import type { Instant } from '../award/units/dates.ts'
import { readBoundaries, type Area, type BoundaryRefusal, type Extent } from '../platform/boundaries/boundary-file.ts'
import { mapSheet, type MapSheet } from '../platform/boundaries/map-sheet.ts'
import type { StoreFull } from '../platform/file-store.ts'
import { openKeptFile, type KeptFile } from '../platform/kept-file.ts'

export type InstalledBoundaries = {
  readonly format: typeof FORMAT
  /** Names these drawings: SHA-256 of the file they were made from, its credit, and how they are drawn. */
  readonly version: string
  readonly fileName: string
  readonly credit: string
  readonly installedAt: Instant
  readonly regencies: number
  readonly provinces: number
  /** By the code of the province; the country's under `ID`. Areas are regencies and cities. */
  readonly sheets: Readonly<Record<string, MapSheet>>
  /** Of the country's sheet, where the file has the provinces too: lines above the regencies. */
  readonly provinceLines: MapSheet | null
}

/** Another way of drawing is another format: what an older program drew is then as good as not installed. */
const FORMAT = 'paritrana-peta/1'

export type BoundaryStore = KeptFile<InstalledBoundaries | null>

export function openBoundaryStore(dataDir: string): BoundaryStore {
  return openKeptFile(path.join(dataDir, 'peta', 'batas.json'), (text) => {
    const document = JSON.parse(text) as InstalledBoundaries
    return document.format === FORMAT ? document : null
  })
}

export const CREDIT_CHARACTERS_MAX = 300
/** The country with some sea around it, in degrees. */
const COUNTRY: Extent = { west: 94, east: 142, south: -12, north: 7 }
/** Units across, a little more than the pixels of a wide page. */
const WIDTH = { nation: 1500, province: 1000 } as const

export type InstallRefusal =
  | BoundaryRefusal
  | StoreFull
  | { readonly code: 'no_known_regency'; readonly unknown: readonly string[] }
  | { readonly code: 'credit_too_long'; readonly charactersMax: number }

export type BoundaryFile = { readonly bytes: Uint8Array; readonly fileName: string; readonly credit: string }
export type Installing = { readonly store: BoundaryStore; readonly places: readonly Region[]; readonly at: Instant }

/** What is installed already stays until the new drawings are there whole. */
export async function installBoundaries(
  file: BoundaryFile,
  { store, places, at }: Installing,
): Promise<Result<BoundaryCodes, InstallRefusal>> {
  if (file.credit.length > CREDIT_CHARACTERS_MAX) {
    return refuse({ code: 'credit_too_long', charactersMax: CREDIT_CHARACTERS_MAX })
  }
  const reading = readBoundaries(file.bytes, COUNTRY)
  if (!reading.ok) return reading
  const codes = boundaryCodes(
    places,
    reading.value.map(({ code }) => code),
  )
  if (codes.regencies.known === 0) return refuse({ code: 'no_known_regency', unknown: codes.unknown })
  const kept = await store.replace(JSON.stringify(drawn(file, reading.value, codes, at)))
  return kept.ok ? accept(codes) : kept
}

function drawn(file: BoundaryFile, areas: readonly Area[], codes: BoundaryCodes, at: Instant): InstalledBoundaries {
  const unknown = new Set(codes.unknown)
  const known = areas.filter(({ code }) => !unknown.has(code))
  const regencies = known.filter(({ code }) => parentCode(code) !== THE_NATION.code)
  const provinces = known.filter(({ code }) => parentCode(code) === THE_NATION.code)
  const sheets = Object.entries(Object.groupBy(regencies, ({ code }) => parentCode(code) ?? '')).map(
    ([province, own = []]): [string, MapSheet] => [province, mapSheet(own, WIDTH.province)],
  )
  const credit = file.credit.trim()
  return {
    format: FORMAT,
    version: hash('sha256', `${FORMAT} ${credit} ${hash('sha256', file.bytes)}`).slice(0, 16),
    fileName: path.basename(file.fileName),
    credit,
    installedAt: at,
    regencies: codes.regencies.known,
    provinces: codes.provinces.known,
    sheets: { [THE_NATION.code]: mapSheet(regencies, WIDTH.nation), ...Object.fromEntries(sheets) },
    provinceLines: provinces.length > 0 ? mapSheet(provinces, WIDTH.nation, regencies) : null,
  }
}
