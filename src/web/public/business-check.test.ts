/** The self-assessment of a business through the real door: answered on the page, kept nowhere, and offered to a file. */
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { categoryDocument, KEY, rulebook } from '../../../test/cast.ts'
import { type HttpVisitor, newHttpVisitor } from '../../../test/http-visitor.ts'
import { type JudgedSeason, openSeason, PASSWORD } from '../../../test/judged-season.ts'
import { email, openFileOf } from '../../../test/nominating.ts'
import { readable } from '../../../test/office.ts'
import { fieldsOfForm } from '../../../test/page-form.ts'
import { startSite, type TestSite } from '../../../test/site.ts'
import { fileIdOf } from '../candidate/file-id.ts'

const AT = `penilaian-${KEY.season}/provinsi-uji`
const CHECK = `/periksa-usaha/${AT}`
const COMPANY = { id: 'perusahaan', name: 'Perusahaan', nameEn: 'Companies', entityKind: 'company' }
const SMALL = { id: 'mikro', name: 'Usaha Kecil', nameEn: 'Small businesses', entityKind: 'small-business' }

let season: JudgedSeason
let site: TestSite
let stranger: HttpVisitor
before(async () => {
  season = await openSeason(rulebook({}, [categoryDocument(COMPANY), categoryDocument(SMALL)]))
  site = await startSite({ url: season.url, drop: () => season.end() }, { demoAllowed: false })
  stranger = newHttpVisitor(site.origin)
  await stranger.get(CHECK)
})
after(async () => {
  assert.deepEqual(site.failures, [])
  await site.end()
})

const TYPED = {
  ukuran: 'medium',
  sektor: 'finance',
  pekerja: '1.250',
  terdaftar: '1.200',
  'upah-dibayar': '',
  'upah-dilaporkan': '',
  'program-jkk': '1',
  'program-jkm': '1',
  'program-jht': '1',
  tertunggak: '0',
  'tepat-waktu': '11',
  sipp: 'ya',
  rekanan: 'tidak',
}

const errorsIn = (body: string) =>
  [...body.matchAll(/<a class="ds-link" href="#([^"]+)">([^<]+)<\/a>/g)].map(([, field]) => field)

async function rowsOfEverything(): Promise<string> {
  const tables = await site.ask(
    "select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and relname <> 'session' order by 1",
  )
  const counts = tables.map(({ relname }) => `(select count(*) from ${String(relname)})`)
  const [row] = await site.ask(`select array[${counts.join(', ')}]::text as counts`)
  return String(row?.['counts'])
}

describe('a business that checks for itself', () => {
  test('finds the page from the season, and reads there that nothing is kept', async () => {
    assert.match((await stranger.get(`/hasil/${AT}`)).body, new RegExp(`href="${CHECK}"`))
    const page = readable((await stranger.get(CHECK)).body)
    assert.match(page, /tidak ada yang disimpan/)
    assert.match(page, /PP 6\/2025 pasal 4 ayat \(3\)/)
  })

  test('is told what is missing, which categories are open and what its file would ask; nothing is written', async () => {
    const counted = await rowsOfEverything()
    const { status, body } = await stranger.post(CHECK, TYPED)
    assert.equal(status, 200)
    const page = readable(body)
    assert.match(page, /Ada yang perlu dibereskan dulu/)
    assert.match(page, /Belum diikuti: JP\. Daftarkan di kantor cabang\./)
    assert.match(page, /50 pekerja belum terdaftar\./)
    assert.match(page, /Upah dilaporkan sebesar yang dibayar Belum diisi/)
    assert.match(page, /Tidak ada tunggakan iuran Terpenuhi/)
    assert.match(page, /1 bulan terlambat atau belum dibayar/)
    assert.match(page, /Kategori yang dapat diikuti Perusahaan Kategori yang tidak dapat diikuti/)
    assert.match(page, /Usaha Kecil: Hanya untuk badan usaha berukuran mikro atau kecil\./)
    assert.match(page, /4 dari 12 isian wajib sudah terjawab/)
    assert.match(page, /sedang tidak menerima pendaftaran diri/)
    const again = fieldsOfForm(body, CHECK)
    assert.deepEqual([again['pekerja'], again['program-jkk'], again['sipp']], ['1.250', '1', 'ya'])
    assert.equal(await rowsOfEverything(), counted)
  })

  test('meets the conditions with every programme, worker and wage; the same in English', async () => {
    const ready = {
      ...TYPED,
      terdaftar: '1250',
      'program-jp': '1',
      'upah-dibayar': 'Rp5.000.000.000',
      'upah-dilaporkan': '5000000000',
    }
    assert.match(readable((await stranger.post(CHECK, ready)).body), /Syarat yang diketahui sudah terpenuhi/)
    const english = newHttpVisitor(site.origin)
    english.cookies.set('bahasa', 'en')
    await english.get(CHECK)
    assert.match(readable((await english.post(CHECK, ready)).body), /The conditions that are known are met/)
  })

  test('gets the form back filled where a figure cannot be read', async () => {
    const { status, body } = await stranger.post(CHECK, { ...TYPED, ukuran: '', tertunggak: 'dua' })
    const more = await stranger.post(CHECK, { ...TYPED, terdaftar: '9999' })
    assert.deepEqual([more.status, errorsIn(more.body)], [422, ['terdaftar']])
    assert.equal(status, 422)
    assert.deepEqual(errorsIn(body), ['ukuran', 'tertunggak'])
    assert.equal(fieldsOfForm(body, CHECK)['tertunggak'], 'dua')
    assert.equal((await stranger.get('/periksa-usaha/penilaian-2025/tiada')).status, 404)
  })

  test('with a file puts its own figures through the same check with one button, and keeps the rest in a section', async () => {
    const entrant = { name: 'PT Uji Siap', kind: 'business', category: 'perusahaan', contacts: ['siap'] } as const
    const candidate = await openFileOf(season, entrant)
    const file = `/ruang/berkas/${fileIdOf({ province: KEY.province, season: KEY.season, candidate })}`
    const contact = newHttpVisitor(site.origin)
    await contact.get('/masuk')
    assert.equal((await contact.post('/masuk', { surel: email('siap'), sandi: PASSWORD })).status, 303)
    const write = async (section: string, texts: Readonly<Record<string, string>>) => {
      const path = `${file}/bagian/${section}`
      const fields = fieldsOfForm((await contact.get(path)).body, path)
      const typed = Object.fromEntries(Object.entries(texts).map(([field, text]) => [`isi.satu.${field}`, text]))
      assert.equal((await contact.post(path, { ...fields, ...typed })).status, 303)
    }
    await write('kepesertaan', {
      pekerja: '20',
      terdaftar: '20',
      tertunggak_bulan: '0',
      program: 'JKK, JKM,JHT dan JP',
    })
    await write('kesiapan', { upah_dibayar: '90.000.000', upah_dilaporkan: '90000000', sipp: 'ya' })
    const fields = fieldsOfForm((await contact.get(file)).body, CHECK)
    assert.deepEqual([fields['ukuran'], fields['sektor'], fields['program-jp']], ['medium', 'finance', '1'])
    const { status, body } = await contact.post(CHECK, fields)
    assert.deepEqual([status, /Syarat yang diketahui sudah terpenuhi/.test(body)], [200, true])
  })
})
