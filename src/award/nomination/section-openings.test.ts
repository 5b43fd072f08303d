import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sectionOpenings } from './section-openings.ts'

test('a section that was not named is closed while the file is returned, unless nothing was named at all', () => {
  const returned = { category: 'a', state: 'needs_correction', sectionsAsked: ['anggaran'] } as const
  assert.deepEqual(sectionOpenings([returned], 'anggaran'), [{ state: 'needs_correction', asked: true }])
  assert.deepEqual(sectionOpenings([returned], 'kontak'), [{ state: 'needs_correction', asked: false }])
  assert.deepEqual(sectionOpenings([{ ...returned, sectionsAsked: null }], 'kontak'), [
    { state: 'needs_correction', asked: true },
  ])
})

test('answers belong to their own nomination, everything else to all three', () => {
  const all = [
    { category: 'a', state: 'needs_correction', sectionsAsked: ['jawaban~a'] },
    { category: 'b', state: 'draft', sectionsAsked: null },
    { category: 'c', state: 'nominee', sectionsAsked: null },
  ] as const
  assert.deepEqual(sectionOpenings(all, 'jawaban~a'), [{ state: 'needs_correction', asked: true }])
  assert.deepEqual(sectionOpenings(all, 'kontak'), [
    { state: 'needs_correction', asked: false },
    { state: 'draft', asked: true },
    { state: 'nominee', asked: true },
  ])
})
