/** The register of organisations through the real door: entering, what is refused, what is pointed out, searching. */
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { HttpVisitor } from '../../../test/http-visitor.ts'
import { readable } from '../../../test/office.ts'
import { PERSONAS, visitorAs } from '../../../test/permissions/personas.ts'
import { OWN, prepareTwoProvinces, SEASON } from '../../../test/permissions/two-provinces.ts'
import { startSite, type TestSite } from '../../../test/site.ts'
import { startTestDatabase } from '../../../test/world.ts'
import { countOrganisations, findOrganisation } from '../../store/organisations.ts'

const LIST = `/ruang/penyelenggara/penilaian-${SEASON}/${OWN.slug}/lembaga`
const NEW = `${LIST}/baru`

let site: TestSite
let staff: HttpVisitor
before(async () => {
  site = await startSite(await startTestDatabase(prepareTwoProvinces))
  staff = await visitorAs(site, PERSONAS.find(({ name }) => name === 'committee_staff') ?? assert.fail('staff'))
})
after(async () => {
  assert.deepEqual(site.failures, [])
  await site.end()
})

const BLANK = { jenis: '', nama: '', nomor: '', wilayah: '', ukuran: '', sektor: '' }
const VILLAGE = { ...BLANK, jenis: 'village', nama: 'Desa Mekar Sari' }
const errorsIn = (body: string) =>
  [...body.matchAll(/<a class="ds-link" href="#([^"]+)">([^<]+)<\/a>/g)].map(([, field, text]) => `${field}: ${text}`)
const enter = (fields: Readonly<Record<string, string>>) => staff.post(NEW, { ...BLANK, ...fields })

describe('registering an organisation', () => {
  test('every flaw comes back at once beside its field, in the order of the page, with what was typed', async () => {
    const bare = await enter({})
    assert.equal(bare.status, 422)
    assert.deepEqual(errorsIn(bare.body), ['jenis: Pilih jenis lembaganya.', 'nama: Tulis nama lembaganya.'])
    const business = await enter({ jenis: 'business', nama: 'PT "Maju"', nomor: '9120#', wilayah: '6', sektor: 'lain' })
    assert.deepEqual(
      errorsIn(business.body).map((error) => error.split(':')[0]),
      ['nomor', 'wilayah', 'ukuran', 'sektor'],
    )
    assert.match(business.body, /name="nama"[^>]* value="PT &quot;Maju&quot;"/)
    assert.match(business.body, /value="9120#"/)
    assert.match(business.body, /value="business" checked/)
    const long = await enter({ ...VILLAGE, nama: 'x'.repeat(201) })
    assert.deepEqual(errorsIn(long.body), ['nama: Nama paling panjang 200 karakter.'])
    assert.equal(await countOrganisations(site.db, OWN.code, ''), 1)
  })

  test('a sound one of every kind is registered and found in the list', async () => {
    const kinds = ['province', 'regency', 'city', 'village', 'business', 'university', 'union', 'agency']
    for (const [at, jenis] of kinds.entries()) {
      const size = { ukuran: 'small', sektor: 'health' }
      const answer = await enter({ jenis, nama: `Contoh ${jenis}`, nomor: `N-${at}`, wilayah: '98.01', ...size })
      assert.deepEqual([answer.status, answer.headers.get('location')], [303, LIST], jenis)
    }
    const page = readable((await staff.get(LIST)).body)
    assert.match(page, /Lembaga terdaftar\./)
    assert.match(page, /9 lembaga .*Contoh business Kecil; Kesehatan Badan usaha N-4 98\.01/)
    assert.match(page, /Contoh union Serikat pekerja\/serikat buruh N-6/)
    assert.equal((await findOrganisation(site.db, OWN.code, 'contoh-union'))?.sizeClass, null)
  })

  test('a name that is nearly the same is pointed out, and saved once the person says it is another', async () => {
    assert.equal((await enter(VILLAGE)).status, 303)
    const again = { ...VILLAGE, nama: 'Mekarsari', wilayah: '98.02' }
    const asked = await enter(again)
    assert.equal(asked.status, 422)
    assert.match(
      readable(asked.body),
      /Mungkin sudah terdaftar .*Desa Mekar Sari , Desa\/kelurahan \(namanya hampir sama\)/,
    )
    assert.match(asked.body, /name="nama"[^>]* value="Mekarsari"/)
    const box = /name="lembaga-lain" value="([^"]*)"/.exec(asked.body)?.[1] ?? assert.fail('no box')
    assert.equal(box, 'desa-mekar-sari')
    assert.equal((await enter({ ...again, 'lembaga-lain': 'yang-lain' })).status, 422)
    assert.equal((await enter({ ...again, 'lembaga-lain': box })).status, 303)
    const third = await enter({ ...again, wilayah: '98.03', 'lembaga-lain': box })
    assert.equal(third.status, 422)
    assert.match(third.body, /value="desa-mekar-sari mekarsari"/)
  })

  test('a number that is registered is refused with the name of its owner; another way to write it is pointed out', async () => {
    const same = await enter({ ...VILLAGE, nama: 'Desa Jauh', nomor: 'N-3', 'lembaga-lain': 'contoh-village' })
    assert.equal(same.status, 422)
    assert.match(readable(same.body), /Nomor ini sudah terdaftar untuk Contoh village/)
    const written = await enter({ ...VILLAGE, nama: 'Desa Jauh', nomor: 'n 3' })
    assert.match(readable(written.body), /Contoh village , Desa\/kelurahan, N-3, 98\.01 \(nomornya sama\)/)
  })
})

describe('the register', () => {
  test('is searched by a part of the name or number; nothing found says what to do', async () => {
    const found = async (cari: string) => readable((await staff.get(`${LIST}?${new URLSearchParams({ cari })}`)).body)
    assert.match(await found(' contoh   UNION '), /1 lembaga .*Contoh union/)
    assert.match(await found('n-6'), /1 lembaga .*Contoh union/)
    assert.match(await found('%'), /0 lembaga .*Tidak ada yang cocok .*Periksa ejaannya/)
    assert.match(await found('Desa B'), /Tidak ada yang cocok/)
    assert.match((await staff.get(`${LIST}?cari=%3Cb%3E`)).body, /value="&lt;b>"/)
  })

  test('has pages that keep the search', async () => {
    for (let at = 100; at < 151; at++)
      assert.equal((await enter({ jenis: 'union', nama: `Serikat deret nomor ${at}` })).status, 303)
    const first = await staff.get(`${LIST}?cari=deret`)
    assert.match(readable(first.body), /51 lembaga .*Halaman 1 dari 2/)
    const next = /rel="next" href="([^"]+)"/.exec(first.body)?.[1]?.replaceAll('&amp;', '&') ?? assert.fail('no next')
    assert.equal(next, `${LIST}?cari=deret&halaman=2`)
    const second = await staff.get(next)
    assert.match(readable(second.body), /Serikat deret nomor 150 .*Halaman 2 dari 2/)
    assert.doesNotMatch(second.body, /nomor 149/)
    assert.match(second.body, new RegExp(`rel="prev" href="${LIST.replaceAll('/', '\\/')}\\?cari=deret"`))
  })

  test('is linked from the checklist with what is there', async () => {
    const list = readable((await staff.get(LIST.replace('/lembaga', ''))).body)
    assert.match(list, /Orang dan lembaga Peran: siapa mengerjakan apa 9 peran berlaku .*Lembaga 62 terdaftar/)
  })
})
