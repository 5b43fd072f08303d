import { test } from 'node:test'
import nodeAssert from 'node:assert/strict'
import * as fc from 'fast-check'
import { BrokenPromise } from '../result.ts'
import {
  add,
  clipped,
  compare,
  divide,
  fraction,
  fractionFromDecimal,
  HUNDRED,
  leastCommonMultiple,
} from './fraction.ts'
import { mean, multiply, subtract, ZERO } from './fraction.ts'

const anyFraction = fc
  .tuple(fc.bigInt(-1000n, 1000n), fc.bigInt(1n, 1000n))
  .map(([numerator, denominator]) => fraction(numerator, denominator))

test('a fraction is kept in lowest terms with a positive denominator', () => {
  nodeAssert.deepEqual(fraction(6n, -4n), { numerator: -3n, denominator: 2n })
  nodeAssert.deepEqual(fraction(0n, -7n), { numerator: 0n, denominator: 1n })
  nodeAssert.deepEqual(fractionFromDecimal('-59.56'), { numerator: -1489n, denominator: 25n })
})

test('a third of one, three times, is exactly one', () => {
  const third = divide(fraction(1n), fraction(3n))
  nodeAssert.deepEqual(add(third, add(third, third)), fraction(1n))
  nodeAssert.deepEqual(mean([fraction(1n), fraction(2n), fraction(4n)]), fraction(7n, 3n))
})

test('adding and taking away, multiplying and dividing undo each other', () => {
  fc.assert(
    fc.property(anyFraction, anyFraction, (a, b) => {
      nodeAssert.deepEqual(subtract(add(a, b), b), a)
      if (b.numerator !== 0n) nodeAssert.deepEqual(divide(multiply(a, b), b), a)
      nodeAssert.equal(compare(a, b), -compare(b, a) + 0)
    }),
  )
})

test('a value is clipped to 0 and 100, and the ends themselves stay', () => {
  nodeAssert.equal(clipped(fraction(-1n, 100n), ZERO, HUNDRED), ZERO)
  nodeAssert.equal(clipped(fraction(10_001n, 100n), ZERO, HUNDRED), HUNDRED)
  nodeAssert.deepEqual(clipped(fraction(100n), ZERO, HUNDRED), HUNDRED)
})

test('dividing by zero and the mean of nothing are broken promises', () => {
  nodeAssert.throws(() => divide(HUNDRED, ZERO), BrokenPromise)
  nodeAssert.throws(() => mean([]), BrokenPromise)
})

test('the least common multiple of 4 and 6 is 12', () => {
  nodeAssert.equal(leastCommonMultiple(4n, 6n), 12n)
})
