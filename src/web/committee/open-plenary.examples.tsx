import type { Examples } from '../gallery/example.ts'
import { longName } from '../gallery/example-award.ts'
import { OpenPlenaryPage } from './open-plenary.page.tsx'

const view = {
  category: 'Pemerintah Kabupaten/Kota',
  season: 'Paritrana Award 2025',
  action: '/ruang/panitia/x/pleno/buka',
  standingsHref: '/ruang/panitia/x/peringkat',
}

export const openPlenaryExamples: Examples = {
  page: 'open-plenary',
  examples: {
    normal: (frame) => <OpenPlenaryPage frame={frame} view={view} />,
    long: (frame) => <OpenPlenaryPage frame={frame} view={{ ...view, category: longName }} />,
  },
}
