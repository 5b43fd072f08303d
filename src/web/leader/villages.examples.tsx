import { funnelOf } from '../../award/coverage/funnel.ts'
import { percent } from '../../wording/numbers.ts'
import { funnelPlot } from '../components/funnel-plot.tsx'
import type { Examples } from '../gallery/example.ts'
import { paths } from '../paths.ts'
import { VillagesPage, type VillagesView } from './villages.page.tsx'

/** Invented villages. */
const VILLAGES = [
  ['Desa Contoh Hulu', 9, 12],
  ['Desa Contoh Hilir', 140, 200],
  ['Desa Contoh Tengah', 180, 450],
  ['Desa Contoh Utara', 90, 300],
  ['Desa Contoh Selatan', 60, 240],
  ['Kelurahan Contoh Barat', 33, 110],
] as const

const funnel = funnelOf(VILLAGES.map(([name, covered, eligible]) => ({ name, covered, eligible })))
const shown = (share: number) => percent((share * 100).toFixed(1))
const onePage = { page: 1, pages: 1, previous: null, next: null }

const view: VillagesView = {
  place: 'Kabupaten Contoh',
  placeHref: paths.leaderPage('61.04'),
  comparison: '2024, semua pekerja, basis: pekerja yang berhak menurut BPJS Ketenagakerjaan',
  chosen: '',
  options: [],
  funnel: funnel && {
    plot: funnelPlot(funnel),
    share: '39,0%',
    differs: true,
    rows: funnel.places.map(({ place, standing, rank, rankShrunk, shrunk, interval }, index) => ({
      number: index + 1,
      name: place.name,
      heads: `${place.covered} / ${place.eligible}`,
      share: shown(place.covered / place.eligible),
      interval: [shown(interval.low), shown(interval.high)],
      standing,
      shrunk: shown(shrunk),
      rank,
      rankShrunk,
    })),
  },
  pager: onePage,
  leftOut: [{ name: 'Desa Contoh Pulau', reason: 'peserta lebih banyak daripada pekerja' }],
}

export const villagesExamples: Examples = {
  page: 'villages',
  examples: {
    funnel: (frame) => <VillagesPage frame={frame} view={view} />,
    none: (frame) => <VillagesPage frame={frame} view={{ ...view, comparison: null, funnel: null, leftOut: [] }} />,
  },
}
