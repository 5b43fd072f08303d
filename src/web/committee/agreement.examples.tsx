import type { Examples } from '../gallery/example.ts'
import { longName } from '../gallery/example-award.ts'
import { AgreementPage, type AgreementView } from './agreement.page.tsx'

const view: AgreementView = {
  category: 'Pemerintah Kabupaten/Kota',
  season: 'Paritrana Award 2025',
  candidates: 14,
  seats: 8,
  alpha: '0,641',
  panel: { value: '0,921', low: '0,842', high: '0,969' },
  order: '0,688',
  tooFew: null,
  severities: [
    { seat: 'Ketua Tim Sembilan', points: '+0,42' },
    { seat: 'Serikat pekerja', points: '−3,18' },
    { seat: 'Ahli hukum', points: '0,00' },
  ],
  signals: [
    'Nilai dari Serikat pekerja rata-rata 3,2 poin di bawah panel. Apakah kriterianya dibaca sama?',
    'Nilai Ahli hukum untuk Kabupaten Contoh D 14,0 poin lebih tinggi dari yang biasa diharapkan. Apakah ada yang dilihat berbeda, atau salah ketik?',
  ],
  notes: [],
  limit: '15',
  items: [
    { candidate: 'Kabupaten Contoh D', criterion: 'Inovasi', lowest: '52', highest: '84,5', apart: '32,5' },
    { candidate: longName, criterion: 'Regulasi dan anggaran', lowest: '61', highest: '79,25', apart: '18,25' },
  ],
  changes: [
    {
      whose: 'Ahli hukum untuk Kabupaten Contoh D, Inovasi',
      what: 'dari 84,5 menjadi 74: Loketnya baru dibuka bulan lalu.',
    },
  ],
  standingsHref: '/ruang/panitia/x/peringkat',
}

const few: AgreementView = {
  ...view,
  candidates: 3,
  panel: null,
  order: null,
  tooFew: 7,
  severities: null,
  signals: [],
  notes: ['Baru 3 kandidat yang dapat dibandingkan; di bawah 7 tidak ada kesimpulan.'],
}

const related: AgreementView = {
  ...view,
  signals: [
    'Nilai BPJS Ketenagakerjaan untuk kandidat yang ada hubungannya (Kabupaten Contoh A, Kabupaten Contoh D, Kota Contoh) 4,1 poin lebih tinggi dari yang lain, dibanding panel. Apakah sebaiknya dibicarakan?',
  ],
  notes: [
    'Dunia usaha menilai 1 kandidat yang ada hubungannya di antara 14: angka sesedikit ini tidak dapat membuktikan apa pun. Hanya mengundurkan diri yang melindungi.',
  ],
}

export const agreementExamples: Examples = {
  page: 'agreement',
  examples: {
    asking: (frame) => <AgreementPage frame={frame} view={view} />,
    related: (frame) => <AgreementPage frame={frame} view={related} />,
    quiet: (frame) => <AgreementPage frame={frame} view={{ ...view, signals: [], items: [], changes: [] }} />,
    few: (frame) => <AgreementPage frame={frame} view={few} />,
    long: (frame) => <AgreementPage frame={frame} view={{ ...view, category: longName }} />,
  },
}
