import { NOMINATION_STATES } from '../../award/nomination/nomination-states.ts'
import { HANDS } from '../../award/verification/waiting.ts'
import { WAY_POINTS } from '../../store/season-way.ts'
import { deskWords } from '../../wording/desk.ts'
import { nominationStates } from '../../wording/nomination.ts'
import { stateShapes } from '../candidate/state-shape.ts'
import { verifier } from '../gallery/example-frame.ts'
import type { Examples } from '../gallery/example.ts'
import { StuckPage, type StuckView } from './stuck.page.tsx'

const PAGER = { page: 1, pages: 1, previous: null, next: null }

function view(language: 'id' | 'en', empty: boolean): StuckView {
  const rows = (['proposed', 'draft'] as const).map((state, at) => ({
    fileHref: `/ruang/berkas/desa-${at}`,
    name: ['Desa Contoh Hulu', 'Desa Contoh Hilir'][at]!,
    categoryName: 'Desa dan Kelurahan',
    state: nominationStates[language][state],
    shape: stateShapes[state],
    days: 12 - at,
    overdue: at === 0 ? deskWords[language].overdueTold(3, '16 Maret 2026') : null,
    who: at === 0 ? 'Ayu Lestari (verifikator)' : deskWords[language].nobody('narahubung kandidat'),
  }))
  return {
    season: 'Paritrana Award 2026, Kalimantan Barat',
    deskHref: '/ruang/verifikasi/penilaian-2025/kalimantan-barat',
    way: WAY_POINTS.map((point, at) => ({
      point: deskWords[language].wayPoints[point],
      count: empty ? 0 : 120 - 15 * at,
    })),
    counts: NOMINATION_STATES.map((state, at) => ({
      state: nominationStates[language][state],
      href: `/ruang/verifikasi/penilaian-2025/kalimantan-barat?keadaan=${state}`,
      count: empty || at > 1 ? 0 : 1,
      medianDays: empty || at > 1 ? null : 12,
      oldestDays: empty || at > 1 ? null : 12,
    })),
    hands: HANDS.map((hand, at) => ({
      hand: deskWords[language].handNames[hand],
      count: empty || at > 1 ? 0 : 1,
      buckets: [0, 0, empty || at > 1 ? 0 : 1, 0],
    })),
    waiting: empty ? 0 : rows.length,
    rows: empty ? [] : rows,
    pager: PAGER,
  }
}

export const stuckExamples: Examples = {
  page: 'stuck',
  examples: {
    menunggu: (frame) => <StuckPage frame={{ ...frame, viewer: verifier }} view={view(frame.language, false)} />,
    'tidak-ada': (frame) => <StuckPage frame={{ ...frame, viewer: verifier }} view={view(frame.language, true)} />,
  },
}
