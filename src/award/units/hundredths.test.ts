import { test } from 'node:test'
import nodeAssert from 'node:assert/strict'
import * as fc from 'fast-check'
import { BrokenPromise } from '../result.ts'
import { decimalFromHundredths, hundredths, hundredthsFromText } from './hundredths.ts'

const read = (text: string) => {
  const result = hundredthsFromText(text)
  return result.ok ? result.value : result.refusal.code
}

test('a mark with at most two decimals becomes whole hundredths', () => {
  nodeAssert.deepEqual(['87,5', '87.50', '100', '0', '0,01', '87.500'].map(read), [8750, 8750, 10_000, 0, 1, 8750])
})

test('three decimals, a negative mark and a mark beyond every scale are refused', () => {
  nodeAssert.equal(read('87,505'), 'number_too_fine')
  nodeAssert.equal(read('-0,01'), 'number_negative')
  nodeAssert.equal(read('90071992547409,91'), 9_007_199_254_740_991)
  nodeAssert.equal(read('90071992547409,92'), 'number_too_large')
})

test('every count of hundredths survives being printed and read', () => {
  fc.assert(
    fc.property(fc.nat(10_000_000), (count) => {
      const text = decimalFromHundredths(hundredths(count))
      nodeAssert.equal(read(text), count)
      nodeAssert.equal(read(text.replace('.', ',')), count)
    }),
  )
})

test('a half hundredth from our own code is a broken promise', () => {
  nodeAssert.throws(() => hundredths(0.5), BrokenPromise)
  nodeAssert.throws(() => hundredths(-1), BrokenPromise)
})
