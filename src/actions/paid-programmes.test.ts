import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fraction } from '../award/units/fraction.ts'
import { roundedText } from '../award/units/rounding.ts'
import { paidProgrammes } from './paid-programmes.ts'

test('every reported programme has its source, and its months are its budget by heads and 16,800', async () => {
  const all = await paidProgrammes()
  assert.equal(all.length, 20)
  for (const { source, heads, budgetRupiah, months, placeName } of all) {
    assert.notEqual(source, '')
    if (heads === null || budgetRupiah === null) assert.equal(months, null, placeName)
    else assert.equal(months, roundedText(fraction(BigInt(budgetRupiah), BigInt(heads) * 16_800n), 2), placeName)
  }
})
