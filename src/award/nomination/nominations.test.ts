import assert from 'node:assert/strict'
import { test } from 'node:test'
import { categoryDocument, rulebookDocument, rulebookOf } from '../rulebook/rulebook.examples.ts'
import { nominations, type NewNomination } from './nominations.ts'

const rulebook = rulebookOf(
  rulebookDocument({
    categories: [
      categoryDocument({ id: 'usaha-besar', name: 'Usaha besar' }),
      categoryDocument({ id: 'usaha-kecil', name: 'Usaha kecil' }),
      categoryDocument({ id: 'inovasi', name: 'Inovasi', special: true }),
      categoryDocument({ id: 'tertib', name: 'Tertib administrasi', special: true }),
    ],
  }),
)

const stands = (candidate: string, category: string): NewNomination => ({ candidate, category })

function outcome(existing: readonly NewNomination[], added: readonly NewNomination[]): unknown {
  const result = nominations(rulebook, existing, added)
  return result.ok ? result.value : result.refusal
}

test('nominations are added behind those the season has, one or three', () => {
  const had = [stands('a', 'usaha-besar')]
  assert.deepEqual(outcome([], had), had)
  const added = [stands('b', 'usaha-besar'), stands('c', 'usaha-kecil'), stands('d', 'inovasi')]
  assert.deepEqual(outcome(had, added), [...had, ...added])
  assert.deepEqual(outcome(had, []), had)
})

test('a candidate in two categories of which none is special is refused', () => {
  const refusal = {
    code: 'candidate_in_two_plain_categories',
    candidate: 'a',
    categories: ['usaha-besar', 'usaha-kecil'],
  }
  const [first, second] = [stands('a', 'usaha-besar'), stands('a', 'usaha-kecil')]
  assert.deepEqual(outcome([first], [second]), refusal)
  assert.deepEqual(outcome([], [first, second]), refusal)
  assert.deepEqual(outcome([first, stands('a', 'inovasi')], [second]), refusal)
})

test('a candidate may stand in one plain category and every special one, in any order', () => {
  const all = [stands('a', 'inovasi'), stands('a', 'usaha-besar'), stands('a', 'tertib')]
  assert.deepEqual(outcome([], all), all)
  assert.deepEqual(outcome([], all.toReversed()), all.toReversed())
})

test('a candidate nominated twice in one category is refused, special or not', () => {
  for (const category of ['usaha-besar', 'inovasi']) {
    const refusal = { code: 'candidate_nominated_twice', candidate: 'a', category }
    assert.deepEqual(outcome([stands('a', category)], [stands('a', category)]), refusal)
    assert.deepEqual(outcome([], [stands('a', category), stands('a', category)]), refusal)
  }
})

test('a category the rulebook does not have is refused by its name', () => {
  const unknown = { code: 'category_unknown', category: 'Usaha besar' }
  assert.deepEqual(outcome([], [stands('a', 'usaha-besar'), stands('b', 'Usaha besar')]), unknown)
})
