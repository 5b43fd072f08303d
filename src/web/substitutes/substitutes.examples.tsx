import type { Examples } from '../gallery/example.ts'
import { longName } from '../gallery/example-award.ts'
import { secretary } from '../gallery/example-frame.ts'
import { substituteWords, substitutionSentence } from '../../wording/substitutes.ts'
import { substituteFields, SubstitutesPage, type SubstitutesView } from './substitutes.page.tsx'

const view: SubstitutesView = {
  season: 'Paritrana Award 2025',
  term: substituteWords.id.term('Senin, 2 Februari 2026', 'Selasa, 31 Maret 2026'),
  substitutes: [
    { seat: 'hukum', unsur: 'Ahli hukum', name: 'Dr. Contoh Pengganti', holder: 'Prof. Contoh', typed: '' },
    { seat: 'pekerja', unsur: longName, name: 'Ibu Contoh', holder: null, typed: '' },
  ],
  errors: [],
  href: '/ruang/panitia/penilaian-2025/provinsi-contoh/pengganti',
}

export const substitutesExamples: Examples = {
  page: 'substitutes',
  examples: {
    disebut: (frame) => <SubstitutesPage frame={{ ...frame, viewer: secretary }} view={view} />,
    ditolak: (frame) => (
      <SubstitutesPage
        frame={{ ...frame, viewer: secretary }}
        view={{
          ...view,
          term: substituteWords.id.over('Senin, 2 Februari 2026', 'Selasa, 31 Maret 2026'),
          errors: [
            {
              field: substituteFields.reason('hukum'),
              text: substitutionSentence({ code: 'substitution_without_reason' }, String, 'id'),
            },
          ],
        }}
      />
    ),
    'tidak-ada': (frame) => (
      <SubstitutesPage
        frame={{ ...frame, viewer: secretary }}
        view={{ ...view, term: substituteWords.id.noTerm, substitutes: [] }}
      />
    ),
  },
}
