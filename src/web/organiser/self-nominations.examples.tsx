import { longName } from '../gallery/example-award.ts'
import { administrator } from '../gallery/example-frame.ts'
import type { Examples } from '../gallery/example.ts'
import { SelfNominationsPage, type SelfNominationsView } from './self-nominations.page.tsx'

const HERE = '/ruang/penyelenggara/penilaian-2026/provinsi-contoh'

const empty: SelfNominationsView = {
  season: 'Paritrana Award 2027, Provinsi Contoh',
  setUpHref: HERE,
  formHref: '/daftar-diri/penilaian-2026/provinsi-contoh',
  isOpen: false,
  waiting: 0,
  requests: [],
  pager: { page: 1, pages: 1, previous: null, next: null },
  decided: [],
}

const request = (id: string, name: string, about: string) => ({
  href: `${HERE}/pendaftaran/${id}`,
  name,
  about,
  reference: 'K7QM-3XPD',
  confirmedAt: 'Rabu, 3 Februari 2027 11.04 WIB',
})

export const selfNominationsExamples: Examples = {
  page: 'self-nominations',
  examples: {
    kosong: (frame) => <SelfNominationsPage frame={{ ...frame, viewer: administrator }} view={empty} />,
    tiga: (frame) => {
      const requests = [
        request('1', 'Desa Contoh', 'Desa/kelurahan, Kecamatan Contoh Hulu, Kabupaten Contoh'),
        request('2', longName, 'Badan usaha, Kota Contoh'),
        request('3', 'UD Contoh Berkah', 'Badan usaha, Kabupaten Contoh'),
      ]
      const at = 'Selasa, 2 Februari 2027 09.10 WIB'
      const decided = [
        { reference: 'M2AB-9KTR', name: 'Desa Lain', fileHref: '/ruang/berkas/61~2026~desa-lain', reason: null, at },
        {
          reference: 'C4DE-7HJK',
          name: 'PT Luar Contoh',
          fileHref: null,
          reason: 'Kantor pusatnya di luar provinsi ini.',
          at,
        },
      ]
      const view = { ...empty, isOpen: true, waiting: 3, requests, decided }
      return <SelfNominationsPage frame={{ ...frame, viewer: administrator }} view={view} />
    },
  },
}
