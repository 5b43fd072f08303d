import { test } from 'node:test'
import nodeAssert from 'node:assert/strict'
import * as fc from 'fast-check'
import { compareCodePoints, compareRows } from './code-points.ts'

const points = (text: string) => Array.from(text, (character) => character.codePointAt(0) ?? 0)
const order = (texts: readonly string[]) => texts.toSorted(compareCodePoints)

test('texts are ordered by code point: capitals first, an emoji after every letter of the first plane', () => {
  nodeAssert.deepEqual(order(['b', 'a', 'B', '10', '9', 'ab', '']), ['', '10', '9', 'B', 'a', 'ab', 'b'])
  nodeAssert.deepEqual(order(['\u{1f600}', '\uff5e', '\ud7ff', 'z']), ['z', '\ud7ff', '\uff5e', '\u{1f600}'])
})

test('the order is that of the lists of code points', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
      const [left, right] = [points(a), points(b)]
      const at = left.findIndex((point, index) => point !== right[index])
      const expected = at === -1 || right[at] === undefined ? left.length - right.length : (left[at] ?? 0) - right[at]
      nodeAssert.equal(Math.sign(compareCodePoints(a, b)), Math.sign(expected))
    }),
  )
})

test('rows are ordered column by column, not as joined text', () => {
  nodeAssert.deepEqual(
    [
      ['a', 'c'],
      ['a ', 'a'],
      ['a', 'b'],
    ].toSorted(compareRows),
    [
      ['a', 'b'],
      ['a', 'c'],
      ['a ', 'a'],
    ],
  )
})
