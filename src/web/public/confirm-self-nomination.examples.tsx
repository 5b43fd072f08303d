import { longName } from '../gallery/example-award.ts'
import type { Examples } from '../gallery/example.ts'
import { ConfirmSelfNominationPage } from './confirm-self-nomination.page.tsx'

const around = {
  season: 'Paritrana Award 2027, Provinsi Contoh',
  seasonHref: '/hasil/penilaian-2026/provinsi-contoh',
  againHref: '/daftar-diri/penilaian-2026/provinsi-contoh',
}

const request = {
  reference: 'K7QM-3XPD',
  organisation: longName,
  place: 'Kecamatan Contoh Hulu, Kabupaten Contoh',
  contact: 'Ibu Sari Contoh, sekretaris@desa-contoh.example',
  categories: 'Pemerintah Desa dan Kelurahan',
}

export const confirmSelfNominationExamples: Examples = {
  page: 'confirm-self-nomination',
  examples: {
    diminta: (frame) => {
      const action = `${around.againHref}/konfirmasi/tanda-contoh`
      return <ConfirmSelfNominationPage frame={frame} view={{ is: 'asked', action, request, ...around }} />
    },
    dikonfirmasi: (frame) => <ConfirmSelfNominationPage frame={frame} view={{ is: 'confirmed', request, ...around }} />,
    habis: (frame) => <ConfirmSelfNominationPage frame={frame} view={{ is: 'lapsed', ...around }} />,
    'tidak-dikenal': (frame) => <ConfirmSelfNominationPage frame={frame} view={{ is: 'unknown', ...around }} />,
  },
}
