import { receivingRefusalSentence } from '../../wording/paper-sheets.ts'
import { longName } from '../gallery/example-award.ts'
import { assessor, secretary } from '../gallery/example-frame.ts'
import type { Examples } from '../gallery/example.ts'
import {
  paperReceiptFields,
  PaperSheetsPage,
  type PaperSheetState,
  type PaperSheetsView,
  type ShownPaperSheet,
} from './paper-sheets.page.tsx'

const paper = (number: number, state: PaperSheetState, deed: ShownPaperSheet['deed'] = null): ShownPaperSheet => ({
  paper: number,
  candidate: number === 2 ? longName : 'Kabupaten Contoh B',
  seat: 'Ahli kebijakan publik',
  received: 'Senin, 2 Maret 2026 10.41\u00a0WIB',
  state,
  deed,
})

const typed = { candidate: '', seat: '', day: '', clock: '', note: '', first: '', second: '', signed: '' }

const view: PaperSheetsView = {
  category: 'Pemerintah Kabupaten/Kota',
  season: 'Paritrana Award 2025',
  onPanel: true,
  blanks: [
    {
      label: 'Semua lembar kategori ini',
      href: '/ruang/panitia/penilaian-2025/provinsi-contoh/kabupaten/lembar-kertas/kosong.pdf',
      note: 'PDF',
    },
    {
      label: 'Lembar Ahli hukum',
      href: '/ruang/panitia/penilaian-2025/provinsi-contoh/kabupaten/lembar-kertas/kosong.pdf?penilai=hukum',
      note: 'PDF',
    },
  ],
  papers: [
    paper(5, 'untouched'),
    paper(4, 'once'),
    paper(3, 'twice', { is: 'take', href: '/ruang/panitia/x/lembar-kertas/3/pengesahan' }),
    paper(2, 'taken'),
    paper(1, 'void'),
  ],
  receiving: {
    action: '/ruang/panitia/x/lembar-kertas',
    zone: 'WIB',
    candidates: [{ value: 'b', label: 'Kabupaten Contoh B' }],
    seats: [{ value: 'kebijakan', label: 'Ahli kebijakan publik' }],
    clerks: [
      { value: '1', label: 'Andi' },
      { value: '2', label: 'Bela' },
    ],
    typed,
  },
  errors: [],
}

export const paperSheetsExamples: Examples = {
  page: 'paper-sheets',
  examples: {
    secretary: (frame) => <PaperSheetsPage frame={{ ...frame, viewer: secretary }} view={view} />,
    assessor: (frame) => (
      <PaperSheetsPage frame={{ ...frame, viewer: assessor }} view={{ ...view, papers: [], receiving: null }} />
    ),
    error: (frame) => (
      <PaperSheetsPage
        frame={{ ...frame, viewer: secretary }}
        view={{
          ...view,
          papers: [],
          receiving: view.receiving && { ...view.receiving, typed: { ...typed, first: '1', second: '1' } },
          errors: [
            {
              field: paperReceiptFields.second,
              text: receivingRefusalSentence({ code: 'copiers_are_one' }, frame.language),
            },
            {
              field: paperReceiptFields.signed,
              text: receivingRefusalSentence({ code: 'ink_signature_missing' }, frame.language),
            },
          ],
        }}
      />
    ),
  },
}
