import { test } from 'node:test'
import assert from 'node:assert/strict'
import { day, dayNumber } from '../units/dates.ts'
import { dayIn, monthIn, told, wholeIn } from './employer-cells.ts'

const codeOf = (read: unknown) => (typeof read === 'object' && read !== null && 'code' in read ? read.code : read)
const whole = (text: string, max = 1_000_000_000) => codeOf(wholeIn(text, max))

test('whole numbers may have thousands separated in the Indonesian or the English way, or not at all', () => {
  for (const text of [
    '1250000',
    '1.250.000',
    '1,250,000',
    '1 250 000',
    ' Rp1.250.000 ',
    'Rp. 1.250.000,00',
    '1,250,000.00',
    '1250000.00',
    '1250000,0',
    '001250000',
  ])
    assert.equal(whole(text), 1_250_000, text)
  assert.deepEqual([whole('0'), whole('1.250'), whole('1,250.00')], [0, 1250, 1250])
})

test('one group after a comma may be thousands or a decimal and is refused', () => {
  assert.equal(whole('1,250'), 'number_separator_unclear')
})

test('a percent in a column of heads, a decimal, a word and nothing are no whole numbers', () => {
  for (const text of ['85%', '12,5', '12.5', 'dua puluh', '1e6', '1.25.000', '--', '1.250,5', ''])
    assert.equal(whole(text), 'number_not_whole', text)
})

test('a negative amount is refused as such, with a minus of any kind', () => {
  for (const text of ['-1', '- 5', '\u22125', '(5)', '-1.250.000']) assert.equal(whole(text), 'number_negative', text)
})

test('the largest number allowed is read and one more is refused', () => {
  assert.deepEqual(
    [whole('500', 500), whole('501', 500), whole('12345678901234567890')],
    [500, 'number_too_large', 'number_too_large'],
  )
})

test('days are read as year, month, day, with or without an hour, and a day that does not exist is refused', () => {
  const third = dayNumber(day('2024-02-29'))
  assert.deepEqual([dayIn('2024-02-29', 'iso'), dayIn(' 2024-02-29T10:15 ', 'iso')], [third, third])
  for (const text of ['2023-02-29', '2024-13-01', '45337', 'Februari 2024', '1999-12-31', '2200-01-01', '2024-2-9'])
    assert.equal(codeOf(dayIn(text, 'iso')), 'date_not_readable', text)
})

test('a date as text with slashes is refused until somebody says that the day stands first', () => {
  assert.equal(codeOf(dayIn('15/02/2024', 'iso')), 'date_order_unclear')
  assert.equal(codeOf(dayIn('3-2-2024', 'iso')), 'date_order_unclear')
  assert.equal(dayIn('15/02/2024', 'dmy'), dayNumber(day('2024-02-15')))
  assert.equal(dayIn('3.2.2024', 'dmy'), dayNumber(day('2024-02-03')))
  assert.equal(codeOf(dayIn('02/15/2024', 'dmy')), 'date_not_readable')
})

test('a month is a year and a month, the first day that a spreadsheet made of it, or a number', () => {
  assert.deepEqual(['2024-03', '2024-03-01', '3', '03', '12'].map(monthIn), ['2024-03', '2024-03', '3', '3', '12'])
  for (const text of ['2024-13', '0', '13', '2024-03-02', 'Maret', ''])
    assert.equal(codeOf(monthIn(text)), 'month_not_readable', text)
})

test('a refusal repeats the beginning of a cell, and no long number', () => {
  assert.deepEqual([told('abc'), told('x'.repeat(50)), told('3201014512900001')], ['abc', `${'x'.repeat(40)}…`, '…'])
})
