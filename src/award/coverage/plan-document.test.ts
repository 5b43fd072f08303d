import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lineWith } from './coverage-plan.examples.ts'
import { type PlanDraft, planFrom } from './plan-document.ts'
import type { PlanLineDraft } from './protection-plan.ts'

const LINE: PlanLineDraft = {
  people: 'Nelayan kecil',
  group: 'fishing',
  fund: 'APBD',
  heads: '5000',
  budget: '',
  from: '2027-01',
  months: '12',
  withJht: false,
}
const DRAFT: PlanDraft = {
  title: ' Perlindungan  nelayan ',
  note: '',
  universe: '34.400',
  universeSource: 'DTSEN 2026',
  covered: '69590',
  eligible: '130,245',
  coverageSource: 'BPJS Ketenagakerjaan, Desember 2024',
  targetPercent: '59,56 %',
  available: { DBH: 'Rp1.000.000', CSR: ' ' },
  tags: ['membangun-dari-desa', 'tidak-ada'],
  lines: [LINE],
}
const codes = (changes: Partial<PlanDraft>) => {
  const read = planFrom({ ...DRAFT, ...changes }, [])
  return read.ok ? [] : read.refusal.map((flaw) => ('field' in flaw ? `${flaw.code} ${flaw.field}` : flaw.code))
}

test('what was typed is read once, with tags of the season alone', () => {
  assert.deepEqual(planFrom(DRAFT, ['pekerjaan-layak', 'membangun-dari-desa']), {
    ok: true,
    value: {
      title: 'Perlindungan nelayan',
      note: '',
      universe: { heads: 34_400, source: 'DTSEN 2026' },
      coverage: { covered: 69_590, eligible: 130_245, source: 'BPJS Ketenagakerjaan, Desember 2024' },
      targetPercent: '59.56',
      available: [{ fund: 'DBH', rupiah: 1_000_000 }],
      tags: ['membangun-dari-desa'],
      lines: [lineWith({})],
    },
  })
})

test('a count needs its source, members need the workers they are of, and nobody at all is no base', () => {
  assert.deepEqual(codes({ universeSource: '' }), ['plan_text_missing universeSource'])
  assert.deepEqual(codes({ eligible: '' }), ['plan_number_invalid eligible'])
  assert.deepEqual(codes({ eligible: '0' }), ['plan_number_invalid eligible'])
  assert.deepEqual(codes({ eligible: '1', covered: '0' }), [])
  assert.deepEqual(codes({ covered: '', eligible: '', coverageSource: '' }), [])
})

test('all flaws come at once, those of lines with their line', () => {
  const lines = [LINE, { ...LINE, months: 'x' }]
  const wrong = { title: '', targetPercent: 'tinggi', available: { APBD: '1,5' }, lines }
  assert.deepEqual(codes(wrong), [
    'plan_text_missing title',
    'plan_number_invalid targetPercent',
    'plan_available_invalid',
    'plan_line_refused',
  ])
  assert.deepEqual(codes({ lines: [] }), ['plan_without_lines'])
  assert.deepEqual(codes({ lines: Array.from({ length: 41 }, () => LINE) }), ['plan_too_many_lines'])
  assert.deepEqual(codes({ lines: Array.from({ length: 40 }, () => LINE) }), [])
})

test('a sum that could no longer be counted to the rupiah is refused before anything is added up', () => {
  const most = { ...LINE, heads: '300.000.000', months: '120' }
  assert.deepEqual(codes({ lines: [most] }), [])
  assert.deepEqual(codes({ lines: [most, most] }), ['plan_total_too_large'])
})
