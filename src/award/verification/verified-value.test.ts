import assert from 'node:assert/strict'
import { test } from 'node:test'
import { FILE_SECTIONS } from '../nomination/file-sections.ts'
import { accept, refuse } from '../result.ts'
import { checkedValue, differenceOf, figuresOf } from './verified-value.ts'

const section = (id: string) => FILE_SECTIONS.find((one) => one.id === id) ?? assert.fail(id)
const BUDGET = { section: 'anggaran', field: 'rupiah' } as const
const claim = (claimed: string) => ({ ...BUDGET, claimed })

test('figures are counts and rupiah that stand in the file; years, words and other sections are none', () => {
  const items = [
    { id: 'a', fields: { tahun: '2024', kelompok: 'Petani', pekerja: '10', rupiah: 'Rp 1.000' } },
    { id: 'b', fields: { pekerja: 'banyak' } },
  ]
  assert.deepEqual(figuresOf(section('anggaran'), { items }), [
    { section: 'anggaran', item: 'a', field: 'pekerja', claimed: '10', unit: 'count' },
    { section: 'anggaran', item: 'a', field: 'rupiah', claimed: 'Rp 1.000', unit: 'rupiah' },
    { section: 'anggaran', item: 'b', field: 'pekerja', claimed: 'banyak', unit: 'count' },
  ])
  assert.deepEqual(figuresOf(section('kontak'), { items: [{ id: 'satu', fields: { telepon: '0812' } }] }), [])
})

test('a verified value is a whole number with a source; what is wrong is said at once', () => {
  assert.deepEqual(
    checkedValue(BUDGET, { value: 'Rp1.250.000,00', source: ' APBD  hal. 14 ' }),
    accept({ value: 1_250_000, source: 'APBD hal. 14' }),
  )
  assert.deepEqual(
    checkedValue(BUDGET, { value: '1,5', source: ' ' }),
    refuse([{ code: 'value_unreadable' }, { code: 'source_missing' }]),
  )
  assert.deepEqual(checkedValue(BUDGET, { value: '', source: 'APBD' }), refuse([{ code: 'value_unreadable' }]))
  assert.equal(checkedValue(BUDGET, { value: '0', source: 'x'.repeat(300) }).ok, true)
  assert.deepEqual(
    checkedValue(BUDGET, { value: '0', source: 'x'.repeat(301) }),
    refuse([{ code: 'source_too_long', charactersMax: 300 }]),
  )
  assert.deepEqual(
    checkedValue(BUDGET, { value: '0', source: 'NIK 6171014507850002' }),
    refuse([{ code: 'source_identity_number' }]),
  )
})

test('the difference is said from what was found: the same, more, less, or none to be had', () => {
  assert.deepEqual(differenceOf(claim('1.000'), 1000), { is: 'same' })
  assert.deepEqual(differenceOf(claim('1000'), 1001), { is: 'more', by: 1 })
  assert.deepEqual(differenceOf(claim('1000'), 0), { is: 'less', by: 1000 })
  assert.deepEqual(differenceOf(claim('seribu'), 1000), { is: 'unreadable' })
})
