import { verifier } from '../gallery/example-frame.ts'
import type { Examples } from '../gallery/example.ts'
import { DesksPage } from './desks.page.tsx'

const PAGER = { page: 1, pages: 1, previous: null, next: null }
const DESK = '/ruang/verifikasi/penilaian-2025/kalimantan-barat'

export const desksExamples: Examples = {
  page: 'desks',
  examples: {
    'satu-musim': (frame) => {
      const season = {
        label: 'Paritrana Award 2026',
        place: 'Kalimantan Barat',
        deskHref: DESK,
        stuckHref: '/ruang/macet',
      }
      return <DesksPage frame={{ ...frame, viewer: verifier }} view={{ seasons: [season], pager: PAGER }} />
    },
    kosong: (frame) => <DesksPage frame={{ ...frame, viewer: verifier }} view={{ seasons: [], pager: PAGER }} />,
  },
}
