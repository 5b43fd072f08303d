/** Coverage pages as a visitor gets them, over the published figures that come with the program. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { newHttpVisitor, type HttpVisitor } from '../../../test/http-visitor.ts'
import { readable } from '../../../test/office.ts'
import { startDemoSite, type TestSite } from '../../../test/site.ts'
import { readSheet } from '../../platform/sheets/read-sheet.ts'

let site: TestSite
let anybody: HttpVisitor
before(async () => {
  site = await startDemoSite({})
  anybody = newHttpVisitor(site.origin)
})
after(async () => {
  assert.deepEqual(site.failures, [])
  await site.end()
})

async function told(address: string): Promise<string> {
  const { status, body } = await anybody.get(address)
  assert.equal(status, 200, address)
  return readable(body)
}

test('Kalimantan Barat reproduces both statements of the article, what follows from each, and that they differ', async () => {
  const page = await told('/cakupan/61')
  for (const sentence of [
    '1.242.000 pekerja belum terlindungi',
    '558.000 dari 1.800.000 menyisakan 1.242.000 orang yang belum terlindungi',
    '949.000 orang yang belum terlindungi berarti 1.456.191 pekerja',
    'target 59,56% perlu 360.117 peserta lagi',
    'Penyebutnya tidak sama: 1.456.191 dan 1.800.000 pekerja.',
  ])
    assert.ok(page.includes(sentence), sentence)
})

test('a page ranks places of one base alone and says how many have no figure on it', async () => {
  const page = await told('/cakupan/61?banding=2024~ALL~ELIGIBLE_AGENCY')
  assert.ok(page.includes('Kabupaten Landak'))
  assert.ok(page.includes('11 tempat belum punya angka untuk tahun dan basis ini.'))
  assert.ok(page.includes('basis lain'))
})

test('what was paid out stands with its year and its source', async () => {
  const page = await told('/cakupan/61')
  assert.ok(page.includes('Manfaat yang dibayarkan'))
  assert.ok(page.includes('59.000'))
  assert.ok(page.includes('Rp1.000.000.000.000'))
})

test('the country, a regency, a district and a village have a page; what is no place has none', async () => {
  for (const address of ['/cakupan', '/cakupan/61.08', '/cakupan/61.04.01', '/cakupan/61.04.01.2011'])
    await told(address)
  for (const address of ['/cakupan/ID', '/cakupan/99', '/cakupan/61.99', '/cakupan/6104', '/cakupan/61.04.01.9999'])
    assert.equal((await anybody.get(address)).status, 404, address)
})

test('the figures of a page come as CSV and XLSX with the same rows', async () => {
  const csv = await anybody.get('/cakupan/61/angka.csv')
  const rows = await readSheet(Buffer.from(csv.body))
  assert.ok(rows.ok)
  const [header, ...figures] = rows.value.rows
  assert.equal(header?.cells[0], 'code')
  assert.ok(figures.every(({ cells }) => /^61(\.\d\d)?$/.test(cells[0] ?? '')))
  const landak = figures.find(({ cells }) => cells[0] === '61.08')?.cells
  assert.equal(
    landak?.slice(0, 10).join(' | '),
    '61.08 | Kabupaten Landak | 2024 | ALL | 2024-12 | 69590 |  | 130245 | ELIGIBLE_AGENCY | 53.43',
  )
  assert.equal((await anybody.get('/cakupan/61/angka.xlsx')).status, 200)
})
