import { test } from 'node:test'
import nodeAssert from 'node:assert/strict'
import { readSheet } from './read-sheet.ts'
import { readCsvPieces } from './csv-stream.ts'
import { SHEET_LIMITS, type SheetRefusal } from './sheet.ts'

const AWKWARD =
  '\ufeffnama;kota;ket\r\n"PT ""Maju"";\r\nJaya";Pontianak;a\r\n\r\nCV 5" pipa;Sambas;b\r\n"é";"";"=1"\nakhir;x;y'

/** In pieces of so many bytes, which cut letters, quotes and line ends in two. */
function* cut(bytes: Uint8Array, size: number): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function read(text: string | Uint8Array, size: number, limits = SHEET_LIMITS) {
  const rows: unknown[] = []
  const faults: SheetRefusal[] = []
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  const flaws = await readCsvPieces(cut(bytes, size), limits, ({ line, cells }, found) => {
    rows.push({ line, cells })
    faults.push(...found)
  })
  return { rows, faults, flaws }
}

test('in pieces of any size a CSV is the same rows, on the same lines, as in one', async () => {
  const whole = await readSheet(new TextEncoder().encode(AWKWARD))
  nodeAssert.ok(!whole.ok && whole.readable)
  const rows = whole.readable.rows.map(({ line, cells }) => ({ line, cells }))
  nodeAssert.equal(rows.length, 5)
  for (const size of [1, 2, 3, 7, 64, 10_000]) {
    const found = await read(AWKWARD, size)
    nodeAssert.deepEqual(found, { rows, faults: whole.refusal, flaws: [] }, `pieces of ${size}`)
  }
})

test('a quote that never closes, a row too many and bytes that are no UTF-8 end the reading', async () => {
  nodeAssert.deepEqual((await read('a,b\n1,"open\n2,3\n', 4)).flaws, [
    { code: 'csv_quote_open', at: { line: 2, column: 2 } },
  ])
  const narrow = { ...SHEET_LIMITS, rowsMax: 2 }
  nodeAssert.deepEqual((await read('a\n1\n', 1, narrow)).flaws, [])
  nodeAssert.deepEqual((await read('a\n1\n2\n', 1, narrow)).flaws, [{ code: 'too_many_rows', rowsMax: 2 }])
  nodeAssert.deepEqual((await read(Buffer.from('a\n\xe9\n', 'latin1'), 2)).flaws, [{ code: 'file_not_utf8' }])
  nodeAssert.deepEqual((await read('a\n\0\n', 1)).flaws, [{ code: 'file_not_utf8' }])
})

test('a file of nothing hands on nothing', async () => {
  nodeAssert.deepEqual(await read('', 5), { rows: [], faults: [], flaws: [] })
  nodeAssert.deepEqual(await read(' \n\n', 1), { rows: [], faults: [], flaws: [] })
})

test('a quotation mark that stays open is not gathered without end', async () => {
  let pieces = 0
  function* endless(): Generator<Uint8Array> {
    const part = Buffer.alloc(1024 * 1024, 'x')
    yield Buffer.from('a,b\n"')
    for (; pieces < 100; pieces++) yield part
  }
  const flaws = await readCsvPieces(endless(), SHEET_LIMITS, () => {})
  nodeAssert.deepEqual(flaws, [{ code: 'csv_quote_open', at: { line: 2, column: 1 } }])
  nodeAssert.ok(pieces < 10, `${pieces} pieces were read`)
})
