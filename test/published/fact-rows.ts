/** The rows of a file of facts, as text by the names of its columns. */
import assert from 'node:assert/strict'
import { fileURLToPath } from 'node:url'
import { readSheetFile } from '../../src/platform/sheets/read-sheet.ts'

export type FactRow = Readonly<Record<string, string>>

export async function factRows(name: string): Promise<readonly FactRow[]> {
  const sheet = await readSheetFile(fileURLToPath(new URL(`../../reference/${name}`, import.meta.url)))
  assert.ok(sheet.ok, name)
  const [head, ...rows] = sheet.value.rows
  assert.ok(head && rows.length > 0, `${name} has rows`)
  return rows.map(({ cells }) => Object.fromEntries(head.cells.map((column, at) => [column, cells[at] ?? ''])))
}
