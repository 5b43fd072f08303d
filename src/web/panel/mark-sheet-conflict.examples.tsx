import type { Examples } from '../gallery/example.ts'
import { assessor } from '../gallery/example-frame.ts'
import { MarkSheetConflictPage } from './mark-sheet-conflict.page.tsx'
import { markSheetFields } from './mark-sheet-view.ts'
import { sheetHeading } from './mark-sheet.examples.tsx'

const regulasi = { id: 'regulasi', name: 'Regulasi dan anggaran' }

export const markSheetConflictExamples: Examples = {
  page: 'mark-sheet-conflict',
  examples: {
    normal: (frame) => (
      <MarkSheetConflictPage
        frame={{ ...frame, viewer: assessor }}
        view={{
          ...sheetHeading,
          version: 4,
          changedAt: 'hari ini 09.44\u00a0WIB',
          differences: [
            { of: 'mark', criterion: regulasi, yours: '76,50', stored: '74,00' },
            { of: 'comment', criterion: regulasi, yours: '', stored: 'Anggaran 2025 belum tampak di DPA.' },
          ],
          agreed: [{ field: markSheetFields.mark('inovasi'), value: '82' }],
        }}
      />
    ),
  },
}
