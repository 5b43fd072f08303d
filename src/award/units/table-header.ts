export type TableColumns = {
  /** Each column with every name it may bear; the first is the English one of the contract. */
  readonly names: Readonly<Record<string, readonly string[]>>
  readonly required: readonly string[]
}

/** A row of a table as text, with the line of the file it stood on; both lines and columns count from 1. */
export type TextRow = { readonly line: number; readonly cells: readonly string[] }

export type HeaderRefusal =
  | { readonly code: 'columns_missing'; readonly missing: readonly string[]; readonly found: readonly string[] }
  | {
      readonly code: 'column_twice'
      readonly column: string
      readonly at: { readonly line: number; readonly column: number }
    }

export type Header = {
  /** Where each known column stands, from 0; columns the file does not have are absent. */
  readonly places: ReadonlyMap<string, number>
  readonly width: number
  readonly unknown: readonly string[]
  readonly refusals: readonly HeaderRefusal[]
}

/** Reads the header: any case, outer spaces ignored, a space or hyphen as good as an underscore. */
export function readHeader(row: TextRow, { names, required }: TableColumns): Header {
  const columnOf = new Map(Object.entries(names).flatMap(([column, all]) => all.map((name) => [name, column])))
  const places = new Map<string, number>()
  const unknown: string[] = []
  const refusals: HeaderRefusal[] = []
  for (const [place, text] of row.cells.entries()) {
    const column = columnOf.get(folded(text))
    if (column === undefined) {
      if (text.trim() !== '') unknown.push(text.trim())
    } else if (places.has(column)) {
      refusals.push({ code: 'column_twice', column, at: { line: row.line, column: place + 1 } })
    } else places.set(column, place)
  }
  const missing = required.filter((column) => !places.has(column))
  const found = row.cells.map((text) => text.trim())
  if (missing.length > 0) refusals.push({ code: 'columns_missing', missing, found })
  return { places, width: row.cells.length, unknown, refusals }
}

function folded(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, '_')
}
