import type { Examples } from '../gallery/example.ts'
import { administrator } from '../gallery/example-frame.ts'
import { RulebookProposalsPage, type RulebookProposalsView } from './rulebook-proposals.page.tsx'

const HERE = '/ruang/penyelenggara/penilaian-2026/provinsi-contoh'
const at = 'Rabu, 3 Februari 2027 11.04\u00a0WIB'
const view: RulebookProposalsView = {
  season: 'Paritrana Award 2027, Provinsi Contoh',
  setUpHref: HERE,
  proposals: [
    { number: 4, href: `${HERE}/usulan/4`, state: 'open', by: 'Sekretariat panitia', at },
    { number: 3, href: `${HERE}/usulan/3`, state: 'withdrawn', by: 'Sekretariat panitia', at },
    { number: 2, href: `${HERE}/usulan/2`, state: 'refused', by: 'Kepala bidang hubungan industrial', at },
    { number: 1, href: `${HERE}/usulan/1`, state: 'approved', by: 'Sekretariat panitia', at },
  ],
  pager: { page: 1, pages: 1, previous: null, next: null },
}

export const rulebookProposalsExamples: Examples = {
  page: 'rulebook-proposals',
  examples: {
    normal: (frame) => <RulebookProposalsPage frame={{ ...frame, viewer: administrator }} view={view} />,
    empty: (frame) => (
      <RulebookProposalsPage frame={{ ...frame, viewer: administrator }} view={{ ...view, proposals: [] }} />
    ),
  },
}
