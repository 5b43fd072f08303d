import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Stage, Zone } from '../rulebook/rulebook.ts'
import { stageDateRefusals } from './stage-dates.ts'

function stage(id: string, opens: string, closes: string, zone: Zone = 'WIB'): Stage {
  return { id, opens, closes, zone }
}

const NOMINATION = stage('pengusulan', '2026-01-05T08:00', '2026-01-30T16:00')

test('stages one after the other have nothing to mend, also when one begins in the minute the other ends', () => {
  assert.deepEqual(stageDateRefusals([]), [])
  assert.deepEqual(stageDateRefusals([NOMINATION]), [])
  const next = stage('verifikasi', '2026-01-30T16:00', '2026-02-06T16:00')
  const last = stage('pleno', '2026-03-02T08:00', '2026-03-02T08:01')
  assert.deepEqual(stageDateRefusals([NOMINATION, next, last]), [])
})

test('reversed dates are refused, and so is a stage that ends in the minute it begins', () => {
  const refusal = { code: 'stage_ends_before_it_begins', index: 0, stage: 'pleno' }
  assert.deepEqual(stageDateRefusals([stage('pleno', '2026-03-02T08:00', '2026-03-01T08:00')]), [refusal])
  assert.deepEqual(stageDateRefusals([stage('pleno', '2026-03-02T08:00', '2026-03-02T08:00')]), [refusal])
})

test('overlapping dates are refused from the first shared minute on, and both stages are named', () => {
  assert.deepEqual(stageDateRefusals([NOMINATION, stage('verifikasi', '2026-01-30T15:59', '2026-02-06T16:00')]), [
    { code: 'stages_overlap', index: 1, stage: 'verifikasi', before: 'pengusulan' },
  ])
})

test('times are compared across zones: 17.00 WIT is 15.00 WIB', () => {
  const easternWhileOpen = stage('verifikasi', '2026-01-30T17:59', '2026-02-06T16:00', 'WIT')
  assert.equal(stageDateRefusals([NOMINATION, easternWhileOpen]).length, 1)
  const easternAfter = stage('verifikasi', '2026-01-30T18:00', '2026-02-06T16:00', 'WIT')
  assert.deepEqual(stageDateRefusals([NOMINATION, easternAfter]), [])
})

test('a day that does not exist is left to the rulebook, which names it', () => {
  assert.deepEqual(stageDateRefusals([stage('pleno', '2026-02-30T08:00', '2026-02-01T08:00')]), [])
})
