/** What a family receives when a member dies of another cause than an accident at work, and the scholarship of both kinds. */
import { rupiah } from '../units/rupiah.ts'
import { amountOf, type BenefitAnswer, type BenefitItem, type BenefitNote, usedBenefitRule } from './benefit.ts'
import type { ContributionMonth } from './contribution-month.ts'
import {
  AGE_LIMIT,
  type Child,
  CHILDREN_MAX,
  countedChildren,
  remainingScholarship,
  SCHOLARSHIP_LEVELS,
  SCHOLARSHIP_MONTHS_MIN,
  SCHOLARSHIP_TERMS,
} from './scholarship.ts'

export type DeathOfMember = {
  readonly isBpu: boolean
  /** Months paid without a gap up to the death; null where nobody said. */
  readonly months: number | null
  readonly children: readonly Child[]
}

/** Members without a wage wait so many months for the full benefit; a gap begins them anew. */
const WAIT_MONTHS = 3
/** Permenaker 1/2025; the day it came into force was not found, so the whole of 2025 counts. */
const WAIT_SINCE = '2025-01'

export function deathBenefit({ isBpu, months, children }: DeathOfMember, month: ContributionMonth): BenefitAnswer {
  const mayWait = isBpu && month >= WAIT_SINCE
  if (mayWait && months !== null && months < WAIT_MONTHS) return funeralOnly(months)
  const once = { programme: 'JKM', times: 1, per: 'once' } as const
  const items: readonly BenefitItem[] = [
    { ...once, benefit: 'death_grant', amount: rupiah(amountOf('JKM-DEATH')) },
    { ...once, benefit: 'periodic_grant', amount: rupiah(amountOf('JKM-PERIODIC')) },
    { ...once, benefit: 'funeral', amount: rupiah(amountOf('JKM-FUNERAL')) },
  ]
  const rules = (['JKM-DEATH', 'JKM-PERIODIC', 'JKM-FUNERAL'] as const).map(usedBenefitRule)
  const assumed = mayWait && months === null
  const waiting: readonly BenefitNote[] = assumed
    ? [{ code: 'months_assumed', monthsMin: WAIT_MONTHS, of: 'death_benefit' }]
    : []
  const school = children.length === 0 ? null : scholarship(children, 'JKM', months)
  return joined({ items, rules, notes: waiting }, school)
}

function funeralOnly(months: number): BenefitAnswer {
  const amount = rupiah(amountOf('JKM-WAIT'))
  return {
    items: [{ programme: 'JKM', benefit: 'funeral', amount, times: 1, per: 'once' }],
    total: amount,
    rules: [usedBenefitRule('JKM-WAIT')],
    notes: [{ code: 'waiting_period', months, monthsMin: WAIT_MONTHS }],
  }
}

/**
 * The scholarship of a member's children. After an accident at work no months are asked; otherwise three paid years.
 * @param children where none is named, the answer is the most that two can receive.
 * @param months paid; null where nobody said, and then they are taken for enough, which the answer says.
 */
export function scholarship(
  children: readonly Child[],
  cause: 'JKM' | 'JKK',
  months: number | null,
): Omit<BenefitAnswer, 'total'> {
  const conditions = { code: 'scholarship_conditions', ageLimit: AGE_LIMIT, childrenMax: CHILDREN_MAX } as const
  if (cause === 'JKM' && months !== null && months < SCHOLARSHIP_MONTHS_MIN) {
    const note = { code: 'scholarship_needs_months', months, monthsMin: SCHOLARSHIP_MONTHS_MIN } as const
    return { items: [], rules: [usedBenefitRule('SCH-MAX')], notes: [note] }
  }
  const assumed = cause === 'JKM' && months === null
  const assumption = { code: 'months_assumed', monthsMin: SCHOLARSHIP_MONTHS_MIN, of: 'scholarship' } as const
  const assumptions = assumed ? [assumption] : []
  if (children.length === 0) return mostOfScholarship(cause, [...assumptions, conditions])
  const { counted, leftOut } = countedChildren(children)
  const items = counted.flatMap((child) => itemsOf(child, children.indexOf(child) + 1, cause))
  const levels = [...new Set(items.map(({ level }) => level))]
  const rules = [...levels.map((level) => SCHOLARSHIP_TERMS[level].rule), 'SCH-MAX' as const].map(usedBenefitRule)
  const notes: readonly BenefitNote[] = [
    ...assumptions,
    ...children.flatMap((child, at) => childNotes(child, at + 1)),
    ...(leftOut > 0 ? [{ code: 'children_left_out', count: leftOut, childrenMax: CHILDREN_MAX } as const] : []),
    conditions,
  ]
  return { items, rules, notes }
}

/** What the law itself names as the most: two children who receive every year of every level. */
function mostOfScholarship(programme: 'JKM' | 'JKK', notes: readonly BenefitNote[]): Omit<BenefitAnswer, 'total'> {
  const levels = SCHOLARSHIP_LEVELS.map((level) => SCHOLARSHIP_TERMS[level])
  const perChild = levels.reduce((sum, { perYear, yearsMax }) => sum + perYear * yearsMax, 0)
  const amount = rupiah(amountOf('SCH-MAX'))
  return {
    items: [{ programme, benefit: 'scholarship', amount, times: 1, per: 'once', isMaximum: true }],
    rules: [...levels.map(({ rule }) => rule), 'SCH-MAX' as const].map(usedBenefitRule),
    notes: [{ code: 'scholarship_maximum', childrenMax: CHILDREN_MAX, perChild }, ...notes],
  }
}

function itemsOf(child: Child, place: number, programme: 'JKM' | 'JKK') {
  return remainingScholarship(child).parts.map(
    ({ level, years, perYear }) =>
      ({ programme, benefit: 'scholarship', amount: perYear, times: years, per: 'year', child: place, level }) as const,
  )
}

function childNotes(child: Child, place: number): readonly BenefitNote[] {
  const { because } = remainingScholarship(child)
  if (because === 'too_old') return [{ code: 'child_too_old', child: place, ageLimit: AGE_LIMIT }]
  if (because === 'working_or_married') return [{ code: 'child_working_or_married', child: place }]
  return because === 'ends_at_23' ? [{ code: 'child_ends_at_limit', child: place, ageLimit: AGE_LIMIT }] : []
}

/** One answer of two, with the sum of both. */
export function joined(
  first: Omit<BenefitAnswer, 'total'>,
  second: Omit<BenefitAnswer, 'total'> | null,
): BenefitAnswer {
  const items = [...first.items, ...(second?.items ?? [])]
  return {
    items,
    total: rupiah(items.reduce((sum, { amount, times }) => sum + amount * times, 0)),
    rules: [...first.rules, ...(second?.rules ?? [])],
    notes: [...first.notes, ...(second?.notes ?? [])],
  }
}
