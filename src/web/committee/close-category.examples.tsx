import type { Examples } from '../gallery/example.ts'
import { longName } from '../gallery/example-award.ts'
import { chair } from '../gallery/example-frame.ts'
import { closeCategoryFields, CloseCategoryPage, type CloseCategoryView } from './close-category.page.tsx'

const ready: CloseCategoryView = {
  category: 'Pemerintah Kabupaten/Kota',
  season: 'Paritrana Award 2025',
  action: '/ruang/panitia/x/tutup',
  signed: 32,
  sheets: 32,
  unsigned: [],
  owedByChair: [],
  errors: [],
}

const withUnsigned: CloseCategoryView = {
  ...ready,
  signed: 30,
  unsigned: [
    {
      sheetId: 'a',
      seat: 'Ahli kebijakan publik',
      candidate: 'Kabupaten Contoh D',
      reason: 'Penilai dirawat di rumah sakit.',
    },
    { sheetId: 'b', seat: 'Unsur serikat pekerja', candidate: longName, reason: '' },
  ],
}

export const closeCategoryExamples: Examples = {
  page: 'close-category',
  examples: {
    'all-signed': (frame) => <CloseCategoryPage frame={{ ...frame, viewer: chair }} view={ready} />,
    unsigned: (frame) => <CloseCategoryPage frame={{ ...frame, viewer: chair }} view={withUnsigned} />,
    error: (frame) => (
      <CloseCategoryPage
        frame={{ ...frame, viewer: chair }}
        view={{
          ...withUnsigned,
          errors: [
            { field: closeCategoryFields.reason('b'), text: 'Tuliskan alasan untuk lembar Unsur serikat pekerja.' },
          ],
        }}
      />
    ),
    'chair-owes': (frame) => (
      <CloseCategoryPage
        frame={{ ...frame, viewer: chair }}
        view={{ ...withUnsigned, owedByChair: [{ candidate: 'Kabupaten Contoh B', href: '/ruang/penilai/lembar/9' }] }}
      />
    ),
  },
}
