import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { type HttpVisitor, newHttpVisitor } from '../../../test/http-visitor.ts'
import { openSeason, PASSWORD } from '../../../test/judged-season.ts'
import { readable } from '../../../test/office.ts'
import { fieldsOfForm } from '../../../test/page-form.ts'
import { startSite, type TestSite } from '../../../test/site.ts'
import { THE_NATION } from '../../award/places/region.ts'
import { saveRegions } from '../../store/regions.ts'

const NEW = '/rencana/98.01/baru'
const PLAN = '/rencana/98.01/2027/1'
const TYPED = { nama: 'Nelayan 2027', tahun: '2027', 'siapa-0': 'Nelayan', 'orang-0': '5.000', 'bulan-0': '12' }

describe('plans over HTTP', () => {
  let site: TestSite
  let planner: HttpVisitor
  let anybody: HttpVisitor

  before(async () => {
    const season = await openSeason()
    const province = { code: '98', parent: 'ID', level: 'province', name: 'Provinsi Uji' } as const
    const regency = { code: '98.01', parent: '98', level: 'regency', name: 'Kabupaten Uji' } as const
    await saveRegions(season.db, [THE_NATION, province, regency])
    site = await startSite({ url: season.url, drop: () => season.end() }, { demoAllowed: false })
    anybody = newHttpVisitor(site.origin)
    await anybody.get('/masuk')
    planner = newHttpVisitor(site.origin)
    await planner.get('/masuk')
    assert.equal((await planner.post('/masuk', { surel: 'admin@uji.example', sandi: PASSWORD })).status, 303)
  })
  after(async () => {
    await site.end()
    assert.deepEqual(site.failures, [])
  })

  async function send(page: string, changes: Readonly<Record<string, string>>, action = page) {
    return planner.post(action, { ...fieldsOfForm((await planner.get(page)).body, action), ...changes })
  }

  test('a refused plan comes back as it was typed, each flaw at its field, and nothing is saved', async () => {
    const refused = await send(NEW, { ...TYPED, tahun: 'dua ribu', 'orang-0': 'lima', 'tersedia-DBH': '1,5' })
    assert.equal(refused.status, 422)
    for (const kept of ['value="lima"', 'value="dua ribu"', 'value="1,5"', 'value="Nelayan 2027"'])
      assert.ok(refused.body.includes(kept), kept)
    const year = await send(NEW, { ...TYPED, tahun: '27' })
    assert.match(readable(year.body), /Tulis tahun anggaran, 2015 sampai 2099\./)
    assert.deepEqual(await site.ask('select 1 from protection_plan'), [])
  })

  test('a saved plan of an example season is marked as one, on its page and nowhere before it is published', async () => {
    assert.equal((await send(NEW, TYPED)).headers.get('location'), PLAN)
    const text = readable((await planner.get(PLAN)).body)
    assert.match(text, /CONTOH, bukan dokumen resmi .*draf, belum diterbitkan .*Rp1\.008\.000\.000/)
    assert.equal((await anybody.get(PLAN)).status, 404)
    for (const file of ['lampiran.pdf', 'rencana.csv', 'rencana.xlsx'])
      assert.equal((await anybody.get(`${PLAN}/${file}`)).status, 404)
    assert.match(readable((await anybody.get('/rencana/98.01')).body), /Belum ada rencana yang diterbitkan/)
  })

  test('who was overtaken keeps what they typed and is told, and may save after having looked', async () => {
    const form = fieldsOfForm((await planner.get(`${PLAN}/ubah`)).body, `${PLAN}/ubah`)
    assert.equal((await send(`${PLAN}/ubah`, { nama: 'Yang lain' })).status, 303)
    const late = await planner.post(`${PLAN}/ubah`, { ...form, nama: 'Punya saya' })
    assert.equal(late.status, 409)
    assert.match(readable(late.body), /orang lain menyimpan versi 2/)
    assert.match(late.body, /value="Punya saya"/)
    const again = fieldsOfForm(late.body, `${PLAN}/ubah`)
    assert.equal((await planner.post(`${PLAN}/ubah`, again)).status, 303)
    const versions = await site.ask('select title from protection_plan_version order by version')
    assert.deepEqual(versions.map(({ title }) => title), ['Nelayan 2027', 'Yang lain', 'Punya saya']) // prettier-ignore
    assert.equal((await send(`${PLAN}/ubah`, {})).status, 409)
  })

  test('once it is published everybody reads it side by side with others, in both languages, and takes its months away', async () => {
    assert.equal((await send(PLAN, {}, `${PLAN}/terbitkan`)).status, 303)
    assert.match(readable((await anybody.get('/rencana/98.01')).body), /Punya saya 2027, diterbitkan/)
    const csv = (await anybody.get(`${PLAN}/rencana.csv`)).body
    const rows = csv.trim().split('\r\n')
    assert.equal(rows.length, 13)
    assert.equal(rows[1], '2027-01,Nelayan,other,APBD,5000,16800,84000000')
    await anybody.get('/bahasa?bahasa=en&kembali=/')
    assert.match(readable((await anybody.get(PLAN)).body), /Cost of|Regional budget \(APBD\)/)
    await anybody.get('/bahasa?bahasa=id&kembali=/')
  })

  test('the planner reads each version with its changes and lays two side by side; a reader only what was published', async () => {
    const text = readable((await planner.get(PLAN)).body)
    assert.match(text, /Versi 3 ?disimpan [^;]*oleh [^;]+; diterbitkan/)
    assert.match(text, /Versi 2 ?disimpan [^;]*oleh [^;]+; tidak diterbitkan .*Nama rencana berubah/)
    assert.match(
      readable((await planner.get(`${PLAN}?versi=1`)).body),
      /Ini versi 1, bukan yang berlaku.* tidak diterbitkan Biaya/,
    )
    assert.equal((await planner.get(`${PLAN}?versi=4`)).status, 404)
    assert.equal((await anybody.get(`${PLAN}?versi=1`)).status, 404)
    const published = readable((await anybody.get(PLAN)).body)
    assert.match(published, /Versi 3 ?disimpan/)
    assert.doesNotMatch(published, /Versi 2|oleh Admin/)
    assert.equal((await send(`${PLAN}/ubah`, { 'orang-0': '4.000', 'bulan-0': '9' })).status, 303)
    const both = await planner.get('/rencana/98.01/banding?kiri=2027-1-3&kanan=2027-1-4')
    const said = readable(both.body)
    assert.match(said, /Nelayan \(APBD\): 5\.000 orang x 12 bulan .* menjadi 4\.000 orang x 9 bulan/)
    assert.match(said, /Biaya ?-Rp403\.200\.000 ?Rp1\.008\.000\.000 ?Rp604\.800\.000/)
    const closed = readable((await anybody.get('/rencana/98.01/banding?kiri=2027-1-3&kanan=2027-1-4')).body)
    assert.match(closed, /Baru ada satu versi/)
    assert.doesNotMatch(closed, /4\.000/)
  })

  test('a payment without proof is refused with what was typed, and a place or plan that is none is not found', async () => {
    const typed = { bulan: '2027-01', orang: '1', rupiah: '16.800', bukti: '' }
    const refused = await send(PLAN, typed, `${PLAN}/realisasi`)
    assert.equal(refused.status, 422)
    assert.match(refused.body, /value="16\.800"/)
    for (const nothing of ['/rencana/99', '/rencana/98.01/2027/2', '/rencana/98.01/x/1', '/rencana/98.01/2027/1e3'])
      assert.equal((await planner.get(nothing)).status, 404, nothing)
  })
})
