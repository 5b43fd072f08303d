import { deskWords } from '../../wording/desk.ts'
import type { Language } from '../../wording/language.ts'
import { nominationStates, nominationTurns } from '../../wording/nomination.ts'
import type { NominationState } from '../../award/nomination/nomination-states.ts'
import { stateShapes } from '../candidate/state-shape.ts'
import { verifier } from '../gallery/example-frame.ts'
import type { Examples } from '../gallery/example.ts'
import { deskFields, DeskPage, type DeskRow, type DeskView } from './desk.page.tsx'

const DUE = 'Rabu, 18 Maret 2026 23.59 WIB (Kamis, 19 Maret 2026 00.59 WITA; Kamis, 19 Maret 2026 01.59 WIT)'
const ROWS: readonly (readonly [string, NominationState, number, string | null])[] = [
  ['Desa Contoh Hulu', 'proposed', 12, null],
  ['Desa Contoh Hilir dengan Nama yang Panjang Sekali', 'needs_correction', 5, 'Ayu Lestari'],
  ['Desa Contoh Muara', 'verified', 0, 'Ayu Lestari'],
]

function view(language: Language, changes: Partial<DeskView> = {}): DeskView {
  const words = deskWords[language]
  const rows = ROWS.map(([name, state, days, owner], at): DeskRow => ({
    candidate: `desa-${at}`,
    category: 'desa-kelurahan',
    step: 2,
    name,
    categoryName: 'Desa dan Kelurahan',
    fileHref: `/ruang/berkas/desa-${at}`,
    state: nominationStates[language][state],
    shape: stateShapes[state],
    turn: nominationTurns[language][state],
    days,
    owner,
    due: state === 'needs_correction' ? DUE : null,
    chosen: at === 0,
  }))
  return {
    season: 'Paritrana Award 2026, Kalimantan Barat',
    action: '/ruang/verifikasi/penilaian-2025/kalimantan-barat',
    stuckHref: '/ruang/macet/penilaian-2025/kalimantan-barat',
    searchHref: '/ruang/verifikasi/penilaian-2025/kalimantan-barat/cari',
    rehearsalHref: '/ruang/gladi/penilaian-2025/kalimantan-barat',
    plenaries: [
      { label: 'Pleno berkas: Desa', href: '/ruang/verifikasi/penilaian-2025/kalimantan-barat/desa/pleno-berkas' },
    ],
    closing: DUE,
    states: [{ value: '', label: words.allStates }],
    categories: [{ value: '', label: words.allCategories }],
    asked: { state: '', category: '' },
    found: rows.length,
    rows,
    pager: { page: 1, pages: 1, previous: null, next: null },
    deeds: ['take', 'give_back', 'find_complete', 'verify'],
    verifiers: [{ value: 'v1', label: 'Ayu Lestari' }],
    sections: [{ value: 'kontak', label: 'Pimpinan dan kontak' }],
    typed: { verifier: '', section: '', asked: '', dueOn: '2026-03-20' },
    outcomes: null,
    errors: [],
    ...changes,
  }
}

export const deskExamples: Examples = {
  page: 'desk',
  examples: {
    antrean: (frame) => <DeskPage frame={{ ...frame, viewer: verifier }} view={view(frame.language)} />,
    'hanya-membaca': (frame) => (
      <DeskPage frame={{ ...frame, viewer: verifier }} view={view(frame.language, { deeds: [], closing: null })} />
    ),
    kosong: (frame) => (
      <DeskPage
        frame={{ ...frame, viewer: verifier }}
        view={view(frame.language, { rows: [], found: 0, asked: { state: 'complete', category: '' } })}
      />
    ),
    'kembalikan-banyak': (frame) => (
      <DeskPage
        frame={{ ...frame, viewer: verifier }}
        view={view(frame.language, {
          deeds: ['take', 'give_back', 'find_complete', 'verify', 'remind', 'assign', 'return'],
          typed: { verifier: '', section: 'kontak', asked: '', dueOn: '2026-03-20' },
          errors: [{ field: deskFields.asked, text: 'Tulis apa yang diminta.' }],
        })}
      />
    ),
    hasil: (frame) => (
      <DeskPage
        frame={{ ...frame, viewer: verifier }}
        view={view(frame.language, {
          outcomes: [
            { name: 'Desa Contoh Hulu', categoryName: 'Desa dan Kelurahan', done: true, text: 'lengkap' },
            {
              name: 'Desa Contoh Muara',
              categoryName: 'Desa dan Kelurahan',
              done: false,
              text: 'Anda sendiri yang menyerahkan berkas ini. Verifikator lain harus memeriksanya.',
            },
          ],
        })}
      />
    ),
  },
}
