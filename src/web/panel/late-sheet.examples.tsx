import type { Examples } from '../gallery/example.ts'
import { longName } from '../gallery/example-award.ts'
import { LateSheetPage, type LateSheetView } from './late-sheet.page.tsx'

const view: LateSheetView = {
  category: 'Pemerintah Kabupaten/Kota',
  season: 'Paritrana Award 2026',
  candidate: longName,
  leftAt: 'Senin, 2 Maret 2026 12.00\u00a0WITA',
  seat: 'Praktisi hukum',
  typed: 'Cakupan kepesertaan: 87,5\nCatatan: Naik dua tahun berturut-turut.\n\nWawancara: tanpa nilai',
}

export const lateSheetExamples: Examples = {
  page: 'late-sheet',
  examples: {
    typed: (frame) => <LateSheetPage frame={frame} view={view} />,
    nothing: (frame) => <LateSheetPage frame={frame} view={{ ...view, typed: '' }} />,
  },
}
