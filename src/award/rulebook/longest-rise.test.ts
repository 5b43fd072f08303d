import nodeAssert from 'node:assert/strict'
import { test } from 'node:test'
import { longestRise } from './longest-rise.ts'

const rise = (...numbers: number[]) => [...longestRise(numbers)].toSorted((a, b) => a - b)

test('the longest rising part leaves out as few as can be', () => {
  nodeAssert.deepEqual(rise(), [])
  nodeAssert.deepEqual(rise(7), [7])
  nodeAssert.deepEqual(rise(0, 1, 2, 3), [0, 1, 2, 3])
  nodeAssert.deepEqual(rise(3, 1, 2, 4), [1, 2, 4])
  nodeAssert.deepEqual(rise(1, 2, 3, 0), [1, 2, 3])
  nodeAssert.equal(rise(3, 2, 1, 0).length, 1)
})
