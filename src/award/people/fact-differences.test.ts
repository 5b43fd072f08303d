import assert from 'node:assert/strict'
import { test } from 'node:test'
import { factDifferences } from './fact-differences.ts'

const told = (before: Record<string, unknown> | null, after: Record<string, unknown>) =>
  factDifferences(before, after).map((row) => [row.path.join(' '), row.before, row.after])

test('marks are told by criterion, and what stayed the same is left out', () => {
  const before = { version: 1, marks: [{ criterion: 'regulasi', markHundredths: 8000, comment: 'baik' }] }
  const after = { version: 2, marks: [{ criterion: 'regulasi', markHundredths: 9000, comment: 'baik' }] }
  assert.deepEqual(told(before, after), [
    ['version', 1, 2],
    ['marks regulasi markHundredths', 8000, 9000],
  ])
})

test('without a before everything is told, and empty values are no values', () => {
  assert.deepEqual(told(null, { a: 'x', b: null, c: '', d: [], e: false }), [
    ['a', null, 'x'],
    ['e', null, false],
  ])
})

test('what is gone stands last, and a seat that changes hands shows both', () => {
  const before = { seats: [{ seat: 'hukum', person: 'a' }], note: 'lama' }
  assert.deepEqual(told(before, { seats: [{ seat: 'hukum', person: 'b' }] }), [
    ['seats hukum person', 'a', 'b'],
    ['note', 'lama', null],
  ])
})

test('members without a name of their own, or with the same name twice, go by their place', () => {
  assert.deepEqual(told(null, { list: ['x', 'y'] }), [
    ['list 1', null, 'x'],
    ['list 2', null, 'y'],
  ])
  const nominees = [
    { candidate: 'kedai', category: 'a' },
    { candidate: 'kedai', category: 'b' },
  ]
  assert.deepEqual(
    told(null, { nominees }).map(([path]) => path),
    ['nominees 1 candidate', 'nominees 1 category', 'nominees 2 candidate', 'nominees 2 category'],
  )
})

test('facts deeper than six steps are told as they are kept, and a name like a path is no path', () => {
  assert.deepEqual(told(null, { a: { b: { c: { d: { e: { f: { g: 1 } } } } } } }), [['a b c d e f', null, '{"g":1}']])
  assert.deepEqual(factDifferences({ 'a.b': 1 }, { a: { b: 1 } }).length, 2)
})
