import assert from 'node:assert/strict'
import { test } from 'node:test'
import { zipOfParts } from '../../../test/zip-of.ts'
import { xlsxBytes } from './write-sheet.ts'
import { documentText, writtenSheets } from './office-text.ts'

const WORKBOOK = '<x:workbook><x:sheets><x:sheet name="A &amp; B" r:id="r1"/></x:sheets></x:workbook>'
const RELATIONS = "<Relationships><Relationship Target='/xl/lembar.xml' Id='r1'/></Relationships>"

function bookOf(sheet: string, shared = ''): Uint8Array {
  const parts = {
    'xl/workbook.xml': WORKBOOK,
    'xl/_rels/workbook.xml.rels': RELATIONS,
    'xl/lembar.xml': sheet,
    'xl/sharedStrings.xml': `<sst>${shared}</sst>`,
  }
  return zipOfParts(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, Buffer.from(xml)])))
}

test('cells stand in their columns and lines, however the writer names them', () => {
  const shared = '<si><r><t>Na</t></r><r><t>ma</t></r><rPh><t>NA</t></rPh></si><si><t/></si>'
  const sheet =
    '<x:sheetData><x:row r="3"><x:c r="B3" t="s"><x:v>0</x:v></x:c><x:c r="AA3"><x:v>12</x:v></x:c></x:row>' +
    '<x:row><x:c t="inlineStr"><x:is><x:t>a &lt; b &#x2013;</x:t></x:is></x:c><x:c t="str"><x:f>A1</x:f><x:v>hasil</x:v></x:c></x:row>' +
    '<x:row r="9"><x:c r="A9" t="s"><x:v>1</x:v></x:c></x:row></x:sheetData>'
  const cells = ['', 'Nama', ...Array.from({ length: 24 }, () => ''), '12']
  assert.deepEqual(
    [...writtenSheets(bookOf(sheet, shared))],
    [
      { name: 'A & B', rows: [{ line: 3, cells }, { line: 4, cells: ['a < b –', 'hasil'] }] }, // prettier-ignore
    ],
  )
})

test('a long number is its digits, a price and a word stay as they are written', () => {
  const row = ['6.171014507850002E15', '1.5E-3', '0.1', '12'].map((value) => `<c><v>${value}</v></c>`).join('')
  const [sheet] = [...writtenSheets(bookOf(`<row>${row}</row>`))]
  assert.deepEqual(typeof sheet === 'object' ? sheet.rows[0]?.cells : sheet, ['6171014507850002', '0.0015', '0.1', '12']) // prettier-ignore
})

test('what our own writer writes is read', async () => {
  const book = await xlsxBytes([
    { name: 'Satu', rows: [['a', { number: '1.5' }]] },
    { name: 'Dua', rows: [['b']] },
  ])
  assert.deepEqual(
    [...writtenSheets(book)],
    [
      { name: 'Satu', rows: [{ line: 1, cells: ['a', '1.5'] }] },
      { name: 'Dua', rows: [{ line: 1, cells: ['b'] }] },
    ],
  )
})

test('a workbook without its sheet is broken, a document without its body is none', () => {
  const without = zipOfParts({ 'xl/workbook.xml': Buffer.from(WORKBOOK) })
  assert.deepEqual([...writtenSheets(without)], ['broken'])
  assert.equal(documentText(zipOfParts({ 'word/header1.xml': Buffer.from('') }), ['word/header1.xml']), null)
})

test('text of a document is what is written, also what was struck out, and no instruction of a field', () => {
  const xml =
    '<w:p><w:r><w:t>Satu</w:t><w:tab/><w:t>dua</w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>' +
    '<w:p><w:del><w:r><w:delText>tiga</w:delText></w:r></w:del></w:p>'
  assert.equal(documentText(zipOfParts({ 'word/document.xml': Buffer.from(xml) }), []), 'Satu dua\ntiga\n')
})
