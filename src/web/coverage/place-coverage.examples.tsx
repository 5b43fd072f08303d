import { figureWith } from '../../award/coverage/coverage.examples.ts'
import { THE_NATION, type Region } from '../../award/places/region.ts'
import { instant } from '../../award/units/dates.ts'
import type { RegisteredFigure } from '../../store/place-coverage.ts'
import type { Language } from '../../wording/language.ts'
import type { Examples } from '../gallery/example.ts'
import { comparedFigures } from '../leader/compared.ts'
import { placeCoverageView, type DashboardFacts } from './place-coverage-view.ts'
import { PlaceCoveragePage } from './place-coverage.page.tsx'

let entered = 0
function registered(parts: Parameters<typeof figureWith>[0]): RegisteredFigure {
  const nobody = { enteredBy: null, checkedAt: null, checkedBy: null, from: null, corrects: null }
  return { ...figureWith(parts), ...nobody, id: `contoh-${++entered}`, enteredAt: instant('2026-01-02T03:04:05.678Z') }
}

const KALBAR: Region = { code: '61', parent: 'ID', level: 'province', name: 'Kalimantan Barat' }
const LANDAK: Region = { code: '61.08', parent: '61', level: 'regency', name: 'Kabupaten Landak' }
const KETAPANG: Region = { code: '61.04', parent: '61', level: 'regency', name: 'Kabupaten Ketapang' }
const SAMBAS: Region = { code: '61.01', parent: '61', level: 'regency', name: 'Kabupaten Sambas' }

const bare = { covered: null, eligible: null, publishedPercent: null, placeCode: '61', year: 2025 } as const
const seed = { source: 'https://contoh.example/berita', asOf: '2025-09-25' } as const
const own = [
  registered({ ...bare, ...seed, publishedPercent: '31', eligible: 1_800_000, base: 'EMPLOYED_BPS' }),
  registered({
    ...bare,
    ...seed,
    publishedPercent: '34.83',
    publishedUnprotected: 949_000,
    targetPercent: '59.56',
    base: 'UNKNOWN',
  }),
  registered({ ...bare, asOf: '2023-12', year: 2023, covered: 780_000, eligible: 2_600_000, base: 'EMPLOYED_BPS' }),
  // The same name, and a third fewer people: the line is cut here.
  registered({ ...bare, asOf: '2024-12', year: 2024, covered: 547_200, eligible: 1_800_000, base: 'EMPLOYED_BPS' }),
  registered({ ...bare, asOf: '2022-12', year: 2022, publishedPercent: '32.28', base: 'UNKNOWN' }),
  registered({ ...bare, asOf: '2025-06', segment: 'PU', covered: 402_100 }),
  registered({ ...bare, asOf: '2025-06', segment: 'BPU', covered: 98_300 }),
]
const ofRegencies = [
  registered({}),
  registered({ placeCode: '61.04', covered: 90_000, eligible: 132_000, targetPercent: '70' }),
  registered({ placeCode: '61.01', covered: null, eligible: null, publishedPercent: '24', base: 'UNKNOWN' }),
]

const facts: DashboardFacts = {
  place: KALBAR,
  above: [THE_NATION],
  inside: [SAMBAS, KETAPANG, LANDAK],
  figures: own,
  figuresInside: ofRegencies,
  choices: [],
  targets: [],
  compared: comparedFigures(ofRegencies, [], null),
  claims: [
    {
      placeCode: '61',
      placeName: 'Kalimantan Barat',
      year: 2024,
      programme: 'ALL',
      claims: null,
      beneficiaries: 59_000,
      amountRupiah: 1_000_000_000_000,
      source: 'https://contoh.example/berita',
      note: 'hampir Rp1 triliun',
    },
  ],
  workforce: [],
  causes: { label: 'Paritrana Award 2025', rows: [{ cause: 'Regulasi', candidates: '4' }] },
}

const view = (language: Language, changes: Partial<DashboardFacts> = {}) =>
  placeCoverageView({ ...facts, ...changes }, language)
const nation: Partial<DashboardFacts> = {
  place: THE_NATION,
  above: [],
  inside: [KALBAR, { code: '64', parent: 'ID', level: 'province', name: 'Kalimantan Timur' }],
  compared: comparedFigures(own, [], null),
  figuresInside: own,
  causes: null,
}
const nothing: Partial<DashboardFacts> = {
  place: SAMBAS,
  above: [THE_NATION, KALBAR],
  inside: [],
  figures: [],
  figuresInside: [],
  compared: comparedFigures([], [], null),
  claims: [],
  causes: null,
}

export const placeCoverageExamples: Examples = {
  page: 'place-coverage',
  examples: {
    province: (frame) => <PlaceCoveragePage frame={frame} view={view(frame.language)} />,
    nation: (frame) => <PlaceCoveragePage frame={frame} view={view(frame.language, nation)} />,
    nothing: (frame) => <PlaceCoveragePage frame={frame} view={view(frame.language, nothing)} />,
  },
}
