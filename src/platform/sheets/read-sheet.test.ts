import { test } from 'node:test'
import nodeAssert from 'node:assert/strict'
import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import type { Worksheet } from '@cj-tech-master/excelts'
import * as fc from 'fast-check'
import { readSheet, readSheetFile, readTables } from './read-sheet.ts'
import { SHEET_LIMITS } from './sheet.ts'
import { csvText, xlsxBytes } from './write-sheet.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const cellsOf = async (bytes: Uint8Array, sheet?: string) => {
  const read = await readSheet(bytes, sheet === undefined ? {} : { sheet })
  return read.ok ? read.value.rows.map((row) => row.cells) : read.refusal
}
const csvCells = (text: string) => cellsOf(bytesOf(text))

test('comma or semicolon is told by the header, and a byte order mark is no part of it', async () => {
  nodeAssert.deepEqual(await csvCells('\ufeffa,b\r\n1,2\r\n'), [
    ['a', 'b'],
    ['1', '2'],
  ])
  nodeAssert.deepEqual(await csvCells('a;b\n87,5;2,25'), [
    ['a', 'b'],
    ['87,5', '2,25'],
  ])
  nodeAssert.deepEqual(await csvCells('"a;x";"b, c"\n1;2'), [
    ['a;x', 'b, c'],
    ['1', '2'],
  ])
})

test('names with quotes and newlines are one cell, and later lines keep their number', async () => {
  const read = await readSheet(bytesOf('a,b\n"Desa ""Maju""","satu\r\ndua"\n\n3,4\n'))
  nodeAssert.ok(read.ok)
  const rows = read.value.rows.map(({ line, cells }) => ({ line, cells }))
  nodeAssert.deepEqual(rows, [
    { line: 1, cells: ['a', 'b'] },
    { line: 2, cells: ['Desa "Maju"', 'satu\ndua'] },
    { line: 5, cells: ['3', '4'] },
  ])
})

test('a quote that never closes and text after a closing quote are refused where they stand', async () => {
  nodeAssert.deepEqual(await csvCells('a,b\n1,"open\n2,3\n'), [{ code: 'csv_quote_open', at: { line: 2, column: 2 } }])
  nodeAssert.deepEqual(await csvCells('a,b\n"x"y,2\n'), [{ code: 'csv_quote_misplaced', at: { line: 2, column: 1 } }])
  nodeAssert.deepEqual(await csvCells('a,b\n"x";2\n'), [{ code: 'csv_quote_misplaced', at: { line: 2, column: 1 } }])
})

test('an empty file, a file of blanks and a sheet without a filled cell are refused', async () => {
  for (const text of ['', '\ufeff', '\n\n', '   \n'])
    nodeAssert.deepEqual(await csvCells(text), [{ code: 'file_empty' }])
  nodeAssert.deepEqual(await cellsOf(await xlsxBytes([{ name: 'Kosong', rows: [] }])), [{ code: 'file_empty' }])
})

test('XLSX gives the same text as CSV: real numbers, days, and text that looks like a number', async () => {
  const rows = [
    ['kandidat', 'nilai', 'tanggal'],
    ['Desa "Contoh"\nB', { number: '87.5' }, '2024-12-31'],
    ['007', { number: '0.1' }, ''],
  ]
  const expected = [
    ['kandidat', 'nilai', 'tanggal'],
    ['Desa "Contoh"\nB', '87.5', '2024-12-31'],
  ]
  const xlsx = await cellsOf(await xlsxBytes([{ name: 'Nilai', rows }]))
  nodeAssert.deepEqual(xlsx.slice(0, 2), expected)
  nodeAssert.deepEqual(xlsx[2], ['007', '0.1', ''])
  nodeAssert.deepEqual((await csvCells(csvText({ rows }))).slice(0, 2), expected)
})

const workbookWith = async (fill: (sheet: Worksheet) => void) => {
  const { Workbook } = await import('@cj-tech-master/excelts')
  const workbook = new Workbook()
  fill(workbook.addWorksheet('Nilai'))
  workbook.addWorksheet('Lain').addRow(['kedua'])
  return workbook.xlsx.writeBuffer()
}

test('formulas in cells are refused with their place, shared ones too, in XLSX and in CSV', async () => {
  const bytes = await workbookWith((sheet) => {
    sheet.addRow(['kandidat', 'nilai'])
    sheet.addRow(['a', { formula: '80+7.5', result: 87.5 }])
    sheet.addRow([{ formula: 'HYPERLINK("http://contoh.invalid","a")' }, 3])
  })
  nodeAssert.deepEqual(await cellsOf(bytes), [
    { code: 'cell_formula', at: { line: 2, column: 2 } },
    { code: 'cell_formula', at: { line: 3, column: 1 } },
  ])
  nodeAssert.deepEqual(await csvCells('a,b\n1,=1+1\n"=cmd()",2\n'), [
    { code: 'cell_formula', at: { line: 2, column: 2 } },
    { code: 'cell_formula', at: { line: 3, column: 1 } },
  ])
})

test('binary noise behind the fifteenth digit is dropped, true decimals stay', async () => {
  const bytes = await workbookWith((sheet) => {
    sheet.addRow([87.5, 0.1 + 0.2, 87.500_000_01, 1e-7, 34.83, 123_456_789_012_345])
  })
  nodeAssert.deepEqual(await cellsOf(bytes), [['87.5', '0.3', '87.50000001', '0.0000001', '34.83', '123456789012345']])
})

test('dates become days, error cells and percent cells are refused, a merged cell is read once', async () => {
  const bytes = await workbookWith((sheet) => {
    sheet.addRow([new Date(Date.UTC(2024, 11, 31)), { richText: [{ text: 'Desa ' }, { text: 'A' }] }, true, 'gabung'])
    sheet.mergeCells('D1:E1')
  })
  nodeAssert.deepEqual(await cellsOf(bytes), [['2024-12-31', 'Desa A', 'TRUE', 'gabung', '']])
  const refused = await workbookWith((sheet) => {
    sheet.addRow([{ error: '#N/A' }, 0.345])
    sheet.getCell('B1').numFmt = '0.0%'
  })
  nodeAssert.deepEqual(await cellsOf(refused), [
    { code: 'cell_error', text: '#N/A', at: { line: 1, column: 1 } },
    { code: 'cell_percent', text: '0.345', at: { line: 1, column: 2 } },
  ])
})

test('the first sheet is read unless another is named; a name that is not there lists those that are', async () => {
  const bytes = await workbookWith((sheet) => sheet.addRow(['pertama']))
  nodeAssert.deepEqual(await cellsOf(bytes), [['pertama']])
  nodeAssert.deepEqual(await cellsOf(bytes, 'Lain'), [['kedua']])
  nodeAssert.deepEqual(await cellsOf(bytes, 'X'), [{ code: 'sheet_missing', sheet: 'X', sheets: ['Nilai', 'Lain'] }])
})

test('bytes that are neither UTF-8 text nor XLSX are refused for what they are', async () => {
  nodeAssert.deepEqual(await cellsOf(Uint8Array.of(0xff, 0xfe, 0x61, 0)), [{ code: 'file_not_utf8' }])
  nodeAssert.deepEqual(await cellsOf(Uint8Array.of(0x61, 0, 0x62)), [{ code: 'file_not_utf8' }])
  nodeAssert.deepEqual(await cellsOf(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1)), [{ code: 'file_old_excel' }])
  nodeAssert.deepEqual(await cellsOf(bytesOf('PK\u0003\u0004rest')), [{ code: 'zip_broken' }])
  nodeAssert.deepEqual(await cellsOf(zipOf([{ name: 'a.txt', data: bytesOf('hello') }])), [{ code: 'zip_not_xlsx' }])
  const broken = zipOf([{ name: 'xl/workbook.xml', data: bytesOf('<not xml') }])
  nodeAssert.deepEqual(await cellsOf(broken), [{ code: 'zip_broken' }])
})

/** A minimal ZIP; `claimed` is the size it pretends to have. */
function zipOf(entries: readonly { name: string; data: Uint8Array; claimed?: number }[]): Uint8Array {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  for (const { name, data, claimed = data.length } of entries) {
    const packed = deflateRawSync(data)
    const offset = parts.reduce((sum, part) => sum + part.length, 0)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(8, 4)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(claimed, 18)
    common.writeUInt16LE(name.length, 22)
    parts.push(Buffer.concat([Buffer.from('PK\u0003\u0004'), common, Buffer.from(name), packed]))
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002'), Buffer.alloc(2), common, tail, Buffer.from(name)]))
  }
  const [body, list] = [Buffer.concat(parts), Buffer.concat(directory)]
  const end = Buffer.alloc(22)
  end.write('PK\u0005\u0006', 'latin1')
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(list.length, 12)
  end.writeUInt32LE(body.length, 16)
  return Buffer.concat([body, list, end])
}

test('a zip bomb is refused before it is parsed, even when it lies about its size', async () => {
  const data = new Uint8Array(5_000_000)
  const limits = { ...SHEET_LIMITS, unpackedBytesMax: 4_999_999 }
  const refused = [{ code: 'zip_too_large' as const, bytesMax: 4_999_999 }]
  for (const claimed of [10, data.length]) {
    const read = await readSheet(zipOf([{ name: 'xl/workbook.xml', data, claimed }]), { limits })
    nodeAssert.deepEqual(read, { ok: false, refusal: refused })
  }
  const inPieces = [1, 2].map((n) => ({ name: `xl/${n}.xml`, data: data.subarray(0, 2_500_000) }))
  nodeAssert.deepEqual(await readSheet(zipOf(inPieces), { limits }), { ok: false, refusal: refused })
  const atLimit = await readSheet(zipOf([{ name: 'x', data: data.subarray(1) }]), { limits })
  nodeAssert.deepEqual(atLimit, { ok: false, refusal: [{ code: 'zip_not_xlsx' }] })
})

test('a 200 MB file is refused by its size without being read; a missing file and a folder are refused too', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sheet-'))
  try {
    const path = join(folder, 'besar.csv')
    await writeFile(path, 'a,b\n')
    await truncate(path, 200 * 1024 * 1024)
    const read = await readSheetFile(path)
    nodeAssert.deepEqual(read, {
      ok: false,
      refusal: [{ code: 'file_too_large', bytes: 209_715_200, bytesMax: 67_108_864 }],
    })
    nodeAssert.deepEqual(await readSheetFile(join(folder, 'tiada.csv')), {
      ok: false,
      refusal: [{ code: 'file_missing' }],
    })
    nodeAssert.deepEqual(await readSheetFile(folder), { ok: false, refusal: [{ code: 'file_not_readable' }] })
  } finally {
    await rm(folder, { recursive: true })
  }
})

test('as many rows and columns and letters as allowed are read, one more is refused', async () => {
  const limits = { ...SHEET_LIMITS, rowsMax: 2, columnsMax: 2, cellLengthMax: 3 }
  const codes = async (text: string) => {
    const read = await readSheet(bytesOf(text), { limits })
    return read.ok ? 'read' : read.refusal.map(({ code }) => code).join()
  }
  nodeAssert.equal(await codes('a,b\n123,2\n'), 'read')
  nodeAssert.equal(await codes('a,b\n1,2\n3,4\n'), 'too_many_rows')
  nodeAssert.equal(await codes('a,b,c\n'), 'too_many_columns')
  nodeAssert.equal(await codes('a,b\n1234,2\n'), 'cell_too_long')
})

test('whatever text is written as CSV is read back, newlines as one kind', async () => {
  const text = fc.string({ unit: 'grapheme' }).filter((each) => !/[\0\r]/.test(each) && each.isWellFormed())
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(text, text), { minLength: 1 }),
      fc.constantFrom(',', ';'),
      async (pairs, delimiter) => {
        const rows = [['judul', 'isi'], ...pairs]
        const harmless = rows.map((row) =>
          row.map((cell) => (/^[=+\-@\t\n\uff1d\uff0b\uff0d\uff20]/.test(cell) ? `'${cell}` : cell)),
        )
        const read = await cellsOf(bytesOf(csvText({ rows }, { delimiter: delimiter as ',' | ';', decimalMark: '.' })))
        nodeAssert.deepEqual(
          read,
          harmless.filter((row) => row.some((cell) => cell !== '')),
        )
      },
    ),
  )
})

test('a workbook tells which of its sheets nobody sees', async () => {
  const { Workbook } = await import('@cj-tech-master/excelts')
  const workbook = new Workbook()
  workbook.addWorksheet('Rahasia', { state: 'hidden' }).addRow(['a'])
  workbook.addWorksheet('Terlihat').addRow(['b'])
  workbook.addWorksheet('Dalam', { state: 'veryHidden' }).addRow(['c'])
  const read = await readTables(await workbook.xlsx.writeBuffer())
  nodeAssert.deepEqual(read.ok && read.value.kind === 'xlsx' && [read.value.book.names, read.value.book.hidden], [
    ['Rahasia', 'Terlihat', 'Dalam'],
    ['Rahasia', 'Dalam'],
  ])
})
