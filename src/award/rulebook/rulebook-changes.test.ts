import nodeAssert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { publishedNames, publishedRulebook } from '../../../test/published/published-rulebook.ts'
import { categoryDocument, criterionDocument, rulebookDocument, rulebookOf } from './rulebook.examples.ts'
import type { Rulebook } from './rulebook.ts'
import { rulebookHash } from './rulebook-hash.ts'
import { rulebookChanges } from './rulebook-changes.ts'

const published = publishedNames.map(publishedRulebook)
const base = rulebookOf(
  rulebookDocument({ categories: [categoryDocument({ id: 'a' }), categoryDocument({ id: 'b' })] }),
)

const kinds = (before: Rulebook, after: Rulebook) => rulebookChanges(before, after).map(({ kind }) => kind)

type Part = unknown[] | Record<string, unknown>
type Edit = { readonly does: string; readonly kind: string; readonly edit: (copy: Rulebook) => void }

function isPart(value: unknown): value is Part {
  return typeof value === 'object' && value !== null
}

function partAt(rulebook: unknown, path: readonly (string | number)[]): Part {
  const part = path.reduce<unknown>((value, step) => (isPart(value) ? Reflect.get(value, step) : undefined), rulebook)
  nodeAssert.ok(isPart(part), path.join('.'))
  return part
}

function another(value: unknown): unknown {
  if (typeof value === 'number') return value + 1
  if (typeof value === 'boolean') return !value
  return value === null ? '61' : `${String(value)} lain`
}

/** Every way to change one thing: any value, one item more or less in any list, any part with an id put elsewhere. */
function editsOf(rulebook: Rulebook): readonly Edit[] {
  const edits: Edit[] = []
  const walk = (part: Part, path: readonly (string | number)[]): void => {
    for (const [key, value] of Object.entries(part)) {
      const step = Array.isArray(part) ? Number(key) : key
      const at = [...path, step]
      if (isPart(value)) walk(value, at)
      else {
        const edit = (copy: Rulebook) => void Reflect.set(partAt(copy, path), step, another(value))
        edits.push({ does: `another ${at.join('.')}`, kind: 'changed', edit })
      }
    }
    if (Array.isArray(part) && !isTuple(path)) edits.push(...listEdits(part, path))
  }
  walk(JSON.parse(JSON.stringify(rulebook)), [])
  return edits
}

/** The two numbers of a point belong together. */
function isTuple(path: readonly (string | number)[]): boolean {
  return path.at(-2) === 'points'
}

/** One more item of the kind a list holds. */
function oneMore(like: unknown): unknown {
  if (Array.isArray(like)) return ['7', '7']
  if (!isPart(like)) return 'baru'
  return { ...like, ...('id' in like ? { id: 'baru', name: 'Baru' } : { baru: 1 }) }
}

function listEdits(list: readonly unknown[], path: readonly (string | number)[]): readonly Edit[] {
  const name = path.join('.')
  const of = (copy: Rulebook) => partAt(copy, path) as unknown[]
  const hasIds = list.every((value) => isPart(value) && 'id' in value)
  return list.flatMap((value, index): readonly Edit[] => [
    { does: `without ${name}.${index}`, kind: 'removed', edit: (copy) => void of(copy).splice(index, 1) },
    {
      does: `more before ${name}.${index}`,
      kind: 'added',
      edit: (copy) => void of(copy).splice(index, 0, oneMore(value)),
    },
    ...(hasIds && list.length > 1
      ? [
          {
            does: `${name}.${index} put last or first`,
            kind: 'moved',
            edit: (copy: Rulebook) => putElsewhere(of(copy), index),
          },
        ]
      : []),
  ])
}

function putElsewhere(list: unknown[], index: number): void {
  const [taken] = list.splice(index, 1)
  if (index === list.length) list.unshift(taken)
  else list.push(taken)
}

test('equal rulebooks differ in nothing, and what differs in nothing has the same hash', () => {
  for (const rulebook of published) nodeAssert.deepEqual(rulebookChanges(rulebook, structuredClone(rulebook)), [])
  fc.assert(
    fc.property(fc.constantFrom(...published), fc.constantFrom(...published), (before, after) => {
      nodeAssert.equal(rulebookChanges(before, after).length === 0, rulebookHash(before) === rulebookHash(after))
    }),
  )
})

test('any single edit of any published rulebook is one change of its kind, there and back', () => {
  const opposite: Readonly<Record<string, string>> = { added: 'removed', removed: 'added' }
  const cases = published.map((rulebook) => [rulebook, editsOf(rulebook)] as const)
  fc.assert(
    fc.property(fc.constantFrom(...cases), fc.nat(), ([rulebook, edits], random) => {
      const edit = edits[random % edits.length]
      nodeAssert.ok(edit)
      const edited = structuredClone(rulebook)
      edit.edit(edited)
      nodeAssert.deepEqual(kinds(rulebook, edited), [edit.kind], edit.does)
      nodeAssert.deepEqual(kinds(edited, rulebook), [opposite[edit.kind] ?? edit.kind], edit.does)
    }),
    { numRuns: 1500 },
  )
})

test('categories, criteria, seats and stages are matched by id, wherever they stand', () => {
  const [a, b] = base.categories
  nodeAssert.ok(a && b)
  const swapped = { ...base, categories: [{ ...b, winners: 1 }, a] }
  nodeAssert.deepEqual(rulebookChanges(base, swapped), [
    { path: ['categories', 'b', 'winners'], kind: 'changed', before: 3, after: 1 },
    { path: ['categories', 'b'], kind: 'moved', before: 1, after: 0 },
  ])
  nodeAssert.deepEqual(rulebookChanges(base, { ...base, categories: [b] }), [
    { path: ['categories', 'a'], kind: 'removed', before: a },
  ])
})

test('another id alone is one change, another id and another name are another category', () => {
  const [a, b] = base.categories
  nodeAssert.ok(a && b)
  nodeAssert.deepEqual(rulebookChanges(base, { ...base, categories: [{ ...a, id: 'c' }, b] }), [
    { path: ['categories', 'a', 'id'], kind: 'changed', before: 'a', after: 'c' },
  ])
  nodeAssert.deepEqual(kinds(base, { ...base, categories: [{ ...a, id: 'c', name: 'C' }, b] }), ['removed', 'added'])
})

test('another year of the season is one change, however many categories inherit it', () => {
  const later = rulebookOf(
    rulebookDocument({ assessmentYear: 2025, categories: base.categories.map(({ id }) => categoryDocument({ id })) }),
  )
  const year = { path: ['assessmentYear'], kind: 'changed', before: 2024, after: 2025 }
  nodeAssert.deepEqual(rulebookChanges(base, later), [year])
  const own = later.categories.map((category) =>
    category.id === 'a' ? { ...category, assessmentYear: 2024 } : category,
  )
  nodeAssert.deepEqual(rulebookChanges(base, { ...later, categories: own }), [year])
})

test('items of a plain list that only stand in another order are one change of the list', () => {
  const criteria = [criterionDocument({ weight: 50 }), criterionDocument({ id: 'k', weight: 50 })]
  const withTies = (...ties: string[]) =>
    rulebookOf(rulebookDocument({ categories: [categoryDocument({ criteria, ties })] }))
  nodeAssert.deepEqual(rulebookChanges(withTies('regulasi', 'k', 'plenary'), withTies('k', 'regulasi', 'plenary')), [
    {
      path: ['categories', 'desa', 'ties'],
      kind: 'changed',
      before: ['regulasi', 'k', 'plenary'],
      after: ['k', 'regulasi', 'plenary'],
    },
  ])
})

const withHosts = (...hosts: string[]) => rulebookOf(rulebookDocument({ hosts }))

test('of equal items one more or one less is one change', () => {
  const [none, a, twoA, ab, aab] = [[], ['a'], ['a', 'a'], ['a', 'b'], ['a', 'a', 'b']].map((hosts) =>
    withHosts(...hosts),
  )
  nodeAssert.ok(none && a && twoA && ab && aab)
  nodeAssert.deepEqual(rulebookChanges(a, twoA), [{ path: ['hosts', 1], kind: 'added', after: 'a' }])
  nodeAssert.deepEqual(rulebookChanges(aab, ab), [{ path: ['hosts', 1], kind: 'removed', before: 'a' }])
  nodeAssert.equal(rulebookChanges(none, ab).length, 2)
})
