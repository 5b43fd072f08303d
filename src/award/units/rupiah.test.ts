import { test } from 'node:test'
import assert from 'node:assert/strict'
import { fraction } from './fraction.ts'
import { rupiahFromText, wholeRupiah } from './rupiah.ts'

test('money is read as Indonesians and programs write it', () => {
  for (const text of [
    '1250000',
    '1.250.000',
    '1,250,000',
    '1 250 000',
    ' Rp1.250.000 ',
    'Rp 1.250.000,00',
    '1250000.00',
  ])
    assert.deepEqual(rupiahFromText(text), { ok: true, value: 1_250_000 })
  assert.deepEqual(rupiahFromText('0'), { ok: true, value: 0 })
})

test('what is negative, has a part of a rupiah, is no number or empty is refused each with its own reason', () => {
  const codes = [
    '-1',
    'Rp-5.000',
    '7000000,50',
    '16.8',
    '1.25.000',
    '1.250,000',
    'tujuh juta',
    '7jt',
    '1e6',
    '',
    ' Rp ',
  ].map((text) => {
    const read = rupiahFromText(text)
    return read.ok ? read.value : read.refusal.code
  })
  assert.deepEqual(codes, [
    'rupiah_negative',
    'rupiah_negative',
    'rupiah_not_whole',
    'rupiah_not_whole',
    'rupiah_not_whole',
    'rupiah_not_whole',
    'rupiah_not_a_number',
    'rupiah_not_a_number',
    'rupiah_not_a_number',
    'rupiah_empty',
    'rupiah_empty',
  ])
})

test('fifteen digits are read exactly, sixteen and thirty are refused', () => {
  assert.deepEqual(rupiahFromText('9'.repeat(15)), { ok: true, value: 999_999_999_999_999 })
  assert.deepEqual(rupiahFromText(`000${'9'.repeat(15)}`), { ok: true, value: 999_999_999_999_999 })
  for (const text of ['1'.repeat(16), '1'.repeat(30)])
    assert.deepEqual(rupiahFromText(text), {
      ok: false,
      refusal: { code: 'rupiah_too_large', text, max: 999_999_999_999_999 },
    })
})

test('half a rupiah goes up, a little less goes down; the other roundings always go one way', () => {
  assert.equal(wholeRupiah(fraction(5n, 2n), 'half_up'), 3)
  assert.equal(wholeRupiah(fraction(249n, 100n), 'half_up'), 2)
  assert.equal(wholeRupiah(fraction(299n, 100n), 'down'), 2)
  assert.equal(wholeRupiah(fraction(201n, 100n), 'up'), 3)
  assert.equal(wholeRupiah(fraction(2n), 'up'), 2)
})
