import type { Header, HeaderRefusal, TextRow } from '../units/table-header.ts'
import { readHeader } from '../units/table-header.ts'
import type { TextPlace } from './json-text.ts'
import type { RulebookSheetKey, SheetColumn } from './rulebook.columns.ts'
import {
  OPTIONAL_SHEETS,
  REQUIRED_COLUMNS,
  RULEBOOK_COLUMNS,
  RULEBOOK_SHEETS,
  SEASON_COLUMNS,
} from './rulebook.columns.ts'
import type { UnknownField } from './rulebook.schema.ts'

/** A sheet as text: its name in the workbook and the rows that hold anything, the first being the header. */
export type TextSheet = { readonly name: string; readonly rows: readonly TextRow[] }

/** A workbook whose sheets or headers cannot be understood. */
export type SheetRowsRefusal =
  | { readonly code: 'sheet_missing'; readonly sheet: string; readonly sheets: readonly string[] }
  | { readonly code: 'sheet_twice'; readonly sheet: string; readonly other: string }
  | (HeaderRefusal & { readonly at: TextPlace })

export type PlacedCell = { readonly text: string; readonly at: TextPlace }

/** One row; a cell is named by the English name of its column and undefined where the sheet has no such column. */
export type SheetRow = { readonly at: TextPlace; readonly cell: (column: string) => PlacedCell | undefined }

const KEYS = Object.keys(RULEBOOK_SHEETS) as readonly RulebookSheetKey[]
const KEY_OF_NAME = new Map(
  KEYS.flatMap((key) => Object.values(RULEBOOK_SHEETS[key]).map((name) => [foldedName(name), key] as const)),
)

/** Which sheet of a rulebook bears this name; case and outer spaces are ignored. */
export function rulebookSheetKey(name: string): RulebookSheetKey | undefined {
  return KEY_OF_NAME.get(foldedName(name))
}

/** Any case, outer spaces ignored, a space or hyphen as good as an underscore. */
export function foldedName(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, '_')
}

/** The sheets of a workbook that belong to a rulebook, found by name, with the rows below headers that can be read. */
export class RulebookSheetRows {
  readonly refusals: SheetRowsRefusal[] = []
  readonly unknownColumns: UnknownField[] = []
  private readonly sheets = new Map<RulebookSheetKey, TextSheet>()
  private readonly headers = new Map<RulebookSheetKey, Header>()

  constructor(sheets: readonly TextSheet[]) {
    for (const sheet of sheets) this.take(sheet)
    const names = sheets.map(({ name }) => name)
    for (const key of KEYS) {
      if (this.sheets.has(key) || OPTIONAL_SHEETS.includes(key)) continue
      this.refusals.push({ code: 'sheet_missing', sheet: RULEBOOK_SHEETS[key].id, sheets: names })
    }
  }

  /** False where the rows of a sheet are not known, so that nothing may be said about what belongs to them. */
  isReadable(key: RulebookSheetKey): boolean {
    return this.headers.get(key)?.refusals.length === 0
  }

  /** The first cell of a sheet. */
  placeOf(key: RulebookSheetKey): TextPlace {
    return { sheet: this.sheets.get(key)?.name ?? RULEBOOK_SHEETS[key].id, line: 1, column: 1 }
  }

  rows(key: RulebookSheetKey): readonly SheetRow[] {
    const [sheet, header] = [this.sheets.get(key), this.headers.get(key)]
    if (!sheet || !header || header.refusals.length > 0) return []
    return sheet.rows.slice(1).map(({ line, cells }) => ({
      at: { sheet: sheet.name, line, column: 1 },
      cell: (column) => {
        const place = header.places.get(column)
        if (place === undefined) return undefined
        return { text: cells[place] ?? '', at: { sheet: sheet.name, line, column: place + 1 } }
      },
    }))
  }

  private take(sheet: TextSheet): void {
    const key = rulebookSheetKey(sheet.name)
    if (key === undefined) return
    const other = this.sheets.get(key)
    if (other) {
      this.refusals.push({ code: 'sheet_twice', sheet: sheet.name, other: other.name })
      return
    }
    this.sheets.set(key, sheet)
    this.takeHeader(key, sheet)
  }

  private takeHeader(key: RulebookSheetKey, { name, rows: [first = { line: 1, cells: [] }] }: TextSheet): void {
    const names = Object.fromEntries(columnsOf(key).map(({ en, id }) => [en, [en, id]]))
    const header = readHeader(first, { names, required: REQUIRED_COLUMNS[key] })
    this.headers.set(key, header)
    for (const refusal of header.refusals) {
      const at = 'at' in refusal ? refusal.at : { line: first.line, column: 1 }
      this.refusals.push({ ...refusal, at: { ...at, sheet: name } })
    }
    for (const column of header.unknown) {
      const place = first.cells.findIndex((cell) => cell.trim() === column)
      const cell = { sheet: name, line: first.line, column: place + 1 }
      this.unknownColumns.push({ code: 'field_unknown', path: [column], at: cell })
    }
  }
}

function columnsOf(key: RulebookSheetKey): readonly SheetColumn[] {
  return key === 'season' ? SEASON_COLUMNS : RULEBOOK_COLUMNS[key]
}
