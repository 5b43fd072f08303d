/** A file of employers through the real door: the list, the downloads, and every refusal. */
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, before, test } from 'node:test'
import type { HttpVisitor } from '../../../test/http-visitor.ts'
import { readable } from '../../../test/office.ts'
import { PERSONAS, visitorAs } from '../../../test/permissions/personas.ts'
import { prepareTwoProvinces } from '../../../test/permissions/two-provinces.ts'
import { startSite, type TestSite } from '../../../test/site.ts'
import { startTestDatabase } from '../../../test/world.ts'
import { xlsxBytes } from '../../platform/sheets/write-sheet.ts'
import { templateOfEmployers } from './long-list-template.ts'

const LIST = '/ruang/penyelenggara/daftar-panjang'
const EXAMPLE = new URL('../../../examples/pemberi-kerja/pemberi-kerja.csv', import.meta.url)

let site: TestSite
let staff: HttpVisitor
before(async () => {
  site = await startSite(await startTestDatabase(prepareTwoProvinces))
  staff = await visitorAs(site, PERSONAS.find(({ name }) => name === 'committee_staff') ?? assert.fail('staff'))
  await staff.get(LIST)
})
after(async () => {
  assert.deepEqual(site.failures, [])
  await site.end()
})

const fileOf = (content: string | Uint8Array, name: string) =>
  new File([typeof content === 'string' ? content : Uint8Array.from(content)], name)
const upload = (content: string | Uint8Array, fields: Record<string, string> = {}, rulebook?: string) =>
  staff.upload(LIST, fields, {
    berkas: fileOf(content, 'pemberi-kerja.csv'),
    ...(rulebook === undefined ? {} : { aturan: fileOf(rulebook, 'aturan.json') }),
  })
const example = () => readFile(EXAMPLE, 'utf8')

test('an organiser uploads employers and sees ranks, reasons and groups', async () => {
  const answer = await upload(await example())
  assert.equal(answer.status, 200)
  const text = readable(answer.body)
  for (const said of [
    '3 dari 8 pemberi kerja tertib administrasi',
    'bobot bawaan, belum resmi',
    'terlambat: Maret 2024 (9 hari), April 2024 (2 hari)',
    'belum dibayar: Desember 2024',
    'Menurut provinsi',
    'Kalimantan Barat (61)',
    'Kota Pontianak (61.71)',
    'Menurut sektor',
    'Menurut skala',
  ])
    assert.ok(text.includes(said), said)
})

test('the template that is offered is listed as it is, in both languages', async () => {
  for (const language of ['id', 'en'] as const) {
    const answer = await upload(await xlsxBytes([templateOfEmployers(language)]))
    assert.match(readable(answer.body), /1 dari 2 pemberi kerja tertib administrasi/)
  }
  assert.equal((await staff.get(`${LIST}/templat.xlsx`)).status, 200)
})

test('the whole list comes as CSV and as XLSX, with the reasons', async () => {
  const csv = await upload(await example(), { hasil: 'csv' })
  assert.deepEqual(
    [csv.status, csv.headers.get('content-disposition')],
    [200, 'attachment; filename="daftar-panjang.csv"'],
  )
  const rows = csv.body.trim().split('\r\n')
  assert.equal(rows.length, 9)
  assert.match(rows[0] ?? '', /kode_wilayah,kabupaten_kota,provinsi,sektor/)
  assert.match(rows[1] ?? '', /,61\.71,Kota Pontianak,Kalimantan Barat,/)
  assert.match(rows[8] ?? '', /^8,CTH0008,CONTOH PT Bengkayang Plasma,.*Belum tertib|belum tertib/i)
  const xlsx = await upload(await example(), { hasil: 'xlsx' })
  assert.equal(xlsx.headers.get('content-disposition'), 'attachment; filename="daftar-panjang.xlsx"')
})

test('refused rows are listed with line, column and remedy, and their employers are not ranked', async () => {
  const broken = (await example()).replace(
    'CTH0003,CONTOH PT Kapuas Jaya,61.71,konstruksi,menengah',
    'CTH0003,x,61.71,konstruksi,raksasa',
  )
  const text = readable((await upload(broken)).body)
  for (const said of [
    '1 baris ditolak',
    'Skala "raksasa" tidak dikenal.',
    'CONTOH PT Kapuas Jaya (CTH0003): 1 barisnya ditolak',
  ])
    assert.ok(text.includes(said), said)
})

test('no file, a broken file, identity numbers and an impossible day come back on the form with what was chosen', async () => {
  const nothing = await staff.upload(LIST, { 'per-tanggal': '2025-02-30', tanggal: 'hari-dulu' }, {})
  assert.equal(nothing.status, 422)
  for (const said of ['Belum ada berkas yang dipilih', 'Tanggal ini tidak ada'])
    assert.ok(readable(nothing.body).includes(said), said)
  assert.match(nothing.body, /value="hari-dulu" checked/)
  const niks = ['3201014512900001', '6171062308850002', '9471015203990003']
  const held = `nomor,nama,bulan,jatuh_tempo,dibayar\n${niks.map((nik) => `${nik},x,1,2024-02-15,2024-02-15`).join('\n')}`
  for (const [content, said] of [
    ['nama,kota\nA,B\n', /Kolom number, month, due, paid tidak ada/],
    ['', /Berkas ini kosong/],
    [held, /NIK pekerja tidak boleh masuk/],
  ] as const) {
    const answer = await upload(content)
    assert.equal(answer.status, 422)
    assert.match(readable(answer.body), said)
    for (const nik of niks) assert.ok(!answer.body.includes(nik))
  }
})

test("an organiser's own rules are used, and rules without a measure are refused at their field", async () => {
  const template = await readFile(new URL('../../../rulebooks/tertib-administrasi.json', import.meta.url), 'utf8')
  const own = await upload(await example(), {}, template.replace('Tertib Administrasi Kepesertaan', 'Kategori uji'))
  assert.match(readable(own.body), /Kategori uji/)
  const core = await readFile(new URL('../../../rulebooks/4-inti.json', import.meta.url), 'utf8')
  const refused = await upload(await example(), {}, core)
  assert.equal(refused.status, 422)
  assert.match(refused.body, /href="#aturan"/)
  assert.match(readable(refused.body), /Tidak ada kriteria indikator yang menyebut ukuran kepatuhan/)
})

test('who is no organiser finds no such room', async () => {
  const assessor = await visitorAs(site, PERSONAS.find(({ name }) => name === 'assessor') ?? assert.fail('assessor'))
  assert.notEqual((await assessor.get(LIST)).status, 200)
})
