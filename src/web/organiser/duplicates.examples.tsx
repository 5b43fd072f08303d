import { longName } from '../gallery/example-award.ts'
import { administrator } from '../gallery/example-frame.ts'
import type { Examples } from '../gallery/example.ts'
import { DuplicatesPage, type DuplicatesView } from './duplicates.page.tsx'

const HERE = '/ruang/penyelenggara/penilaian-2026/provinsi-contoh'

const empty: DuplicatesView = {
  season: 'Paritrana Award 2027, Provinsi Contoh',
  setUpHref: HERE,
  candidatesHref: `${HERE}/kandidat`,
  candidatesTitle: 'Kandidat',
  found: 0,
  pairs: [],
  pager: { page: 1, pages: 1, previous: null, next: null },
  decided: [],
}

const pair = (first: string, second: string, by: 'number' | 'name') => {
  return { href: `${HERE}/ganda?pasangan=${first.length}~${second.length}`, first, second, by }
}

export const duplicatesExamples: Examples = {
  page: 'duplicates',
  examples: {
    kosong: (frame) => <DuplicatesPage frame={{ ...frame, viewer: administrator }} view={empty} />,
    tiga: (frame) => {
      const pairs = [
        pair('CONTOH JAYA, PT', 'PT. Contoh Jaya', 'number'),
        pair('Desa Sukamaju', 'Desa Suka Maju', 'name'),
        pair(longName, `${longName} Lama`, 'name'),
      ]
      const at = 'Selasa, 2 Februari 2027 09.10 WIB'
      const decided = [
        { one: 'CV Contoh', other: 'CV. Contoh', verdict: 'merged', reason: 'Diusulkan dua cabang.', at },
        { one: 'Desa Hulu', other: 'Desa Hulo', verdict: 'different', reason: 'Dua kecamatan.', at },
      ] as const
      const view = { ...empty, found: 3, pairs, decided }
      return <DuplicatesPage frame={{ ...frame, viewer: administrator }} view={view} />
    },
  },
}
