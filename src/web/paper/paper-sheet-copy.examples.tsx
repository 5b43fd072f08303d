import { paperSheetsWords } from '../../wording/paper-sheets.ts'
import { clerk } from '../gallery/example-frame.ts'
import type { Examples } from '../gallery/example.ts'
import type { SheetCriterion } from '../panel/mark-sheet-view.ts'
import { PaperSheetCopyPage, type PaperSheetCopyView } from './paper-sheet-copy.page.tsx'

const criterion = (id: string, name: string, weight: string): SheetCriterion => ({
  id,
  name,
  weight,
  scaleMax: '100',
  levels: [
    { from: '0', to: '60', text: 'Belum ada peraturan' },
    { from: '61', to: '100', text: 'Ada peraturan dan anggaran' },
  ],
  items: [],
  mark: '',
  comment: '',
})

const view = (language: 'id' | 'en'): PaperSheetCopyView => ({
  title: paperSheetsWords[language].paper(3),
  candidate: 'Kabupaten Contoh B',
  seat: 'Ahli kebijakan publik',
  listHref: '/ruang/panitia/x/lembar-kertas',
  action: '/ruang/panitia/x/lembar-kertas/3',
  body: {
    is: 'copying',
    criteria: [criterion('regulasi', 'Regulasi dan anggaran', '60%'), criterion('wawancara', 'Wawancara', '40%')],
  },
  errors: [],
})

export const paperSheetCopyExamples: Examples = {
  page: 'paper-sheet-copy',
  examples: {
    copying: (frame) => <PaperSheetCopyPage frame={{ ...frame, viewer: clerk }} view={view(frame.language)} />,
    copied: (frame) => (
      <PaperSheetCopyPage
        frame={{ ...frame, viewer: clerk }}
        view={{ ...view(frame.language), body: { is: 'said', sentence: paperSheetsWords[frame.language].copied } }}
      />
    ),
  },
}
