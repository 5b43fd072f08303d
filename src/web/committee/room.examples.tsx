import type { SignState } from '../components/sign-grid.tsx'
import type { Examples } from '../gallery/example.ts'
import { longName, seats } from '../gallery/example-award.ts'
import { chair, secretary } from '../gallery/example-frame.ts'
import { roomWords } from '../../wording/room.ts'
import { type RoomCategory, RoomPage } from './room.page.tsx'

const all = (state: SignState): readonly SignState[] => seats.map(() => state)

const judging: RoomCategory = {
  id: 'pemerintah-kabupaten-kota',
  name: 'Pemerintah Kabupaten/Kota',
  season: 'Provinsi Contoh, Paritrana Award 2025',
  state: 'judging',
  stage: 'Tahap wawancara dan penilaian berjalan sampai Jumat, 1 Agustus 2025 17.00\u00a0WIB.',
  signed: 31,
  sheets: 32,
  recusalNotes: [],
  grid: {
    seats,
    rows: [
      { candidate: 'Kabupaten Contoh A', sheets: all('signed') },
      { candidate: 'Kabupaten Contoh B', sheets: all('signed') },
      { candidate: longName, sheets: all('signed') },
      { candidate: 'Kabupaten Contoh D', sheets: all('signed').with(7, 'open') },
    ],
  },
  unsigned: [{ seat: 'Ahli kebijakan publik', candidates: ['Kabupaten Contoh D'] }],
  deeds: [{ deed: 'close', href: '/ruang/panitia/x/tutup', reasons: [] }],
}

const closed: RoomCategory = {
  ...judging,
  id: 'desa',
  name: 'Pemerintah Desa dan Kelurahan',
  state: 'closed',
  stage: null,
  grid: {
    seats,
    rows: [
      { candidate: 'Desa Contoh', sheets: all('signed').with(7, 'excused').with(2, 'recused') },
      { candidate: 'Desa Contoh Hilir', sheets: all('left') },
    ],
  },
  signed: 6,
  sheets: 8,
  recusalNotes: [roomWords.id.chairSteppedBack, roomWords.id.ledBy('Praktisi hukum')],
  unsigned: [],
  deeds: [
    { deed: 'plenary', href: '/ruang/panitia/y/pleno', reasons: [] },
    { deed: 'standings', href: '/ruang/panitia/y/peringkat', reasons: [] },
  ],
}

const histories = [{ label: 'Paritrana Award 2026', href: '/ruang/panitia/penilaian-2025/kalimantan-barat/riwayat' }]

const days = [
  {
    label: 'Hari wawancara: Paritrana Award 2026',
    href: '/ruang/panitia/penilaian-2025/kalimantan-barat/hari-wawancara',
  },
]

export const roomExamples: Examples = {
  page: 'room',
  examples: {
    chair: (frame) => (
      <RoomPage
        frame={{ ...frame, viewer: chair, here: '/ruang/panitia' }}
        view={{ categories: [judging, closed], days, histories }}
      />
    ),
    secretary: (frame) => (
      <RoomPage
        frame={{ ...frame, viewer: secretary, here: '/ruang/panitia' }}
        view={{
          days: [],
          histories: [],
          categories: [
            {
              ...judging,
              deeds: [
                {
                  deed: 'close',
                  href: '/ruang/panitia/x/tutup',
                  reasons: [
                    { text: 'Hanya ketua yang dapat menutup kategori', detail: 'Anda masuk sebagai sekretaris.' },
                  ],
                },
              ],
            },
          ],
        }}
      />
    ),
    published: (frame) => (
      <RoomPage
        frame={{ ...frame, viewer: chair, here: '/ruang/panitia' }}
        view={{
          days: [],
          histories: [],
          categories: [
            {
              ...judging,
              state: 'published',
              stage: null,
              signed: 32,
              unsigned: [],
              deeds: [
                { deed: 'adopted', href: '/ruang/panitia/x/penetapan', reasons: [] },
                { deed: 'result', href: '/hasil/x', reasons: [] },
              ],
            },
          ],
        }}
      />
    ),
    empty: (frame) => (
      <RoomPage
        frame={{ ...frame, viewer: chair, here: '/ruang/panitia' }}
        view={{
          categories: [],
          days: [],
          histories: [],
        }}
      />
    ),
  },
}
