/** Every case of reference/worked_examples.csv, computed by the rules and compared with what the file expects and printed. */
import { test } from 'node:test'
import assert from 'node:assert/strict'
import { computedCoverage, percentText } from '../../src/award/coverage/coverage-figure.ts'
import { gapPoints, unprotectedOf } from '../../src/award/coverage/coverage-gap.ts'
import {
  gapContradiction,
  headsOfPoints,
  percentContradiction,
  sumContradiction,
  unprotectedContradiction,
} from '../../src/award/coverage/printed-contradiction.ts'
import { amountOf, type BenefitAnswer } from '../../src/award/programmes/benefit.ts'
import { type BenefitQuestion, benefits } from '../../src/award/programmes/benefits.ts'
import type { BpuPayer, BpuProgramme } from '../../src/award/programmes/bpu-contribution.ts'
import { contributionMonth } from '../../src/award/programmes/contribution-month.ts'
import { PROGRAMMES } from '../../src/award/programmes/contribution-rules.ts'
import { type ContributionQuestion, contributions, type DatedAnswer } from '../../src/award/programmes/contributions.ts'
import { ceilingOn, nextCeiling } from '../../src/award/programmes/jp-ceiling.ts'
import { PROGRAMME_SETTINGS as SETTINGS } from '../../src/award/programmes/programme-settings.ts'
import type { Child } from '../../src/award/programmes/scholarship.ts'
import { vulnerablePlan } from '../../src/award/programmes/vulnerable-plan.ts'
import { day } from '../../src/award/units/dates.ts'
import { divide, fractionFromDecimal, HUNDRED, multiply } from '../../src/award/units/fraction.ts'
import { rupiah } from '../../src/award/units/rupiah.ts'
import { NO_HOLIDAYS } from '../../src/award/units/working-days.ts'
import { factRows, type FactRow } from './fact-rows.ts'

type Row = { readonly inputs: string; readonly expected: string; readonly published: string }

/** The numbers of a text, in order: `69,590 of 130,245` gives 69590 and 130245. */
function numbers(text: string): readonly number[] {
  return [...text.matchAll(/\d[\d,]*(?:\.\d+)?/g)].map(([number]) => Number(number.replaceAll(',', '')))
}

const decimals = (text: string): readonly string[] => [...text.matchAll(/\d+\.\d+/g)].map(([number]) => number)

function paid(question: ContributionQuestion): DatedAnswer {
  const answer = contributions(question, NO_HOLIDAYS, SETTINGS)
  assert.ok(answer.ok)
  return answer.value
}

function member(month: string, income: number, programmes: readonly BpuProgramme[], payer: BpuPayer = 'self'): number {
  const of = { income, sector: 'other', payer, programmes } as const
  return paid({ segment: 'BPU', month: contributionMonth(month), of }).total
}

function given(question: BenefitQuestion): BenefitAnswer {
  const answer = benefits(question, SETTINGS)
  assert.ok(answer.ok)
  return answer.value
}

function budget(workers: number, months: number): number {
  const plan = vulnerablePlan(
    { workers },
    { months, fund: 'APBD', from: contributionMonth('2025-01'), sector: 'other' },
  )
  assert.ok(plan.ok)
  return plan.value.cost
}

function coverage(covered: number, eligible: number): string {
  const exact = computedCoverage({ covered, eligible })
  assert.ok(exact)
  return percentText(exact)
}

/** What a wage of 10,000 pays for JKK is its rate in hundredths of a percent. */
function halvedAccidentRate(risk: number): string {
  const of = { wage: rupiah(10_000), risk, programmes: PROGRAMMES, isLabourIntensive: true } as const
  const { items } = paid({ segment: 'PU', month: contributionMonth('2025-03'), of })
  return `${(items.find(({ programme }) => programme === 'JKK')?.amount ?? 0) / 100}%`
}

/** The ceiling grown once, against the expected one. */
function grownCeiling({ inputs, expected }: Row): void {
  const [before = 0, growth = 0] = numbers(inputs)
  assert.equal(nextCeiling(before, Math.round(growth * 100)), Number(expected))
}

function vulnerableBudget({ inputs, expected }: Row): void {
  const [workers = 0, months = 0] = numbers(inputs)
  assert.equal(budget(workers, months), Number(expected))
}

/** A sum of printed parts, against the expected and the printed whole. */
function wholeOfParts({ inputs, expected, published }: Row): void {
  const parts = numbers(inputs.replace(/\(.*\)/, ''))
  assert.equal(sumContradiction(parts, Number(expected)), null)
  const [printed = Number(expected)] = numbers(published)
  assert.equal(sumContradiction(parts, printed), null)
}

const TODDLER: Child = { age: 4, school: 'TK', grade: 1, isWorkingOrMarried: false }
const MONTH = contributionMonth('2025-06')

const CHECKS: Readonly<Record<string, (row: Row) => void>> = {
  W01: ({ inputs, expected }) => {
    const wage = rupiah(numbers(inputs)[0] ?? 0)
    const of = { wage, risk: 1, programmes: ['JHT'], isLabourIntensive: false } as const
    const { items, total } = paid({ segment: 'PU', month: MONTH, of })
    const by = (payer: string) => items.find((item) => item.payer === payer)?.amount
    assert.equal(`worker ${by('worker')}; employer ${by('employer')}; total ${total}`, expected)
  },
  W03: grownCeiling,
  W04: grownCeiling,
  W05: grownCeiling,
  W06: ({ inputs, expected }) => {
    const ceilings = inputs.split(' / ').map((text) => ceilingOn(day(text))?.ceiling)
    assert.equal(ceilings.join(' / '), expected)
  },
  W09: ({ inputs, expected }) => {
    const wage = rupiah(numbers(inputs)[0] ?? 0)
    const { items } = given({ programme: 'JKP', month: MONTH, of: { wage, months: null } })
    assert.equal(items.map(({ amount, times }) => `${amount} a month, ${times} months`).join(), expected)
  },
  W11: ({ expected }) => assert.equal(member('2025-06', 0, ['JKK', 'JKM']), Number(expected)),
  W12: ({ expected }) => assert.equal(member('2025-06', 0, ['JKK', 'JKM', 'JHT']), Number(expected)),
  W14: ({ inputs, expected }) => {
    for (const income of numbers(inputs).slice(0, 2)) {
      const [half, whole] = ['2026-04', '2026-03'].map((month) => member(month, income, ['JKK']))
      assert.equal(`${half} (${whole} before)`, expected)
    }
  },
  W15: ({ expected }) => assert.equal(member('2026-05', 0, ['JKK', 'JKM'], 'APBD'), Number(expected)),
  W16: ({ expected }) => {
    assert.equal(`${halvedAccidentRate(1)} / ${halvedAccidentRate(5)}`, expected)
  },
  W17: vulnerableBudget,
  W19: vulnerableBudget,
  W22: vulnerableBudget,
  W23: ({ inputs, expected }) => {
    const { total, items } = given({ programme: 'JKM', month: MONTH, of: { isBpu: false, months: null, children: [] } })
    assert.equal(total, Number(expected))
    assert.deepEqual(
      items.map(({ amount }) => amount / 1_000_000),
      numbers(inputs),
    )
  },
  W24: ({ inputs, expected }) => {
    const children = Array.from({ length: numbers(inputs)[0] ?? 0 }, () => TODDLER)
    const { total } = given({ programme: 'SCHOLARSHIP', month: MONTH, of: { cause: 'JKM', months: 36, children } })
    assert.equal(total, Number(expected))
    assert.equal(total, amountOf('SCH-MAX'))
  },
  W25: ({ inputs, expected }) => {
    const [death = 0, year = 0, balance = 0] = numbers(inputs)
    const student = { age: 20, school: 'PT', grade: 1, isWorkingOrMarried: false } as const
    const family = given({ programme: 'JKM', month: MONTH, of: { isBpu: false, months: 36, children: [student] } })
    const university = family.items.find(({ benefit }) => benefit === 'scholarship')?.amount ?? 0
    const grants = family.items.filter(({ benefit }) => benefit !== 'scholarship')
    const savings = given({ programme: 'JHT', month: MONTH, of: { balance: rupiah(balance) } }).total
    assert.deepEqual([grants.reduce((sum, { amount }) => sum + amount, 0), university], [death, year])
    assert.equal(death + university + savings, Number(expected))
  },
  W26: ({ inputs, expected, published }) => {
    const [covered = 0, eligible = 0] = numbers(inputs)
    assert.equal(coverage(covered, eligible), expected)
    assert.equal(percentContradiction(covered, eligible, published), null)
  },
  W28: ({ inputs, expected, published }) => {
    const [covered = 0, eligible = 0] = numbers(inputs)
    assert.equal(coverage(covered, eligible), expected)
    assert.deepEqual(percentContradiction(covered, eligible, published), {
      code: 'percent_cut',
      computed: expected,
      published,
    })
  },
  W30: ({ inputs, expected, published }) => {
    const [covered = 0, eligible = 0] = numbers(inputs)
    assert.equal(Number(coverage(covered, eligible)), Number(expected))
    const printed = String(numbers(published)[0])
    assert.equal(percentContradiction(covered, eligible, printed)?.code, 'percent_differs')
  },
  W31: wholeOfParts,
  W32: wholeOfParts,
  W33: ({ inputs, expected, published }) => {
    const [covered = 0, eligible = 0] = numbers(inputs)
    assert.equal(Number(coverage(covered, eligible)), Number(expected))
    assert.deepEqual(percentContradiction(covered, eligible, published), {
      code: 'percent_differs',
      computed: coverage(covered, eligible),
      published,
    })
  },
  W34: ({ inputs, expected, published }) => {
    const [covered = 0, heads = 0] = numbers(inputs)
    const [asBase = '', asUnprotected = ''] = decimals(expected)
    assert.deepEqual(unprotectedContradiction(covered, heads, published), {
      code: 'unprotected_is_base',
      asBase,
      asUnprotected,
      published,
    })
  },
  W36: ({ inputs, expected }) => {
    const [is = '', target = ''] = decimals(inputs)
    const [stands, wanted] = [fractionFromDecimal(is), fractionFromDecimal(target)]
    const reached = percentText(multiply(HUNDRED, divide(stands, wanted)))
    assert.equal(`${percentText(gapPoints(stands, wanted))} points; ${reached} percent of target`, expected)
  },
  W37: ({ inputs, expected }) => {
    const [stands = 0, wanted = 0] = numbers(inputs)
    const points = gapPoints(fractionFromDecimal(String(stands)), fractionFromDecimal(String(wanted)))
    assert.equal(`${Number(percentText(points))} points`, expected)
  },
  W38: ({ inputs, expected, published }) => {
    const [eligible = 0, covered = 0] = numbers(inputs).map((millions) => millions * 1_000_000)
    assert.equal(unprotectedOf(covered, eligible), Number(expected) * 1_000_000)
    assert.equal(numbers(published)[0], Number(expected))
    assert.equal(percentContradiction(covered, eligible, '41')?.code, 'percent_cut')
  },
  W40: wholeOfParts,
  W41: wholeOfParts,
  W42: ({ inputs, expected }) => {
    const [groups = '', more = ''] = inputs.split(';')
    const [first = 0, both = 0] = numbers(expected)
    const parts = numbers(groups)
    assert.equal(sumContradiction(parts, first), null)
    assert.equal(sumContradiction([...parts, numbers(more)[0] ?? 0], both), null)
  },
  W43: ({ inputs, expected, published }) => {
    const [workers = 0] = numbers(inputs)
    const [is = '', target = ''] = decimals(inputs)
    const points = gapPoints(fractionFromDecimal(is), fractionFromDecimal(target))
    assert.equal(headsOfPoints(workers, points), Number(expected))
    const [printed = 0] = numbers(published)
    assert.deepEqual(gapContradiction(workers, points, printed), {
      code: 'heads_differ',
      computed: Number(expected),
      published: printed,
      repeats: 'contribution',
    })
  },
}

const rows = await factRows('worked_examples.csv')

test('the file has 31 cases, and each has its check and its source', () => {
  assert.equal(rows.length, 31)
  assert.deepEqual(
    rows.map(({ id }) => id),
    Object.keys(CHECKS),
  )
  assert.deepEqual(
    rows.filter(({ source }) => source === undefined || source === ''),
    [],
  )
})

for (const row of rows) test(titleOf(row), () => checkOf(row))

function titleOf({ id, topic, inputs, source }: FactRow): string {
  return `${id} ${topic}: ${inputs} is computed as expected (${source})`
}

function checkOf({ id = '', inputs = '', expected = '', published = '' }: FactRow): void {
  const check = CHECKS[id]
  assert.ok(check, `${id} has a check`)
  check({ inputs, expected, published })
}
