import { test } from 'node:test'
import nodeAssert from 'node:assert/strict'
import { NameFinder, TextCleaner } from './names.ts'

const finder = new NameFinder([
  { id: 'desa', name: 'Desa/Kelurahan' },
  { id: 'kota', name: 'DESA' },
  { id: 'a', name: 'Sama' },
  { id: 'b', name: 'sama' },
])
const found = (text: string) => finder.find(text)?.id ?? null

test('an id wins over a name, and case and outer spaces of a name are ignored', () => {
  nodeAssert.deepEqual(['desa', ' desa ', 'Desa', 'desa/kelurahan', 'KOTA', 'x', ''].map(found), [
    'desa',
    'desa',
    'kota',
    'desa',
    'kota',
    null,
    null,
  ])
})

test('a name borne twice finds nothing, asked as often as one likes', () => {
  nodeAssert.deepEqual(['Sama', 'SAMA', 'Sama', 'b'].map(found), [null, null, null, 'b'])
})

test('text is trimmed and takes one Unicode spelling; a lone surrogate is no text', () => {
  const cleaner = new TextCleaner()
  nodeAssert.deepEqual(
    [' Cafe\u0301 ', 'Caf\u00e9', '\udc00'].map((text) => cleaner.clean(text)),
    ['Caf\u00e9', 'Caf\u00e9', null],
  )
})
