import assert from 'node:assert/strict'
import { test } from 'node:test'
import { closingCost, LOWEST_PACKAGE } from './closing-cost.ts'

test('a head costs 201,600 rupiah a year, and five thousand cost the 1,008,000,000 that a regency budgeted', () => {
  assert.equal(LOWEST_PACKAGE.jkkRupiah + LOWEST_PACKAGE.jkmRupiah, LOWEST_PACKAGE.monthlyRupiah)
  assert.equal(closingCost(1, 12), 201_600n)
  assert.equal(closingCost(5_000, 12), 1_008_000_000n)
  assert.equal(closingCost(360_117, 12), 72_599_587_200n)
  assert.equal(closingCost(0, 12), 0n)
})
