import { FILE_SECTIONS } from '../../award/nomination/file-sections.ts'
import { fileSectionWords } from '../../wording/file-sections.ts'
import type { Language } from '../../wording/language.ts'
import { differenceLeftSentence, paperEntryWords } from '../../wording/paper-entry.ts'
import { shownItems } from '../candidate/section-view.ts'
import { longName } from '../gallery/example-award.ts'
import { clerk } from '../gallery/example-frame.ts'
import type { Examples } from '../gallery/example.ts'
import {
  PaperSectionPage,
  type PaperSectionView,
  settleFields,
  type ShownPaperDifference,
} from './paper-section.page.tsx'

function reading(language: Language, id: string, rows: number): PaperSectionView['body'] {
  const section = FILE_SECTIONS.find((one) => one.id === id)!
  const items = Array.from({ length: rows }, (_, at) => ({ id: section.list ? `baris-${at + 1}` : 'satu', fields: {} }))
  const words = fileSectionWords[language][id]!
  return {
    is: 'reading',
    items: shownItems(section, { items }, { words, language, tags: ['Asta Cita 3'] }),
    more: section.list,
  }
}

function view(body: PaperSectionView['body']): PaperSectionView {
  return {
    fileId: '98~2025~desa-contoh',
    candidate: 'Desa Contoh',
    paper: 1,
    section: 'anggaran',
    title: '3. Anggaran',
    errors: [],
    body,
  }
}

const difference = (place: string, more: Partial<ShownPaperDifference> = {}): ShownPaperDifference => ({
  place,
  label: 'Baris anggaran 1: 3.6 Jumlah rupiah',
  first: '252.000.000',
  second: '225.000.000',
  options: null,
  chosen: '',
  typed: '',
  ...more,
})

const differences = [
  difference('kertas-1.rupiah'),
  difference('kertas-2.kelompok', { label: 'Baris anggaran 2: 3.3 Untuk siapa', first: longName, second: '' }),
  difference('kertas-2.sumber', {
    label: 'Baris anggaran 2: 3.2 Sumber dana',
    first: 'APBD',
    second: 'APBDes',
    options: [
      { value: '', label: 'pilih' },
      { value: 'apbd', label: 'APBD' },
    ],
  }),
  difference('kertas-2.bulan', { label: 'Baris anggaran 2: 3.5 Jumlah bulan', chosen: 'lain', typed: '11' }),
]

export const paperSectionExamples: Examples = {
  page: 'paper-section',
  examples: {
    kontak: (frame) => (
      <PaperSectionPage frame={{ ...frame, viewer: clerk }} view={view(reading(frame.language, 'kontak', 1))} />
    ),
    daftar: (frame) => (
      <PaperSectionPage frame={{ ...frame, viewer: clerk }} view={view(reading(frame.language, 'anggaran', 3))} />
    ),
    menunggu: (frame) => (
      <PaperSectionPage
        frame={{ ...frame, viewer: clerk }}
        view={view({ is: 'said', sentence: paperEntryWords[frame.language].waiting })}
      />
    ),
    'satu-selisih': (frame) => (
      <PaperSectionPage
        frame={{ ...frame, viewer: clerk }}
        view={view({ is: 'settling', names: ['Andi', 'Bela'], differences: differences.slice(0, 1) })}
      />
    ),
    'empat-selisih': (frame) => (
      <PaperSectionPage
        frame={{ ...frame, viewer: clerk }}
        view={{
          ...view({ is: 'settling', names: ['Andi', 'Bela'], differences }),
          errors: [
            {
              field: settleFields.choice('kertas-2.kelompok'),
              text: differenceLeftSentence('Baris anggaran 2: 3.3 Untuk siapa', frame.language),
            },
          ],
        }}
      />
    ),
  },
}
