import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fractionFromDecimal } from '../units/fraction.ts'
import { exactText } from '../units/rounding.ts'
import { pointsEffect } from './points-effect.ts'

const effect = (before: string, after: string) => {
  const { gained, ...both } = pointsEffect(
    { kind: 'target', target: '59.56' },
    fractionFromDecimal(before),
    fractionFromDecimal(after),
  )
  return [both.before, both.after, gained].map(exactText)
}

test('coverage that rises towards the target gains points, and past the target no more', () => {
  assert.deepEqual(effect('29.78', '59.56'), ['50', '100', '50'])
  assert.deepEqual(effect('59.56', '80'), ['100', '100', '0'])
  assert.deepEqual(effect('59.56', '29.78'), ['100', '50', '-50'])
})
