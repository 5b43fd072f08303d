import type { Examples } from '../gallery/example.ts'
import { longName } from '../gallery/example-award.ts'
import { secretary } from '../gallery/example-frame.ts'
import { readingPlanWords } from '../../wording/reading-plan.ts'
import { readingPlanFields, ReadingPlanPage, type ReadingPlanView } from './reading-plan.page.tsx'

const words = readingPlanWords.id
const SEATS = ['Ahli kebijakan publik', 'Ahli hukum', 'Ahli jaminan sosial', 'Serikat pekerja']
const CATEGORIES = ['Pemerintah Kabupaten/Kota', 'Badan usaha besar']

const view: ReadingPlanView = {
  season: 'Paritrana Award 2025',
  version: 2,
  plan: {
    title: words.planned(3, 2),
    savedAt: 'Senin, 21 Juli 2025 08.02\u00a0WIB',
    why: [words.loads(1, 2), words.smallest(4, 6)],
    stale: [],
    categories: [
      {
        name: 'Pemerintah Kabupaten/Kota',
        files: [
          { candidate: 'Kabupaten Contoh A', readers: 'Ahli kebijakan publik, Ahli jaminan sosial' },
          { candidate: longName, readers: 'Ahli hukum, Serikat pekerja' },
        ],
      },
      {
        name: 'Badan usaha besar',
        files: [{ candidate: 'PT Contoh Jaya', readers: 'Ahli hukum, Ahli jaminan sosial' }],
      },
    ],
    loads: SEATS.map((unsur, at) => ({ unsur, files: at % 2 === 0 ? 1 : 2 })),
  },
  files: 3,
  seats: 4,
  each: '2',
  expertise: SEATS.map((unsur, seat) => ({
    unsur,
    levels: CATEGORIES.map((category, at) => ({
      field: readingPlanFields.expertise(`${seat}~${at}`),
      category,
      level: String((seat + at) % 4),
    })),
  })),
  errors: [],
  href: '/ruang/panitia/penilaian-2025/provinsi-contoh/pembagian-telaah',
}

export const readingPlanExamples: Examples = {
  page: 'reading-plan',
  examples: {
    'belum-ada': (frame) => (
      <ReadingPlanPage frame={{ ...frame, viewer: secretary }} view={{ ...view, version: 0, plan: null }} />
    ),
    terbagi: (frame) => <ReadingPlanPage frame={{ ...frame, viewer: secretary }} view={view} />,
    usang: (frame) => (
      <ReadingPlanPage
        frame={{ ...frame, viewer: secretary }}
        view={{
          ...view,
          plan: {
            ...view.plan!,
            why: [words.loads(1, 3), words.spread(2), words.noExpertise],
            stale: [words.conflicted('Kabupaten Contoh A', 'Ahli hukum'), words.without(longName)],
          },
          errors: [{ field: readingPlanFields.each, text: words.tooFew(4, 'Kabupaten Contoh A (3)') }],
        }}
      />
    ),
    'tanpa-nomine': (frame) => (
      <ReadingPlanPage frame={{ ...frame, viewer: secretary }} view={{ ...view, version: 0, plan: null, files: 0 }} />
    ),
  },
}
