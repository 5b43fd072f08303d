import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isDay } from '../units/dates.ts'
import { assessmentPeriod } from './season.ts'

test('the assessment period is the whole year, first and last day included', () => {
  assert.deepEqual(assessmentPeriod(2025), { from: '2025-01-01', to: '2025-12-31' })
})

test('both ends of a period are days that exist', () => {
  const { from, to } = assessmentPeriod(2016)
  assert.deepEqual([isDay(from), isDay(to)], [true, true])
})
