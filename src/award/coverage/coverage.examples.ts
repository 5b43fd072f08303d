/** A figure with nothing special about it, for tests and examples: Kabupaten Landak at the end of 2024. */
import type { AsOf } from './as-of.ts'
import type { CoverageFigure } from './coverage-figure.ts'

export const LANDAK: CoverageFigure = {
  placeCode: '61.08',
  segment: 'ALL',
  year: 2024,
  asOf: '2024-12' as AsOf,
  covered: 69_590,
  eligible: 130_245,
  base: 'ELIGIBLE_AGENCY',
  publishedPercent: '53.43',
  publishedUnprotected: null,
  targetPercent: null,
  publisher: 'BPJS Ketenagakerjaan',
  source: 'https://tarunakota.com/landak-raih-peringkat-kedua-capaian-kepesertaan-bpjs-ketenagakerjaan-2024',
  note: '',
}

/** The same figure but for what is named. */
export function figureWith(parts: Partial<Omit<CoverageFigure, 'asOf'>> & { readonly asOf?: string }): CoverageFigure {
  return { ...LANDAK, ...parts } as CoverageFigure
}
