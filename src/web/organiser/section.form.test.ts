import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formOf } from '../form.ts'
import type { SectionPart } from './section.ts'
import { afterListDeed, fieldText, listDeed, originOf, readTyped } from './section.form.ts'
import { isObject, listAt, withPart } from './document-part.ts'

const BASE = {
  name: 'Desa',
  kept: 'tidak tampak',
  special: true,
  words: ['I', 'II'],
  odd: ['two\nlines', '', ' x '],
  none: [],
  sizes: ['small'],
  seats: [
    { id: 'a', unsur: 'A', kept: 1 },
    { id: 'b', unsur: 'B', kept: 2 },
    { id: 'c', unsur: 'C', kept: 3 },
  ],
}

function parts(typed: unknown): readonly SectionPart[] {
  return [
    { is: 'field', path: ['name'], label: 'Nama', input: 'text' },
    { is: 'field', path: ['nameEn'], label: 'Nama Inggris', input: 'text', optional: true },
    { is: 'field', path: ['special'], label: 'Khusus', input: 'yes' },
    { is: 'field', path: ['words'], label: 'Sebutan', input: 'lines' },
    { is: 'field', path: ['odd'], label: 'Ganjil', input: 'lines', optional: true },
    { is: 'field', path: ['none'], label: 'Kosong', input: 'lines', optional: true },
    { is: 'field', path: ['kept'], label: 'Tetap', input: 'text' },
    {
      is: 'field',
      path: ['sizes'],
      label: 'Ukuran',
      input: { several: ['micro', 'small'].map((value) => ({ value, label: value })) },
      optional: true,
    },
    {
      is: 'list',
      path: ['seats'],
      legend: 'Kursi',
      add: 'Tambah',
      blank: { id: '', unsur: '', kept: 0 },
      items: listAt(typed, ['seats']).map((item, index) => ({
        name: isObject(item) ? String(item['unsur']) : '',
        fields: [{ is: 'field', path: ['seats', index, 'unsur'], label: 'Unsur', input: 'text' }],
      })),
    },
  ]
}

function read(fields: Readonly<Record<string, string>>): unknown {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.set(name, value)
  return readTyped(BASE, parts, formOf(data))
}

test('what the form does not show stays as it is stored', () => {
  assert.deepEqual(read({ name: ' Kelurahan ' }), { ...BASE, name: 'Kelurahan' })
  assert.deepEqual(read({}), BASE)
})

test('an empty optional field is left out, lines lose their blanks, and a checkbox that is off is off', () => {
  const given = { nameEn: ' ', words: 'Juara I\r\n\r\n Juara II ', 'special:ada': '1' }
  assert.deepEqual(read(given), { ...BASE, words: ['Juara I', 'Juara II'], special: false })
  assert.deepEqual(read({ 'special:ada': '1', special: 'ya' }), BASE)
})

test('lists and texts that come back as they were shown stay as they are stored, whatever a box cannot show', () => {
  assert.deepEqual(read({ odd: 'two\r\nlines\r\n\r\n x ', none: '', kept: 'tidak tampak' }), BASE)
  assert.deepEqual(read({ odd: 'two\nlines', none: 'a' }), { ...BASE, odd: ['two', 'lines'], none: ['a'] })
  const { odd, ...others } = BASE
  assert.equal(odd.length, 3)
  assert.deepEqual(read({ odd: ' ' }), others)
})

test('of several choices those that are on make the list; without any it is left out; what the form did not show stays', () => {
  const on = (...values: readonly string[]) =>
    read({ 'sizes:ada': '1', ...Object.fromEntries(values.map((value) => [`sizes:pilih:${value}`, 'ya'])) })
  assert.deepEqual(on('small', 'micro'), { ...BASE, sizes: ['micro', 'small'] })
  assert.deepEqual(on('small'), BASE)
  const { sizes, ...others } = BASE
  assert.deepEqual([on(), sizes], [others, ['small']])
  assert.deepEqual(on('huge'), others)
  assert.deepEqual(read({ 'sizes:pilih:micro': 'ya' }), BASE)
})

test('an item keeps its unseen fields by its origin, wherever it moved, and a new one begins blank', () => {
  const moved = read({
    'seats:jumlah': '3',
    'seats.0:asal': 'c',
    'seats.0.unsur': 'C baru',
    'seats.1:asal': 'a',
    'seats.1.unsur': 'A',
    'seats.2:asal': '',
    'seats.2.unsur': 'D',
  })
  assert.deepEqual(listAt(moved, ['seats']), [
    { id: 'c', unsur: 'C baru', kept: 3, $asal: 'c' },
    { id: 'a', unsur: 'A', kept: 1, $asal: 'a' },
    { id: '', unsur: 'D', kept: 0, $asal: '' },
  ])
})

test('a made-up count gives no more than two hundred items', () => {
  assert.equal(listAt(read({ 'seats:jumlah': '9999' }), ['seats']).length, 200)
  assert.equal(listAt(read({ 'seats:jumlah': '-1' }), ['seats']).length, 0)
})

test('an optional box writes yes, leaves out what nobody ticked, and leaves a no that stands there', () => {
  const box = [{ is: 'field', path: ['open'], label: 'Terbuka', input: 'yes', optional: true }] as const
  const sent = (base: object, ticked: boolean) => {
    const data = new FormData()
    data.set('open:ada', '1')
    if (ticked) data.set('open', 'ya')
    return readTyped(base, () => box, formOf(data))
  }
  assert.deepEqual([sent({}, true), sent({}, false)], [{ open: true }, {}])
  assert.deepEqual([sent({ open: true }, false), sent({ open: false }, false)], [{}, { open: false }])
})

function idsAfter(button: string): readonly unknown[] {
  return listAt(afterListDeed(BASE, parts(BASE), button), ['seats']).map((item) => isObject(item) && item['id'])
}

test('items are added at the end, removed, copied without their id, and moved; beyond the ends nothing moves', () => {
  assert.deepEqual(idsAfter(listDeed('tambah', ['seats'])), ['a', 'b', 'c', ''])
  assert.deepEqual(idsAfter(listDeed('hapus', ['seats'], 1)), ['a', 'c'])
  assert.deepEqual(idsAfter(listDeed('salin', ['seats'], 0)), ['a', '', 'b', 'c'])
  assert.deepEqual(idsAfter(listDeed('naik', ['seats'], 1)), ['b', 'a', 'c'])
  assert.deepEqual(idsAfter(listDeed('turun', ['seats'], 1)), ['a', 'c', 'b'])
  assert.deepEqual(idsAfter(listDeed('naik', ['seats'], 0)), ['a', 'b', 'c'])
  assert.deepEqual(idsAfter(listDeed('turun', ['seats'], 2)), ['a', 'b', 'c'])
  assert.deepEqual(idsAfter('hapus:lain:0'), ['a', 'b', 'c'])
})

test('an item is known by the origin it was read with, else by its id, else by its place', () => {
  assert.deepEqual(
    [originOf({ $asal: 'x', id: 'y' }, 2), originOf({ id: 'y' }, 2), originOf({ from: '0' }, 2)],
    ['x', 'y', '2'],
  )
})

test('numbers are shown with the reader’s comma, and what is no number as it was typed', () => {
  const field = { is: 'field', path: ['weight'], label: 'Bobot', input: 'number' } as const
  const shown = (weight: string, comma: boolean) => fieldText({ weight }, field, comma)
  assert.deepEqual([shown('12.5', true), shown('12.5', false), shown('1.2.3', true)], ['12,5', '12.5', '1.2.3'])
})

test('a part is replaced without touching the document it came from, and objects on the way are made', () => {
  assert.deepEqual(withPart(BASE, ['seats', 1, 'unsur'], 'X'), {
    ...BASE,
    seats: [BASE.seats[0], { id: 'b', unsur: 'X', kept: 2 }, BASE.seats[2]],
  })
  assert.deepEqual(withPart({}, ['valueFunction', 'kind'], 'target'), { valueFunction: { kind: 'target' } })
  assert.equal(BASE.seats[1]?.unsur, 'B')
})
