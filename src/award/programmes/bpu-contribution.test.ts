import { test } from 'node:test'
import assert from 'node:assert/strict'
import { BPU_BRACKETS, bracketOf } from './bpu-brackets.ts'
import { bpuItem, type BpuMember, LOWEST_PACKAGE } from './bpu-contribution.ts'
import { contributionMonth } from './contribution-month.ts'
import { PROGRAMME_SETTINGS } from './programme-settings.ts'

const FARMER: BpuMember = { income: 1_000_000, sector: 'other', payer: 'self' }

function amount(programme: 'JKK' | 'JKM' | 'JHT', month: string, member: Partial<BpuMember> = {}): number {
  return bpuItem(programme, { ...FARMER, ...member }, contributionMonth(month), PROGRAMME_SETTINGS).amount
}

test('JKK is 1 percent of the bracket and never of the income: 1,250,000 pays 12,000', () => {
  const incomes = [0, 1_099_000, 1_099_999, 1_100_000, 1_250_000, 1_299_000]
  assert.deepEqual(
    incomes.map((income) => amount('JKK', '2025-06', { income })),
    [10_000, 10_000, 10_000, 12_000, 12_000, 12_000],
  )
})

test('the highest JKK is 207,000, however high the income', () => {
  assert.equal(amount('JKK', '2025-06', { income: 20_199_999 }), 197_000)
  assert.equal(amount('JKK', '2025-06', { income: 20_200_000 }), 207_000)
  assert.equal(amount('JKK', '2025-06', { income: 999_999_999 }), 207_000)
  assert.equal(amount('JHT', '2025-06', { income: 999_999_999 }), 414_000)
})

test('only the brackets that a page shows are facts; every other says that it is recalled', () => {
  const sourced = BPU_BRACKETS.filter(({ isRecalled }) => !isRecalled)
  assert.deepEqual(sourced, [
    { from: 0, base: 1_000_000 },
    { from: 1_100_000, base: 1_200_000 },
  ])
})

test('the recalled brackets lie without a gap, each with its base in the middle and the last open', () => {
  for (const [at, { from, base }] of BPU_BRACKETS.entries()) {
    const next = BPU_BRACKETS[at + 1]
    if (next && at > 0) assert.equal(base - from, next.from - base)
    assert.equal(bracketOf(from, BPU_BRACKETS).base, base)
  }
  assert.deepEqual(
    [2_699_999, 2_700_000, 8_199_999, 8_200_000].map((income) => bracketOf(income, BPU_BRACKETS).base),
    [2_600_000, 2_950_000, 7_950_000, 8_700_000],
  )
  assert.deepEqual(BPU_BRACKETS.at(-1), { from: 20_200_000, base: 20_700_000, isRecalled: true })
})

test('a member who pays for himself takes half in April 2026, not in March, not in January 2027, and never of JHT', () => {
  const months = ['2026-03', '2026-04', '2026-12', '2027-01']
  assert.deepEqual(
    months.map((month) => amount('JKK', month)),
    [10_000, 5000, 5000, 10_000],
  )
  assert.deepEqual([amount('JKM', '2026-04'), amount('JHT', '2026-04')], [3400, 20_000])
})

test('a driver takes half from January 2026 to March 2027', () => {
  const months = ['2025-12', '2026-01', '2027-03', '2027-04']
  assert.deepEqual(
    months.map((month) => amount('JKM', month, { sector: 'transport' })),
    [6800, 3400, 3400, 6800],
  )
})

test('from August 2020 to January 2021 one percent was due, by whoever paid: JKM 68', () => {
  const months = ['2020-07', '2020-08', '2021-01', '2021-02']
  assert.deepEqual(
    months.map((month) => amount('JKM', month, { payer: 'APBD' })),
    [6800, 68, 68, 6800],
  )
})

test('the lowest package is what the rules make of the lowest bracket', () => {
  assert.equal(amount('JKK', '2025-06', { income: 0 }) + amount('JKM', '2025-06', { income: 0 }), LOWEST_PACKAGE)
})
