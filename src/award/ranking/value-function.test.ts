import { test } from 'node:test'
import nodeAssert from 'node:assert/strict'
import * as fc from 'fast-check'
import type { ValueFunction } from '../rulebook/rulebook.ts'
import { fraction, fractionFromDecimal } from '../units/fraction.ts'
import { roundedText } from '../units/rounding.ts'
import { exponentialOfMinus } from './exponential.ts'
import { indicatorPoints } from './value-function.ts'

const pointsOf = (rule: ValueFunction, ...values: string[]) =>
  values.map((value) => roundedText(indicatorPoints(rule, fractionFromDecimal(value)), 4))

const piecewise: ValueFunction = {
  kind: 'piecewise',
  points: [
    ['0', '0'],
    ['30', '40'],
    ['59.56', '80'],
    ['100', '100'],
  ],
}
const bands: ValueFunction = {
  kind: 'bands',
  bands: ['0', '25', '40', '60', '80'].map((from, index) => ({ from, points: String(20 * (index + 1)) })),
}

test('linear: from low to high, clipped at both ends, and downwards where less is better', () => {
  nodeAssert.deepEqual(pointsOf({ kind: 'linear', low: '0', high: '15' }, '-3', '0', '5', '15', '15.01'), [
    '0.0000',
    '0.0000',
    '33.3333',
    '100.0000',
    '100.0000',
  ])
  nodeAssert.deepEqual(pointsOf({ kind: 'linear', low: '10', high: '0' }, '2.5', '11'), ['75.0000', '0.0000'])
})

test('target: 34.83 of 59.56 is 58.4788 points, 70 of 59.56 is full', () => {
  nodeAssert.deepEqual(pointsOf({ kind: 'target', target: '59.56' }, '34.83', '59.56', '70', '-1'), [
    '58.4788',
    '100.0000',
    '100.0000',
    '0.0000',
  ])
})

test('bands: a value at the edge belongs to the band that begins there', () => {
  nodeAssert.deepEqual(pointsOf(bands, '-0.01', '0', '24.99', '25', '34.83', '150'), [
    '0.0000',
    '20.0000',
    '20.0000',
    '40.0000',
    '40.0000',
    '100.0000',
  ])
})

test('piecewise: straight between the points, flat outside them', () => {
  nodeAssert.deepEqual(pointsOf(piecewise, '-5', '0', '15', '30', '34.83', '100', '150.87'), [
    '0.0000',
    '0.0000',
    '20.0000',
    '40.0000',
    '46.5359',
    '100.0000',
    '100.0000',
  ])
  nodeAssert.deepEqual(pointsOf({ kind: 'piecewise', points: [['10', '50']] }, '9', '10', '11'), [
    '50.0000',
    '50.0000',
    '50.0000',
  ])
})

test('saturation: steep at first, full at the cap, nothing below zero', () => {
  const rule: ValueFunction = { kind: 'saturation', rate: '0.03', cap: '100' }
  nodeAssert.deepEqual(pointsOf(rule, '-1', '0', '34.83', '100', '101'), [
    '0.0000',
    '0.0000',
    '68.2240',
    '100.0000',
    '100.0000',
  ])
})

test('points are rounded half up to four decimals straight away', () => {
  nodeAssert.deepEqual(
    indicatorPoints({ kind: 'linear', low: '0', high: '3' }, fraction(1n)),
    fraction(333_333n, 10_000n),
  )
  nodeAssert.deepEqual(pointsOf({ kind: 'linear', low: '0', high: '100' }, '12.34565', '12.345649'), [
    '12.3457',
    '12.3456',
  ])
})

/** OEIS A068985: the decimals of 1/e. */
test('e to the minus one has the decimals of the encyclopedia of integer sequences', () => {
  nodeAssert.equal(
    roundedText(exponentialOfMinus(fraction(1n)), 60),
    '0.367879441171442321595523770161460867445811131031767834507837',
  )
  nodeAssert.equal(roundedText(exponentialOfMinus(fraction(0n)), 4), '1.0000')
  nodeAssert.equal(roundedText(exponentialOfMinus(fraction(201n)), 80), `0.${'0'.repeat(80)}`)
})

test('the exact exponential agrees with the machine to its last digits', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 30_000 }), (thousandths) => {
      const exact = exponentialOfMinus(fraction(BigInt(thousandths), 1000n))
      const machine = Math.exp(-thousandths / 1000)
      nodeAssert.ok(Math.abs(Number(roundedText(exact, 40)) - machine) <= machine * 1e-14)
    }),
  )
})
