import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fractionFromDecimal as percent, ZERO } from '../units/fraction.ts'
import { percentText } from './coverage-figure.ts'
import { gapClosed, gapPoints, growthOf, impliedBase, membersNeeded, unprotectedOf } from './coverage-gap.ts'

test('949 thousand unprotected at 34.83 percent are of 1.456 million people, and not of 1.8 million', () => {
  assert.equal(impliedBase(949_000, '34.83'), 1_456_191)
})

test('59.56 percent of 1.456 million takes about 360 thousand more members', () => {
  const base = impliedBase(949_000, '34.83')
  assert.equal(membersNeeded(base - 949_000, base, '59.56'), 360_117)
})

test('the members needed are whole heads, rounded up, and none once the target is reached', () => {
  assert.equal(membersNeeded(0, 3, '33.33'), 1)
  assert.equal(membersNeeded(1, 3, '33.33'), 0)
  assert.equal(membersNeeded(1, 3, '33.34'), 1)
  assert.equal(membersNeeded(10, 10, '100'), 0)
  assert.equal(membersNeeded(77_074, 51_086, '100'), 0)
  assert.equal(membersNeeded(9, 10, '100'), 1)
})

test('a gap is in percentage points and goes below zero beyond the target', () => {
  assert.equal(percentText(gapPoints(percent('34.83'), percent('59.56'))), '24.73')
  assert.equal(percentText(gapPoints(percent('150.87'), percent('80'))), '-70.87')
  assert.equal(unprotectedOf(69_590, 130_245), 60_655)
  assert.equal(unprotectedOf(77_074, 51_086), -25_988)
})

test('growth is told in points and in percent, which are not the same', () => {
  const { points, percent: ofWhatWas } = growthOf(percent('55.69'), percent('68.02'))
  assert.equal(percentText(points), '12.33')
  assert.equal(ofWhatWas && percentText(ofWhatWas), '22.14')
  assert.equal(growthOf(ZERO, percent('5')).percent, null)
})

test('the part of the gap that was closed is nothing to tell once the target had been reached', () => {
  const closed = gapClosed(percent('20'), percent('30'), percent('60'))
  assert.equal(closed && percentText(closed), '25.00')
  const fallen = gapClosed(percent('30'), percent('20'), percent('60'))
  assert.equal(fallen && percentText(fallen), '-33.33')
  assert.equal(gapClosed(percent('60'), percent('70'), percent('60')), null)
})
