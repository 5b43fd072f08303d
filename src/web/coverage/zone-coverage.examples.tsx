import { figureWith } from '../../award/coverage/coverage.examples.ts'
import { AWARD_ZONES } from '../../award/places/award-zones.ts'
import type { Region } from '../../award/places/region.ts'
import { assert } from '../../award/result.ts'
import { instant } from '../../award/units/dates.ts'
import type { RegisteredFigure } from '../../store/place-coverage.ts'
import type { Examples } from '../gallery/example.ts'
import { comparedFigures } from '../leader/compared.ts'
import { zoneCoverageView, type ZoneFacts } from './zone-coverage-view.ts'
import { ZoneCoveragePage } from './zone-coverage.page.tsx'

const nobody = { enteredBy: null, checkedAt: null, checkedBy: null, from: null, corrects: null }
const province = (placeCode: string, parts: Parameters<typeof figureWith>[0]): RegisteredFigure => ({
  ...figureWith({ placeCode, year: 2025, asOf: '2025-12', source: 'https://contoh.example/berita', ...parts }),
  ...nobody,
  id: `zona-${placeCode}`,
  enteredAt: instant('2026-01-02T03:04:05.678Z'),
})
const percentAlone = (percent: string) =>
  ({ covered: null, eligible: null, publishedPercent: percent, base: 'UNKNOWN' }) as const

const NAMES = ['Kalimantan Barat', 'Kalimantan Tengah', 'Kalimantan Selatan', 'Kalimantan Timur', 'Kalimantan Utara']
const zone = AWARD_ZONES[2]
assert(zone, 'Kalimantan is the third zone')
const inside = zone.provinces.map((code, at): Region => ({
  code,
  parent: 'ID',
  level: 'province',
  name: NAMES[at] ?? '',
}))
const figures = [
  province('61', percentAlone('34.83')),
  province('62', { covered: 465_940, eligible: 1_009_250, publishedPercent: '46.2' }),
  province('63', { covered: 702_000, eligible: 1_690_000, publishedPercent: '41.54' }),
  province('64', percentAlone('50')),
]
const factsOf = (some: readonly RegisteredFigure[]): ZoneFacts => ({
  zone,
  inside,
  figuresInside: some,
  choices: [],
  targets: [],
  compared: comparedFigures(some, [], null),
})

export const zoneCoverageExamples: Examples = {
  page: 'zone-coverage',
  examples: {
    zone: (frame) => <ZoneCoveragePage frame={frame} view={zoneCoverageView(factsOf(figures), frame.language)} />,
    nothing: (frame) => <ZoneCoveragePage frame={frame} view={zoneCoverageView(factsOf([]), frame.language)} />,
  },
}
