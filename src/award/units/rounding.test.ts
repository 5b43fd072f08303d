import { test } from 'node:test'
import nodeAssert from 'node:assert/strict'
import * as fc from 'fast-check'
import { fraction, fractionFromDecimal } from './fraction.ts'
import { exactText, rounded, roundedText, withoutTrailingZeros } from './rounding.ts'

const printed = (decimal: string, decimals: number) => roundedText(fractionFromDecimal(decimal), decimals)

test('a half is rounded up, one step below it down', () => {
  nodeAssert.equal(printed('83.425', 2), '83.43')
  nodeAssert.equal(printed('83.4249999999', 2), '83.42')
  nodeAssert.equal(printed('0.5', 0), '1')
  nodeAssert.equal(printed('99.99995', 4), '100.0000')
})

test('a negative half is rounded up too, and zero has no sign', () => {
  nodeAssert.equal(printed('-0.00005', 4), '0.0000')
  nodeAssert.equal(printed('-0.00006', 4), '-0.0001')
  nodeAssert.equal(printed('-2.5', 0), '-2')
  nodeAssert.equal(printed('-2', 0), '-2')
})

test('a rounded number lies at most half a step away', () => {
  fc.assert(
    fc.property(fc.bigInt(-(10n ** 12n), 10n ** 12n), fc.bigInt(1n, 10n ** 6n), fc.nat(4), (n, d, decimals) => {
      const value = fraction(n, d)
      const steps = rounded(value, decimals)
      const twice = 2n * (steps.numerator * value.denominator - value.numerator * steps.denominator)
      const unit = steps.denominator * value.denominator
      nodeAssert.ok(twice * 10n ** BigInt(decimals) <= unit && twice * 10n ** BigInt(decimals) > -unit)
    }),
  )
})

test('an exact number is a decimal where it ends, else a fraction in lowest terms', () => {
  nodeAssert.equal(exactText(fraction(5343n, 100n)), '53.43')
  nodeAssert.equal(exactText(fraction(6_959_000n, 130_245n)), '1391800/26049')
  nodeAssert.equal(exactText(fraction(1n, 8n)), '0.125')
  nodeAssert.equal(exactText(fraction(-7n)), '-7')
})

test('a printed total loses its trailing zeros and nothing else', () => {
  nodeAssert.deepEqual(['83.40', '80.00', '100', '0.00'].map(withoutTrailingZeros), ['83.4', '80', '100', '0'])
})
