import type { Examples } from '../gallery/example.ts'
import { longName } from '../gallery/example-award.ts'
import { assessor } from '../gallery/example-frame.ts'
import { sheetCriteria, sheetHeading, withMark } from './mark-sheet.examples.tsx'
import { SignSheetPage, type SignSheetView } from './sign-sheet.page.tsx'

const missing: SignSheetView = { ...sheetHeading, version: 3, criteria: sheetCriteria, reasons: [] }
const full = withMark('wawancara', '79,25')

export const signSheetExamples: Examples = {
  page: 'sign-sheet',
  examples: {
    ready: (frame) => (
      <SignSheetPage
        frame={{ ...frame, viewer: assessor }}
        view={{ ...missing, criteria: full, candidate: longName }}
      />
    ),
    missing: (frame) => <SignSheetPage frame={{ ...frame, viewer: assessor }} view={missing} />,
    closed: (frame) => (
      <SignSheetPage
        frame={{ ...frame, viewer: assessor }}
        view={{
          ...missing,
          criteria: full,
          reasons: [
            { text: 'Kategori ini sudah ditutup', detail: 'Ketua menutupnya Rabu, 30 Juli 2025 16.40\u00a0WIB.' },
          ],
        }}
      />
    ),
  },
}
