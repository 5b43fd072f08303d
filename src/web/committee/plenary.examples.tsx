import type { Examples } from '../gallery/example.ts'
import { longName, seats } from '../gallery/example-award.ts'
import { secretary } from '../gallery/example-frame.ts'
import { plenaryFields } from './plenary-fields.ts'
import { PlenaryPage, type PlenaryView } from './plenary.page.tsx'

const empty: PlenaryView = {
  category: 'Pemerintah Kabupaten/Kota',
  season: 'Paritrana Award 2025',
  action: '/ruang/panitia/x/pleno',
  standingsHref: '/ruang/panitia/x/peringkat',
  version: 0,
  savedAt: null,
  zone: 'WIB',
  quorum: 5,
  values: {
    number: '',
    day: '',
    from: '',
    to: '',
    place: '',
    town: '',
  },
  decree: { number: '', day: '', issuer: '' },
  seats: [...seats, 'BPJS Ketenagakerjaan'].map((name, index) => ({
    id: `kursi-${index}`,
    name,
    chair: index === 0,
    scores: index !== 8,
    attendance: null,
    substitute: '',
    dissent: '',
  })),
  ties: [],
  errors: [],
  conflict: null,
}

const filled: PlenaryView = {
  ...empty,
  version: 2,
  savedAt: 'Senin, 4 Agustus 2025 11.05\u00a0WIB',
  values: {
    number: 'CONTOH/400.5/012/2025',
    day: '2025-08-04',
    from: '09:00',
    to: '11:00',
    place: 'Ruang Rapat Arwana, Kantor Gubernur, Pontianak',
    town: 'Pontianak',
  },
  decree: { number: '', day: '', issuer: 'Gubernur Kalimantan Barat' },
  seats: empty.seats.map((seat, index) => ({
    ...seat,
    attendance: index === 2 ? 'substituted' : index === 5 ? 'absent' : 'present',
    substitute: index === 2 ? 'Wakil ketua asosiasi pengusaha' : '',
    dissent: index === 3 ? 'Bobot wawancara menurut kami terlalu besar.' : '',
  })),
  ties: [
    {
      id: 'seri-1',
      minute: '',
      candidates: [
        { id: 'c', name: 'Kabupaten Contoh C', order: '1' },
        { id: 'd', name: longName, order: '' },
      ],
    },
  ],
}

export const plenaryExamples: Examples = {
  page: 'plenary',
  examples: {
    empty: (frame) => <PlenaryPage frame={{ ...frame, viewer: secretary }} view={empty} />,
    filled: (frame) => <PlenaryPage frame={{ ...frame, viewer: secretary }} view={filled} />,
    error: (frame) => (
      <PlenaryPage
        frame={{ ...frame, viewer: secretary }}
        view={{
          ...filled,
          errors: [
            { field: plenaryFields.to, text: 'Jam selesai harus sesudah jam mulai.' },
            { field: plenaryFields.attendance('kursi-4'), text: 'Pilih kehadiran Ahli jaminan sosial.' },
            { field: plenaryFields.order('d'), text: 'Beri urutan yang berbeda untuk tiap kandidat.' },
          ],
        }}
      />
    ),
    conflict: (frame) => (
      <PlenaryPage
        frame={{ ...frame, viewer: secretary }}
        view={{
          ...filled,
          conflict: {
            changedAt: 'hari ini 11.20\u00a0WIB',
            differences: [
              { label: 'Tempat', yours: filled.values.place, stored: 'Hotel Mercure Pontianak' },
              { label: 'Nomor keputusan', yours: '', stored: '400/DISNAKER/2025' },
            ],
          },
        }}
      />
    ),
  },
}
