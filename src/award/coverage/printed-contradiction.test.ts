import { test } from 'node:test'
import assert from 'node:assert/strict'
import { fraction } from '../units/fraction.ts'
import {
  gapContradiction,
  headsOfPoints,
  percentContradiction,
  sumContradiction,
  unprotectedContradiction,
} from './printed-contradiction.ts'

test('a percentage that its heads make is no contradiction, however many decimals are printed', () => {
  assert.equal(percentContradiction(69_590, 130_245, '53.43'), null)
  assert.equal(percentContradiction(69_590, 130_245, '53.4'), null)
  assert.equal(percentContradiction(69_590, 130_245, '53'), null)
})

test('a percentage above 100 stays as it is, and one that was cut is told from one that is wrong', () => {
  assert.deepEqual(percentContradiction(77_074, 51_086, '150'), {
    code: 'percent_cut',
    computed: '150.87',
    published: '150',
  })
  assert.deepEqual(percentContradiction(935_079, 1_873_899, '50.88'), {
    code: 'percent_differs',
    computed: '49.90',
    published: '50.88',
  })
  assert.equal(percentContradiction(77_074, 51_086, '151'), null)
})

test('heads called unprotected that are the whole base are found by the percentage beside them', () => {
  assert.deepEqual(unprotectedContradiction(16_684, 73_236, '22.77'), {
    code: 'unprotected_is_base',
    asBase: '22.78',
    asUnprotected: '18.55',
    published: '22.77',
  })
  assert.equal(unprotectedContradiction(16_684, 73_236, '18.55'), null)
  assert.deepEqual(unprotectedContradiction(16_684, 73_236, '40'), {
    code: 'percent_differs',
    computed: '18.55',
    published: '40',
  })
})

test('heads are summed, and a number that slipped in from the contribution is recognised', () => {
  assert.equal(sumContradiction([1], 1), null)
  assert.equal(sumContradiction([142_786, 82_900, 36_128], 261_814), null)
  assert.deepEqual(sumContradiction([1, 2], 4), { code: 'heads_differ', computed: 3, published: 4, repeats: null })
  assert.equal(headsOfPoints(206_000, fraction(337n, 100n)), 6942)
  assert.deepEqual(gapContradiction(206_000, fraction(337n, 100n), 16_800), {
    code: 'heads_differ',
    computed: 6942,
    published: 16_800,
    repeats: 'contribution',
  })
})
