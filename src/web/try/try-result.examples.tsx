import type { Examples } from '../gallery/example.ts'
import { longName, standings } from '../gallery/example-award.ts'
import { TryResultPage, type TryResultView } from './try-result.page.tsx'

const ranked: TryResultView = {
  is: 'ranked',
  file: 'nilai-panel-2025.xlsx',
  sheets: 56,
  criteria: 4,
  aggregation: 'trimmed',
  first: { name: standings[0]?.explanation.candidate ?? null, count: 1 },
  standings,
  page: 1,
  pages: 3,
  unranked: [],
  notes: ['Kolom Keterangan pada Nilai tidak dikenal dan dilewati.'],
  moreNotes: 0,
  carried: 'Y29udG9o',
  draft: 'offered',
}

export const tryResultExamples: Examples = {
  page: 'try-result',
  examples: {
    ranked: (frame) => <TryResultPage frame={frame} view={ranked} />,
    refused: (frame) => (
      <TryResultPage
        frame={frame}
        view={{
          is: 'refused',
          file: `${longName.replaceAll(' ', '-')}.xlsx`,
          count: 24,
          problems: [
            {
              sheet: 'Nilai',
              line: 14,
              column: 'D (nilai)',
              text: 'Nilai 182 di luar 0 sampai 100. Perbaiki angkanya.',
            },
            {
              sheet: 'Nilai',
              line: 15,
              column: 'C (kriteria)',
              text: 'Kriteria "Regulsi" tidak ada di lembar Kriteria. Samakan namanya.',
            },
            { sheet: 'Kriteria', line: null, column: null, text: 'Bobot berjumlah 95, seharusnya 100.' },
          ],
        }}
      />
    ),
    empty: (frame) => (
      <TryResultPage
        frame={frame}
        view={{
          ...ranked,
          first: { name: null, count: 0 },
          standings: [],
          pages: 1,
          notes: [],
          unranked: [{ candidate: 'Kabupaten Contoh A', reason: 'belum ada lembar nilai yang lengkap' }],
        }}
      />
    ),
  },
}
