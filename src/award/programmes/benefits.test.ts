import { test } from 'node:test'
import assert from 'node:assert/strict'
import * as fc from 'fast-check'
import type { Hundredths } from '../units/hundredths.ts'
import { rupiah } from '../units/rupiah.ts'
import { type Accident, ACCIDENT_OUTCOMES } from './accident-benefit.ts'
import type { BenefitAnswer } from './benefit.ts'
import { type BenefitQuestion, benefits } from './benefits.ts'
import { contributionMonth } from './contribution-month.ts'
import type { DeathOfMember } from './death-benefit.ts'
import { nextPensionMinimum, pensionAge } from './pension-benefit.ts'
import { PROGRAMME_SETTINGS as SETTINGS } from './programme-settings.ts'
import type { Child } from './scholarship.ts'
import { WAGE_MAX } from './typed-question.ts'

const MONTH = contributionMonth('2026-05')
const TODDLER: Child = { age: 4, school: 'TK', grade: 1, isWorkingOrMarried: false }

const asked = (question: BenefitQuestion) => benefits(question, SETTINGS)

function answered(question: BenefitQuestion): BenefitAnswer {
  const answer = asked(question)
  assert.ok(answer.ok)
  return answer.value
}

const death = (of: Partial<DeathOfMember>, month = MONTH) =>
  answered({ programme: 'JKM', month, of: { isBpu: false, months: 40, children: [], ...of } })

const accident = (of: Partial<Accident>) =>
  answered({
    programme: 'JKK',
    month: MONTH,
    of: {
      outcome: 'death',
      wage: rupiah(3_000_000),
      tablePercent: 0 as Hundredths,
      lossPercent: null,
      months: 0,
      transport: [],
      children: [],
      ...of,
    },
  })

const codes = ({ notes }: BenefitAnswer) => notes.map(({ code }) => code)
const shown = ({ items }: BenefitAnswer) => items.map(({ benefit, amount, times }) => [benefit, amount, times])

test('a death pays 20, 12 and 10 million: 42 million', () => {
  const answer = death({})
  assert.deepEqual(shown(answer), [
    ['death_grant', 20_000_000, 1],
    ['periodic_grant', 12_000_000, 1],
    ['funeral', 10_000_000, 1],
  ])
  assert.equal(answer.total, 42_000_000)
})

test('a member without a wage of less than three months leaves the funeral alone; of three, the whole', () => {
  assert.deepEqual(
    [death({ isBpu: true, months: 2 }).total, death({ isBpu: true, months: 3 }).total],
    [10_000_000, 42_000_000],
  )
  assert.equal(death({ isBpu: false, months: 2 }).total, 42_000_000)
  assert.equal(death({ isBpu: true, months: 2 }, contributionMonth('2024-12')).total, 42_000_000)
  assert.deepEqual(codes(death({ isBpu: true, months: null })), ['months_assumed'])
})

test('a death with two small children after three paid years pays 216 million; a month less pays no scholarship', () => {
  const children = [TODDLER, TODDLER]
  assert.equal(death({ months: 36, children }).total, 42_000_000 + 174_000_000)
  const short = death({ months: 35, children })
  assert.deepEqual([short.total, codes(short)], [42_000_000, ['scholarship_needs_months']])
})

test('a death at work pays 48 wages, not below 20 million, and the scholarship without any months', () => {
  assert.equal(accident({}).total, 144_000_000 + 12_000_000 + 10_000_000)
  const low = accident({ wage: rupiah(400_000) })
  assert.deepEqual([low.items[0]?.amount, codes(low)[0]], [20_000_000, 'death_grant_minimum'])
  assert.equal(accident({ children: [TODDLER] }).total, 166_000_000 + 87_000_000)
})

test('a whole disability pays 56 wages and 12 million, a part of it by the table, a lost function by both', () => {
  assert.equal(accident({ outcome: 'total_disability' }).total, 168_000_000 + 12_000_000)
  const part = { outcome: 'partial_disability', tablePercent: 4000 as Hundredths } as const
  assert.equal(accident(part).total, 96_000_000)
  const half = accident({ ...part, lossPercent: 5000 as Hundredths })
  assert.deepEqual(
    [half.total, half.rules[0]?.id, codes(half)[0]],
    [48_000_000, 'JKK-PART-FUNC', 'disability_table_not_known'],
  )
})

test('who cannot work is paid the wage for twelve months and half of it from the thirteenth', () => {
  assert.deepEqual(shown(accident({ outcome: 'inability', months: 12 })), [['inability', 3_000_000, 12]])
  assert.deepEqual(shown(accident({ outcome: 'inability', months: 13 })), [
    ['inability', 3_000_000, 12],
    ['inability', 1_500_000, 1],
  ])
})

test('children named after an accident that gives them no scholarship are not passed over in silence', () => {
  const answer = accident({ outcome: 'inability', months: 1, children: [TODDLER] })
  assert.deepEqual([answer.total, codes(answer)[0]], [3_000_000, 'scholarship_not_for_outcome'])
})

test('several means of transport add up to the most that is paid back', () => {
  const ways = accident({ outcome: 'inability', months: 1, transport: ['land', 'sea', 'air'] })
  assert.equal(ways.total, 3_000_000 + 17_000_000)
  assert.equal(ways.items.filter(({ isMaximum }) => isMaximum).length, 3)
})

const jobLoss = (month: string, wage: number, months: number | null = null) =>
  ({ programme: 'JKP', month: contributionMonth(month), of: { wage: rupiah(wage), months } }) as const

test('lost work pays 60 percent of at most 5 million for six months; before February 2025 it paid 45 and then 25', () => {
  assert.deepEqual(shown(answered(jobLoss('2025-02', 7_000_000))), [['cash', 3_000_000, 6]])
  assert.deepEqual(shown(answered(jobLoss('2025-01', 4_000_000))), [
    ['cash', 1_800_000, 3],
    ['cash', 1_000_000, 3],
  ])
  assert.deepEqual(codes(answered(jobLoss('2025-06', 5_000_000))), ['jkp_conditions', 'jkp_bankrupt'])
})

test('lost work before the programme began, or with eleven paid months, is refused', () => {
  assert.deepEqual(asked(jobLoss('2021-01', 1)), {
    ok: false,
    refusal: [{ code: 'benefit_before_rules', programme: 'JKP', first: '2021-02' }],
  })
  assert.deepEqual(asked(jobLoss('2025-06', 1, 11)), {
    ok: false,
    refusal: [{ code: 'jkp_needs_months', months: 11, monthsMin: 12 }],
  })
  assert.equal(asked(jobLoss('2025-06', 1, 12)).ok, true)
})

test('a death before December 2019 is refused: what was paid then is not known here', () => {
  const of = { isBpu: false, months: null, children: [] }
  assert.deepEqual(asked({ programme: 'JKM', month: contributionMonth('2019-11'), of }), {
    ok: false,
    refusal: [{ code: 'benefit_before_rules', programme: 'JKM', first: '2019-12' }],
  })
})

test('old-age savings are the balance, or what was paid in, and then say that returns are not counted', () => {
  const balance = answered({ programme: 'JHT', month: MONTH, of: { balance: rupiah(37_882_390) } })
  assert.deepEqual([balance.total, codes(balance)], [37_882_390, []])
  const paidIn = answered({ programme: 'JHT', month: MONTH, of: { wage: rupiah(7_000_000), months: 12 } })
  assert.deepEqual([paidIn.total, codes(paidIn)], [4_788_000, ['returns_not_counted']])
})

const pension = (months: number, meanWage: number) =>
  ({ programme: 'JP', month: MONTH, of: { months, meanWage: rupiah(meanWage) } }) as const

test('a pension needs 180 months, is a percent a year of the mean wage, up to whole hundreds, and marks its formula', () => {
  assert.deepEqual(asked(pension(179, 1)), {
    ok: false,
    refusal: [{ code: 'pension_needs_months', months: 179, monthsMin: 180 }],
  })
  const answer = answered(pension(180, 5_000_001))
  assert.equal(answer.total, 750_100)
  assert.deepEqual(answer.rules[0]?.recalled, ['formula'])
})

test('the lowest pension is rounded up to hundreds, and the pension age reaches 65 in 2043', () => {
  assert.equal(nextPensionMinimum(383_400, 261), 393_500)
  assert.deepEqual([2024, 2025, 2027, 2028, 2042, 2043, 2060].map(pensionAge), [58, 59, 59, 60, 64, 65, 65])
})

test('every benefit of every wage up to the highest is in whole rupiah and sums to its total', () => {
  const wages = fc.oneof(fc.integer({ min: 0, max: WAGE_MAX }), fc.constant(WAGE_MAX))
  const percents = fc.integer({ min: 0, max: 10_000 }) as fc.Arbitrary<Hundredths>
  const months = fc.integer({ min: 180, max: 720 })
  fc.assert(
    fc.property(
      wages,
      percents,
      months,
      fc.constantFrom(...ACCIDENT_OUTCOMES),
      (wage, tablePercent, count, outcome) => {
        const answers = [
          accident({ outcome, wage: rupiah(wage), tablePercent, lossPercent: tablePercent, months: count }),
          answered(jobLoss('2025-06', wage)),
          answered({ programme: 'JHT', month: MONTH, of: { wage: rupiah(wage), months: count } }),
          answered(pension(count, wage)),
        ]
        for (const { items, total } of answers) {
          assert.ok(items.every(({ amount }) => Number.isSafeInteger(amount) && amount >= 0))
          assert.equal(
            items.reduce((sum, { amount, times }) => sum + amount * times, 0),
            total,
          )
        }
      },
    ),
    { numRuns: 40 },
  )
})
