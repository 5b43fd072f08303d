/** What the tables of a plan's file must keep beyond their types, and their numbers as wholes. */
import type { JsonPath } from '../rulebook/json-text.ts'

export type ShapeFlaw =
  | { readonly code: 'count_differs'; readonly expected: number; readonly given: number }
  | { readonly code: 'name_twice'; readonly name: string }
  | { readonly code: 'plan_number_too_fine' }
  | { readonly code: 'bounds_turned'; readonly lo: number; readonly hi: number }

export type PlacedShapeFlaw = ShapeFlaw & { readonly path: JsonPath }

type Table = readonly (readonly unknown[])[]

/** Every row is as long as the first. */
export function tableFlaws(table: Table, path: JsonPath): readonly PlacedShapeFlaw[] {
  return shapeFlaws(
    table,
    table.map(() => table[0] ?? []),
    path,
  )
}

/** The table has the rows and columns of the other one. */
export function shapeFlaws(table: Table, like: Table, path: JsonPath): readonly PlacedShapeFlaw[] {
  if (table.length !== like.length) return [{ code: 'count_differs', expected: like.length, given: table.length, path }]
  return table.flatMap((row, at) => {
    const expected = like[at]?.length ?? 0
    return row.length === expected
      ? []
      : [{ code: 'count_differs' as const, expected, given: row.length, path: [...path, at] }]
  })
}

/** Numbers have at most two decimals, so that a plan can be proven best in whole numbers. */
export function tooFine(table: readonly (readonly number[])[], path: JsonPath): readonly PlacedShapeFlaw[] {
  return table.flatMap((row, at) =>
    row.flatMap((value, column) =>
      inHundredths(value) === null ? [{ code: 'plan_number_too_fine' as const, path: [...path, at, column] }] : [],
    ),
  )
}

/** @returns the table in wholes, `scale` of them to one: 1 where all are whole already, else 100. */
export function inWholes(table: readonly (readonly number[])[]) {
  const isWhole = table.flat().every(Number.isInteger)
  if (isWhole) return { scale: 1, table }
  return { scale: 100, table: table.map((row) => row.map((value) => inHundredths(value) ?? 0)) }
}

function inHundredths(value: number): number | null {
  const hundredths = Math.round(value * 100)
  return hundredths / 100 === value ? hundredths : null
}
