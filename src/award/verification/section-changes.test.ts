import assert from 'node:assert/strict'
import { test } from 'node:test'
import { EMPTY_DRAFT } from '../nomination/section-draft.ts'
import { sectionChanges } from './section-changes.ts'

const before = {
  items: [
    { id: 'a', fields: { nomor: '12', tahun: '2024' } },
    { id: 'b', fields: { nomor: '7' } },
  ],
}

test('what stayed is not named; what was changed, added, emptied and taken out is', () => {
  const after = {
    items: [
      { id: 'c', fields: { nomor: '9' } },
      { id: 'a', fields: { nomor: '13' } },
    ],
  }
  assert.deepEqual(sectionChanges(before, after), [
    { item: 'c', field: 'nomor', before: '', after: '9' },
    { item: 'a', field: 'nomor', before: '12', after: '13' },
    { item: 'a', field: 'tahun', before: '2024', after: '' },
    { item: 'b', field: 'nomor', before: '7', after: '' },
  ])
})

test('the same section has not changed, and a new one is all new', () => {
  assert.deepEqual(sectionChanges(before, before), [])
  assert.equal(sectionChanges(EMPTY_DRAFT, before).length, 3)
})
