import { holidayKinds } from '../../wording/holidays.ts'
import type { Language } from '../../wording/language.ts'
import { administrator } from '../gallery/example-frame.ts'
import type { Examples } from '../gallery/example.ts'
import { holidayFields, HolidaysPage, type HolidaysView } from './holidays.page.tsx'

function view(language: Language, changes: Partial<HolidaysView> = {}): HolidaysView {
  const kinds = holidayKinds[language]
  const source = 'SKB Menteri Agama, Menteri Ketenagakerjaan, dan Menteri PANRB Nomor 1497 Tahun 2025, Nomor 2 Tahun 2025, dan Nomor 5 Tahun 2025' // prettier-ignore
  return {
    years: [
      {
        year: '2026',
        days: [
          { day: 'Jumat, 20 Maret 2026', kind: kinds.collective_leave, name: 'Idulfitri 1447 Hijriah', source },
          { day: 'Sabtu, 21 Maret 2026', kind: kinds.national, name: 'Idulfitri 1447 Hijriah', source },
        ],
      },
    ],
    kinds: Object.entries(kinds).map(([value, label]) => ({ value, label })),
    typed: { day: '', kind: '', name: '', source: '' },
    writes: true,
    errors: [],
    ...changes,
  }
}

export const holidaysExamples: Examples = {
  page: 'holidays',
  examples: {
    pusat: (frame) => <HolidaysPage frame={{ ...frame, viewer: administrator }} view={view(frame.language)} />,
    keliru: (frame) => (
      <HolidaysPage
        frame={{ ...frame, viewer: administrator }}
        view={view(frame.language, {
          typed: { day: '2027-01-01', kind: '', name: 'Tahun Baru', source: '' },
          errors: [
            { field: holidayFields.kind, text: 'Pilih jenisnya.' },
            { field: holidayFields.source, text: 'Tulis sumbernya.' },
          ],
        })}
      />
    ),
    membaca: (frame) => (
      <HolidaysPage
        frame={{ ...frame, viewer: administrator }}
        view={view(frame.language, { writes: false, years: [] })}
      />
    ),
  },
}
