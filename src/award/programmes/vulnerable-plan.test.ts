import { test } from 'node:test'
import assert from 'node:assert/strict'
import * as fc from 'fast-check'
import { contributionMonth, monthsFrom } from './contribution-month.ts'
import { PROGRAMME_SETTINGS, PUBLIC_FUNDS } from './programme-settings.ts'
import { vulnerablePlan, type VulnerablePlan, type VulnerableTerms, type VulnerableWanted } from './vulnerable-plan.ts'

const IN_2025: VulnerableTerms = { months: 12, fund: 'APBD', from: contributionMonth('2025-01'), sector: 'other' }
const IN_2026: VulnerableTerms = { ...IN_2025, from: contributionMonth('2026-01') }

function planned(wanted: VulnerableWanted, terms: VulnerableTerms, settings = PROGRAMME_SETTINGS): VulnerablePlan {
  const plan = vulnerablePlan(wanted, terms, settings)
  assert.ok(plan.ok)
  return plan.value
}

const discountedMonths = (plan: VulnerablePlan) =>
  plan.perMonth.filter(({ discounted }) => discounted).map(({ month }) => month)

test('one worker for one month costs 16,800, and three workers three times that', () => {
  const one = { ...IN_2025, months: 1 }
  assert.deepEqual(planned({ workers: 1 }, one), {
    workers: 1,
    months: 1,
    cost: 16_800,
    remainder: 0,
    perMonth: [{ month: '2025-01', amount: 16_800, perWorker: 16_800, discounted: false }],
    isDiscountUnverified: false,
    rules: ['JKK-BPU', 'JKM-BPU'],
  })
  assert.equal(planned({ workers: 3 }, one).cost, 50_400)
})

test('a budget buys whole heads and shows what is left; one rupiah less buys one head less', () => {
  assert.deepEqual(
    [planned({ budget: 1_008_000_000 }, IN_2025)].map(({ workers, remainder }) => [workers, remainder]),
    [[5000, 0]],
  )
  const short = planned({ budget: 1_007_999_999 }, IN_2025)
  assert.deepEqual([short.workers, short.cost, short.remainder], [4999, 1_007_798_400, 201_599])
})

test('a budget too small for one head buys none and is left whole', () => {
  const plan = planned({ budget: 201_599 }, IN_2025)
  assert.deepEqual([plan.workers, plan.cost, plan.remainder], [0, 0, 201_599])
})

test('paid from APBN or APBD no month of 2026 is cheaper, whatever the settings say of other funds', () => {
  const generous = { ...PROGRAMME_SETTINGS, discountedFunds: ['APBDES', 'DBH', 'DBHCHT', 'CSR'] as const }
  for (const fund of ['APBN', 'APBD'] as const) {
    const plan = planned({ workers: 10 }, { ...IN_2026, fund }, generous)
    assert.deepEqual([plan.cost, discountedMonths(plan), plan.isDiscountUnverified], [2_016_000, [], false])
  }
})

test('for the other funds no relief is counted until somebody has asked, and the plan says that this is unverified', () => {
  for (const fund of ['APBDES', 'DBH', 'DBHCHT', 'CSR'] as const) {
    const plan = planned({ workers: 10 }, { ...IN_2026, fund })
    assert.deepEqual([plan.cost, discountedMonths(plan), plan.isDiscountUnverified], [2_016_000, [], true])
    assert.equal(planned({ workers: 10 }, { ...IN_2025, fund }).isDiscountUnverified, false)
  }
})

test('once the settings let a fund take the relief, drivers pay half from January 2026 to March 2027, others April to December', () => {
  const asked = { ...PROGRAMME_SETTINGS, discountedFunds: ['CSR'] as const }
  const long = { ...IN_2026, months: 18, fund: 'CSR' } as const
  const drivers = planned({ workers: 1 }, { ...long, sector: 'transport' }, asked)
  assert.deepEqual(discountedMonths(drivers), monthsFrom(contributionMonth('2026-01'), 15))
  assert.equal(drivers.cost, 15 * 8400 + 3 * 16_800)
  const others = planned({ workers: 1 }, long, asked)
  assert.deepEqual(discountedMonths(others), monthsFrom(contributionMonth('2026-04'), 9))
  assert.equal(planned({ workers: 1 }, { ...long, fund: 'DBH' }, asked).cost, 18 * 16_800)
})

test('a plan with old-age savings counts 36,800 a month, of which the relief takes no part of the savings', () => {
  const programmes = ['JKK', 'JKM', 'JHT'] as const
  assert.equal(planned({ workers: 1 }, { ...IN_2025, months: 1, programmes }).cost, 36_800)
  const asked = { ...PROGRAMME_SETTINGS, discountedFunds: ['CSR'] as const }
  const terms = { ...IN_2026, from: contributionMonth('2026-04'), months: 1, fund: 'CSR', programmes } as const
  assert.equal(planned({ workers: 1 }, terms, asked).cost, 28_400)
})

test('every wrong term is refused at once, with its bound', () => {
  const bad = vulnerablePlan({ workers: -1 }, { ...IN_2025, months: 0, from: contributionMonth('2015-06') })
  assert.deepEqual(bad, {
    ok: false,
    refusal: [
      { code: 'plan_workers_out_of_range', max: 300_000_000 },
      { code: 'plan_months_out_of_range', max: 120 },
    ],
  })
  assert.deepEqual(vulnerablePlan({ budget: 1.5 }, { ...IN_2025, from: contributionMonth('2015-06') }), {
    ok: false,
    refusal: [
      { code: 'plan_budget_out_of_range', max: 999_999_999_999_999 },
      { code: 'month_before_rules', month: '2015-06', first: '2015-07' },
    ],
  })
  assert.deepEqual(vulnerablePlan({ workers: 1 }, { ...IN_2025, months: 2, from: contributionMonth('2099-12') }), {
    ok: false,
    refusal: [{ code: 'month_too_far', month: '2099-12', last: '2099-12' }],
  })
})

const someTerms = fc.record({
  months: fc.integer({ min: 1, max: 36 }),
  fund: fc.constantFrom(...PUBLIC_FUNDS),
  from: fc.constantFrom(...monthsFrom(contributionMonth('2019-01'), 120)),
  sector: fc.constantFrom('transport' as const, 'other' as const),
  programmes: fc.constantFrom(['JKK', 'JKM'] as const, ['JKK', 'JKM', 'JHT'] as const),
})
const someSettings = fc.record({
  rounding: fc.constantFrom('half_up' as const, 'down' as const, 'up' as const),
  discountedFunds: fc.subarray(['APBDES', 'DBH', 'DBHCHT', 'CSR'] as const),
})

test('what a plan costs buys exactly its heads again, with nothing left', () => {
  fc.assert(
    fc.property(someTerms, someSettings, fc.integer({ min: 0, max: 30_850_000 }), (terms, chosen, workers) => {
      const settings = { ...PROGRAMME_SETTINGS, ...chosen }
      const { cost, perMonth } = planned({ workers }, terms, settings)
      const back = planned({ budget: cost }, terms, settings)
      assert.deepEqual([back.workers, back.remainder, back.cost], [workers, 0, cost])
      assert.equal(
        perMonth.reduce((sum, { amount }) => sum + amount, 0),
        cost,
      )
    }),
  )
})

test('one rupiah less than a plan costs buys one head less, and all but that rupiah of the last head is left', () => {
  fc.assert(
    fc.property(someTerms, someSettings, fc.integer({ min: 1, max: 20_000_000 }), (terms, chosen, workers) => {
      const settings = { ...PROGRAMME_SETTINGS, ...chosen }
      const { cost, perMonth } = planned({ workers }, terms, settings)
      const oneHead = perMonth.reduce((sum, { perWorker }) => sum + perWorker, 0)
      const short = planned({ budget: cost - 1 }, terms, settings)
      assert.deepEqual([short.workers, short.remainder], [workers - 1, oneHead - 1])
      const more = planned({ budget: cost + oneHead }, terms, settings)
      assert.deepEqual([more.workers, more.remainder], [workers + 1, 0])
    }),
  )
})

test('a budget is spent but for less than one more head, all of it in whole rupiah', () => {
  fc.assert(
    fc.property(someTerms, someSettings, fc.integer({ min: 0, max: 999_999_999_999_999 }), (terms, chosen, budget) => {
      const { cost, remainder, perMonth } = planned({ budget }, terms, { ...PROGRAMME_SETTINGS, ...chosen })
      const oneMore = perMonth.reduce((sum, { perWorker }) => sum + perWorker, 0)
      assert.equal(cost + remainder, budget)
      assert.ok(remainder < oneMore)
      for (const { amount, perWorker } of perMonth)
        assert.ok(Number.isSafeInteger(amount) && Number.isSafeInteger(perWorker))
    }),
  )
})
