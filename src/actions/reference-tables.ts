/** The tables of published facts in `reference/`: targets, claims paid, the labour force survey. Read once; they are our own, so what does not fit is a broken promise. */
import { fileURLToPath } from 'node:url'
import type { CoverageTarget } from '../award/coverage/coverage-target.ts'
import {
  claimRow,
  targetRow,
  workforceRow,
  type PaidClaims,
  type Workforce,
} from '../award/coverage/reference-tables.schema.ts'
import { assert } from '../award/result.ts'
import { readSheetFile } from '../platform/sheets/read-sheet.ts'

export const REFERENCE = fileURLToPath(new URL('../../reference/', import.meta.url))

let targets: Promise<readonly CoverageTarget[]> | undefined
let claims: Promise<readonly PaidClaims[]> | undefined
let workforce: Promise<readonly Workforce[]> | undefined

/** Targets as published, by place and year. */
export function readTargets(): Promise<readonly CoverageTarget[]> {
  return (targets ??= rowsOf('coverage_targets.csv', (row) => targetRow.parse(row)))
}

/** Claims paid, by place, year and programme. */
export function readClaims(): Promise<readonly PaidClaims[]> {
  return (claims ??= rowsOf('claims.csv', (row) => claimRow.parse(row)))
}

/** The labour force survey (Sakernas), by place and month. */
export function readWorkforce(): Promise<readonly Workforce[]> {
  return (workforce ??= rowsOf('workforce_sakernas.csv', (row) => workforceRow.parse(row)))
}

async function rowsOf<Row>(file: string, parsed: (row: unknown) => Row): Promise<readonly Row[]> {
  const sheet = await readSheetFile(`${REFERENCE}${file}`)
  assert(sheet.ok, `the table ${file} can be read`)
  const [header, ...rows] = sheet.value.rows
  const names = header?.cells ?? []
  return rows.map(({ cells }) => parsed(Object.fromEntries(names.map((name, at) => [name, cells[at] ?? '']))))
}
