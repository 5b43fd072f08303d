/** Long tables, row by row: what is written leaves at once, so that a hundred thousand rows take no more memory than one. */
import { PassThrough } from 'node:stream'
import { csvText, harmlessText } from './write-sheet.ts'

export type TextRows = AsyncIterable<readonly string[]>

/** Rows joined into pieces of this many before they are handed on. */
const ROWS_A_PIECE = 500

/** CSV with a byte order mark; no cell runs as a formula. The first row is the header. */
export async function* csvPieces(rows: TextRows): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  let waiting: (readonly string[])[] = []
  let first = true
  for await (const row of rows) {
    waiting.push(row)
    if (waiting.length < ROWS_A_PIECE) continue
    yield encoder.encode(piece(waiting, first))
    waiting = []
    first = false
  }
  if (waiting.length > 0 || first) yield encoder.encode(piece(waiting, first))
}

function piece(rows: readonly (readonly string[])[], first: boolean): string {
  const text = csvText({ rows })
  return first ? text : text.slice(1)
}

/** XLSX of one sheet with text cells alone; a reader who goes away ends the writing. */
export async function* xlsxPieces(name: string, rows: TextRows): AsyncGenerator<Uint8Array> {
  const out = new PassThrough()
  const writing = writeXlsx(out, name, rows).catch((error: unknown) => out.destroy(error as Error))
  try {
    for await (const chunk of out) yield chunk as Uint8Array
  } finally {
    out.destroy()
    await writing
  }
}

async function writeXlsx(out: PassThrough, name: string, rows: TextRows): Promise<void> {
  const { WorkbookWriter } = await import('@cj-tech-master/excelts')
  const workbook = new WorkbookWriter({ stream: out, useSharedStrings: false, useStyles: true })
  const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] })
  for await (const cells of rows) {
    if (out.destroyed) return
    const row = sheet.addRow(cells.map(harmlessText))
    if (row.number === 1) row.font = { bold: true }
    row.commit()
    if (out.writableNeedDrain) await drained(out)
  }
  await workbook.commit()
}

/** Until the reader has caught up, or has gone away. */
function drained(out: PassThrough): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      out.off('drain', done).off('close', done)
      resolve()
    }
    out.on('drain', done).on('close', done)
  })
}
