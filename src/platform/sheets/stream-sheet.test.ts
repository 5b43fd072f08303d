import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readSheet } from './read-sheet.ts'
import { csvPieces, xlsxPieces } from './stream-sheet.ts'

async function* table(rows: number): AsyncGenerator<readonly string[]> {
  yield ['nomor', 'teks']
  for (let at = 1; at <= rows; at++) {
    yield [String(at), `=HYPERLINK("x${at}")`]
    if (at % 100 === 0) await new Promise((resolve) => setImmediate(resolve))
  }
}

async function readBack(pieces: AsyncIterable<Uint8Array>) {
  const parts: Uint8Array[] = []
  for await (const piece of pieces) parts.push(piece)
  const sheet = await readSheet(Buffer.concat(parts))
  assert.ok(sheet.ok, JSON.stringify(sheet))
  return { pieces: parts.length, rows: sheet.value.rows.map(({ cells }) => cells) }
}

const kinds = [
  ['CSV', (rows: number) => csvPieces(table(rows))],
  ['XLSX', (rows: number) => xlsxPieces('Riwayat', table(rows))],
] as const

for (const [kind, pieces] of kinds) {
  describe(`a long table as ${kind}`, () => {
    for (const rows of [0, 1, 3, 1201]) {
      test(`${rows} rows come back as they were, and no cell runs as a formula`, async () => {
        const back = await readBack(pieces(rows))
        assert.equal(back.rows.length, rows + 1)
        assert.deepEqual(back.rows[0], ['nomor', 'teks'])
        if (rows > 0) assert.deepEqual(back.rows[rows], [String(rows), `'=HYPERLINK("x${rows}")`])
      })
    }

    test('it leaves in pieces while it is written, and a reader who goes away ends it', async () => {
      let read = 0
      async function* counted(): AsyncGenerator<readonly string[]> {
        for await (const row of table(200_000)) {
          read += 1
          yield [...row, 'x'.repeat(200)]
        }
      }
      const source = kind === 'CSV' ? csvPieces(counted()) : xlsxPieces('Riwayat', counted())
      for await (const piece of source) if (piece.length > 0) break
      assert.ok(read < 100_000, `${read} rows were read for the first piece`)
    })
  })
}
