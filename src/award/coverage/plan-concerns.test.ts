import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lineWith } from './coverage-plan.examples.ts'
import { type FundAvailable, planConcerns } from './plan-concerns.ts'
import { costedPlan, type PlanLine } from './protection-plan.ts'

const KNOWN = { universe: 5_000, available: [], year: null }
const LONG = { from: '2027-01', months: 36 }
const concerns = (lines: readonly PlanLine[], facts: Parameters<typeof planConcerns>[1] = KNOWN) =>
  planConcerns(costedPlan(lines), facts)
const thenPaid = (from: string) => lineWith({ from, months: 30, fund: 'CSR' })
const codesFor = (months: number) => concerns([lineWith({ months })]).map(({ code }) => code)
const ofDbh = (group: PlanLine['group']) => lineWith({ ...LONG, fund: 'DBH', group, heads: 100 })
const withDbh = (rupiah: number): Parameters<typeof planConcerns>[1] => ({
  ...KNOWN,
  universe: null,
  available: [{ fund: 'DBH', rupiah } satisfies FundAvailable],
})
const outside = (from: string) =>
  concerns([lineWith({ from })], { ...KNOWN, year: 2027 }).filter(({ code }) => code === 'month_outside_year')

test('a plan over three years for as many heads as there are workers raises nothing', () => {
  assert.deepEqual(concerns([lineWith(LONG)]), [])
})

test('more heads in a month than there are vulnerable workers: some stand in two lists', () => {
  const lists = [lineWith(LONG), lineWith({ ...LONG, people: 'Daftar provinsi', heads: 1, from: '2027-05' })]
  assert.deepEqual(concerns(lists), [
    { code: 'heads_beyond_universe', month: '2027-05', heads: 5_001, universe: 5_000 },
  ])
  assert.deepEqual(concerns(lists, { ...KNOWN, universe: null }), [])
})

test('the same people paid by two funds in one month are paid twice', () => {
  const twice = [lineWith(LONG), lineWith({ ...LONG, people: 'NELAYAN KECIL', heads: 0, fund: 'CSR', from: '2029-12' })]
  assert.deepEqual(concerns(twice), [{ code: 'people_paid_twice', people: 'Nelayan kecil', month: '2029-12' }])
})

test('a month left out begins the waiting for JKM anew; two lines that follow each other do not', () => {
  const first = lineWith({ from: '2027-01', months: 6 })
  assert.deepEqual(concerns([first, thenPaid('2027-07')]), [])
  assert.deepEqual(concerns([first, thenPaid('2027-08')]), [
    { code: 'gap_restarts_waiting', people: 'Nelayan kecil', month: '2027-08' },
    { code: 'scholarship_not_reached', months: 30, neededMonths: 36 },
  ])
})

test('three months never lead past the waiting, four do; 36 months reach the scholarship, 35 do not', () => {
  assert.deepEqual(codesFor(3), ['never_past_waiting', 'scholarship_not_reached'])
  assert.deepEqual(codesFor(4), ['scholarship_not_reached'])
  assert.deepEqual(codesFor(35), ['scholarship_not_reached'])
  assert.deepEqual(codesFor(36), [])
})

test('DBH sawit pays for palm-oil workers only, and with at most 20 percent of its allocation', () => {
  const cost = 100 * 36 * 16_800
  assert.deepEqual(concerns([ofDbh('palm_oil')], withDbh(cost * 5)), [])
  assert.deepEqual(concerns([ofDbh('palm_oil')], withDbh(cost * 5 - 5)), [
    { code: 'fund_exceeded', fund: 'DBH', amount: cost, availableMax: cost - 1, partPercent: 20 },
  ])
  assert.deepEqual(concerns([ofDbh('fishing')]), [
    { code: 'group_not_for_fund', people: 'Nelayan kecil', fund: 'DBH', group: 'fishing' },
    { code: 'fund_part_unknown', fund: 'DBH', partPercentMax: 20 },
  ])
})

test('DBHCHT is for tobacco workers first; the transfer to villages is disputed and says so', () => {
  assert.deepEqual(concerns([lineWith({ ...LONG, fund: 'DBHCHT' })]), [
    { code: 'group_not_first_for_fund', people: 'Nelayan kecil', fund: 'DBHCHT', group: 'fishing' },
  ])
  assert.deepEqual(concerns([lineWith({ ...LONG, fund: 'DANA_DESA' })]), [{ code: 'fund_disputed', fund: 'DANA_DESA' }])
})

test('where the law leaves open whether a fund takes the discount of 2026 the plan pays full and says so, once a fund', () => {
  const year = { from: '2026-01', months: 36 }
  const lines = [lineWith({ ...year, fund: 'CSR' }), lineWith({ ...year, fund: 'CSR', people: 'Pekebun', heads: 0 })]
  assert.deepEqual(concerns(lines), [{ code: 'discount_not_taken', fund: 'CSR' }])
  assert.deepEqual(concerns([lineWith(year)]), [])
})

test('a line that leaves the year of the budget is told with its first month outside', () => {
  assert.deepEqual(outside('2027-01'), [])
  assert.deepEqual(outside('2027-02'), [
    { code: 'month_outside_year', people: 'Nelayan kecil', month: '2028-01', year: 2027 },
  ])
})
