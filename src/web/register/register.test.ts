/** The register through the real door: filling it, a file that is tried, saved and undone, and one place's contradictions. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type HttpVisitor, newHttpVisitor } from '../../../test/http-visitor.ts'
import { emptyWorld, PASSWORD } from '../../../test/judged-season.ts'
import { readable } from '../../../test/office.ts'
import { fieldsOfForm } from '../../../test/page-form.ts'
import { readSheet } from '../../platform/sheets/read-sheet.ts'
import { startSite, type TestSite } from '../../../test/site.ts'

const IMPORT = '/data-cakupan/impor'
const FILE = 'kode,nama,tahun,eligible,peserta,sumber\n61.08,Kabupaten Landak,2030,1000,400,Uji\n91.01,Kabupaten Merauke,2030,1000,400,Uji\n' // prettier-ignore

let site: TestSite
let administrator: HttpVisitor
before(async () => {
  const world = await emptyWorld()
  site = await startSite({ url: world.url, drop: () => world.end() }, { demoAllowed: false })
  administrator = newHttpVisitor(site.origin)
  await administrator.get('/masuk')
  await administrator.post('/masuk', { surel: 'admin@uji.example', sandi: PASSWORD })
})
after(async () => {
  assert.deepEqual(site.failures, [])
  await site.end()
})

const upload = (content: string, name = 'angka.csv') =>
  administrator.upload(IMPORT, {}, { berkas: new File([content], name) })
const text = async (path: string) => readable((await administrator.get(path)).body)

async function trouble(answer: Promise<{ status: number; body: string }>): Promise<string> {
  const { status, body } = await answer
  return `${status} ${readable(body)}`
}

test('an empty register offers the published figures, and a place then shows both sources and why they differ', async () => {
  assert.match(await text('/data-cakupan'), /Belum ada impor .* atau catat satu angka/)
  assert.equal((await administrator.post('/data-cakupan/acuan')).status, 303)
  assert.match(await text('/data-cakupan?cari=landak'), /Angka dan target acuan masuk .* Kabupaten Landak \(61\.08\) .* coverage_by_region\.csv .* 96 0 Berlaku/) // prettier-ignore
  const kalbar = await text('/data-cakupan/wilayah/61')
  assert.match(kalbar, /949\.000 belum terlindungi pada cakupan 34,83% berarti penyebutnya 1\.456\.191 orang, bukan 1\.800\.000\./) // prettier-ignore
  assert.match(kalbar, /Cakupannya 27,00% sampai 34,83%, berbeda 7,83 poin\./)
  assert.match(await text('/data-cakupan/wilayah/R-KAL'), /Angka cakupan Kalimantan \(BPJS regional office\)/)
  assert.equal((await administrator.get('/data-cakupan/wilayah/61.99')).status, 404)
})

test('a place is taken away as one workbook: figures, targets, claims paid and the labour force, each with its source', async () => {
  const taken = async (place: string) => {
    const { bytes } = await administrator.get(`/data-cakupan/wilayah/${place}/register.xlsx`)
    return Promise.all(
      ['Angka', 'Target', 'Manfaat dibayarkan', 'Angkatan kerja'].map(async (sheet) => {
        const read = await readSheet(Uint8Array.from(bytes), { sheet })
        assert.ok(read.ok, sheet)
        return read.value.rows.slice(1).map(({ cells }) => cells)
      }),
    )
  }
  const kalbar = await taken('61')
  assert.deepEqual(kalbar.map((rows) => rows.length), [4, 0, 1, 4]) // prettier-ignore
  assert.ok(kalbar.flat().every(([code]) => code === '61'))
  assert.deepEqual(kalbar[2]?.[0]?.slice(0, 8), ['61', 'Kalimantan Barat', '2024', 'ALL', '', '59000', '1000000000000', 'tanjungpura.id, 2025-09-25']) // prettier-ignore
  const nation = await taken('ID')
  assert.deepEqual(nation.map((rows) => rows.length), [14, 8, 0, 3]) // prettier-ignore
  assert.ok(nation[1]?.some((row) => row.slice(0, 5).join() === 'ID,2025,32.15,,RPJMN 2025-2029'))
  assert.equal((await administrator.get('/data-cakupan/wilayah/61.99/register.xlsx')).status, 404)
})

test('of figures that contradict each other the chosen one stands first, and without a reason none is chosen', async () => {
  const rows = await site.ask(
    `select id from place_coverage where place = '61' and year = 2025 and published_percent in (31, 34.83)
     order by published_percent`,
  )
  const [secretary, agency] = rows.map(({ id }) => `/data-cakupan/angka/${String(id)}`)
  assert.ok(secretary && agency)
  const first = async () => {
    const { body } = await administrator.get('/data-cakupan/wilayah/61')
    assert.ok(body.includes(secretary) && body.includes(agency))
    return body.indexOf(secretary) < body.indexOf(agency) ? secretary : agency
  }
  const shown = await first()
  const other = shown === secretary ? agency : secretary
  assert.equal((await administrator.post(other, { tombol: 'pakai', 'alasan-pilih': '' })).status, 422)
  assert.equal(await first(), shown)
  assert.equal((await administrator.post(other, { tombol: 'pakai', 'alasan-pilih': 'Angka resmi' })).status, 303)
  assert.equal(await first(), other)
})

test('a file is tried without being kept, saved as it was tried, and undone with a reason', async () => {
  const trial = await upload(FILE)
  assert.equal(trial.status, 200)
  assert.match(readable(trial.body), /1 baris siap masuk .* Kabupaten Merauke kini berkode 93\.01\. 3 kode/)
  assert.doesNotMatch(await text('/data-cakupan'), /angka\.csv/)
  const saved = await administrator.post(IMPORT, fieldsOfForm(trial.body, IMPORT))
  const place = saved.headers.get('location') ?? ''
  assert.equal(saved.status, 303)
  assert.match(await text(place), /Baris yang baik masuk ke register\. .* angka\.csv .* Masuk 1 Ditolak 1 .* Kabupaten Landak/) // prettier-ignore
  assert.match(await text('/data-cakupan/wilayah/61.08'), /2030, semua segmen .* 40,00%/)
  const refused = await administrator.post(place, { alasan: '' })
  assert.equal(refused.status, 422)
  assert.match(readable(refused.body), /Tulis alasannya\./)
  assert.equal((await administrator.post(place, { alasan: 'Bulan keliru' })).status, 303)
  assert.match(await text(place), /Dibatalkan oleh Administrator, .* Alasan: Bulan keliru/)
  assert.doesNotMatch(await text('/data-cakupan/wilayah/61.08'), /2030/)
})

test('a file beyond what the page reads is refused with the limit and the command for larger ones', async () => {
  const line = '61.08,Kabupaten Landak,2030,1000,400,Uji\n'
  const rows = await upload(`${FILE.split('\n')[0]}\n${line.repeat(20_001)}`)
  assert.equal(rows.status, 413)
  assert.match(readable(rows.body), /sampai 2 MB dan 20\.000 baris; .* \.\/paritrana coverage import BERKAS/)
  const bytes = await upload(`${FILE}${'x'.repeat(2 * 1024 * 1024)}`)
  assert.equal(bytes.status, 413)
  assert.match(readable(bytes.body), /sampai 2 MB dan 20\.000 baris/)
})

test('nothing, no table, a file with nothing to save and what came back broken say what to do', async () => {
  assert.match(await trouble(administrator.upload(IMPORT, {}, {})), /^422 .*Pilih berkasnya\./)
  assert.match(await trouble(upload('a,b\n1,2\n')), /^422 .*Kolom kode, sumber tidak ada pada baris judul\. Yang terbaca: a, b\./) // prettier-ignore
  assert.match(await trouble(upload('kode,sumber,tahun,peserta\n61.08,,2024,5\n')), /^422 .*Tidak ada baris yang dapat masuk .*Sumber kosong/) // prettier-ignore
  assert.match(await trouble(administrator.post(IMPORT, { data: '!', 'nama-berkas': 'x' })), /^422 .*Unggah kembali berkasnya\./) // prettier-ignore
  const template = await administrator.get(`${IMPORT}/templat.xlsx`)
  const again = await administrator.upload(
    IMPORT,
    {},
    { berkas: new File([Uint8Array.from(template.bytes)], 't.xlsx') },
  )
  assert.match(readable(again.body), /1 baris siap masuk/)
})

test('a figure typed by hand that does not fit comes back as it was typed, with its reason at its field', async () => {
  const form = '/data-cakupan/wilayah/61.05/baru'
  await administrator.get(form)
  const typed = { tahun: '2024', peserta: '53,43', penyebut: '1000', basis: 'ELIGIBLE_AGENCY', sumber: '', per: '' }
  const answer = await administrator.post(form, typed)
  assert.equal(answer.status, 422)
  assert.match(answer.body, /value="53,43"/)
  assert.match(readable(answer.body), /Sumber kosong\..*53,43 adalah persentase/)
  assert.equal(
    (await administrator.post(form, { ...typed, peserta: '534', sumber: 'javascript:alert(1)' })).status,
    303,
  )
  const page = (await administrator.get('/data-cakupan/wilayah/61.05')).body
  assert.doesNotMatch(page, /href="javascript/)
  const [, figure = ''] = /href="(\/data-cakupan\/angka\/[^"]+)"/.exec(page) ?? []
  assert.match(
    await text(figure),
    /Anda yang mencatat angka ini; orang lain yang mencocokkan\. .* Hanya ada satu angka/,
  )
})
