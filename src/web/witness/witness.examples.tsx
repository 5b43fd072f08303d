import type { Examples } from '../gallery/example.ts'
import { WitnessPage, type WitnessView } from './witness.page.tsx'

const season: WitnessView = {
  season: 'Paritrana Award 2025',
  seasonHref: '/hasil/penilaian-2024/kalimantan-barat',
  pageUrl: 'https://paritrana.contoh.example/saksi/penilaian-2024/kalimantan-barat',
  historyHref: '/saksi/penilaian-2024/kalimantan-barat/riwayat.json',
  noteHref: '/saksi/penilaian-2024/kalimantan-barat/catatan.txt',
  newest: {
    name: 'paritrana.contoh.example/2024/61',
    size: 12_408,
    root: 'lP8F3Cg8uyWPmmNcvoGNmmBCir8FLa0/qRMEhm0lhs0=',
    verifier: 'paritrana.contoh.example/2024/61+8ee9f75e+AepKbGPinFIKvvVQewlQ9oynkXP6pVmVvBTlvHYIkyDl',
  },
}

export const witnessExamples: Examples = {
  page: 'witness',
  examples: {
    terbaru: (frame) => <WitnessPage frame={frame} view={season} />,
    'belum-ada': (frame) => <WitnessPage frame={frame} view={{ ...season, newest: null }} />,
  },
}
