import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withIds } from './new-ids.ts'

const idsOf = (items: readonly unknown[]) => withIds(items, 'kategori').map((item) => (item as { id: string }).id)

test('what has an id keeps it, and a new one is made from the name', () => {
  assert.deepEqual(
    idsOf([
      { id: 'desa', name: 'Kelurahan' },
      { id: '', name: 'Kota Kecil' },
    ]),
    ['desa', 'kota-kecil'],
  )
})

test('a made id differs from every other, whether that one is old or new', () => {
  const named = { id: '', name: 'Desa' }
  assert.deepEqual(idsOf([named, { id: 'desa', name: 'Lain' }, named, named]), ['desa-2', 'desa', 'desa-3', 'desa-4'])
})

test('a name without a letter or digit gives a general id', () => {
  assert.deepEqual(
    idsOf([
      { id: '', name: '???' },
      { id: '', name: '' },
    ]),
    ['kategori', 'kategori-2'],
  )
})
