import { instant } from '../../award/units/dates.ts'
import { administrator, chair } from '../gallery/example-frame.ts'
import { longName } from '../gallery/example-award.ts'
import type { Examples } from '../gallery/example.ts'
import type { HistoryPageView, ShownEntry } from './history-view.ts'
import { HistoryPage } from './history.page.tsx'

const asked = { season: '', deed: '', person: '', from: '', until: '', text: '' }

function entry(changes: Partial<ShownEntry>): ShownEntry {
  return {
    id: '0198',
    at: instant('2026-03-02T03:00:05.000Z'),
    when: 'Senin, 2 Maret 2026 10.00 WIB',
    zone: 'WIB',
    season: 'Paritrana Award 2026, Kalimantan Barat',
    who: 'Ahli hukum',
    from: '10.20.30.x',
    deed: 'Menyimpan nilai',
    code: 'marks_entered',
    subject: 'pemerintah-kabupaten-kota/ketapang/hukum',
    facts: 'shown',
    changes: [],
    ...changes,
  }
}

const entries: readonly ShownEntry[] = [
  entry({
    id: '4',
    changes: [
      { what: 'versi', before: '1', after: '2' },
      { what: 'nilai cakupan', before: '80', after: '87,5' },
      { what: 'nilai cakupan catatan', before: null, after: longName.repeat(3) },
    ],
  }),
  entry({ id: '3', facts: 'hidden', subject: 'pemerintah-kabupaten-kota/mempawah/hukum' }),
  entry({ id: '2', facts: 'erased', who: 'Orang yang datanya dihapus', from: '', deed: 'Masuk', season: null }),
  entry({
    id: '1',
    deed: 'Memasukkan kandidat',
    subject: '11',
    who: longName,
    changes: Array.from({ length: 11 }, (_, at) => ({ what: `kandidat ${at + 1}`, before: null, after: 'ketapang' })),
  }),
]

const season: HistoryPageView = {
  season: 'Paritrana Award 2026',
  action: '/ruang/panitia/penilaian-2025/kalimantan-barat/riwayat',
  asked,
  zone: 'WIB',
  seasons: null,
  deeds: [{ value: 'marks_entered', label: 'Menyimpan nilai' }],
  namesPeople: false,
  entries,
  newest: null,
  newer: null,
  older: '/ruang/panitia/penilaian-2025/kalimantan-barat/riwayat?sebelum=1',
  csv: '/ruang/panitia/penilaian-2025/kalimantan-barat/riwayat.csv',
  xlsx: '/ruang/panitia/penilaian-2025/kalimantan-barat/riwayat.xlsx',
}

const whole: HistoryPageView = {
  ...season,
  season: null,
  action: '/ruang/administrator/riwayat',
  asked: { ...asked, season: '61~2025', deed: 'marks_entered', person: 'siti', text: 'ketapang' },
  seasons: [{ value: '61~2025', label: `${longName}, Kalimantan Barat` }],
  namesPeople: true,
  newest: '/ruang/administrator/riwayat',
  newer: '/ruang/administrator/riwayat?sesudah=4',
}

export const historyExamples: Examples = {
  page: 'history',
  examples: {
    season: (frame) => <HistoryPage frame={{ ...frame, viewer: chair }} view={season} />,
    whole: (frame) => <HistoryPage frame={{ ...frame, viewer: administrator }} view={whole} />,
    refused: (frame) => (
      <HistoryPage
        frame={{ ...frame, viewer: administrator }}
        view={{
          ...whole,
          asked: { ...asked, from: '2026-03-02', until: '2026-03-01' },
          entries: [],
          newest: null,
          newer: null,
          older: null,
        }}
        errors={[{ field: 'sampai', text: 'Hari terakhir mendahului hari pertama. Tukar keduanya.' }]}
      />
    ),
  },
}
