import type { Examples } from '../gallery/example.ts'
import { season } from '../gallery/example-award.ts'
import { ResultWaitingPage } from './result-waiting.page.tsx'

const view = { season, category: 'Pemerintah Desa dan Kelurahan' }

export const resultWaitingExamples: Examples = {
  page: 'result-waiting',
  examples: {
    judging: (frame) => <ResultWaitingPage frame={frame} view={{ ...view, state: 'judging' }} />,
    closed: (frame) => <ResultWaitingPage frame={frame} view={{ ...view, state: 'closed' }} />,
    adopted: (frame) => <ResultWaitingPage frame={frame} view={{ ...view, state: 'adopted' }} />,
  },
}
