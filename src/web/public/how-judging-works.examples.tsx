import type { Examples } from '../gallery/example.ts'
import { HowJudgingWorksPage } from './how-judging-works.page.tsx'

export const howJudgingWorksExamples: Examples = {
  page: 'how-judging-works',
  examples: {
    normal: (frame) => <HowJudgingWorksPage frame={{ ...frame, sample: false, here: '/cara-penilaian' }} view={{}} />,
  },
}
