import { test } from 'node:test'
import assert from 'node:assert/strict'
import { type BenefitDraft, benefitQuestion, EMPTY_BENEFIT } from './benefit-question.ts'

const BASE: BenefitDraft = { ...EMPTY_BENEFIT, programme: 'JKM', month: '2026-05' }
const CHILD = { age: '8', school: 'sd', grade: '3', isWorkingOrMarried: false }

function reasons(draft: Partial<BenefitDraft>): readonly (readonly [string, string])[] {
  const read = benefitQuestion({ ...BASE, ...draft })
  return read.ok ? [] : read.refusal.map(({ field, reason }) => [field, reason.code] as const)
}

test('a death, with or without months and children, is read', () => {
  assert.deepEqual(benefitQuestion({ ...BASE, segment: 'bpu', months: '36', children: [CHILD] }), {
    ok: true,
    value: {
      programme: 'JKM',
      month: '2026-05',
      of: { isBpu: true, months: 36, children: [{ age: 8, school: 'SD', grade: 3, isWorkingOrMarried: false }] },
    },
  })
  assert.deepEqual(reasons({ children: [{ age: ' ', school: '', grade: '', isWorkingOrMarried: false }] }), [])
})

test('a child of a grade that its school does not have, or without age or school, is refused by its place', () => {
  assert.deepEqual(reasons({ children: [CHILD, { ...CHILD, grade: '7' }] }), [['grade-2', 'count_out_of_range']])
  assert.deepEqual(reasons({ children: [{ ...CHILD, age: '' }] }), [['age-1', 'count_out_of_range']])
  assert.deepEqual(reasons({ children: [{ ...CHILD, age: '-1', school: 'S4' }] }), [
    ['age-1', 'count_out_of_range'],
    ['school-1', 'choice_unknown'],
  ])
})

test('a scholarship may be asked without a child, and a child without an age is still refused', () => {
  assert.deepEqual(benefitQuestion({ ...BASE, programme: 'SCHOLARSHIP' }), {
    ok: true,
    value: { programme: 'SCHOLARSHIP', month: '2026-05', of: { cause: 'JKM', months: null, children: [] } },
  })
  assert.deepEqual(reasons({ programme: 'SCHOLARSHIP', children: [{ ...CHILD, age: '' }] }), [
    ['age-1', 'count_out_of_range'],
  ])
})

test('an accident asks only what its outcome needs', () => {
  const accident = { programme: 'JKK', wage: '3.000.000' }
  assert.deepEqual(reasons({ ...accident, outcome: 'death' }), [])
  assert.deepEqual(reasons({ ...accident, outcome: 'inability' }), [['months', 'count_out_of_range']])
  assert.deepEqual(reasons({ ...accident, outcome: 'partial_disability', loss: '101' }), [
    ['table', 'number_empty'],
    ['loss', 'percent_above_hundred'],
  ])
  assert.deepEqual(reasons({ ...accident, outcome: 'partial_disability', table: '3,5' }), [])
  assert.deepEqual(reasons({ ...accident, outcome: 'mati', transport: ['kuda'] }), [
    ['outcome', 'choice_unknown'],
    ['transport', 'choice_unknown'],
  ])
})

test('old-age savings are asked by balance or by wage with months', () => {
  assert.deepEqual(reasons({ programme: 'JHT' }), [['balance', 'balance_or_wage']])
  assert.deepEqual(reasons({ programme: 'JHT', balance: '1', wage: '1' }), [['balance', 'balance_or_wage']])
  assert.deepEqual(reasons({ programme: 'JHT', wage: '1' }), [['months', 'count_out_of_range']])
  assert.deepEqual(reasons({ programme: 'JHT', balance: '37.882.390' }), [])
})

test('a negative wage, a part of a rupiah, thirty digits, a month before the rules and an unknown programme are refused', () => {
  const wages = ['-1', '1,5', '1'.repeat(30)].map((wage) => reasons({ programme: 'JKP', wage }))
  assert.deepEqual(wages, [
    [['wage', 'rupiah_negative']],
    [['wage', 'rupiah_not_whole']],
    [['wage', 'rupiah_too_large']],
  ])
  assert.deepEqual(reasons({ programme: 'JKN', month: '2014-01' }), [
    ['programme', 'choice_unknown'],
    ['month', 'month_before_rules'],
  ])
})
