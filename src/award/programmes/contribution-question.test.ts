import { test } from 'node:test'
import assert from 'node:assert/strict'
import { type ContributionDraft, contributionQuestion, EMPTY_QUESTION } from './contribution-question.ts'

const CLERK: ContributionDraft = {
  ...EMPTY_QUESTION,
  segment: 'PU',
  month: '2026-02',
  wage: 'Rp7.000.000',
  risk: '1',
  programmes: ['JKK', 'JKM', 'JHT', 'JP', 'JKP'],
}

function reasons(draft: Partial<ContributionDraft>): readonly (readonly [string, string])[] {
  const read = contributionQuestion({ ...CLERK, ...draft })
  return read.ok ? [] : read.refusal.map(({ field, reason }) => [field, reason.code] as const)
}

test('a question of each segment is read, in any case of its words', () => {
  assert.deepEqual(contributionQuestion({ ...CLERK, segment: 'pu', programmes: ['jht', 'JKK'] }), {
    ok: true,
    value: {
      segment: 'PU',
      month: '2026-02',
      of: { wage: 7_000_000, risk: 1, programmes: ['JKK', 'JHT'], isLabourIntensive: false },
    },
  })
  const farmer = { segment: 'BPU', income: '1.000.000', sector: 'other', payer: 'apbdes', programmes: ['JKK', 'JKM'] }
  assert.deepEqual(contributionQuestion({ ...CLERK, ...farmer }), {
    ok: true,
    value: {
      segment: 'BPU',
      month: '2026-02',
      of: { income: 1_000_000, sector: 'other', payer: 'APBDES', programmes: ['JKK', 'JKM'] },
    },
  })
  assert.deepEqual(contributionQuestion({ ...CLERK, segment: 'JAKON', wage: '', contract: '100000000' }), {
    ok: true,
    value: { segment: 'JAKON', month: '2026-02', of: { contract: 100_000_000 } },
  })
  assert.deepEqual(contributionQuestion({ ...CLERK, segment: 'PMI', months: '24' }), {
    ok: true,
    value: { segment: 'PMI', month: '2026-02', of: { months: 24, extraMonths: 0 } },
  })
})

test('a negative wage, a part of a rupiah and a wage of 30 digits are refused, each with its reason', () => {
  assert.deepEqual(reasons({ wage: '-7000000' }), [['wage', 'rupiah_negative']])
  assert.deepEqual(reasons({ wage: '7000000,5' }), [['wage', 'rupiah_not_whole']])
  assert.deepEqual(reasons({ wage: '1'.repeat(30) }), [['wage', 'rupiah_too_large']])
})

test('a month before the rules begin and an unknown segment are refused', () => {
  assert.deepEqual(reasons({ month: '2015-06' }), [['month', 'month_before_rules']])
  assert.deepEqual(reasons({ segment: 'PNS' }), [['segment', 'choice_unknown']])
})

test('everything that is wrong is said at once', () => {
  assert.deepEqual(reasons({ month: '', wage: '', risk: '6', programmes: ['JKN'] }), [
    ['month', 'month_not_a_month'],
    ['wage', 'rupiah_empty'],
    ['risk', 'count_out_of_range'],
    ['programmes', 'choice_unknown'],
  ])
  assert.deepEqual(reasons({ segment: 'BPU', programmes: [] }), [
    ['income', 'rupiah_empty'],
    ['sector', 'choice_missing'],
    ['payer', 'choice_missing'],
    ['programmes', 'choices_missing'],
  ])
  assert.deepEqual(reasons({ segment: 'PMI', months: '7', extra: '-1' }), [
    ['months', 'choice_unknown'],
    ['extra', 'count_out_of_range'],
  ])
})

test('a project is asked by its contract or by its wages, and not by both or neither', () => {
  assert.deepEqual(reasons({ segment: 'JAKON', contract: '1', wage: '1' }), [['contract', 'contract_or_wage']])
  assert.deepEqual(reasons({ segment: 'JAKON', contract: '', wage: ' ' }), [['contract', 'contract_or_wage']])
  assert.deepEqual(reasons({ segment: 'JAKON', contract: '', wage: '1' }), [])
})

test('a programme that a segment does not have is refused', () => {
  const farmer = { segment: 'BPU', income: '1', sector: 'other', payer: 'self' }
  assert.deepEqual(reasons({ ...farmer, programmes: ['JKK', 'JP'] }), [['programmes', 'choice_unknown']])
})
