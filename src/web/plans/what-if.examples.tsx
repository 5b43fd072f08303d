import { whatIfAnswers, type WhatIfTexts } from '../../award/coverage/what-if-answers.ts'
import type { ValueFunction } from '../../award/rulebook/rulebook.ts'
import type { Language } from '../../wording/language.ts'
import { whatIfOutputs, whatIfWords } from '../../wording/what-if.ts'
import type { Examples } from '../gallery/example.ts'
import { whatIfFields, WhatIfPage, type WhatIfView } from './what-if.page.tsx'

const RULE: ValueFunction = { kind: 'target', target: '59.56' }
const TEXTS: WhatIfTexts = {
  covered: '507191',
  eligible: '1456191',
  target: '59,56',
  from: '2027-01',
  until: '2027-12',
  informal: '60',
  heads: '',
  budget: '',
  months: '12',
  fund: 'APBD',
  group: 'other',
  jht: '',
}

function view(language: Language, changes: Partial<WhatIfView> = {}): WhatIfView {
  const words = whatIfWords[language]
  const texts = changes.texts ?? TEXTS
  return {
    place: { code: '61', name: 'Kalimantan Barat' },
    wider: { name: 'Indonesia', href: '/rencana?wilayah=ID' },
    places: [
      { value: '61', label: words.within('Kalimantan Barat') },
      { value: '61.04', label: 'Kabupaten Ketapang' },
      { value: '61.08', label: 'Kabupaten Landak' },
    ],
    figures: [
      { value: 'a', label: '507.191 / 1.456.191 (2025-09-25; penyebut tidak disebut sumbernya)' },
      { value: 'b', label: '558.000 / 1.800.000 (2025-09-25; penduduk bekerja menurut BPS)' },
    ],
    figure: { id: 'a', how: words.figureFrom.unprotected, source: 'tanjungpura.id, 2025-09-25' },
    outputs: whatIfOutputs(whatIfAnswers(texts), RULE, language),
    targetOf: words.targetOf('Kalimantan Barat', '59,56'),
    bar: { now: 34.83, target: 59.56, label: '34,83% pekerja terlindungi, target 59,56%' },
    rule: { label: 'Paritrana Award 2026 Kalimantan Barat', json: JSON.stringify(RULE) },
    paid: [
      {
        key: '0',
        name: 'Kabupaten Penajam Paser Utara',
        fund: 'APBD',
        year: '2025',
        heads: '5.000',
        budget: 'Rp1.008.000.000',
        months: '12,00',
        source: 'kaltim.antaranews.com',
        href: 'https://kaltim.antaranews.com/berita/227609/penajam-sisihkan-dana-pada-apbd-2025-bayar-jamsostek-pekerja-rentan',
      },
      {
        key: '1',
        name: 'Indonesia',
        fund: '(potential)',
        year: '2025',
        heads: '30.850.000',
        budget: '–',
        months: '–',
        source: 'tanjungpura.id 2025-09-25',
        href: null,
      },
    ],
    errors: [],
    plansHref: '/rencana/61',
    ...changes,
    texts,
  }
}

export const whatIfExamples: Examples = {
  page: 'what-if',
  examples: {
    kalbar: (frame) => <WhatIfPage frame={{ ...frame, sample: false }} view={view(frame.language)} />,
    kosong: (frame) => (
      <WhatIfPage
        frame={{ ...frame, sample: false }}
        view={view(frame.language, {
          texts: { ...TEXTS, covered: '', eligible: '', target: '' },
          places: [],
          figures: [],
          figure: null,
          bar: null,
          rule: null,
          targetOf: null,
        })}
      />
    ),
    keliru: (frame) => {
      const words = whatIfWords[frame.language]
      const errors = (['target', 'until'] as const).map((field) => ({
        field: whatIfFields[field],
        text: words.wrong[field],
      }))
      const texts = { ...TEXTS, target: 'tinggi', until: '2026-01' }
      return (
        <WhatIfPage frame={{ ...frame, sample: false }} view={view(frame.language, { texts, errors, bar: null })} />
      )
    },
  },
}
