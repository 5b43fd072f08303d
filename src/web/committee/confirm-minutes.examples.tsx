import type { Examples } from '../gallery/example.ts'
import { assessor } from '../gallery/example-frame.ts'
import { ConfirmMinutesPage, type ConfirmMinutesView } from './confirm-minutes.page.tsx'

const view: ConfirmMinutesView = {
  category: 'Pemerintah Kabupaten/Kota',
  season: 'Paritrana Award 2025',
  action: '/ruang/panitia/x/pleno/pengesahan',
  version: 2,
  number: 'CONTOH/01/TP-PARITRANA/08/2025',
  held: 'Rabu, 6 Agustus 2025, 09.00–11.30 WIB, Ruang Rapat Sekretariat Daerah',
  attendance: ['Sekretaris Daerah', 'Unsur pengusaha (Wakil unsur pengusaha)', 'Ahli kebijakan publik'],
  dissent: ['Unsur serikat pekerja: data pekerja hendaknya diperiksa di lapangan.'],
  voteMinute: 'Suara terbuka, enam berbanding dua.',
  reasons: [],
}

export const confirmMinutesExamples: Examples = {
  page: 'confirm-minutes',
  examples: {
    normal: (frame) => <ConfirmMinutesPage frame={{ ...frame, viewer: assessor }} view={view} />,
    own: (frame) => (
      <ConfirmMinutesPage
        frame={{ ...frame, viewer: assessor }}
        view={{ ...view, dissent: [], voteMinute: '', reasons: [{ text: 'Catatan sendiri disahkan orang lain.' }] }}
      />
    ),
  },
}
