import assert from 'node:assert/strict'
import { test } from 'node:test'
import { percentText } from './coverage-figure.ts'
import { whatIfAnswers, type WhatIfTexts } from './what-if-answers.ts'

const KALBAR: WhatIfTexts = {
  covered: '507.191',
  eligible: '1.456.191',
  target: '59,56',
  from: '2027-01',
  until: '2027-12',
  informal: '60',
  heads: '',
  budget: '',
  months: '12',
  fund: 'APBD',
  group: 'other',
  jht: '',
}
const paid = (changes: Partial<WhatIfTexts>) => whatIfAnswers({ ...KALBAR, ...changes }).paid

test('without heads and budget everybody without a wage whom the target asks for is paid for', () => {
  const answers = whatIfAnswers(KALBAR)
  assert.deepEqual(answers.wrong, [])
  assert.equal(answers.gap?.needed, 360_117)
  assert.equal(answers.paid?.heads, 216_070)
  assert.equal(answers.paid?.cost, 216_070 * 12 * 16_800)
  assert.equal(percentText(answers.paid?.points ?? { numerator: 0n, denominator: 1n }), '14.84')
})

test('heads win over a budget, and a budget pays for whole heads with the rest told', () => {
  assert.equal(paid({ heads: '5000', budget: '1' })?.cost, 1_008_000_000)
  const bought = paid({ budget: 'Rp2.016.000.001' })
  assert.deepEqual([bought?.heads, bought?.cost, bought?.remainder], [10_000, 2_016_000_000, 1])
})

test('a planner never budgets the discount of 2026 for APBD, and says where the law is silent', () => {
  const year2026 = { heads: '1', from: '2026-04', until: '2026-12', months: '9', group: 'transport' }
  const apbd = paid(year2026)
  assert.deepEqual([apbd?.contribution, apbd?.isDiscounted, apbd?.isDiscountUnverified], [16_800, false, false])
  const csr = paid({ ...year2026, fund: 'CSR' })
  assert.deepEqual([csr?.contribution, csr?.isDiscountUnverified], [16_800, true])
})

test('each field that cannot be read is named, and what does not depend on it is still answered', () => {
  const { wrong, gap, paid: none } = whatIfAnswers({ ...KALBAR, target: 'tinggi', informal: '101', months: '0' })
  assert.deepEqual(wrong, ['target', 'informal', 'months'])
  assert.deepEqual([gap, none], [null, null])
  assert.deepEqual(whatIfAnswers({ ...KALBAR, until: '2026-12' }).wrong, ['until'])
  assert.deepEqual(whatIfAnswers({ ...KALBAR, heads: '300.000.001' }).wrong, ['heads'])
  assert.deepEqual(whatIfAnswers({ ...KALBAR, months: '121' }).wrong, ['months'])
  const half = whatIfAnswers({ ...KALBAR, budget: '1,5' })
  assert.deepEqual([half.wrong, half.gap?.needed, half.paid], [['budget'], 360_117, null])
})
