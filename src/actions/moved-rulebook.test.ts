import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rulebook } from '../../test/cast.ts'
import type { Stage } from '../award/rulebook/rulebook.ts'
import { instant } from '../award/units/dates.ts'
import { movedRulebook } from './moved-rulebook.ts'

function stage(opens: string, closes: string): Stage {
  return { id: 'penilaian', opens, closes, zone: 'WITA' }
}

/** The first stage of a rulebook with one stage, after `from` has been moved to the day of `startedAt`. */
function moved(opens: string, closes: string, from: string, startedAt: string): readonly (string | undefined)[] {
  const result = movedRulebook({ ...rulebook(), stages: [stage(opens, closes)] }, from, instant(startedAt))
  return [result.stages[0]?.opens, result.stages[0]?.closes]
}

function opensWhenStarted(at: string): string | undefined {
  return moved('2026-03-02T08:00', '2026-03-03T08:00', '2026-03-02', at)[0]
}

test('every stage moves by the same number of days and keeps its hour', () => {
  const days = moved('2026-03-02T08:00', '2026-03-13T16:00', '2026-03-02', '2027-11-22T03:00:00.000Z')
  assert.deepEqual(days, ['2027-11-22T08:00', '2027-12-03T16:00'])
})

test('days move backwards too, over the end of a year and over a leap day', () => {
  const days = moved('2026-03-01T08:00', '2026-03-02T16:00', '2026-03-02', '2024-03-01T00:00:00.000Z')
  assert.deepEqual(days, ['2024-02-29T08:00', '2024-03-01T16:00'])
  const [opens] = moved('2026-01-01T08:00', '2026-01-02T16:00', '2026-01-02', '2026-01-01T00:00:00.000Z')
  assert.equal(opens, '2025-12-31T08:00')
})

test('the day of the start is that of Jakarta: before 17.00 UTC today, from then on tomorrow', () => {
  assert.equal(opensWhenStarted('2026-05-10T16:59:59.999Z'), '2026-05-10T08:00')
  assert.equal(opensWhenStarted('2026-05-10T17:00:00.000Z'), '2026-05-11T08:00')
})

test('what is judged is the year before the start, in the rulebook and in every category, and the label follows', () => {
  const original = rulebook()
  const result = movedRulebook(original, '2026-03-02', instant('2026-12-31T17:00:00.000Z'))
  assert.equal(result.assessmentYear, 2026)
  assert.equal(result.label, 'Paritrana Award 2027')
  assert.deepEqual(
    result.categories,
    original.categories.map((category) => ({ ...category, assessmentYear: 2026 })),
  )
})

test('nothing but days, year and label is touched, and the original stays as it was', () => {
  const original = rulebook()
  const before = JSON.stringify(original)
  const { assessmentYear, label, stages, categories } = original
  const result = movedRulebook(original, '2026-03-02', instant('2027-01-01T00:00:00.000Z'))
  assert.deepEqual({ ...result, assessmentYear, label, stages, categories }, original)
  assert.equal(JSON.stringify(original), before)
})

test('an example that names a day that does not exist is a broken promise', () => {
  assert.throws(() => movedRulebook(rulebook(), '2026-02-29', instant('2026-03-02T03:00:00.000Z')), {
    name: 'BrokenPromise',
  })
})
