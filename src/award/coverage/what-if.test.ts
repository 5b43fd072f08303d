import assert from 'node:assert/strict'
import { test } from 'node:test'
import { contributionMonth } from '../programmes/contribution-month.ts'
import { impliedBase } from './coverage-gap.ts'
import { percentText } from './coverage-figure.ts'
import { coverageEffect, pointsOfHeads, whatIf, type WhatIfQuestion } from './what-if.ts'

const ELIGIBLE = impliedBase(949_000, '34.83')
const KALBAR: WhatIfQuestion = {
  covered: ELIGIBLE - 949_000,
  eligible: ELIGIBLE,
  targetPercent: '59.56',
  from: contributionMonth('2027-01'),
  until: contributionMonth('2027-12'),
  informalPercent: 60,
}
const answer = (changes: Partial<WhatIfQuestion> = {}) => {
  const outcome = whatIf({ ...KALBAR, ...changes })
  assert.ok(outcome.ok)
  return outcome.value
}

test('Kalbar: 34.83 % with 949,000 unprotected is of 1,456,191, and 59.56 % asks for 360,117 more, 30,010 a month', () => {
  const found = answer()
  assert.equal(ELIGIBLE, 1_456_191)
  assert.equal(percentText(found.coverage), '34.83')
  assert.equal(percentText(found.gapPoints), '24.73')
  const { needed, perMonth, months, unprotected } = found
  assert.deepEqual({ needed, perMonth, months, unprotected }, { needed: 360_117, perMonth: 30_010, months: 12, unprotected: 949_000 }) // prettier-ignore
})

test('the segments are together exactly what is needed, and nobody falls short in the last month', () => {
  for (const informalPercent of [0, 1, 33, 50, 60, 99, 100]) {
    const { needed, formal, informal, months } = answer({ informalPercent, until: contributionMonth('2027-07') })
    assert.equal(formal.needed + informal.needed, needed)
    for (const one of [formal, informal]) assert.ok(one.perMonth * months >= one.needed)
  }
  assert.equal(answer({ informalPercent: 0 }).informal.needed, 0)
  assert.equal(answer({ informalPercent: 60 }).informal.needed, 216_070)
})

test('at the target nobody is needed, one head below it one is; past it the gap is negative and never cut', () => {
  const at = { eligible: 1_000, targetPercent: '50' }
  assert.equal(answer({ ...at, covered: 500 }).needed, 0)
  assert.equal(answer({ ...at, covered: 499 }).needed, 1)
  assert.equal(percentText(answer({ ...at, covered: 1_500 }).gapPoints), '-100.00')
})

test('one month is a month; a last month before the first and a base of nobody are refused', () => {
  assert.equal(answer({ until: KALBAR.from }).months, 1)
  assert.deepEqual(whatIf({ ...KALBAR, until: contributionMonth('2026-12') }), {
    ok: false,
    refusal: { code: 'what_if_months_backwards' },
  })
  assert.deepEqual(whatIf({ ...KALBAR, eligible: 0 }), { ok: false, refusal: { code: 'what_if_no_base' } })
})

test('what a plan does to coverage is told for its highest month and for the end of the year apart', () => {
  assert.equal(percentText(pointsOfHeads(5_000, 130_245)), '3.84')
  const effect = coverageEffect({ covered: 69_590, eligible: 130_245 }, { atPeak: 5_000, atEnd: 0 })
  assert.deepEqual(effect && [effect.before, effect.atPeak, effect.atEnd, effect.pointsAtEnd].map(percentText), [
    '53.43',
    '57.27',
    '53.43',
    '0.00',
  ])
  assert.equal(coverageEffect({ covered: 1, eligible: 0 }, { atPeak: 1, atEnd: 1 }), null)
})
