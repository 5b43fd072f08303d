import { test } from 'node:test'
import assert from 'node:assert/strict'
import * as numbers from './numbers.ts'

const TERBILANG: [bigint, string][] = [
  [0n, 'nol'],
  [10n, 'sepuluh'],
  [11n, 'sebelas'],
  [15n, 'lima belas'],
  [20n, 'dua puluh'],
  [99n, 'sembilan puluh sembilan'],
  [100n, 'seratus'],
  [111n, 'seratus sebelas'],
  [919n, 'sembilan ratus sembilan belas'],
  [1000n, 'seribu'],
  [1001n, 'seribu satu'],
  [1100n, 'seribu seratus'],
  [11_000n, 'sebelas ribu'],
  [100_000n, 'seratus ribu'],
  [1_000_000n, 'satu juta'],
  [1_001_000n, 'satu juta seribu'],
  [1_000_000_000_000n, 'satu triliun'],
  [-12n, 'minus dua belas'],
]

test('integers are spelled as officials write them', () => {
  for (const [value, words] of TERBILANG) assert.equal(numbers.numberInWords(value), words)
})

test('eighteen digits are spelled and nineteen are not', () => {
  const words = numbers.numberInWords(10n ** 18n - 1n)
  assert.equal(words.split(' ').length, 6 * 5 + 5)
  assert.throws(() => numbers.numberInWords(10n ** 18n), /18 digits/)
})

test('no two numbers up to 20.000 share their words', () => {
  const seen = new Set<string>()
  for (let value = 0n; value <= 20_000n; value++) seen.add(numbers.numberInWords(value))
  assert.equal(seen.size, 20_001)
})

test('rupiah stand in figures and in words', () => {
  const cases: [bigint, string, string][] = [
    [0n, 'Rp0,00', 'nol rupiah'],
    [16_800n, 'Rp16.800,00', 'enam belas ribu delapan ratus rupiah'],
    [174_000_000n, 'Rp174.000.000,00', 'seratus tujuh puluh empat juta rupiah'],
    [1_008_000_000n, 'Rp1.008.000.000,00', 'satu miliar delapan juta rupiah'],
  ]
  for (const [rupiah, figures, words] of cases) {
    assert.equal(numbers.rupiahInFigures(rupiah), figures)
    assert.equal(numbers.rupiahInWords(rupiah), words)
  }
  assert.equal(numbers.rupiahOnScreen(16_800n), 'Rp16.800')
  assert.equal(numbers.rupiahOnScreen(-16_800n, 'en'), '-Rp16,800')
})

test('every printed digit of a mark is spoken, trailing zeros too', () => {
  const cases: [string, string, string][] = [
    ['84.50', '84,50', 'delapan puluh empat koma lima nol'],
    ['90.07', '90,07', 'sembilan puluh koma nol tujuh'],
    ['100.00', '100,00', 'seratus koma nol nol'],
    ['7', '7', 'tujuh'],
    ['-0.5', '-0,5', 'minus nol koma lima'],
  ]
  for (const [decimal, figures, words] of cases) {
    assert.equal(numbers.decimalInFigures(decimal), figures)
    assert.equal(numbers.decimalInWords(decimal), words)
  }
})

test('what is not a decimal with a point is a broken promise', () => {
  for (const text of ['84,50', '', '.5', '5.', 'NaN', '1e3', ' 5'])
    assert.throws(() => numbers.decimalInWords(text), /decimal/)
})

test('thousands are grouped and published decimals kept, in both languages', () => {
  assert.equal(numbers.countInFigures(1_456_166), '1.456.166')
  assert.equal(numbers.countInFigures(1_456_166n, 'en'), '1,456,166')
  assert.equal(numbers.countInFigures(999), '999')
  assert.equal(numbers.decimalInFigures('1456166.50', 'en'), '1,456,166.50')
  assert.equal(numbers.percent('34.83'), '34,83%')
  assert.equal(numbers.percent('34.80', 'en'), '34.80%')
  assert.equal(numbers.percent('31'), '31%')
})

test('counts, ordinals and Roman numerals of official papers', () => {
  assert.equal(numbers.countInBoth(9), '9 (sembilan)')
  const ordinals: [number, string][] = [
    [1, 'kesatu'],
    [2, 'kedua'],
    [10, 'kesepuluh'],
    [11, 'kesebelas'],
    [12, 'kedua belas'],
    [21, 'kedua puluh satu'],
  ]
  for (const [position, words] of ordinals) assert.equal(numbers.ordinal(position), words)
  const romans: [number, string][] = [
    [1, 'I'],
    [4, 'IV'],
    [9, 'IX'],
    [12, 'XII'],
    [2025, 'MMXXV'],
    [3999, 'MMMCMXCIX'],
  ]
  for (const [value, sign] of romans) assert.equal(numbers.roman(value), sign)
  for (const value of [0, 4000, 1.5]) assert.throws(() => numbers.roman(value), /1 to 3999/)
})
