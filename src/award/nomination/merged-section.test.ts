import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { mergedSection } from './merged-section.ts'
import { type DraftItem, EMPTY_DRAFT, type SectionDraft } from './section-draft.ts'

function draft(...items: readonly DraftItem[]): SectionDraft {
  return { items }
}

function item(id: string, fields: DraftItem['fields']): DraftItem {
  return { id, fields }
}

const BASE = draft(item('a', { nomor: '12', tahun: '2022' }))

test('two people who changed different fields of one regulation both find their change', () => {
  const mine = draft(item('a', { nomor: '12', tahun: '2023' }))
  const theirs = draft(item('a', { nomor: '12 Tahun 2022', tahun: '2022' }))
  assert.deepEqual(mergedSection(BASE, mine, theirs), {
    draft: draft(item('a', { nomor: '12 Tahun 2022', tahun: '2023' })),
    conflicts: [],
  })
})

test('two people who wrote different things into one field are shown both texts, and the same thing is no conflict', () => {
  const mine = draft(item('a', { nomor: '13', tahun: '2023' }))
  const theirs = draft(item('a', { nomor: '14', tahun: '2023' }))
  assert.deepEqual(mergedSection(BASE, mine, theirs).conflicts, [
    { item: 'a', field: 'nomor', mine: '13', theirs: '14' },
  ])
})

test('an item that each of them added stands in the file twice over: both are kept', () => {
  const mine = draft(...BASE.items, item('b', { nomor: '1' }))
  const theirs = draft(...BASE.items, item('c', { nomor: '2' }))
  assert.deepEqual(
    mergedSection(BASE, mine, theirs).draft.items.map(({ id }) => id),
    ['a', 'b', 'c'],
  )
})

test('an item taken out by one is gone when the other left it alone, and a question when the other worked on it', () => {
  assert.deepEqual(mergedSection(BASE, EMPTY_DRAFT, BASE), { draft: EMPTY_DRAFT, conflicts: [] })
  assert.deepEqual(mergedSection(BASE, BASE, EMPTY_DRAFT), { draft: EMPTY_DRAFT, conflicts: [] })
  const theirs = draft(item('a', { nomor: '12', tahun: '2024' }))
  assert.deepEqual(mergedSection(BASE, EMPTY_DRAFT, theirs).conflicts, [
    { item: 'a', field: 'tahun', mine: '', theirs: '2024' },
  ])
})

test('whatever is typed, no change of either side is lost: it stands in the merged draft or in a question', () => {
  const fields = fc.dictionary(fc.constantFrom('x', 'y', 'z'), fc.constantFrom('1', '2', '3'), { maxKeys: 3 })
  const drafts = fc.uniqueArray(fc.record({ id: fc.constantFrom('a', 'b', 'c'), fields }), {
    maxLength: 3,
    selector: ({ id }) => id,
  })
  fc.assert(
    fc.property(drafts, drafts, drafts, (base, mine, theirs) => {
      const merged = mergedSection({ items: base }, { items: mine }, { items: theirs })
      for (const [side, own] of [
        ['mine', mine],
        ['theirs', theirs],
      ] as const) {
        for (const id of ['a', 'b', 'c']) {
          for (const field of ['x', 'y', 'z']) {
            const before = textOf(base, id, field)
            const text = textOf(own, id, field)
            if (text === before || textOf(merged.draft.items, id, field) === text) continue
            const open = merged.conflicts.find((one) => one.item === id && one.field === field)
            assert.equal(open?.[side], text)
          }
        }
      }
    }),
  )
})

test('who merges first makes no difference to what is asked', () => {
  const one = draft(item('a', { nomor: '13' }), item('b', { nomor: '7' }))
  const other = draft(item('a', { nomor: '14', tahun: '2022' }))
  const turned = mergedSection(BASE, other, one).conflicts.map(({ mine, theirs, ...place }) => ({
    ...place,
    mine: theirs,
    theirs: mine,
  }))
  assert.deepEqual(turned, mergedSection(BASE, one, other).conflicts)
})

function textOf(items: readonly DraftItem[], id: string, field: string): string {
  return items.find((one) => one.id === id)?.fields[field] ?? ''
}
