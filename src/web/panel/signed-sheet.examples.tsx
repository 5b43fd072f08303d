import type { Examples } from '../gallery/example.ts'
import { fingerprint } from '../gallery/example-award.ts'
import { assessor } from '../gallery/example-frame.ts'
import { dossier, sheetHeading, withMark } from './mark-sheet.examples.tsx'
import { revisionFields } from './sheet-discussion.tsx'
import { SignedSheetPage, type SignedSheetView } from './signed-sheet.page.tsx'

const view: SignedSheetView = {
  ...sheetHeading,
  criteria: withMark('wawancara', '79,25'),
  dossier,
  signedAt: 'Rabu, 30 Juli 2025 09.58\u00a0WIB',
  commitment: {
    hash: fingerprint,
    salt: '0123456789abcdef0123456789abcdef',
    closed: null,
    fits: true,
  },
  discussion: null,
  next: { candidate: 'Kabupaten Contoh E', href: '/ruang/penilai/lembar/2' },
}

const discussion: NonNullable<SignedSheetView['discussion']> = {
  action: '/ruang/penilai/lembar/1/perubahan',
  seen: 1,
  items: [
    {
      id: 'wawancara',
      name: 'Wawancara',
      lowest: '52',
      highest: '84,5',
      signed: '79,25',
      now: '74',
      typed: { mark: '74', reason: '' },
    },
  ],
  changes: [
    {
      name: 'Wawancara',
      mark: '74',
      reason: 'Anggaran yang dilampirkan baru untuk tahun depan.',
      when: 'Rabu, 30 Juli 2025 14.10\u00a0WIB',
      receiptHref: '/ruang/penilai/lembar/1/tanda-terima.json?perubahan=1',
    },
  ],
  closed: null,
  errors: [
    {
      field: revisionFields.reason('wawancara'),
      text: 'Tuliskan alasannya: tanpa alasan nilai yang ditandatangani tidak dapat diubah.',
    },
  ],
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
    discussed: (frame) => (
      <SignedSheetPage frame={{ ...frame, viewer: assessor }} view={{ ...view, next: null, discussion }} />
    ),
    adopted: (frame) => (
      <SignedSheetPage
        frame={{ ...frame, viewer: assessor }}
        view={{
          ...view,
          next: null,
          discussion: {
            ...discussion,
            errors: [],
            closed: 'Hasil kategori ini sudah ditetapkan, jadi nilainya tidak dapat diubah lagi.',
          },
        }}
      />
    ),
    old: (frame) => <SignedSheetPage frame={{ ...frame, viewer: assessor }} view={{ ...view, commitment: null }} />,
  },
}
