import assert from 'node:assert/strict'
import { test } from 'node:test'
import { FILE_SECTIONS, type FileSection, LINE_CHARACTERS_MAX } from './file-sections.ts'
import { EMPTY_DRAFT, ONLY_ITEM } from './section-draft.ts'
import { readSection } from './section-reading.ts'

const FACTS = { yearMax: 2026, tags: ['pekerjaan-layak', 'membangun-dari-desa'] }

function section(id: string): FileSection {
  const found = FILE_SECTIONS.find((one) => one.id === id)
  assert.ok(found)
  return found
}

function read(id: string, fields: Readonly<Record<string, string>>) {
  return readSection(section(id), { items: [{ id: section(id).list ? 'a' : ONLY_ITEM, fields }] }, FACTS)
}

const REGULATION = { jenis: 'perwali', nomor: '12', tahun: '2022', tentang: 'Jaminan sosial' }

function flawsOfEnd(berlaku_sampai: string) {
  return read('peraturan', { ...REGULATION, berlaku_sejak: '2022-03-01', berlaku_sampai }).flaws
}

function flawsOfNumber(nomor: string, jenis = 'se') {
  return read('peraturan', { ...REGULATION, nomor, jenis }).flaws
}

const BUDGET = {
  tahun: '2025',
  sumber: 'apbdes',
  kelompok: 'nelayan',
  pekerja: '1.250',
  bulan: '12',
  rupiah: '252.000.000',
}

test('a budget line becomes figures: people and months as whole numbers, money as whole rupiah', () => {
  assert.deepEqual(read('anggaran', BUDGET), {
    items: [
      {
        id: 'a',
        values: { tahun: 2025, sumber: 'apbdes', kelompok: 'nelayan', pekerja: 1250, bulan: 12, rupiah: 252_000_000 },
      },
    ],
    flaws: [],
    done: 6,
    of: 6,
  })
})

test('every way of writing an amount gives the same rupiah, and what may mean two things is named, not guessed', () => {
  for (const rupiah of ['1250000', '1.250.000', '1 250 000', 'Rp1.250.000', 'Rp 1.250.000,00', 'rp. 1250000'])
    assert.equal(read('anggaran', { ...BUDGET, rupiah }).items[0]?.values['rupiah'], 1_250_000, rupiah)
  for (const rupiah of ['1,25 juta', '1.25', '12.50.000', '-5', '1e6', 'Rp', '9007199254740992'])
    assert.deepEqual(read('anggaran', { ...BUDGET, rupiah }).flaws, [
      { code: 'amount_unreadable', item: 'a', field: 'rupiah' },
    ])
})

test('the first and the last year that may be named are read, one before and one after are not', () => {
  for (const tahun of ['1945', '2026']) assert.deepEqual(read('anggaran', { ...BUDGET, tahun }).flaws, [])
  for (const tahun of ['1944', '2027', '25', 'dua ribu'])
    assert.deepEqual(read('anggaran', { ...BUDGET, tahun }).flaws, [
      { code: 'year_unreadable', from: 1945, to: 2026, item: 'a', field: 'tahun' },
    ])
})

test('a regulation may end on the day it begins and not the day before', () => {
  assert.deepEqual(flawsOfEnd('2022-03-01'), [])
  assert.deepEqual(flawsOfEnd('2022-02-28'), [
    { code: 'span_reversed', from: 'berlaku_sejak', item: 'a', field: 'berlaku_sampai' },
  ])
  assert.deepEqual(flawsOfEnd('2022-02-30'), [{ code: 'day_unreadable', item: 'a', field: 'berlaku_sampai' }])
})

test('a line as long as it may be, one letter more, and an option that nobody offered', () => {
  assert.deepEqual(flawsOfNumber('n'.repeat(LINE_CHARACTERS_MAX)), [])
  assert.deepEqual(flawsOfNumber('n'.repeat(LINE_CHARACTERS_MAX + 1)), [
    { code: 'text_too_long', charactersMax: LINE_CHARACTERS_MAX, item: 'a', field: 'nomor' },
  ])
  assert.deepEqual(flawsOfNumber('1', 'dekrit'), [{ code: 'choice_unknown', item: 'a', field: 'jenis' }])
})

test('tags are those of the season', () => {
  const inovasi = { nama: 'Satu desa', sejak: '2023', uraian: 'u', hasil: 'h' }
  assert.deepEqual(
    read('inovasi', { ...inovasi, astacita: 'membangun-dari-desa\npekerjaan-layak' }).items[0]?.values['astacita'],
    ['membangun-dari-desa', 'pekerjaan-layak'],
  )
  assert.deepEqual(read('inovasi', { ...inovasi, astacita: 'lainnya' }).flaws, [
    { code: 'choice_unknown', item: 'a', field: 'astacita' },
  ])
})

test('how far a section is: nothing asked of an empty list, everything missing where something must stand', () => {
  const none = readSection(section('peraturan'), EMPTY_DRAFT, FACTS)
  assert.deepEqual(none, { items: [], flaws: [], done: 0, of: 0 })
  const contact = readSection(section('kontak'), EMPTY_DRAFT, FACTS)
  assert.deepEqual([contact.done, contact.of], [0, 5])
  assert.deepEqual(
    contact.flaws.map(({ code, field }) => [code, field]),
    ['pimpinan', 'jabatan_pimpinan', 'alamat', 'kontak', 'telepon'].map((field) => ['field_missing', field]),
  )
  const part = read('kontak', { pimpinan: 'Ibu Contoh', jabatan_pimpinan: 'Kepala desa' })
  assert.deepEqual([part.done, part.of], [2, 5])
})
