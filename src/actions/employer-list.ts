/** Reads a file of employers, CSV piece by piece or XLSX at once, into a ledger. Nothing here knows a database. */
import { open } from 'node:fs/promises'
import { type EmployerFileOptions, employerRows, type EmployerRows } from '../award/compliance/employer-rows.ts'
import type { RowFault } from '../award/compliance/row-reader.ts'
import { type IdentityColumn, IdentityWatch } from '../award/people/identity-numbers.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import type { HeaderRefusal, TextRow } from '../award/units/table-header.ts'
import { readCsvPieces } from '../platform/sheets/csv-stream.ts'
import { isSpreadsheetFile, readSheet } from '../platform/sheets/read-sheet.ts'
import { type CellPlace, SHEET_LIMITS, type SheetLimits, type SheetRefusal } from '../platform/sheets/sheet.ts'

/** A CSV is never held whole, so it may be of any size; a workbook is. */
export const EMPLOYER_CSV_LIMITS: SheetLimits = {
  ...SHEET_LIMITS,
  bytesMax: Number.MAX_SAFE_INTEGER,
  rowsMax: 100_000_000,
}

export type IdentityFault = { readonly code: 'identity_numbers' } & IdentityColumn

/** Why nothing of a file was taken. */
export type EmployerFileRefusal = SheetRefusal | HeaderRefusal | IdentityFault | { readonly code: 'rows_missing' }

/** One thing wrong with a row that was not taken; the other rows were. */
export type RejectedCell = RowFault | (Extract<SheetRefusal, { at: CellPlace }> & { readonly at: CellPlace })

export type EmployerList = {
  readonly ledger: EmployerRows
  readonly rows: number
  readonly rejectedRows: number
  /** The first of them, in the order of the file. */
  readonly rejected: readonly RejectedCell[]
  readonly unknownColumns: readonly string[]
}

export type EmployerListOutcome = Result<EmployerList, readonly EmployerFileRefusal[]>

export type ReadingOptions = EmployerFileOptions & {
  readonly limits?: SheetLimits
  readonly sheet?: string
  /** Told now and then how much of the file was read. */
  readonly onProgress?: (bytes: number, bytesOfAll: number) => void
}

/** More are counted and not kept. */
const REJECTED_KEPT_MAX = 10_000
const PIECE_BYTES = 1024 * 1024

export async function employersOfFile(path: string, options: ReadingOptions): Promise<EmployerListOutcome> {
  try {
    await using file = await open(path)
    const about = await file.stat()
    if (!about.isFile()) return refuse([{ code: 'file_not_readable' }])
    if (about.size === 0) return refuse([{ code: 'file_empty' }])
    const beginning = Buffer.alloc(8)
    await file.read(beginning, 0, beginning.length, 0)
    if (!isCsv(beginning)) {
      const bytesMax = SHEET_LIMITS.bytesMax
      if (about.size > bytesMax) return refuse([{ code: 'file_too_large', bytes: about.size, bytesMax }])
      return await employersOfWorkbook(await file.readFile(), options)
    }
    const pieces = file.createReadStream({ start: 0, highWaterMark: PIECE_BYTES, autoClose: false })
    return await employersOfCsv(counted(pieces, about.size, options.onProgress), options)
  } catch (problem) {
    if (!(problem instanceof Error && 'code' in problem)) throw problem
    return refuse([{ code: problem.code === 'ENOENT' ? 'file_missing' : 'file_not_readable' }])
  }
}

export async function employersOfBytes(bytes: Uint8Array, options: ReadingOptions): Promise<EmployerListOutcome> {
  const { bytesMax } = options.limits ?? EMPLOYER_CSV_LIMITS
  if (bytes.length > bytesMax) return refuse([{ code: 'file_too_large', bytes: bytes.length, bytesMax }])
  return isCsv(bytes) ? employersOfCsv(slices(bytes), options) : employersOfWorkbook(bytes, options)
}

function isCsv(bytes: Uint8Array): boolean {
  return !isSpreadsheetFile(bytes)
}

function* slices(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += PIECE_BYTES) yield bytes.subarray(at, at + PIECE_BYTES)
}

async function* counted(
  pieces: AsyncIterable<Uint8Array>,
  size: number,
  onProgress: ReadingOptions['onProgress'],
): AsyncGenerator<Uint8Array> {
  let read = 0
  for await (const piece of pieces) {
    yield piece
    read += piece.length
    onProgress?.(read, size)
  }
}

async function employersOfCsv(
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  options: ReadingOptions,
): Promise<EmployerListOutcome> {
  const gathering = new Gathering(options)
  const flaws = await readCsvPieces(pieces, options.limits ?? EMPLOYER_CSV_LIMITS, (row, faults) =>
    gathering.take(row, faults),
  )
  return flaws.length > 0 ? refuse(flaws) : gathering.outcome()
}

async function employersOfWorkbook(bytes: Uint8Array, options: ReadingOptions): Promise<EmployerListOutcome> {
  const { sheet, limits = SHEET_LIMITS } = options
  const read = await readSheet(bytes, { limits, ...(sheet === undefined ? {} : { sheet }) })
  const found = read.ok ? read.value : read.readable
  if (!found) return refuse(read.ok ? [] : read.refusal)
  const faults = Map.groupBy(read.ok ? [] : read.refusal, (refusal) => ('at' in refusal ? refusal.at.line : 0))
  const gathering = new Gathering(options)
  for (const row of found.rows) gathering.take(row, faults.get(row.line) ?? [])
  return gathering.outcome()
}

/** Rows on their way into the ledger. */
class Gathering {
  private readonly options: EmployerFileOptions
  private readonly watch = new IdentityWatch()
  private ledger: EmployerRows | null = null
  private headerRefusals: readonly HeaderRefusal[] = []
  private rows = 0
  private rejectedRows = 0
  private readonly rejected: RejectedCell[] = []

  constructor(options: EmployerFileOptions) {
    this.options = options
  }

  take(row: TextRow, faults: readonly SheetRefusal[]): void {
    // Cut into cells once; some rows do it each time they are asked.
    const cut = { line: row.line, cells: row.cells }
    this.watch.see(cut)
    if (this.headerRefusals.length > 0) return
    if (!this.ledger) return this.begin(cut)
    this.rows += 1
    if (faults.length > 0) this.ledger.spoil(cut)
    const wrong = faults.length > 0 ? faults.filter(isOfCell) : this.ledger.add(cut)
    if (wrong.length === 0) return
    this.rejectedRows += 1
    if (this.rejected.length < REJECTED_KEPT_MAX) this.rejected.push(...wrong)
  }

  private begin(header: TextRow): void {
    const begun = employerRows(header, this.options)
    if (begun.ok) this.ledger = begun.value
    else this.headerRefusals = begun.refusal
  }

  /** Of a file with identity numbers nothing else is told: other refusals repeat what stands in a cell. */
  outcome(): EmployerListOutcome {
    const identities = this.watch.columns()
    if (identities.length > 0) return refuse(identities.map((column) => ({ code: 'identity_numbers', ...column })))
    if (this.headerRefusals.length > 0) return refuse(this.headerRefusals)
    if (!this.ledger) return refuse([{ code: 'file_empty' }])
    if (this.rows === 0) return refuse([{ code: 'rows_missing' }])
    const { ledger, rows, rejectedRows, rejected } = this
    return accept({ ledger, rows, rejectedRows, rejected, unknownColumns: ledger.unknownColumns })
  }
}

function isOfCell(refusal: SheetRefusal): refusal is Extract<SheetRefusal, { at: CellPlace }> {
  return 'at' in refusal
}
