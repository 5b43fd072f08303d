import type { Examples } from '../gallery/example.ts'
import { PersonalDataPage } from './personal-data.page.tsx'
import { registerEntries } from './personal-data.handlers.ts'

export const personalDataExamples: Examples = {
  page: 'personal-data',
  examples: {
    register: (frame) => <PersonalDataPage frame={frame} view={{ entries: registerEntries(frame.language) }} />,
  },
}
