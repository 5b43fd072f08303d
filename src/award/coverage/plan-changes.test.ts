import assert from 'node:assert/strict'
import { test } from 'node:test'
import { FISHERS, lineWith } from './coverage-plan.examples.ts'
import { pairedLines, planChanges, unchanged } from './plan-changes.ts'
import type { PlanDocument } from './plan-document.ts'
import type { PlanLine } from './protection-plan.ts'

const DOCUMENT: PlanDocument = {
  title: 'Nelayan 2027',
  note: '',
  universe: { heads: 6000, source: 'DTSEN' },
  coverage: null,
  targetPercent: null,
  available: [],
  tags: [],
  lines: [FISHERS],
}
const FARMERS = lineWith({ people: 'Petani', group: 'farming' })
const changed = (parts: Partial<PlanDocument>) => planChanges(DOCUMENT, { ...DOCUMENT, ...parts })
const paired = (before: readonly PlanLine[], after: readonly PlanLine[]) => pairedLines(before, after, (line) => line)

test('a plan that says the same has no change', () => {
  assert.equal(unchanged(DOCUMENT, { ...DOCUMENT, lines: [{ ...FISHERS }] }), true)
  assert.deepEqual(changed({ lines: [{ ...FISHERS }] }), [])
})

test('another name, source or tag is told, each once', () => {
  const codes = changed({ title: 'Lain', universe: { heads: 6000, source: 'BPS' }, tags: ['Asta Cita 3'] })
  assert.deepEqual(codes, [
    { code: 'plan_fact_changed', fact: 'title' },
    { code: 'plan_fact_changed', fact: 'universe' },
    { code: 'plan_fact_changed', fact: 'tags' },
  ])
})

test('other heads or months change a line; another fund is another line', () => {
  const fewer = lineWith({ heads: 4999 })
  assert.deepEqual(changed({ lines: [fewer] }), [{ code: 'plan_line_changed', before: FISHERS, after: fewer }])
  const byOther = lineWith({ fund: 'CSR' })
  assert.deepEqual(changed({ lines: [byOther] }), [
    { code: 'plan_line_removed', line: FISHERS },
    { code: 'plan_line_added', line: byOther },
  ])
})

test('lines of the same people and fund answer each other in their order, and none answers twice', () => {
  const [spring, autumn] = [lineWith({ months: 3 }), lineWith({ from: '2027-09', months: 4 })]
  assert.deepEqual(paired([spring, autumn], [FARMERS, spring]), [
    { before: spring, after: spring },
    { before: autumn, after: null },
    { before: null, after: FARMERS },
  ])
  assert.deepEqual(paired([], []), [])
})
