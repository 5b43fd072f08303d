/**
 * Workers' identity numbers (NIK) do not belong into this award: no table that holds them is read. Source of the shape:
 * a NIK is province, regency and district (two digits each), day of birth (plus 40 for a woman), month, year, serial.
 */

/** A row as it was read: which line, and the text of its cells. */
export type IdentityRow = { readonly line: number; readonly cells: readonly string[] }

/** A column that holds identity numbers. Both count from 1; `line` is the first such value. The values are never told. */
export type IdentityColumn = {
  readonly line: number
  readonly column: number
  readonly because: 'header' | 'values'
  readonly values: number
}

/** Fewer may be chance: one number of sixteen digits in fourteen looks like a NIK. */
export const IDENTITY_VALUES_MIN = 3
/** Title rows may stand above the header. */
const HEADER_ROWS_MAX = 10
/** So many digits under a header that says NIK are a number that was not masked. */
const UNMASKED_DIGITS_MIN = 13

/** Sixteen digits, alone or in groups; not the tail or the head of a longer number. */
const SIXTEEN_DIGITS = /(?<![0-9])(?<![0-9][ .,-])[0-9](?:[ .-]?[0-9]){15}(?![0-9])(?![ .,-][0-9])/g
const SHAPE = /^(\d{2})\d{4}(\d{2})(\d{2})\d{6}$/
/** `83.33333333333333` is a mark, `1.250.000.000.000.000` an amount. */
const DECIMAL = /^\d+\.\d+$/
const THOUSANDS = /^\d{1,3}(?:([. ])\d{3})(?:\1\d{3})*$/

const HEADERS = [
  /^(no|nomor|nomer)?(nik|ktp|ektp|nikktp|ktpnik|niknoktp|indukkependudukan|identitaspenduduk)(pekerja|peserta|karyawan|tenagakerja|penduduk|anggota|ktp)?$/,
  /indukkependudukan/,
  /^(no|nomor|nomer)?(kk|kartukeluarga)$/,
  /^(national)?id(entity)?(card)?numbers?$/,
] as const

/** The columns of a table that hold identity numbers, from left to right; none when it may be read. */
export function identityColumns(rows: readonly IdentityRow[]): readonly IdentityColumn[] {
  const watch = new IdentityWatch()
  for (const row of rows) watch.see(row)
  return watch.columns()
}

/** Looks at a table row by row, for whoever does not hold all of it at once. */
export class IdentityWatch {
  private readonly held = new Map<number, Column>()
  /** By column, the text seen last that holds no number: long tables repeat themselves. */
  private readonly harmless: string[] = []
  private rows = 0

  see({ line, cells }: IdentityRow): void {
    const mayBeHeader = this.rows < HEADER_ROWS_MAX
    this.rows += 1
    for (let index = 0; index < cells.length; index++) {
      const cell = cells[index] ?? ''
      if (cell.length < (mayBeHeader ? 2 : UNMASKED_DIGITS_MIN)) continue
      const isHeader = mayBeHeader && isIdentityHeader(cell)
      if (!isHeader && this.isHarmless(cell, index)) continue
      const column = this.held.get(index) ?? emptyColumn()
      this.held.set(index, column)
      if (isHeader) column.headed = true
      else count(column, cell, line)
    }
  }

  private isHarmless(cell: string, index: number): boolean {
    if (cell === this.harmless[index]) return true
    if (mayHoldNumber(cell) && digitsIn(cell) >= UNMASKED_DIGITS_MIN) return false
    this.harmless[index] = cell
    return true
  }

  /** What was seen so far, from left to right. */
  columns(): readonly IdentityColumn[] {
    const held = [...this.held].filter(([, column]) => column.headed || column.shaped * 2 >= column.sixteen)
    const shaped = held.reduce((sum, [, column]) => sum + column.shaped, 0)
    return held
      .flatMap(([index, column]) => found(index, column, shaped))
      .toSorted((one, other) => one.column - other.column)
  }
}

/** A quick no for names and dates: too few digits, and no letter that might unfold into digits. */
function mayHoldNumber(cell: string): boolean {
  let digits = 0
  for (let at = 0; at < cell.length; at++) {
    const code = cell.charCodeAt(at)
    if (code > 127) return true
    if (code >= 48 && code <= 57) digits += 1
  }
  return digits >= UNMASKED_DIGITS_MIN
}

/** Whether a text holds a value of the shape of a NIK: valid province, day and month. */
export function holdsIdentityNumber(text: string): boolean {
  return mayHoldNumber(text) && sixteensIn(text).some((digits) => isShaped(digits))
}

/** Sixteen digits written as one, whatever stands beside them: in running text the number of a row may. */
const SIXTEEN_TOGETHER = /(?<![0-9])[0-9]{16}(?![0-9])/g

/**
 * Text without columns, such as a page of a document.
 * @returns where its first identity number stands; null where there are so few that they make no table.
 */
export function identityText(text: string): number | null {
  const together = [...text.matchAll(SIXTEEN_TOGETHER)].map(({ 0: digits, index }) => ({ digits, index }))
  const grouped = [...text.matchAll(SIXTEEN_DIGITS)]
    .filter(({ 0: value }) => value.length > 16 && !DECIMAL.test(value) && !THOUSANDS.test(value))
    .map(({ 0: value, index }) => ({ digits: value.replaceAll(/\D/g, ''), index }))
  const sixteen = [...together, ...grouped]
  const shaped = sixteen.filter(({ digits }) => isShaped(digits))
  if (shaped.length < IDENTITY_VALUES_MIN || shaped.length * 2 < sixteen.length) return null
  return Math.min(...shaped.map(({ index }) => index))
}

type Column = {
  headed: boolean
  /** Values of sixteen digits, and those of them shaped like a NIK. */
  sixteen: number
  shaped: number
  shapedLine: number
  /** Under a header, any long number. */
  long: number
  longLine: number
}

function emptyColumn(): Column {
  return { headed: false, sixteen: 0, shaped: 0, shapedLine: 0, long: 0, longLine: 0 }
}

function count(column: Column, cell: string, line: number): void {
  column.long += 1
  column.longLine ||= line
  for (const digits of sixteensIn(cell)) {
    column.sixteen += 1
    if (!isShaped(digits)) continue
    column.shaped += 1
    column.shapedLine ||= line
  }
}

function found(index: number, column: Column, shapedInTable: number): readonly IdentityColumn[] {
  const place = { column: index + 1 }
  if (column.headed && column.long > 0)
    return [{ ...place, line: column.longLine, because: 'header', values: column.long }]
  if (column.shaped === 0 || shapedInTable < IDENTITY_VALUES_MIN) return []
  return [{ ...place, line: column.shapedLine, because: 'values', values: column.shaped }]
}

function isIdentityHeader(cell: string): boolean {
  if (cell.length > 60) return false
  const word = cell
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^a-z]/g, '')
  return HEADERS.some((header) => header.test(word))
}

/** Full-width digits, long dashes and fixed spaces are what they look like. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/\p{Pd}/gu, '-')
    .replaceAll(/\s/g, ' ')
}

/** Plain letters look like nothing else, and nearly every cell of a long table is made of them: those are only counted. */
function digitsIn(text: string): number {
  let digits = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit > LAST_ASCII) return plain(text).replaceAll(/\D/g, '').length
    if (unit >= ZERO && unit <= NINE) digits++
  }
  return digits
}

const [LAST_ASCII, ZERO, NINE] = [0x7f, 0x30, 0x39]

function sixteensIn(text: string): readonly string[] {
  const written = plain(text).match(SIXTEEN_DIGITS) ?? []
  return written
    .filter((value) => !DECIMAL.test(value) && !THOUSANDS.test(value))
    .map((value) => value.replaceAll(/\D/g, ''))
}

function isShaped(digits: string): boolean {
  const [, province, day, month] = (SHAPE.exec(digits) ?? []).map(Number)
  if (province === undefined || day === undefined || month === undefined) return false
  const isDay = (day >= 1 && day <= 31) || (day >= 41 && day <= 71)
  return province >= 11 && province <= 97 && isDay && month >= 1 && month <= 12
}
