/** Every field of a rulebook can be edited on some page, or a reason stands here why not. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assert as promised } from '../../award/result.ts'
import type { JsonPath } from '../../award/rulebook/json-text.ts'
import {
  categoryDocument,
  criterionDocument,
  rulebookDocument,
  rulebookOf,
} from '../../award/rulebook/rulebook.examples.ts'
import { rulebookJsonSchema } from '../../award/rulebook/rulebook.schema.ts'
import type { Rulebook } from '../../award/rulebook/rulebook.ts'
import { placeOfPath } from './section-place.ts'
import { openedPart, sectionAt } from './section-at.ts'
import { fieldsOf, isList, isSeveral, type SectionPart } from './section.ts'
import { nearestName } from './section-view.ts'

/** Fields that no form edits, each with why. */
const NO_FORM: Readonly<Record<string, string>> = {
  format: 'has one value',
  assessmentYear: 'names the season everywhere; another year is another season',
  place: 'names the season everywhere; another place is another season',
  'logos[].of': 'pictures are uploaded on a page of their own, one for each host',
  'logos[].file': 'pictures are uploaded on a page of their own, one for each host',
  'categories[].id': 'made from the name once; nominees, marks and addresses hold on to it',
  'categories[].criteria[].id': 'made from the name once; marks and ties hold on to it',
}

type Schema = {
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly prefixItems?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
}

/** `categories[].criteria[].levels[].from`: every place of a document that holds a text, a number, or yes and no. */
function leaves({ properties, items, prefixItems, anyOf = [], oneOf = [] }: Schema, path: string): readonly string[] {
  const below = [
    ...Object.entries(properties ?? {}).flatMap(([name, part]) => leaves(part, path === '' ? name : `${path}.${name}`)),
    ...[items, ...(prefixItems ?? [])].flatMap((part) => (part ? leaves(part, `${path}[]`) : [])),
    ...[...anyOf, ...oneOf].flatMap((part) => leaves(part, path)),
  ]
  return [...new Set(below.length === 0 ? [path] : below)]
}

function schemaLeaves(): readonly string[] {
  return leaves(JSON.parse(JSON.stringify(rulebookJsonSchema())) as Schema, '')
}

const VALUE_FUNCTIONS = [
  { kind: 'linear', low: '0', high: '1' },
  { kind: 'target', target: '1' },
  { kind: 'bands', bands: [{ from: '0', points: '1' }] },
  { kind: 'piecewise', points: [['0', '1']] },
  { kind: 'saturation', rate: '1', cap: '1' },
]

/** Something in every list, both sources of points, every kind of value function. */
const RULES = rulebookOf(
  rulebookDocument({
    stages: [{ id: 'pleno', opens: '2025-08-04T08:00', closes: '2025-08-05T16:00' }],
    categories: [
      categoryDocument({
        criteria: [
          criterionDocument({ weight: 50, levels: [{ from: 0, text: 'ada' }], evidence: ['akta'] }),
          ...VALUE_FUNCTIONS.map((valueFunction, index) =>
            criterionDocument({ id: `k${index}`, weight: 10, source: 'indicator', indicator: 'x', valueFunction }),
          ),
        ],
      }),
    ],
  }),
)

function formatted(path: JsonPath): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[]`
    return text === '' ? step : `${text}.${step}`
  }, '')
}

function pages(rulebook: Rulebook): readonly { readonly root: JsonPath; readonly parts: readonly SectionPart[] }[] {
  const categories = rulebook.categories.flatMap(({ id, criteria }) => [
    ['kategori', id],
    ['kategori', id, 'kriteria'],
    ...criteria.map((criterion) => ['kategori', id, 'kriteria', criterion.id]),
  ])
  const all = [['identitas'], ['tahap'], ['kategori'], ['panel'], ['ketentuan'], ...categories]
  return all.map((steps) => {
    const section = sectionAt(steps, rulebook, 'WIB', 'id')
    promised(section, steps.join('/'))
    const typed = openedPart(section, rulebook)
    const address = { season: 2025, placeSlug: 'provinsi-uji' }
    return { root: section.root, parts: section.parts({ language: 'id', address, rulebook, typed, sound: null }) }
  })
}

function edited(rulebook: Rulebook): ReadonlySet<string> {
  return new Set(
    pages(rulebook).flatMap(({ root, parts }) =>
      fieldsOf(parts)
        .filter(({ field }) => field.input !== 'hidden')
        .map(({ field: { path, input } }) => {
          const ofTexts = input === 'lines' || isSeveral(input)
          return formatted([...root, ...path, ...(ofTexts ? [0] : [])])
        }),
    ),
  )
}

test('the walk through the schema finds texts, numbers, lists, pairs and every kind of a choice', () => {
  const found = schemaLeaves()
  for (const leaf of [
    'label',
    'hosts[]',
    'categories[].sizes[]',
    'categories[].promote.count',
    'categories[].criteria[].levels[].from',
    'categories[].criteria[].valueFunction.points[][]',
    'categories[].criteria[].valueFunction.bands[].from',
    'panel.seats[].chair',
  ]) {
    assert.ok(found.includes(leaf), leaf)
  }
  assert.ok(found.length > 70, String(found.length))
})

test('every field of a rulebook has a form, or a reason why it has none', () => {
  const forms = edited(RULES)
  const missing = schemaLeaves().filter((leaf) => !forms.has(leaf))
  assert.deepEqual(missing.toSorted(), Object.keys(NO_FORM).toSorted())
})

test('every field of a form is a field of a rulebook', () => {
  const known = new Set(schemaLeaves())
  assert.deepEqual(
    [...edited(RULES)].filter((field) => !known.has(field)),
    [],
  )
})

test('whatever a form edits, a flaw there leads to the very page that edits it', () => {
  for (const { root, parts } of pages(RULES)) {
    for (const { field } of fieldsOf(parts)) {
      if (field.input === 'hidden') continue
      const path = [...root, ...field.path]
      const place = placeOfPath(path, RULES)
      const section = sectionAt(place.steps, RULES, 'WIB', 'id')
      promised(section, place.steps.join('/'))
      const typed = openedPart(section, RULES)
      const there = section.parts({
        language: 'id',
        address: { season: 2025, placeSlug: 'x' },
        rulebook: RULES,
        typed,
        sound: null,
      })
      assert.equal(nearestName(there, path.slice(place.root.length)), path.slice(place.root.length).join('.'))
    }
  }
})

test('a list without items is no way round: each kind of list was walked with one', () => {
  const lists = pages(RULES).flatMap(({ parts }) => parts.filter(isList))
  assert.deepEqual(
    lists.filter(({ items }) => items.length === 0).map(({ path }) => formatted(path)),
    [],
  )
})
