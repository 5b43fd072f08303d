import { benefitQuestion } from '../../award/programmes/benefit-question.ts'
import { benefits } from '../../award/programmes/benefits.ts'
import { contributionQuestion } from '../../award/programmes/contribution-question.ts'
import { contributions } from '../../award/programmes/contributions.ts'
import { PROGRAMME_SETTINGS } from '../../award/programmes/programme-settings.ts'
import { assert } from '../../award/result.ts'
import { day } from '../../award/units/dates.ts'
import type { CalculatorKind } from '../../wording/calculator.ts'
import { benefitRefusal, questionReason } from '../../wording/programme-refusals.ts'
import type { Examples } from '../gallery/example.ts'
import type { Frame } from '../layout/frame.ts'
import { benefitAnswerView, contributionAnswerView } from './calculator-answer.ts'
import {
  benefitDraft,
  type CalculatorTyped,
  calculatorFields as fields,
  contributionDraft,
  freshTyped,
  KINDS,
} from './calculator.form.ts'
import { CalculatorPage, type Counted } from './calculator.page.tsx'

const HOLIDAYS = new Set([day('2026-03-20')])

/** What the rules answer, as the handler would show it; the examples are typed so that they can be read. */
function counted(kind: CalculatorKind, typed: CalculatorTyped, { language }: Frame): Counted {
  const counts = KINDS[kind]
  if (counts.of === 'contribution') {
    const question = contributionQuestion(contributionDraft(counts.segment, typed))
    assert(question.ok, 'the example can be read')
    const answer = contributions(question.value, HOLIDAYS, PROGRAMME_SETTINGS)
    assert(answer.ok, 'the example is answered')
    return { is: 'answer', view: contributionAnswerView(answer.value, question.value, PROGRAMME_SETTINGS, language) }
  }
  const question = benefitQuestion(benefitDraft(counts.programme, typed))
  assert(question.ok, 'the example can be read')
  const answer = benefits(question.value, PROGRAMME_SETTINGS)
  if (!answer.ok) return { is: 'refused', reasons: answer.refusal.map((refusal) => benefitRefusal(refusal, language)) }
  return { is: 'answer', view: benefitAnswerView(answer.value, language) }
}

function drawn(kind: CalculatorKind, parts: Partial<CalculatorTyped>) {
  return (frame: Frame) => {
    const typed = { ...freshTyped(kind, '2026-02'), ...parts }
    return (
      <CalculatorPage
        frame={plain(frame, kind)}
        view={{ is: 'asking', kind, typed, counted: counted(kind, typed, frame) }}
      />
    )
  }
}

function asked(kind: CalculatorKind) {
  return (frame: Frame) => (
    <CalculatorPage
      frame={plain(frame, kind)}
      view={{ is: 'asking', kind, typed: freshTyped(kind, '2026-02'), counted: null }}
    />
  )
}

const plain = (frame: Frame, kind: string): Frame => ({ ...frame, sample: false, here: `/kalkulator?hitung=${kind}` })

export const calculatorExamples: Examples = {
  page: 'calculator',
  examples: {
    pilihan: (frame) => (
      <CalculatorPage frame={{ ...frame, sample: false, here: '/kalkulator' }} view={{ is: 'choosing' }} />
    ),
    'tanya-hari-tua': asked('manfaat-hari-tua'),
    upah: drawn('iuran-upah', { wage: '15.000.000' }),
    mandiri: drawn('iuran-mandiri', { income: '5.000.000', month: '2026-05', payer: 'CSR' }),
    konstruksi: drawn('iuran-konstruksi', { contract: '2.000.000.000' }),
    kematian: drawn('manfaat-kematian', { age: ['8', '20'], school: ['SD', 'PT'], grade: ['3', '2'] }),
    'beasiswa-terbanyak': drawn('beasiswa', {}),
    kecelakaan: drawn('manfaat-kecelakaan', { wage: '3.000.000', transport: ['land', 'air'] }),
    'pensiun-ditolak': drawn('manfaat-pensiun', { wage: '5.000.000', months: '100' }),
    'salah-ketik': (frame) => {
      const typed = { ...freshTyped('iuran-upah', '2014-01'), wage: '7'.repeat(30), programme: [] }
      const question = contributionQuestion(contributionDraft('PU', typed))
      assert(!question.ok, 'the example is wrong')
      const errors = question.refusal.map(({ field, reason }) => ({
        field: fields[field === 'programmes' ? 'programme' : (field as 'wage' | 'month')],
        text: questionReason(reason, frame.language),
      }))
      const view = { is: 'asking', kind: 'iuran-upah', typed, counted: { is: 'unreadable', errors } } as const
      return <CalculatorPage frame={plain(frame, 'iuran-upah')} view={view} />
    },
  },
}
