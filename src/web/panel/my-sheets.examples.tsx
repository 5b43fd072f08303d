import type { Examples } from '../gallery/example.ts'
import { longName } from '../gallery/example-award.ts'
import { assessor } from '../gallery/example-frame.ts'
import type { Frame } from '../layout/frame.ts'
import { type MySheet, MySheetsPage, type MySheetsView } from './my-sheets.page.tsx'

const sheet = (candidate: string, state: MySheet['state'], marked: number): MySheet => ({
  candidate,
  state,
  marked,
  criteria: 3,
  href: `/ruang/penilai/lembar/${candidate.length}${state}`,
  isDiscussed: false,
  isReader: true,
  signedAt: state === 'signed' ? 'Selasa, 29 Juli 2025 15.02\u00a0WIB' : null,
})

const view: MySheetsView = {
  seat: 'Ahli kebijakan publik',
  declarations: [{ season: 'Provinsi Contoh', href: '/ruang/penilai/pernyataan/penilaian-2025/provinsi-contoh' }],
  days: [
    {
      season: 'Provinsi Contoh',
      href: '/ruang/panitia/penilaian-2025/provinsi-contoh/hari-wawancara',
    },
  ],
  calibrations: [{ label: 'Penyamaan persepsi Pemerintah Kabupaten/Kota', href: '/ruang/panitia/x/penyamaan' }],
  categories: [
    {
      name: 'Pemerintah Kabupaten/Kota',
      season: 'Provinsi Contoh, Paritrana Award 2025',
      stage: 'Tahap wawancara dan penilaian berjalan sampai Jumat, 1 Agustus 2025 17.00\u00a0WIB.',
      standingsHref: null,
      sheets: [
        sheet('Kabupaten Contoh A', 'signed', 3),
        sheet('Kabupaten Contoh B', 'complete', 3),
        sheet('Kabupaten Contoh C', 'started', 2),
        sheet(longName, 'untouched', 0),
        sheet('Kabupaten Contoh E', 'recused', 0),
        sheet('Kabupaten Contoh F2', 'excused', 1),
        sheet('Kabupaten Contoh G', 'left', 2),
      ],
    },
  ],
}

const signedIn = (frame: Frame): Frame => ({ ...frame, viewer: assessor, here: '/ruang/penilai' })

export const mySheetsExamples: Examples = {
  page: 'my-sheets',
  examples: {
    waiting: (frame) => <MySheetsPage frame={signedIn(frame)} view={view} />,
    'all-signed': (frame) => (
      <MySheetsPage
        frame={signedIn(frame)}
        view={{
          ...view,
          categories: view.categories.map((category) => ({
            ...category,
            standingsHref: '/ruang/panitia/x/peringkat',
            sheets: category.sheets.slice(0, 1).map((known) => ({ ...known, isDiscussed: true })),
          })),
        }}
      />
    ),
    empty: (frame) => <MySheetsPage frame={signedIn(frame)} view={{ ...view, categories: [] }} />,
  },
}
