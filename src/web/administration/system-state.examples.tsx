import type { Examples } from '../gallery/example.ts'
import { longName, season } from '../gallery/example-award.ts'
import { administrator } from '../gallery/example-frame.ts'
import { SystemStatePage, type SystemStateView } from './system-state.page.tsx'

const kalbar = {
  label: season.label,
  place: season.place,
  href: season.href,
  rulebookVersion: 1,
  candidates: 11,
  seatsHeld: 9,
  seats: 9,
  published: 2,
  categories: 2,
}

const sound: SystemStateView = {
  version: '0.1.0',
  checked: { questions: '8', activities: '1.204', ledgerEntries: '1.204', sheets: '184', adoptions: '2' },
  broken: [],
  seasons: [kalbar, { ...kalbar, label: longName, href: '/hasil/x', published: 0, seatsHeld: 8 }],
}

export const systemStateExamples: Examples = {
  page: 'system-state',
  examples: {
    sound: (frame) => <SystemStatePage frame={{ ...frame, viewer: administrator }} view={sound} />,
    broken: (frame) => (
      <SystemStatePage
        frame={{ ...frame, viewer: administrator }}
        view={{
          ...sound,
          broken: [
            {
              invariant: 'signed_marks_stay_as_they_were_signed',
              row: '61/2024/pemerintah-kabupaten-kota/mempawah/hukum',
            },
          ],
        }}
      />
    ),
    empty: (frame) => (
      <SystemStatePage frame={{ ...frame, viewer: administrator, sample: false }} view={{ ...sound, seasons: [] }} />
    ),
  },
}
