import { test } from 'node:test'
import nodeAssert from 'node:assert/strict'
import { decimalFromText } from './decimal.ts'

const read = (text: string) => {
  const result = decimalFromText(text)
  return result.ok ? result.value : result.refusal.code
}

test('a number has one canonical spelling, with decimal comma or point', () => {
  nodeAssert.deepEqual(['87,5', '87.50', '087.5', ' 87,500 ', '-3', '-0,00', '0', '000'].map(read), [
    '87.5',
    '87.5',
    '87.5',
    '87.5',
    '-3',
    '0',
    '0',
    '0',
  ])
})

test('twenty digits are a number, twenty-one are not', () => {
  nodeAssert.equal(read('12345678901234567890'), '12345678901234567890')
  nodeAssert.equal(read('1234567890123456789.01'), 'number_too_long')
})

test('NaN, Infinity, exponents, plus signs, thousands separators and half numbers are refused', () => {
  for (const text of ['NaN', 'Infinity', '1e3', '+5', '1.234,5', '1 000', '.5', '5.', '--1', '٣', '5%', '0x10']) {
    nodeAssert.equal(read(text), 'number_not_decimal', text)
  }
  nodeAssert.equal(read('  '), 'number_empty')
})

test('30-digit numbers are refused', () => {
  nodeAssert.equal(read('123456789012345678901234567890'), 'number_too_long')
})
