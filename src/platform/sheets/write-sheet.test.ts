import { test } from 'node:test'
import nodeAssert from 'node:assert/strict'
import { Workbook } from '@cj-tech-master/excelts'
import { readSheet } from './read-sheet.ts'
import { csvText, keptText, harmlessText, meantText, xlsxBytes } from './write-sheet.ts'

test('exports never contain a cell that runs as a formula, and numbers are real numbers', async () => {
  const dangerous = ['=1+1', '+62', '-cmd', '@SUM(A1)', '\t=1', '\r=1', '\uff1d1']
  const rows = [dangerous, [{ number: '-3.5' }]]
  const csv = await readSheet(new TextEncoder().encode(csvText({ rows })))
  nodeAssert.deepEqual(csv.ok && csv.value.rows.map((row) => row.cells), [
    dangerous.map((text) => `'${text}`),
    ['-3.5'],
  ])
  nodeAssert.equal(
    csvText({ rows: [[{ number: '-3.5' }, 'a']] }, { delimiter: ';', decimalMark: ',' }),
    '\ufeff-3,5;a\r\n',
  )
  const workbook = new Workbook()
  await workbook.xlsx.load(await xlsxBytes([{ name: 'A', rows }]))
  const values: unknown[] = []
  workbook.worksheets[0]?.eachRow((row) => row.eachCell((cell) => values.push(cell.value)))
  nodeAssert.equal(values.at(-1), -3.5)
  nodeAssert.deepEqual(
    values.slice(0, -1).map((value) => String(value)[0]),
    dangerous.map(() => "'"),
  )
})

test('the same sheet written a day later is the same bytes, and another sheet is not', async (context) => {
  const sheet = { name: 'A', rows: [['nilai'], [{ number: '87.5' }]] }
  context.mock.timers.enable({ apis: ['Date'], now: Date.parse('2027-02-03T11:04:00+07:00') })
  const first = await xlsxBytes([sheet])
  context.mock.timers.tick(24 * 60 * 60 * 1000)
  nodeAssert.deepEqual(await xlsxBytes([sheet]), first)
  nodeAssert.notDeepEqual(await xlsxBytes([{ ...sheet, name: 'B' }]), first)
})

test('a text that is read back is the one that was written, with or without apostrophes of its own', () => {
  const texts = ['a', "'a", '=1', "'=1", "''=1", '-5', "'", "''", '', '\t=1', "'\uff1d1", "it's = 1"]
  nodeAssert.deepEqual(
    texts.map((text) => meantText(harmlessText(keptText(text)))),
    texts,
  )
  nodeAssert.deepEqual(
    texts.map(keptText).filter((text, index) => text !== texts[index]),
    ["''=1", "'''=1", "''\uff1d1"],
  )
})
