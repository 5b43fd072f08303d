/** A list of candidates through the real door: the upload, the trial, the question, the saving, and every refusal. */
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { HttpVisitor } from '../../../test/http-visitor.ts'
import { readable } from '../../../test/office.ts'
import { fieldsOfForm } from '../../../test/page-form.ts'
import { PERSONAS, visitorAs } from '../../../test/permissions/personas.ts'
import { OWN, prepareTwoProvinces, SEASON } from '../../../test/permissions/two-provinces.ts'
import { startSite, type TestSite } from '../../../test/site.ts'
import { startTestDatabase } from '../../../test/world.ts'
import { xlsxBytes } from '../../platform/sheets/write-sheet.ts'
import { countCandidates } from '../../store/candidate-list.ts'
import { listNominationsOf } from '../../store/nominations.ts'
import { countOrganisations } from '../../store/organisations.ts'

const KEY = { province: OWN.code, season: SEASON }
const LIST = `/ruang/penyelenggara/penilaian-${SEASON}/${OWN.slug}/kandidat`
const IMPORT = `${LIST}/impor`

let site: TestSite
let staff: HttpVisitor
before(async () => {
  site = await startSite(await startTestDatabase(prepareTwoProvinces))
  staff = await visitorAs(site, PERSONAS.find(({ name }) => name === 'committee_staff') ?? assert.fail('staff'))
  await staff.get(IMPORT)
})
after(async () => {
  assert.deepEqual(site.failures, [])
  await site.end()
})

const errorsIn = (body: string) =>
  [...body.matchAll(/<a class="ds-link" href="#([^"]+)">([^<]+)<\/a>/g)].map(([, field, text]) => `${field}: ${text}`)
const upload = (content: string | Uint8Array, name = 'kandidat.csv') =>
  staff.upload(
    IMPORT,
    {},
    { berkas: new File([typeof content === 'string' ? content : Uint8Array.from(content)], name) },
  )
const counts = async () => [await countOrganisations(site.db, OWN.code, ''), await countCandidates(site.db, KEY, '')]

describe('the upload', () => {
  test('is asked for with its columns and a template that is read again without a word', async () => {
    const page = await staff.get(IMPORT)
    assert.match(readable(page.body), /nama \(wajib\): Nama resmi lembaga\./)
    const template = await staff.get(`${IMPORT}/templat.xlsx`)
    assert.match(template.headers.get('content-disposition') ?? '', /templat-kandidat\.xlsx/)
    const tried = await upload(template.bytes, 'templat.xlsx')
    assert.match(readable(tried.body), /1 baris terbaca/)
    // The example row is a village, and this season knows regencies alone.
    assert.match(readable(tried.body), /Kategori terbuka: Hanya untuk kabupaten atau kota\. 2 kategori/)
  })

  test('of nothing, of no table, of a table without its columns or with a broken cell says what to do', async () => {
    assert.deepEqual(errorsIn((await staff.upload(IMPORT, {}, {})).body), ['berkas: Pilih berkasnya.'])
    const trouble = async (content: string) => {
      const { status, body } = await upload(content)
      assert.equal(status, 422)
      return errorsIn(body)[0] ?? readable(body)
    }
    assert.match(await trouble('\u0000\u0001'), /^berkas: Berkas ini bukan teks UTF-8/)
    assert.match(await trouble('nama,jenis\nA,desa\n'), /^berkas: Kolom kategori tidak ada .* nama, jenis\./)
    assert.match(await trouble('nama,jenis,kategori\n'), /^berkas: Hanya ada baris judul\./)
    assert.match(await trouble('nama,jenis,kategori\nA,desa,x,y\n'), /lebih dari 3 isian.* 2 D/)
    assert.match(await trouble('nama,jenis,kategori,nik\nA,desa,x,6171014507850002\n'), /NIK pekerja .* 2 D/)
    assert.match(await trouble(`nama,jenis,kategori\n${'A,desa,x\n'.repeat(501)}`), /^berkas: .*500/)
  })

  test('larger than two megabytes is refused before it is read', async () => {
    const { status, body } = await upload('x'.repeat(2 * 1024 * 1024 + 1))
    assert.equal(status, 413)
    assert.match(errorsIn(body)[0] ?? '', /^berkas: Berkas ini lebih besar dari 2 MB/)
    const berkas = new File(['x'.repeat(3 * 1024 * 1024)], 'kandidat.csv')
    // The server hangs up on a body that it does not read to its end.
    assert.equal((await staff.upload(IMPORT, {}, { berkas }, { connection: 'close' })).status, 413)
  })
})

describe('the trial', () => {
  test('names each faulty row with line and column, offers no saving, and repeats no identity number', async () => {
    const seen = await counts()
    const { status, body } = await upload(
      'nama;jenis;kategori;alamat\nKota Ulin;partai;terbuka;x\nAyu 6171014507850002;kota;terbuka;\nKota Damar;kota;tiada;\nKota Merbau;kota;ditutup;\n',
    )
    assert.equal(status, 422)
    const page = readable(body)
    assert.match(page, /Jenis ini tidak dikenal\..* 2 jenis/)
    assert.match(page, /Di baris ini tertulis nomor identitas \(NIK\)\..* 3 nama/)
    assert.match(page, /Kategori "tiada" tidak ada dalam aturan musim\..* 4 kategori/)
    assert.match(page, /Penilaian kategori Kategori ditutup sudah ditutup .* 5 kategori/)
    assert.match(page, /Kolom yang tidak dibaca: alamat\./)
    assert.doesNotMatch(body, /6171014507850002|name="data"/)
    assert.deepEqual(await counts(), seen)
  })

  test('of a sound list writes nothing; its own form saves it whole', async () => {
    const seen = await counts()
    const rows = [
      ['name', 'kind', 'category', 'place'],
      ['Kota Ulin Raya', 'city', 'terbuka', '98.71'],
      ['Kabupaten A', 'regency', 'pleno', ''],
      ['Kota Damar', 'city', 'Kategori terbuka', ''],
    ]
    const workbook = await xlsxBytes([{ name: 'Candidates', rows: [...rows.slice(0, 2), ...rows.slice(3)] }])
    const { status, body } = await upload(workbook, 'kandidat.xlsx')
    assert.equal(status, 200)
    assert.match(readable(body), /2 baris terbaca Semua baris dapat disimpan\. .*2 lembaga baru, 0 baris memakai/)
    assert.deepEqual(await counts(), seen)
    const saved = await staff.post(IMPORT, { ...fieldsOfForm(body, IMPORT), tombol: 'simpan' })
    assert.deepEqual([saved.status, saved.headers.get('location')], [303, LIST])
    assert.deepEqual(await counts(), [(seen[0] ?? 0) + 2, (seen[1] ?? 0) + 2])
    assert.match(
      readable((await staff.get(LIST)).body),
      /Seluruh daftar tersimpan\..*Kota Damar Kategori terbuka: draf/,
    )
    const again = await staff.post(IMPORT, { ...fieldsOfForm(body, IMPORT), tombol: 'simpan' })
    assert.equal(again.status, 422)
    assert.match(readable(again.body), /Lembaga ini sudah diusulkan dalam kategori Kategori terbuka\. 2 kategori/)
  })

  test('asks about a name that is nearly the same; saving without an answer asks again at the field', async () => {
    const { status, body } = await upload(
      'nama,jenis,kategori\nKota Ulin Raja,kota,terbuka\nKota Meranti,kota,terbuka\n',
    )
    assert.equal(status, 200)
    assert.match(
      readable(body),
      /Mungkin sudah terdaftar Baris 2: Kota Ulin Raja Kota Ulin Raya Kota, 98\.71, namanya hampir sama/,
    )
    const form = fieldsOfForm(body, IMPORT)
    const open = await staff.post(IMPORT, { ...form, tombol: 'simpan' })
    assert.equal(open.status, 422)
    assert.deepEqual(errorsIn(open.body), ['mirip-2: Baris 2: pilih lembaga yang dimaksud.'])
    const same = await staff.post(IMPORT, { ...form, tombol: 'simpan', 'mirip-2': 'kota-ulin-raya' })
    assert.equal(same.status, 422)
    assert.match(readable(same.body), /sudah diusulkan dalam kategori Kategori terbuka\. 2 kategori/)
    const other = await staff.post(IMPORT, { ...form, tombol: 'simpan', 'mirip-2': 'lain' })
    assert.equal(other.status, 303)
    const states = await listNominationsOf(site.db, KEY, 'kota-ulin-raja')
    assert.deepEqual(
      states.map(({ category, state }) => `${category} ${state}`),
      ['terbuka draft'],
    )
  })

  test('of carried rows that were changed on the way is not read; without the button nothing is saved', async () => {
    const seen = await counts()
    const broken = await staff.post(IMPORT, { data: 'x', tombol: 'simpan' })
    assert.equal(broken.status, 422)
    assert.match(errorsIn(broken.body)[0] ?? '', /^berkas: Data dari halaman sebelumnya tidak dapat dibaca lagi/)
    const { body } = await upload('nama,jenis,kategori\nKota Bakau Indah,kota,terbuka\n')
    assert.equal((await staff.post(IMPORT, fieldsOfForm(body, IMPORT))).status, 200)
    assert.deepEqual(await counts(), seen)
  })
})
