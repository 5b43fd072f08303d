import type { Examples } from '../gallery/example.ts'
import { administrator } from '../gallery/example-frame.ts'
import { appointPanelFields, AppointPanelPage, type AppointPanelView } from './appoint-panel.page.tsx'

const HERE = '/ruang/penyelenggara/penilaian-2026/provinsi-contoh'
const view: AppointPanelView = {
  season: 'Paritrana Award 2027, Provinsi Contoh',
  action: `${HERE}/tim`,
  setUpHref: HERE,
  decree: { number: '', day: '', issuer: '' },
  term: { from: '2026-02-02', until: '2026-03-31' },
  seats: [
    {
      id: 'ketua',
      unsur: 'Sekretaris Daerah',
      email: 'ketua@provinsi.contoh.example',
      substitute: 'pengganti@provinsi.contoh.example',
      heldBy: 'Sekretaris Daerah',
    },
    { id: 'pekerja', unsur: 'Unsur serikat pekerja/serikat buruh', email: '', substitute: '', heldBy: null },
  ],
  draftHasOtherSeats: false,
  errors: [],
}

export const appointPanelExamples: Examples = {
  page: 'appoint-panel',
  examples: {
    normal: (frame) => <AppointPanelPage frame={{ ...frame, viewer: administrator }} view={view} />,
    refused: (frame) => (
      <AppointPanelPage
        frame={{ ...frame, viewer: administrator }}
        view={{
          ...view,
          draftHasOtherSeats: true,
          errors: [
            { field: appointPanelFields.number, text: 'Tulis nomor keputusan.' },
            {
              field: appointPanelFields.email('pekerja'),
              text: 'Belum ada akun dengan alamat serikat@contoh.example.',
            },
          ],
        }}
      />
    ),
  },
}
