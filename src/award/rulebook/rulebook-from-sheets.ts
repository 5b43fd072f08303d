import type { Result } from '../result.ts'
import { refuse } from '../result.ts'
import type { JsonPath, TextPlace } from './json-text.ts'
import { jsonList, valueOfCell } from './rulebook-cells.ts'
import type { PlacedCell, SheetRow, SheetRowsRefusal, TextSheet } from './rulebook-sheet-rows.ts'
import { foldedName, RulebookSheetRows } from './rulebook-sheet-rows.ts'
import type { SheetColumn } from './rulebook.columns.ts'
import { RULEBOOK_COLUMNS, SEASON_FIELDS, SEASON_LISTS, SEASON_LOGO } from './rulebook.columns.ts'
import type { ReadRulebook, RulebookRefusal, UnknownField } from './rulebook.schema.ts'
import { rulebookFromDocument } from './rulebook.schema.ts'

export type RulebookSheetsRefusal = RulebookRefusal | SheetRowsRefusal | SheetLinkRefusal

type At = { readonly at: TextPlace }

/** A row that belongs to nothing, or says something a second time. */
export type SheetLinkRefusal =
  | ({ readonly code: 'season_field_twice'; readonly field: string } & At)
  | ({ readonly code: 'category_unknown'; readonly category: string } & At)
  | ({ readonly code: 'criterion_unknown'; readonly category: string; readonly criterion: string } & At)

/** Reads what `rulebookSheets` writes, or what somebody typed into such sheets. Each refusal names sheet, line and column. */
export function rulebookFromSheets(
  sheets: readonly TextSheet[],
): Result<ReadRulebook, readonly RulebookSheetsRefusal[]> {
  const reader = new SheetsReader(sheets)
  const document = reader.document()
  if (reader.refusals.length > 0) return refuse(reader.refusals)
  const read = rulebookFromDocument(document, (path) => reader.placeOf(path))
  if (!read.ok) return read
  return { ok: true, value: { ...read.value, unknownFields: [...reader.unknownColumns, ...read.value.unknownFields] } }
}

type Fields = Record<string, unknown>

/** Builds the document that the JSON of a rulebook would be, and remembers the cell of every part of it. */
class SheetsReader {
  readonly refusals: RulebookSheetsRefusal[]
  readonly unknownColumns: UnknownField[]
  private readonly places = new Map<string, TextPlace>()
  private readonly sheets: RulebookSheetRows

  constructor(sheets: readonly TextSheet[]) {
    this.sheets = new RulebookSheetRows(sheets)
    this.refusals = [...this.sheets.refusals]
    this.unknownColumns = [...this.sheets.unknownColumns]
  }

  document(): Fields {
    const document: Fields = { format: 'paritrana-rulebook/1', ...this.season() }
    const panel: Fields = { ...fieldsOf(document['panel']), seats: this.parts('seats', ['panel', 'seats']) }
    const categories = this.parts('categories', ['categories'])
    this.putCriteria(categories)
    this.putLevels(categories)
    return { ...document, stages: this.parts('stages', ['stages']), panel, categories }
  }

  /** The cell of this part, or of the nearest part around it that has one. */
  placeOf(path: JsonPath): TextPlace {
    for (let length = path.length; length >= 0; length--) {
      const place = this.places.get(keyOf(path.slice(0, length)))
      if (place) return place
    }
    return this.sheets.placeOf('season')
  }

  private season(): Fields {
    const document: Fields = {}
    const seen = new Set<string>()
    for (const row of this.sheets.rows('season')) {
      const name = foldedName(row.cell('field')?.text ?? '')
      const value = row.cell('value') ?? { text: '', at: row.at }
      const field = SEASON_FIELDS.find(({ id, en }) => name === id || name === en)
      const list = SEASON_LISTS.find(({ id, en }) => name === id || name === en)
      if (field && seen.has(field.en)) this.refusals.push({ code: 'season_field_twice', field: name, at: value.at })
      else if (field) this.put(document, [], field, value)
      else if (list) this.putItem(document, list.field, value)
      else if (name === SEASON_LOGO.id) this.putLogo(document, value, row.cell('file'))
      else this.unknownColumns.push({ code: 'field_unknown', path: [name], at: row.at })
      if (field) seen.add(field.en)
    }
    return document
  }

  private putItem(document: Fields, field: string, { text, at }: PlacedCell): void {
    const items = listIn(document, field)
    const trimmed = text.trim()
    for (const item of jsonList(trimmed) ?? (trimmed === '' ? [] : [trimmed])) {
      this.places.set(keyOf([field, items.length]), at)
      items.push(item)
    }
  }

  private putLogo(document: Fields, of: PlacedCell, file?: PlacedCell): void {
    const logos = listIn(document, 'logos')
    if (of.text.trim() === '' && (file?.text ?? '').trim() === '') return
    this.places.set(keyOf(['logos', logos.length]), of.at)
    if (file) this.places.set(keyOf(['logos', logos.length, 'file']), file.at)
    logos.push({ of: of.text, ...(file && file.text.trim() !== '' ? { file: file.text } : {}) })
  }

  /** The rows of a sheet whose rows are parts of one list. */
  private parts(key: 'stages' | 'seats' | 'categories', path: JsonPath): Fields[] {
    this.places.set(keyOf(path), this.sheets.placeOf(key))
    return this.sheets.rows(key).map((row, index) => this.part(row, RULEBOOK_COLUMNS[key], [...path, index]))
  }

  private part(row: SheetRow, columns: readonly SheetColumn[], path: JsonPath): Fields {
    const part: Fields = {}
    this.places.set(keyOf(path), row.at)
    for (const column of columns) {
      const cell = row.cell(column.en)
      if (cell && column.path.length > 0) this.put(part, path, column, cell)
    }
    return part
  }

  private putCriteria(categories: readonly Fields[]): void {
    if (!this.sheets.isReadable('categories')) return
    for (const row of this.sheets.rows('criteria')) {
      const index = this.categoryOf(row, categories)
      if (index === null) continue
      const criteria = listIn(categories[index] ?? {}, 'criteria')
      const path = ['categories', index, 'criteria']
      if (criteria.length === 0) this.places.set(keyOf(path), row.cell('weight')?.at ?? row.at)
      const part = this.part(row, RULEBOOK_COLUMNS.criteria, [...path, criteria.length])
      this.putBands(part, [...path, criteria.length])
      criteria.push(part)
    }
  }

  /** Bands share a column with the points of a piecewise function. */
  private putBands(criterion: Fields, path: JsonPath): void {
    const rule = fieldsOf(criterion['valueFunction'])
    const { points, ...rest } = rule
    if (rule['kind'] !== 'bands' || !Array.isArray(points)) return
    const at = this.placeOf([...path, 'valueFunction', 'points'])
    this.places.set(keyOf([...path, 'valueFunction', 'bands']), at)
    const bands = points.map((point: readonly string[]) => ({ from: point[0] ?? '', points: point.slice(1).join('=') }))
    criterion['valueFunction'] = { ...rest, bands }
  }

  private putLevels(categories: readonly Fields[]): void {
    if (!this.sheets.isReadable('categories') || !this.sheets.isReadable('criteria')) return
    for (const row of this.sheets.rows('levels')) {
      const index = this.categoryOf(row, categories)
      if (index === null) continue
      const wanted = row.cell('criterion') ?? { text: '', at: row.at }
      const criteria = listIn(categories[index] ?? {}, 'criteria').map(fieldsOf)
      const place = criteria.findIndex(({ id }) => id === wanted.text.trim())
      const criterion = criteria[place]
      if (!criterion) {
        const category = String(categories[index]?.['id'])
        this.refusals.push({ code: 'criterion_unknown', category, criterion: wanted.text.trim(), at: wanted.at })
        continue
      }
      const levels = listIn(criterion, 'levels')
      const path = ['categories', index, 'criteria', place, 'levels', levels.length]
      levels.push(this.part(row, RULEBOOK_COLUMNS.levels, path))
    }
  }

  private categoryOf(row: SheetRow, categories: readonly Fields[]): number | null {
    const wanted = row.cell('category') ?? { text: '', at: row.at }
    const index = categories.findIndex(({ id }) => id === wanted.text.trim())
    if (index !== -1) return index
    this.refusals.push({ code: 'category_unknown', category: wanted.text.trim(), at: wanted.at })
    return null
  }

  private put(part: Fields, path: JsonPath, column: SheetColumn, { text, at }: PlacedCell): void {
    for (let length = 1; length <= column.path.length; length++) {
      const key = keyOf([...path, ...column.path.slice(0, length)])
      if (length === column.path.length || !this.places.has(key)) this.places.set(key, at)
    }
    const value = valueOfCell(text, column.form)
    if (value === undefined) return
    const [first = '', second] = column.path
    if (second === undefined) part[first] = value
    else part[first] = { ...fieldsOf(part[first]), [second]: value }
  }
}

function keyOf(path: JsonPath): string {
  return JSON.stringify(path)
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {}
}

function listIn(part: Fields, field: string): unknown[] {
  const list = part[field]
  if (Array.isArray(list)) return list
  const begun: unknown[] = []
  part[field] = begun
  return begun
}
