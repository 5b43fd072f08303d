import type { Examples } from '../gallery/example.ts'
import { fingerprint } from '../gallery/example-award.ts'
import { assessor } from '../gallery/example-frame.ts'
import { dossier, sheetHeading, withMark } from './mark-sheet.examples.tsx'
import { SignedSheetPage, type SignedSheetView } from './signed-sheet.page.tsx'

const view: SignedSheetView = {
  ...sheetHeading,
  criteria: withMark('wawancara', '79,25'),
  dossier,
  signedAt: 'Rabu, 30 Juli 2025 09.58\u00a0WIB',
  commitment: { hash: fingerprint, salt: '0123456789abcdef0123456789abcdef', fits: true },
  next: { candidate: 'Kabupaten Contoh E', href: '/ruang/penilai/lembar/2' },
}

export const signedSheetExamples: Examples = {
  page: 'signed-sheet',
  examples: {
    receipt: (frame) => <SignedSheetPage frame={{ ...frame, viewer: assessor }} view={view} />,
    last: (frame) => <SignedSheetPage frame={{ ...frame, viewer: assessor }} view={{ ...view, next: null }} />,
    changed: (frame) => (
      <SignedSheetPage
        frame={{ ...frame, viewer: assessor }}
        view={{ ...view, commitment: view.commitment && { ...view.commitment, fits: false } }}
      />
    ),
    old: (frame) => <SignedSheetPage frame={{ ...frame, viewer: assessor }} view={{ ...view, commitment: null }} />,
  },
}
