/** Coverage pages as a visitor gets them, over the published figures that come with the program. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { newHttpVisitor, type HttpVisitor } from '../../../test/http-visitor.ts'
import { readable } from '../../../test/office.ts'
import { SITE_NOW, startDemoSite, type TestSite } from '../../../test/site.ts'
import { readClaims } from '../../actions/reference-tables.ts'
import { instant } from '../../award/units/dates.ts'
import { readSheet } from '../../platform/sheets/read-sheet.ts'
import { insertTargets } from '../../store/coverage-targets.ts'
import { referenceNote } from '../../wording/reference-notes.ts'

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

test('a page ranks places of one base alone, and each that is left out has its own figure and reason', async () => {
  const page = await told('/cakupan/61?banding=2024~ALL~ELIGIBLE_AGENCY')
  const [ranked = '', others = ''] = page.split('tempat tidak ikut diurutkan')
  assert.ok(ranked.includes('Kabupaten Landak'))
  for (const sentence of [
    'Kabupaten Sambas angka terbarunya untuk 2025 24,00%',
    'Kabupaten Mempawah sumbernya tidak menyebut basis 38,54%',
    'Kabupaten Kubu Raya baru ada sasaran 59% untuk 2025, belum ada angka –',
    'Belum ada angka apa pun: Kabupaten Sanggau, ',
  ])
    assert.ok(others.includes(sentence), sentence)
})

test('a zone shows the newest figure of each province and adds up only what stands on one base and year', async () => {
  const page = await told('/cakupan/zona-kalimantan?banding=2025~ALL~ELIGIBLE_AGENCY')
  for (const sentence of [
    '543.310 pekerja belum terlindungi di 1 dari 5 provinsi',
    'Terhitung: Kalimantan Tengah.',
    'tidak memungkinkan: Kalimantan Barat, Kalimantan Selatan, Kalimantan Timur, Kalimantan Utara.',
    'Kalimantan Timur 50,00%',
    'Kalimantan Timur sumbernya tidak menyebut basis 50,00%',
  ])
    assert.ok(page.includes(sentence), sentence)
  const rows = await readSheet(Buffer.from((await anybody.get('/cakupan/zona-kalimantan/angka.csv')).body))
  assert.ok(rows.ok)
  const codes = new Set(rows.value.rows.slice(1).map(({ cells }) => cells[0]))
  assert.deepEqual([...codes], ['61', '62', '63', '64', '65'])
})

test('the country leads to its five zones, a province to its own, and Bali to the one of Jawa', async () => {
  const nation = (await anybody.get('/cakupan')).body
  for (const zone of ['sumatera', 'jawa-bali', 'kalimantan', 'sulawesi', 'nusra-maluku-papua'])
    assert.ok(nation.includes(`href="/cakupan/zona-${zone}"`), zone)
  assert.ok((await anybody.get('/cakupan/51')).body.includes('href="/cakupan/zona-jawa-bali"'))
})

test('the course shows every figure of a year with its source, and joins none whose base is not named', async () => {
  const bengkulu = (await told('/cakupan/17')).split('Perjalanan cakupan')[1] ?? ''
  for (const source of [
    '28,00% Per 5 Juli 2025, basis: penyebut tidak disebut sumbernya. beritamerdekaonline.com',
    '27,16% Per 7 Juli 2025, basis: penyebut tidak disebut sumbernya. realitapost.com',
    '27,26% Per September 2025, basis: penyebut tidak disebut sumbernya. harapanbarunews.com',
  ])
    assert.ok(bengkulu.includes(`${source} – tidak disambung: basis tidak disebut sumbernya`), source)
  assert.ok(!(await anybody.get('/cakupan/17')).body.includes('class="c-trend"'))
  assert.ok((await anybody.get('/cakupan/62')).body.includes('class="c-trend"'))
})

test('a source whose percentage is not what its own numbers make is told so', async () => {
  const bali = await told('/cakupan/51')
  assert.ok(bali.includes('sumber mencetak 50,88%, tetapi angkanya sendiri menghasilkan 49,90%'))
  assert.ok(!(await told('/cakupan/61')).includes('sumber mencetak'))
})

test('the country names every target that plans set for the year, and not only the one it is held against', async () => {
  const page = await told('/cakupan')
  assert.ok(page.includes('Sasaran 52,15% (Kemendagri UCJ, 2025)'))
  assert.ok(
    page.includes(
      'Sasaran ini tidak dibandingkan dengan angka di atas, karena sumbernya menyandingkannya dengan 35,68%',
    ),
  )
  assert.ok(!page.includes('poin persentase'))
  assert.ok(page.includes('Rencana lain menyebut sasaran lain untuk tahun itu: 32,15% (RPJMN 2025-2029); 59,56%'))
})

test('Kalimantan Barat is held against the target of its own article, and the national ones are named beside it', async () => {
  const page = await told('/cakupan/61')
  assert.match(page, /Kurang 28,56 poin persentase\..*Sasaran 59,56% \(disebut sumber yang sama\)/)
  assert.ok(page.includes('Sasaran nasional untuk tahun itu: 52,15% (Kemendagri UCJ); 32,15% (RPJMN 2025-2029)'))
})

test('a place with a target and no figure shows the target once and says what is missing', async () => {
  for (const address of ['/cakupan/61.12', '/cakupan/61.12/pimpinan']) {
    const page = await told(address)
    assert.equal(page.split('59% untuk 2025 (UCJ). Sumber: pontianakinformasi.co.id').length, 2, address)
    assert.ok(page.includes('Angka cakupannya sendiri belum ada'), address)
  }
})

const TARGET = {
  placeCode: '61.72',
  members: null,
  framework: 'RPJMD',
  source: 'https://singkawangkota.go.id',
  note: '',
}

const setTarget = (year: number, percent: string) =>
  insertTargets(site.db, [{ ...TARGET, year, percent }], { at: instant(SITE_NOW), by: null })
const goals = async () =>
  (await anybody.get('/cakupan/61?banding=2025~ALL~ELIGIBLE_AGENCY')).body.split('class="c-goal"').length - 1

test('the bar of a place shows the target that was set for it in that year, and no other year’s', async () => {
  const without = await goals()
  await setTarget(2026, '40')
  assert.equal(await goals(), without)
  await setTarget(2025, '30')
  assert.equal(await goals(), without + 1)
})

test('what was paid out stands with its year and its source', async () => {
  const page = await told('/cakupan/61')
  assert.ok(page.includes('Manfaat yang dibayarkan'))
  assert.ok(page.includes('59.000'))
  assert.ok(page.includes('Rp1.000.000.000.000'))
})

/** Our notes have been written in English; what is the same in both languages is a quotation. */
const QUOTED: ReadonlySet<string> = new Set(['', '"universal coverage 2024"'])

test('every note that comes with the program is read in Indonesian on an Indonesian page, and as it stands on an English one', async () => {
  const notes = (await site.ask('select distinct note from place_coverage')).map(({ note }) => String(note))
  const claims = (await readClaims()).map(({ note }) => note)
  const untold = [...notes, ...claims].filter((note) => !QUOTED.has(note) && referenceNote(note, 'id') === note)
  assert.deepEqual(untold, [])
  assert.ok(notes.length > 30)
  assert.deepEqual(
    notes.filter((note) => referenceNote(note, 'en') !== note),
    [],
  )
  assert.equal(referenceNote('Catatan petugas', 'id'), 'Catatan petugas')
  assert.ok((await told('/cakupan/61.08')).includes('rupiahnya berjumlah 30,988 miliar (pembulatan)'))
  assert.ok((await told('/cakupan')).includes('59,56% (UCJ, disebut "target nasional")'))
})

test('the country, a regency, a district and a village have a page; what is no place has none', async () => {
  for (const address of ['/cakupan', '/cakupan/61.08', '/cakupan/61.04.01', '/cakupan/61.04.01.2011'])
    await told(address)
  for (const address of [
    '/cakupan/ID',
    '/cakupan/zona-bali',
    '/cakupan/99',
    '/cakupan/61.99',
    '/cakupan/6104',
    '/cakupan/61.04.01.9999',
  ])
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
