import type { Examples } from '../gallery/example.ts'
import { longName } from '../gallery/example-award.ts'
import { contact } from '../gallery/example-frame.ts'
import { ClarificationPage, type ClarificationView, ownAnswerFields } from './clarification.page.tsx'

export const asked = {
  number: 1,
  asked: 'Ditanyakan Rabu, 30 Juli 2025 16.20 WIB',
  question:
    'Anggaran perlindungan pekerja rentan di berkas berbeda dengan yang dipaparkan.\nMana yang benar, dan apa buktinya?',
  answer: null,
} as const

export const answered = {
  ...asked,
  number: 2,
  answer: {
    how: 'Dijawab kandidat, Rabu, 30 Juli 2025 17.05 WIB',
    text: 'Yang di berkas. DPA halaman 12 terlampir di bukti.',
  },
} as const

const view: ClarificationView = {
  fileId: '61~2025~ketapang',
  candidate: longName,
  category: 'Pemerintah Kabupaten/Kota',
  season: 'Paritrana Award 2025',
  action: '/ruang/berkas/x/usulan/y/klarifikasi',
  asked: [asked, answered],
  form: { number: 1, text: '' },
  errors: [],
}

export const clarificationExamples: Examples = {
  page: 'clarification',
  examples: {
    normal: (frame) => <ClarificationPage frame={{ ...frame, viewer: contact }} view={view} />,
    error: (frame) => (
      <ClarificationPage
        frame={{ ...frame, viewer: contact }}
        view={{ ...view, errors: [{ field: ownAnswerFields.text, text: 'Tuliskan isinya.' }] }}
      />
    ),
    answered: (frame) => (
      <ClarificationPage frame={{ ...frame, viewer: contact }} view={{ ...view, asked: [answered], form: null }} />
    ),
  },
}
