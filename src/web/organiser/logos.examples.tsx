import type { Examples } from '../gallery/example.ts'
import { administrator } from '../gallery/example-frame.ts'
import { examplePicture } from '../gallery/example-picture.ts'
import { logosFields, LogosPage, type LogosView } from './logos.page.tsx'

const HERE = '/ruang/penyelenggara/penilaian-2026/provinsi-contoh'
const hosts = ['Pemerintah Provinsi Contoh', 'BPJS Ketenagakerjaan Kantor Wilayah Contoh Timur dan Sekitarnya']

const view: LogosView = {
  season: 'Paritrana Award 2027, Provinsi Contoh',
  action: `${HERE}/logo`,
  setUpHref: HERE,
  identityHref: `${HERE}/aturan/identitas`,
  hosts,
  logos: hosts.map((host, index) => ({ host, src: index === 0 ? examplePicture : null })),
  chosen: '',
  errors: [],
}

export const logosExamples: Examples = {
  page: 'logos',
  examples: {
    normal: (frame) => <LogosPage frame={{ ...frame, viewer: administrator }} view={view} />,
    'no-hosts': (frame) => (
      <LogosPage frame={{ ...frame, viewer: administrator }} view={{ ...view, hosts: [], logos: [] }} />
    ),
    refused: (frame) => (
      <LogosPage
        frame={{ ...frame, viewer: administrator }}
        view={{
          ...view,
          logos: [],
          chosen: hosts[1] ?? '',
          errors: [{ field: logosFields.file, text: 'SVG tidak diterima. Simpan sebagai PNG.' }],
        }}
      />
    ),
  },
}
