import type { Examples } from '../gallery/example.ts'
import { longName } from '../gallery/example-award.ts'
import { secretary } from '../gallery/example-frame.ts'
import { markingObstacleSentence } from '../../wording/open-marking.ts'
import { OpenMarkingPage } from './open-marking.page.tsx'

const view = {
  category: 'Pemerintah Kabupaten/Kota',
  season: 'Paritrana Award 2025',
  action: '/ruang/panitia/penilaian-2025/provinsi-contoh/kabupaten/buka',
  plan: { nominees: 7, seats: 8, missing: 56, later: false },
}
const obstacle = markingObstacleSentence(
  { code: 'scoring_seats_vacant', seats: ['Ahli hukum', longName] },
  String,
  'id',
)

export const openMarkingExamples: Examples = {
  page: 'open-marking',
  examples: {
    baru: (frame) => <OpenMarkingPage frame={{ ...frame, viewer: secretary }} view={view} />,
    susulan: (frame) => (
      <OpenMarkingPage
        frame={{ ...frame, viewer: secretary }}
        view={{ ...view, plan: { nominees: 8, seats: 8, missing: 8, later: true } }}
      />
    ),
    terhalang: (frame) => (
      <OpenMarkingPage frame={{ ...frame, viewer: secretary }} view={{ ...view, plan: { obstacle } }} />
    ),
  },
}
