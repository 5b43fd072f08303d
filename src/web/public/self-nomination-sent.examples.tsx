import type { Examples } from '../gallery/example.ts'
import { SelfNominationSentPage, type SelfNominationSentView } from './self-nomination-sent.page.tsx'

const view: SelfNominationSentView = {
  season: 'Paritrana Award 2027, Provinsi Contoh',
  seasonHref: '/hasil/penilaian-2026/provinsi-contoh',
  againHref: '/daftar-diri/penilaian-2026/provinsi-contoh',
  reference: 'K7QM-3XPD',
  sendsMail: true,
}

export const selfNominationSentExamples: Examples = {
  page: 'self-nomination-sent',
  examples: {
    terkirim: (frame) => <SelfNominationSentPage frame={frame} view={view} />,
    'tanpa-server-surat': (frame) => <SelfNominationSentPage frame={frame} view={{ ...view, sendsMail: false }} />,
  },
}
