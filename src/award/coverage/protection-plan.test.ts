import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import * as fc from 'fast-check'
import { contributionMonth, monthsFrom } from '../programmes/contribution-month.ts'
import { PROGRAMME_SETTINGS } from '../programmes/programme-settings.ts'
import { vulnerablePlan } from '../programmes/vulnerable-plan.ts'
import { PLAN_FUNDS, WORKER_GROUPS } from './plan-fund.ts'
import { costedPlan, type PlanLine, type PlanLineDraft, planLinesFrom, termsOf } from './protection-plan.ts'
import { lineWith } from './coverage-plan.examples.ts'

const DRAFT: PlanLineDraft = {
  people: ' Nelayan   kecil ',
  group: 'fishing',
  fund: 'APBD',
  heads: '5.000',
  budget: '',
  from: '2027-01',
  months: '12',
  withJht: false,
}
const someLine: fc.Arbitrary<PlanLine> = fc.record({
  people: fc.constantFrom('Nelayan', 'Pekebun', 'Tukang ojek'),
  group: fc.constantFrom(...WORKER_GROUPS),
  fund: fc.constantFrom(...PLAN_FUNDS),
  heads: fc.oneof(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 5_000_000 })),
  from: fc.constantFrom(...monthsFrom(contributionMonth('2025-01'), 36)),
  months: fc.integer({ min: 1, max: 14 }),
  withJht: fc.boolean(),
})
/** With the relief of 2026 for any of the funds that the law leaves open. */
const someSettings = fc
  .subarray(['APBDES', 'DBH', 'DBHCHT', 'CSR'] as const)
  .map((discountedFunds) => ({ ...PROGRAMME_SETTINGS, discountedFunds }))
const sum = (amounts: readonly number[]) => amounts.reduce((all, amount) => all + amount, 0)
const ofBudget = (text: string) => planLinesFrom([{ ...DRAFT, heads: '', budget: text, months: '9' }])

describe('what a plan costs', () => {
  test('5,000 heads for 12 months are 1,008,000,000, as Penajam Paser Utara budgeted for 2025', () => {
    const plan = costedPlan([lineWith({ from: '2025-01' })])
    assert.equal(plan.total, 1_008_000_000)
    assert.equal(plan.headMonths, 60_000)
    assert.deepEqual([...new Set(plan.months.map(({ amount }) => amount))], [84_000_000])
  })

  test('a planner never budgets the discount of 2026 for APBD: 16,800 a head in every month, and never 8,400', () => {
    for (const group of ['transport', 'fishing'] as const) {
      const plan = costedPlan([lineWith({ group, heads: 1, from: '2026-01', months: 15 })])
      assert.deepEqual(plan.months.map(({ amount }) => amount), Array.from({ length: 15 }, () => 16_800)) // prettier-ignore
    }
  })

  test('no public fund takes the discount unless somebody has asked, the transfer to villages not even then', () => {
    const ofFunds = PLAN_FUNDS.map(
      (fund) => costedPlan([lineWith({ fund, heads: 1, from: '2026-05', months: 1 })]).total,
    )
    assert.deepEqual(ofFunds, [16_800, 16_800, 16_800, 16_800, 16_800, 16_800])
    assert.equal(termsOf(lineWith({ fund: 'DANA_DESA' })).fund, 'APBN')
  })

  test('several funds and parts of a year meet in a table of months and in sums that agree', () => {
    const plan = costedPlan([
      lineWith({ heads: 100, from: '2027-01', months: 3 }),
      lineWith({ heads: 50, from: '2027-03', months: 2, fund: 'CSR', people: 'Pekebun' }),
      lineWith({ heads: 10, from: '2027-03', months: 1, fund: 'CSR', people: 'Tukang', withJht: true }),
    ])
    assert.deepEqual(
      plan.months.map(({ month, heads, amount }) => [month, heads, amount]),
      [
        ['2027-01', 100, 1_680_000],
        ['2027-02', 100, 1_680_000],
        ['2027-03', 160, 1_680_000 + 840_000 + 368_000],
        ['2027-04', 50, 840_000],
      ],
    )
    assert.deepEqual(plan.months[2]?.byFund, {
      APBD: { heads: 100, amount: 1_680_000 },
      CSR: { heads: 60, amount: 1_208_000 },
    })
    assert.deepEqual(plan.byFund, [
      { fund: 'APBD', amount: 5_040_000 },
      { fund: 'CSR', amount: 2_048_000 },
    ])
    assert.equal(plan.total, sum(plan.months.map(({ amount }) => amount)))
  })

  test('whatever lines, funds and parts of years meet: every sum is the same whole rupiah', () => {
    fc.assert(
      fc.property(fc.array(someLine, { minLength: 1, maxLength: 6 }), someSettings, (lines, settings) => {
        const plan = costedPlan(lines, settings)
        const ofMonths = plan.months.flatMap(({ byFund }) => Object.values(byFund).map(({ amount }) => amount))
        const sums = [
          plan.lines.map(({ cost }) => cost.cost),
          plan.months.map(({ amount }) => amount),
          plan.byFund.map(({ amount }) => amount),
          ofMonths,
        ]
        for (const amounts of sums) {
          assert.ok(amounts.every((amount) => Number.isSafeInteger(amount) && amount > 0))
          assert.equal(sum(amounts), plan.total)
        }
        assert.equal(plan.headMonths, sum(plan.months.map(({ heads }) => heads)))
        assert.deepEqual(new Set(plan.byFund.map(({ fund }) => fund)), new Set(lines.map(({ fund }) => fund)))
      }),
    )
  })

  test('whatever the fund, the work and the months, what a line costs buys its heads, and one rupiah less one head less', () => {
    fc.assert(
      fc.property(someLine, someSettings, (line, settings) => {
        const cost = costedPlan([line], settings).total
        const bought = [cost, cost - 1].map((budget) => vulnerablePlan({ budget }, termsOf(line), settings))
        assert.deepEqual(
          bought.map((plan) => plan.ok && plan.value.workers),
          [line.heads, line.heads - 1],
        )
        assert.ok(bought[0]?.ok && bought[0].value.remainder === 0)
      }),
    )
  })

  test('a budget typed for a line buys the heads that cost it, to the rupiah', () => {
    fc.assert(
      fc.property(someLine, (line) => {
        const { people, group, fund, from, months, withJht } = line
        const typed = { people, group, fund, from, months: String(months), withJht, heads: '' }
        const { total } = costedPlan([line])
        const heads = [total, total - 1].map((budget) => {
          const read = planLinesFrom([{ ...typed, budget: String(budget) }])
          return read.ok ? read.value[0]?.heads : read.refusal[0]?.flaw.code
        })
        assert.deepEqual(heads, [line.heads, line.heads === 1 ? 'plan_budget_too_small' : line.heads - 1])
      }),
    )
  })
})

describe('what was typed', () => {
  test('becomes a line: names on one line, thousands with either separator; empty lines are dropped', () => {
    const empty = { ...DRAFT, people: '', heads: ' ', months: '' }
    const read = planLinesFrom([empty, DRAFT, { ...DRAFT, heads: '5,000' }])
    assert.deepEqual(read, { ok: true, value: [lineWith({}), lineWith({})] })
  })

  test('a budget in the place of heads pays for as many as it can; for less than one it is refused', () => {
    assert.deepEqual(ofBudget('Rp3.024.000.000'), { ok: true, value: [lineWith({ heads: 20_000, months: 9 })] })
    assert.deepEqual(ofBudget('151.200'), { ok: true, value: [lineWith({ heads: 1, months: 9 })] })
    assert.deepEqual(ofBudget('151.199'), {
      ok: false,
      refusal: [{ line: 0, flaw: { code: 'plan_budget_too_small' } }],
    })
  })

  test('every flaw comes back with its line, and nothing else does', () => {
    const wrong = { ...DRAFT, people: '', group: 'x', fund: 'APBN', heads: '0', from: '2027-13', months: '1.5' }
    const read = planLinesFrom([DRAFT, wrong, { ...DRAFT, months: '121' }, { ...DRAFT, months: '120' }])
    assert.deepEqual(read, {
      ok: false,
      refusal: [
        { line: 1, flaw: { code: 'plan_people_missing' } },
        { line: 1, flaw: { code: 'plan_group_unknown' } },
        { line: 1, flaw: { code: 'plan_fund_unknown' } },
        { line: 1, flaw: { code: 'plan_count_invalid', field: 'heads' } },
        { line: 1, flaw: { code: 'month_not_a_month', text: '2027-13' } },
        { line: 1, flaw: { code: 'plan_count_invalid', field: 'months' } },
        { line: 2, flaw: { code: 'plan_months_out_of_range', max: 120 } },
      ],
    })
  })
})
