import type { Examples } from '../gallery/example.ts'
import { season } from '../gallery/example-award.ts'
import { ResultsPage } from './results.page.tsx'

const kalbar = { ...season, assessmentYear: '2024', published: 1, categories: 1 }

export const resultsExamples: Examples = {
  page: 'results',
  examples: {
    normal: (frame) => (
      <ResultsPage
        frame={{ ...frame, here: '/hasil' }}
        view={{
          seasons: [
            kalbar,
            {
              ...kalbar,
              label: 'Provinsi Contoh 2025',
              place: 'Provinsi Contoh',
              href: '/hasil/x',
              published: 0,
              categories: 3,
            },
          ],
        }}
      />
    ),
    empty: (frame) => <ResultsPage frame={{ ...frame, here: '/hasil', sample: false }} view={{ seasons: [] }} />,
  },
}
