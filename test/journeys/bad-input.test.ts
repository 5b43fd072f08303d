import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { closeCategory } from '../../src/actions/close-category.ts'
import { openPlenary } from '../../src/actions/open-plenary.ts'
import { recordPlenary } from '../../src/actions/record-plenary.ts'
import { KEY } from '../cast.ts'
import { newVisitor } from '../browser.ts'
import { type HttpVisitor, newHttpVisitor, newSeatedVisitor } from '../http-visitor.ts'
import { expectDone, type JudgedSeason, markEverySheet, minutes, openSeason, PASSWORD } from '../judged-season.ts'
import { startDemoSite, startSite, type TestSite } from '../site.ts'
import { press } from './at-screen.ts'
import { lookAt } from './page-care.ts'

const OPEN = '99~2026~pemerintah-kabupaten-kota~kota-contoh-bahari~kebijakan'
const SIGNED = '99~2026~pemerintah-kabupaten-kota~kota-contoh-raya~kebijakan'
const pathOf = (id: string) => `/ruang/penilai/lembar/${id}`
const plain = (html: string) =>
  html
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

describe('bad input on a mark sheet', () => {
  let site: TestSite
  let assessor: HttpVisitor

  before(async () => {
    site = await startDemoSite()
    assessor = await newSeatedVisitor(site.origin, 'kebijakan@provinsi.contoh.example')
  })
  after(async () => {
    await site.end()
    assert.deepEqual(site.failures, [])
  })

  const stored = () =>
    site.ask('select candidate, seat, criterion, mark_hundredths, comment from mark order by 1, 2, 3')
  const version = async () => /name="versi" value="(\d+)"/.exec((await assessor.get(pathOf(OPEN))).body)?.[1] ?? ''
  const send = async (id: string, fields: Readonly<Record<string, string>>) =>
    assessor.post(pathOf(id), { versi: await version(), ...fields })

  const WRONG = {
    'a mark out of range': { mark: '100,01', says: 'Nilai Wawancara harus antara 0 dan 100.' },
    'a negative mark': { mark: '-1', says: 'Nilai Wawancara harus' },
    NaN: { mark: 'NaN', says: 'Nilai Wawancara harus berupa angka, misalnya 76 atau 76,50.' },
    Infinity: { mark: 'Infinity', says: 'Nilai Wawancara harus berupa angka' },
    'a number of 30 digits': { mark: '9'.repeat(30), says: 'Nilai Wawancara harus' },
    'an exponent': { mark: '1e2', says: 'Nilai Wawancara harus berupa angka' },
    'three decimals': { mark: '80,125', says: 'Nilai Wawancara paling banyak dua desimal, misalnya 76,50.' },
    'a formula': { mark: '=1+1', says: 'Nilai Wawancara harus berupa angka' },
    'text with quotes and tags': { mark: '"><b>9', says: 'Nilai Wawancara harus berupa angka' },
  }
  for (const [title, { mark, says }] of Object.entries(WRONG)) {
    test(`${title} is refused in a sentence at its field, the typed text stays, nothing is written`, async () => {
      const untouched = await stored()
      const { status, body } = await send(OPEN, { 'nilai-cakupan': '50', 'nilai-wawancara': mark })
      assert.ok(status === 422 || status === 409, String(status))
      const summary = /role="alert"[\s\S]*?<\/ul>/.exec(body)?.[0] ?? assert.fail('no summary')
      assert.ok(plain(summary).includes(says), plain(summary))
      assert.match(summary, /href="#nilai-wawancara"/)
      const box = body.slice(body.indexOf('id="nilai-wawancara"')).split('<div', 1)[0] ?? ''
      assert.match(box, /aria-invalid="true"/)
      const value = /value="([^"]*)"/.exec(box)?.[1] ?? ''
      assert.equal(plain(value), mark)
      assert.match(body, /<input[^>]*id="nilai-cakupan"[^>]*value="50"/)
      assert.deepEqual(await stored(), untouched)
    })
  }

  test('an unknown criterion, posted by hand, is named in a sentence and nothing is written', async () => {
    const untouched = await stored()
    const { status, body } = await send(OPEN, { 'nilai-cakupan': '50', 'nilai-keindahan': '90' })
    assert.equal(status, 409)
    assert.ok(plain(body).includes('Kriteria "keindahan" tidak ada di lembar ini. Muat ulang halaman, lalu isi lagi.'))
    assert.deepEqual(await stored(), untouched)
  })

  test('a signed sheet takes no mark and no second signature, and says so', async () => {
    const untouched = await stored()
    const { status, body } = await assessor.post(pathOf(SIGNED), { versi: '1', 'nilai-wawancara': '99' })
    assert.equal(status, 409)
    assert.match(body, /Lembar ini sudah ditandatangani, jadi nilainya tidak dapat diubah lagi\./)
    const again = await assessor.post(`${pathOf(SIGNED)}/tanda-tangan`, { versi: '1' })
    assert.equal(again.status, 303)
    assert.deepEqual(await stored(), untouched)
  })

  test("someone else's sheet takes nothing and is answered as if it did not exist", async () => {
    const untouched = await stored()
    const other = OPEN.replace('~kebijakan', '~ketua')
    assert.equal((await assessor.post(pathOf(other), { versi: '0', 'nilai-wawancara': '1' })).status, 404)
    assert.equal((await assessor.post(`${pathOf(other)}/tanda-tangan`, { versi: '1' })).status, 404)
    assert.deepEqual(await stored(), untouched)
  })

  test('a sheet with a criterion left empty cannot be signed, and the page leads to the empty field', async () => {
    const { status, body } = await assessor.post(`${pathOf(OPEN)}/tanda-tangan`, { versi: await version() })
    assert.equal(status, 409)
    assert.match(body, /1 kriteria belum dinilai/)
    assert.match(body, /#nilai-wawancara"/)
  })

  test('a comment with quotes, tags and newlines is kept and printed literally', async () => {
    const comment = `"Satu" & 'dua' <script>alert(1)</script>\nbaris kedua\n\n=HYPERLINK("x")`
    const marks = Object.fromEntries(
      (await stored())
        .filter((row) => row['candidate'] === 'kota-contoh-bahari' && row['seat'] === 'kebijakan')
        .map((row) => [`nilai-${String(row['criterion'])}`, String(Number(row['mark_hundredths']) / 100)]),
    )
    const { status } = await send(OPEN, {
      ...marks,
      'nilai-wawancara': '80',
      'catatan-wawancara': comment.replaceAll('\n', '\r\n'),
    })
    assert.equal(status, 303)
    const { body } = await assessor.get(pathOf(OPEN))
    assert.doesNotMatch(body, /<script(?! type="module" src="\/aset\/)/)
    const shown = /<textarea[^>]*id="catatan-wawancara"[^>]*>([\s\S]*?)<\/textarea>/.exec(body)?.[1] ?? ''
    assert.equal(plain(shown).replace(/^\n/, ''), comment)
  })

  test('a comment longer than the sheet allows is refused at its own field', async () => {
    const { status, body } = await send(OPEN, { 'nilai-wawancara': '80', 'catatan-wawancara': 'x'.repeat(100_000) })
    assert.equal(status, 409)
    assert.match(body, /href="#catatan-wawancara"/)
    assert.match(body, /terlalu panjang/)
  })

  test('a stale edit shows both values, and choosing saves the choice', async () => {
    const context = await newVisitor({ baseURL: site.origin })
    const [phone, desk] = [await context.newPage(), await context.newPage()]
    await phone.goto('/masuk')
    await phone.getByRole('button', { name: /^Masuk Ahli kebijakan publik.*Provinsi Contoh/ }).click()
    const mark = 'Nilai, 0 sampai 100 untuk Wawancara'
    await Promise.all([phone.goto(pathOf(OPEN)), desk.goto(pathOf(OPEN))])
    await desk.getByLabel(mark).fill('70')
    await press(desk, 'Simpan draf')
    await phone.getByLabel(mark).fill('61,5')
    await press(phone, 'Simpan draf')
    assert.equal(await phone.getByRole('heading', { level: 1 }).innerText(), 'Lembar ini berubah di perangkat lain')
    await lookAt(phone, { scripted: true })
    const choice = phone.getByRole('group', { name: 'Nilai Wawancara' })
    assert.equal(await choice.getByRole('radio', { name: '61,5' }).isChecked(), true)
    await choice.getByRole('radio', { name: '70' }).check()
    await choice.getByRole('radio', { name: '61,5' }).check()
    await press(phone, 'Simpan pilihan saya')
    assert.equal(await phone.getByLabel(mark).inputValue(), '61,5')
    await context.close()
  })
})

describe('a decision under two hands', () => {
  let season: JudgedSeason
  let site: TestSite
  const CATEGORY = 'penilaian-2025/provinsi-uji/pemerintah-kabupaten-kota'

  before(async () => {
    season = await openSeason()
    await markEverySheet(season)
    expectDone(await closeCategory(season.as('ketua'), KEY, []))
    expectDone(await openPlenary(season.as('ketua'), KEY))
    site = await startSite({ url: season.url, drop: async () => undefined })
  })
  after(async () => {
    await site.end()
    await season.end()
    assert.deepEqual(site.failures, [])
  })

  async function chair(): Promise<HttpVisitor> {
    const visitor = newHttpVisitor(site.origin)
    await visitor.get('/masuk')
    await visitor.post('/masuk', { surel: 'ketua@uji.example', sandi: PASSWORD })
    return visitor
  }

  test('minutes with names in quotes, newlines and formulas are printed literally on every page', async () => {
    const attendance = minutes().attendance.map((row) =>
      row.seat === 'hukum' ? { ...row, presence: 'substitute' as const, substitute: `O'Brien "Budi" <i>` } : row,
    )
    const dissent = [{ seat: 'pekerja', text: 'Baris satu <b>\n=SUM(A1)\n"tiga"' }]
    expectDone(await recordPlenary(season.as('sekretaris'), KEY, 0, minutes({ attendance, dissent })))
    const secretary = newHttpVisitor(site.origin)
    await secretary.get('/masuk')
    await secretary.post('/masuk', { surel: 'sekretaris@uji.example', sandi: PASSWORD })
    const { body } = await secretary.get(`/ruang/panitia/${CATEGORY}/pleno`)
    assert.ok(plain(body).includes(`O'Brien "Budi" <i>`))
    assert.ok(!body.includes('<i>') && !body.includes('Baris satu <b>'))
  })

  test('the result adopted twice at once from two devices has one winner, and the other is told who came first', async () => {
    const devices = await Promise.all([newVisitor({ baseURL: site.origin }), newVisitor({ baseURL: site.origin })])
    const pages = await Promise.all(devices.map((device) => device.newPage()))
    for (const page of pages) {
      await page.goto('/masuk')
      await page.getByLabel('Alamat surel kedinasan').fill('ketua@uji.example')
      await page.getByLabel('Kata sandi').fill(PASSWORD)
      await page.getByRole('button', { name: 'Masuk', exact: true }).click()
      await page.goto(`/ruang/panitia/${CATEGORY}/tetapkan`)
    }
    await Promise.all(pages.map((page) => page.getByRole('button', { name: 'Tetapkan hasil' }).click()))
    const said = await Promise.all(pages.map((page) => page.getByRole('main').innerText()))
    for (const text of said) assert.match(text, /Hasil Pemerintah Kabupaten\/Kota sudah ditetapkan/)
    const won = said.filter((text) => /Hasil ditetapkan dan dibekukan/.test(text))
    const told = said.filter((text) =>
      /sudah ditetapkan .* oleh Unsur ketua, sebelum permintaan Anda sampai/.test(text),
    )
    assert.deepEqual([won.length, told.length], [1, 1])
    const [rows] = await site.ask("select count(*) from activity where deed = 'result_adopted'")
    assert.equal(rows?.['count'], '1')
    for (const page of pages) await lookAt(page, { scripted: true })
    await Promise.all(devices.map((device) => device.close()))
  })

  test('after adoption a changed rulebook, mark or name changes no byte of the public page and its files', async () => {
    await (await chair()).post(`/ruang/panitia/${CATEGORY}/umumkan`, { 'umumkan-nilai': 'ya' })
    const shown = async () => {
      const stranger = newHttpVisitor(site.origin)
      const paths = ['', '/nilai.csv', '/nilai.xlsx', '/benturan.csv', '/suara.csv', '/aturan.json']
      return Promise.all(
        paths.map(async (leaf) => {
          const { status, body } = await stranger.get(`/hasil/${CATEGORY}${leaf}`)
          return { status, body: body.replaceAll(/name="antiForgery" value="[^"]*"/g, '') }
        }),
      )
    }
    const first = await shown()
    assert.deepEqual(
      first.map(({ status }) => status),
      [200, 200, 200, 200, 200, 200],
    )
    const changed = [
      "update candidate set name = 'NAMA BARU'",
      'update mark set mark_hundredths = 100, comment = $$diubah$$',
      "update person set display_name = 'ORANG BARU'",
      "insert into rulebook_version select province, season, version + 1, replace(document, 'Peringkat I', 'Juara I'), 'sha256:0', saved_at, saved_by from rulebook_version",
      "insert into rulebook_version select province, season, version + 1, replace(document, '\"' || category || '\"', '\"lain\"'), 'sha256:1', saved_at, saved_by from rulebook_version natural join (select province, season, category, max(version) as version from rulebook_version natural join publication group by 1, 2, 3) as newest",
      'delete from mark_sheet_signature',
      "update plenary set minutes = replace(minutes, 'Ruang Rapat Uji', 'TEMPAT BARU')",
    ]
    for (const statement of changed) await site.ask(statement)
    assert.deepEqual(await shown(), first)
    const fresh = await startSite({ url: season.url, drop: async () => undefined })
    const { body } = await newHttpVisitor(fresh.origin).get(`/hasil/${CATEGORY}`)
    assert.equal(body.replaceAll(/name="antiForgery" value="[^"]*"/g, ''), first[0]?.body)
    await fresh.end()
  })
})
