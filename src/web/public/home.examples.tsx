import type { Examples } from '../gallery/example.ts'
import { longName, season, stages } from '../gallery/example-award.ts'
import { HomePage, type HomeView } from './home.page.tsx'
import type { SeasonCard } from './season-state.tsx'

const judging: SeasonCard = {
  label: 'Provinsi Contoh, sedang dinilai',
  place: 'Provinsi Contoh',
  href: '/hasil/penilaian-2024/provinsi-contoh',
  state: { is: 'judging' },
  stages: stages(4),
  asOf: 'Rabu, 30 Juli 2025 16.20\u00a0WIB',
}

const published: SeasonCard = {
  label: 'Kalbar 2025, selesai',
  place: 'Kalimantan Barat',
  href: season.href,
  state: {
    is: 'published',
    categories: 1,
    first: { candidate: 'Kabupaten Ketapang', category: 'pemerintah kabupaten/kota' },
  },
  stages: stages(7),
  asOf: 'Kamis, 25 September 2025 17.00\u00a0WIB',
}

const demo: NonNullable<HomeView['demo']> = {
  tour: [
    { name: 'sign', account: 'kebijakan', href: '/ruang/penilai/lembar/1', done: false },
    { name: 'close', account: 'ketua', href: '/ruang/panitia/x/tutup', done: false },
    { name: 'explain', account: 'ketua', href: '/ruang/panitia/x/peringkat', done: false },
    { name: 'plenary', account: 'sekretaris', href: '/ruang/panitia/x/pleno', done: false },
    { name: 'adopt', account: 'ketua', href: '/ruang/panitia/x/tetapkan', done: false },
    { name: 'check', account: null, href: '/piagam', done: false },
  ],
  seats: [
    { account: 'kebijakan', seat: 'Ahli kebijakan publik', as: 'Penilai', task: 'Satu lembar menunggu tanda tangan.' },
    {
      account: 'ketua',
      seat: 'Sekretaris Daerah',
      as: 'Ketua tim penilai',
      task: 'Menilai, menutup kategori, menetapkan, mengumumkan.',
    },
    {
      account: 'sekretaris',
      seat: 'BPJS Ketenagakerjaan',
      as: 'Sekretaris tim penilai',
      task: 'Mencatat pleno; tidak memberi nilai.',
    },
    { account: 'admin', seat: 'Sekretariat panitia', as: 'Admin', task: 'Melihat keadaan semua musim.' },
  ],
}

export const homeExamples: Examples = {
  page: 'home',
  examples: {
    demo: (frame) => <HomePage frame={frame} view={{ seasons: [judging, published], demo }} />,
    'demo-ended': (frame) => (
      <HomePage
        frame={frame}
        view={{
          seasons: [published, { ...judging, label: longName, state: { is: 'judging' } }],
          demo: { ...demo, tour: demo.tour.map(({ name, account, href }) => ({ name, account, href, done: true })) },
        }}
      />
    ),
    plain: (frame) => (
      <HomePage
        frame={{ ...frame, sample: false }}
        view={{
          seasons: [
            published,
            { ...judging, href: '/hasil/a', state: { is: 'deciding', adopted: 2, categories: 5 } },
            {
              ...judging,
              href: '/hasil/b',
              state: { is: 'preparing', opens: 'Senin, 2 Juni 2025' },
              stages: stages(0),
            },
          ],
          demo: null,
        }}
      />
    ),
    empty: (frame) => <HomePage frame={{ ...frame, sample: false }} view={{ seasons: [], demo: null }} />,
  },
}
