import type { Examples } from '../gallery/example.ts'
import { longName, standings } from '../gallery/example-award.ts'
import { TryResultPage, type TryResultView } from './try-result.page.tsx'

const ranked: TryResultView = {
  is: 'ranked',
  file: 'nilai-panel-2025.xlsx',
  sheets: 56,
  criteria: 4,
  aggregation: 'trimmed',
  standings,
  unranked: [],
  notes: ['Kolom "Keterangan" tidak dikenal dan dilewati.'],
  draft: '{"format":"contoh"}',
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
            { sheet: 'Nilai', line: 14, column: 'nilai', text: 'Nilai 182 di luar 0 sampai 100. Perbaiki angkanya.' },
            {
              sheet: 'Nilai',
              line: 15,
              column: 'kriteria',
              text: 'Kriteria "Regulsi" tidak ada di lembar Kriteria. Samakan namanya.',
            },
            { sheet: 'Kriteria', line: null, column: 'bobot', text: 'Bobot berjumlah 95. Jadikan 100.' },
            { sheet: null, line: null, column: null, text: 'Lembar Petunjuk tidak ditemukan; ini tidak menghalangi.' },
          ],
        }}
      />
    ),
    empty: (frame) => (
      <TryResultPage
        frame={frame}
        view={{
          ...ranked,
          standings: [],
          notes: [],
          draft: null,
          unranked: [{ candidate: 'Kabupaten Contoh A', reason: 'Tidak ada lembar yang lengkap.' }],
        }}
      />
    ),
  },
}
