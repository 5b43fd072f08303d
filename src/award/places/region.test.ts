import assert from 'node:assert/strict'
import { test } from 'node:test'
import { liesIn, parentCode } from './region.ts'

test('a village lies in its district, regency, province and nation', () => {
  assert.deepEqual(['61.04.01.2001', '61.04.01', '61.04', '61', 'ID'].map(parentCode), [
    '61.04.01',
    '61.04',
    '61',
    'ID',
    null,
  ])
  assert.deepEqual(
    ['61.04.01.2001', '61.04', '61.40', '6104', '62'].map((code) => liesIn(code, '61.04')),
    [true, true, false, false, false],
  )
  assert.equal(liesIn('R-KAL', 'ID'), true)
})
