import nodeAssert from 'node:assert/strict'
import { test } from 'node:test'
import { RULEBOOK_COLUMNS, SEASON_COLUMNS, SEASON_FIELDS, SEASON_LISTS, SEASON_LOGO } from './rulebook.columns.ts'
import { rulebookJsonSchema } from './rulebook.schema.ts'

type Properties = Readonly<
  Record<string, { readonly properties?: Properties; readonly items?: unknown; readonly oneOf?: readonly unknown[] }>
>

function propertiesOf(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return []
  if ('oneOf' in schema && Array.isArray(schema.oneOf)) return schema.oneOf.flatMap(propertiesOf)
  return 'properties' in schema ? Object.keys(schema.properties as Properties) : []
}

function itemsOf(schema: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((value, step) => {
    const properties =
      typeof value === 'object' && value !== null && 'properties' in value ? (value.properties as Properties) : {}
    return properties[step]?.items ?? properties[step]
  }, schema)
}

const schema: unknown = JSON.parse(JSON.stringify(rulebookJsonSchema()))
const fieldsOf = (columns: readonly { readonly path: readonly string[] }[]) =>
  new Set(columns.flatMap(({ path }) => (path[0] === undefined ? [] : [path[0]])))
const sorted = (names: Iterable<string>) => [...new Set(names)].toSorted()

test('every field of a rulebook has a column, and every column a field', () => {
  const parts = [
    [fieldsOf(RULEBOOK_COLUMNS.stages), itemsOf(schema, 'stages'), []],
    [fieldsOf(RULEBOOK_COLUMNS.seats), itemsOf(schema, 'panel', 'seats'), []],
    [fieldsOf(RULEBOOK_COLUMNS.categories), itemsOf(schema, 'categories'), ['criteria']],
    [fieldsOf(RULEBOOK_COLUMNS.criteria), itemsOf(schema, 'categories', 'criteria'), ['levels']],
  ] as const
  for (const [columns, part, ownSheet] of parts) {
    nodeAssert.deepEqual(sorted([...columns, ...ownSheet]), sorted(propertiesOf(part)))
  }
  nodeAssert.deepEqual(sorted(fieldsOf(RULEBOOK_COLUMNS.levels)), ['from', 'text'])
  const season = [
    ...fieldsOf(SEASON_FIELDS),
    ...SEASON_LISTS.map(({ field }) => field),
    'logos',
    'stages',
    'categories',
  ]
  nodeAssert.deepEqual(sorted(season), sorted(propertiesOf(schema)))
})

test('no two columns of a sheet bear the same name in either language', () => {
  for (const columns of [
    ...Object.values(RULEBOOK_COLUMNS),
    SEASON_COLUMNS,
    [...SEASON_FIELDS, ...SEASON_LISTS, SEASON_LOGO],
  ]) {
    const names = columns.flatMap(({ en, id }) => [...new Set([en, id])])
    nodeAssert.deepEqual(sorted(names), names.toSorted())
  }
})
