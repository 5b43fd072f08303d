import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lineWith } from './coverage-plan.examples.ts'
import { type PlanPayment, planPaymentFrom, realisationOf } from './plan-realisation.ts'
import { costedPlan } from './protection-plan.ts'

const PLAN = costedPlan([lineWith({ heads: 100, months: 3 }), lineWith({ heads: 10, months: 2, fund: 'CSR' })])
const paid = (month: string, heads: number, rupiah: number, fund: PlanPayment['fund'] = 'APBD') =>
  ({ fund, month, heads, rupiah, proof: 'SP2D 1' }) as PlanPayment

test('each month says what was planned, what was paid and the difference; funds are added up', () => {
  const { months, noted } = realisationOf(PLAN, [
    paid('2027-01', 90, 1_512_000),
    paid('2027-01', 10, 168_000, 'CSR'),
    paid('2027-02', 110, 1_848_000),
  ])
  assert.deepEqual(months, [
    { month: '2027-01', plannedHeads: 110, plannedRupiah: 1_848_000, paid: { heads: 100, rupiah: 1_680_000 }, variance: { heads: -10, rupiah: -168_000 } }, // prettier-ignore
    { month: '2027-02', plannedHeads: 110, plannedRupiah: 1_848_000, paid: { heads: 110, rupiah: 1_848_000 }, variance: { heads: 0, rupiah: 0 } }, // prettier-ignore
    { month: '2027-03', plannedHeads: 100, plannedRupiah: 1_680_000, paid: null, variance: null },
  ])
  assert.deepEqual(noted, { months: 2, plannedRupiah: 3_696_000, paidRupiah: 3_528_000 })
})

test('a month that nobody planned and that was paid all the same stands there with a plan of nothing', () => {
  const { months } = realisationOf(PLAN, [paid('2027-05', 5, 84_000)])
  assert.deepEqual(months.at(-1), {
    month: '2027-05',
    plannedHeads: 0,
    plannedRupiah: 0,
    paid: { heads: 5, rupiah: 84_000 },
    variance: { heads: 5, rupiah: 84_000 },
  })
})

test('a note names fund, month, heads, rupiah and its proof; nobody paid for is a note, and every flaw is told', () => {
  const draft = { fund: 'DBH', month: '2027-03', heads: '0', rupiah: 'Rp1.680.000,00', proof: '  SP2D  12 ' }
  const read = planPaymentFrom(draft)
  assert.deepEqual(read, {
    ok: true,
    value: { fund: 'DBH', month: '2027-03', heads: 0, rupiah: 1_680_000, proof: 'SP2D 12' },
  })
  const wrong = planPaymentFrom({ fund: 'X', month: 'Maret', heads: '-1', rupiah: '1,5', proof: ' ' })
  assert.deepEqual(!wrong.ok && wrong.refusal.map(({ code }) => code), [
    'plan_fund_unknown',
    'month_not_a_month',
    'payment_heads_invalid',
    'rupiah_not_whole',
    'payment_proof_missing',
  ])
})
