import { copyDifferenceSentence, paperSheetsWords } from '../../wording/paper-sheets.ts'
import { secretary } from '../gallery/example-frame.ts'
import type { Examples } from '../gallery/example.ts'
import {
  PaperSheetTakingPage,
  type PaperSheetTakingView,
  takingFields,
  type TakingCriterion,
} from './paper-sheet-taking.page.tsx'

const alike: TakingCriterion = {
  id: 'regulasi',
  name: 'Regulasi dan anggaran',
  first: { mark: '87', comment: 'Perda ada, anggaran belum penuh' },
  second: { mark: '87', comment: 'Perda ada, anggaran belum penuh' },
  onScreen: null,
  differs: false,
  chosen: '',
}

const differing: TakingCriterion = {
  id: 'wawancara',
  name: 'Wawancara',
  first: { mark: '81,5', comment: '' },
  second: { mark: '87,5', comment: '' },
  onScreen: { mark: '', comment: 'Menunggu bukti' },
  differs: true,
  chosen: '',
}

const view = (language: 'id' | 'en'): PaperSheetTakingView => ({
  title: paperSheetsWords[language].paper(3),
  candidate: 'Kabupaten Contoh B',
  seat: 'Ahli kebijakan publik',
  listHref: '/ruang/panitia/x/lembar-kertas',
  action: '/ruang/panitia/x/lembar-kertas/3/pengesahan',
  version: 0,
  criteria: [alike],
  needsReason: false,
  reason: '',
  errors: [],
})

export const paperSheetTakingExamples: Examples = {
  page: 'paper-sheet-taking',
  examples: {
    alike: (frame) => <PaperSheetTakingPage frame={{ ...frame, viewer: secretary }} view={view(frame.language)} />,
    differing: (frame) => (
      <PaperSheetTakingPage
        frame={{ ...frame, viewer: secretary }}
        view={{
          ...view(frame.language),
          version: 2,
          criteria: [{ ...alike, onScreen: { mark: '80', comment: '' } }, differing],
          needsReason: true,
          errors: [
            { field: takingFields.choice('wawancara'), text: copyDifferenceSentence('Wawancara', frame.language) },
          ],
        }}
      />
    ),
  },
}
