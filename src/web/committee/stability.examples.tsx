import type { Examples } from '../gallery/example.ts'
import { longName } from '../gallery/example-award.ts'
import { chair } from '../gallery/example-frame.ts'
import { StabilityPage, type StabilityTold, type StabilityView } from './stability.page.tsx'

const told: StabilityTold = {
  headline: 'Kabupaten Contoh C tetap juara, dilihat dari mana pun',
  isClose: false,
  leftOut: [
    { seat: 'Sekretaris Daerah', first: 'Kabupaten Contoh C', changes: false },
    { seat: 'Ahli hukum', first: longName, changes: true },
    { seat: 'Ahli kebijakan publik', first: null, changes: false },
  ],
  drawn: {
    resamples: '10.000',
    seed: '825172b478cf3ed3ba2bd27d26d7496f',
    candidates: [
      { name: 'Kabupaten Contoh C', first: '87', winners: '> 99' },
      { name: longName, first: '13', winners: '98' },
      { name: 'Kabupaten Contoh D', first: '0', winners: '< 1' },
    ],
  },
  shift: `${longName} menyusul bila 6,25 poin bobot pindah dari Cakupan kepesertaan ke Wawancara.`,
}

const view: StabilityView = {
  category: 'Pemerintah Kabupaten/Kota',
  season: 'Paritrana Award 2025',
  standingsHref: '/ruang/panitia/x/peringkat',
  obstacle: null,
  told,
}

export const stabilityExamples: Examples = {
  page: 'stability',
  examples: {
    sure: (frame) => <StabilityPage frame={{ ...frame, viewer: chair }} view={view} />,
    close: (frame) => (
      <StabilityPage
        frame={{ ...frame, viewer: chair }}
        view={{ ...view, told: { ...told, isClose: true, headline: 'Kabupaten Contoh C juara, tipis' } }}
      />
    ),
    one: (frame) => (
      <StabilityPage
        frame={{ ...frame, viewer: chair }}
        view={{ ...view, told: { ...told, leftOut: [], drawn: null } }}
      />
    ),
    none: (frame) => (
      <StabilityPage
        frame={{ ...frame, viewer: chair }}
        view={{
          ...view,
          told: null,
          obstacle: 'Kestabilan tidak dihitung: kurang dari dua kandidat berperingkat.',
        }}
      />
    ),
  },
}
