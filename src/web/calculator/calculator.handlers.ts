/** The public calculator. It reads the holidays in force and nothing else, and writes nothing. */
import { holidayDays } from '../../actions/holidays.ts'
import { programmeSettings } from '../../actions/programme-settings.ts'
import { type BenefitFlaw, benefitQuestion } from '../../award/programmes/benefit-question.ts'
import type { BenefitProgramme } from '../../award/programmes/benefit.ts'
import { benefits } from '../../award/programmes/benefits.ts'
import { contributionQuestion, type QuestionFlaw } from '../../award/programmes/contribution-question.ts'
import type { Segment } from '../../award/programmes/contribution.ts'
import { contributions } from '../../award/programmes/contributions.ts'
import { instant, wallTime } from '../../award/units/dates.ts'
import type { CalculatorKind } from '../../wording/calculator.ts'
import { benefitRefusal, contributionRefusal, questionReason } from '../../wording/programme-refusals.ts'
import { frameOf } from '../frame.ts'
import type { FieldError } from '../layout/frame.ts'
import { page } from '../reply.ts'
import type { Visit } from '../visit.ts'
import { benefitAnswerView, contributionAnswerView } from './calculator-answer.ts'
import {
  benefitDraft,
  calculatorFields,
  type CalculatorTyped,
  contributionDraft,
  type Counts,
  freshTyped,
  inputOf,
  isKind,
  KINDS,
  typedIn,
} from './calculator.form.ts'
import { CalculatorPage, type CalculatorView, type Counted } from './calculator.page.tsx'

export async function showCalculator(visit: Visit): Promise<Response> {
  const asked = visit.url.searchParams
  const kind = asked.get(calculatorFields.kind) ?? ''
  if (!isKind(kind)) return answered(visit, { is: 'choosing' })
  if (!asked.has(calculatorFields.month)) {
    const month = wallTime(instant(visit.site.clock.now()), 'WIB').day.slice(0, 7)
    return answered(visit, { is: 'asking', kind, typed: freshTyped(kind, month), counted: null })
  }
  const typed = typedIn(asked)
  return answered(visit, { is: 'asking', kind, typed, counted: await countedFor(visit, kind, typed) })
}

function answered(visit: Visit, view: CalculatorView): Response {
  const isWrong = view.is === 'asking' && view.counted !== null && view.counted.is !== 'answer'
  return page(visit, CalculatorPage({ frame: frameOf(visit), view }), isWrong ? 422 : 200)
}

function countedFor(visit: Visit, kind: CalculatorKind, typed: CalculatorTyped): Promise<Counted> {
  const counts = KINDS[kind]
  return counts.of === 'contribution'
    ? countedContribution(visit, counts.segment, typed)
    : countedBenefit(visit, counts.programme, typed)
}

async function countedContribution(visit: Visit, segment: Segment, typed: CalculatorTyped): Promise<Counted> {
  const { language, site } = visit
  const question = contributionQuestion(contributionDraft(segment, typed))
  if (!question.ok) return { is: 'unreadable', errors: errorsOf(visit, 'contribution', question.refusal) }
  const settings = await programmeSettings()
  const answer = contributions(question.value, await holidayDays(site.db), settings)
  if (!answer.ok)
    return { is: 'refused', reasons: answer.refusal.map((refusal) => contributionRefusal(refusal, language)) }
  return { is: 'answer', view: contributionAnswerView(answer.value, question.value, settings, language) }
}

async function countedBenefit(visit: Visit, programme: BenefitProgramme, typed: CalculatorTyped): Promise<Counted> {
  const { language } = visit
  const question = benefitQuestion(benefitDraft(programme, typed))
  if (!question.ok) return { is: 'unreadable', errors: errorsOf(visit, 'benefit', question.refusal) }
  const answer = benefits(question.value, await programmeSettings())
  if (!answer.ok) return { is: 'refused', reasons: answer.refusal.map((refusal) => benefitRefusal(refusal, language)) }
  return { is: 'answer', view: benefitAnswerView(answer.value, language) }
}

function errorsOf(
  { language }: Visit,
  of: Counts['of'],
  flaws: readonly (QuestionFlaw | BenefitFlaw)[],
): readonly FieldError[] {
  return flaws.map(({ field, reason }) => ({ field: inputOf(of, field), text: questionReason(reason, language) }))
}
