/** A stage closes while assessors type and an organiser extends it: through the real door, with a clock that a test may set. */
import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, test } from 'node:test'
import { instant } from '../../src/award/units/dates.ts'
import { minutesLater } from '../../src/award/units/elapsed.ts'
import { rulebook } from '../cast.ts'
import { type HttpVisitor, newHttpVisitor } from '../http-visitor.ts'
import { type JudgedSeason, openSeason, PASSWORD } from '../judged-season.ts'
import { ADMINISTRATOR, readable } from '../office.ts'
import { startSite, type TestSite } from '../site.ts'

/** Friday, 6 March 2026: 17.00 WITA is the last minute, and half an hour more is grace. */
const LAST = instant('2026-03-06T09:00:59.000Z')
const STAGES = [
  { id: 'wawancara', opens: '2026-03-02T08:00', closes: '2026-03-06T17:00', zone: 'WITA', graceMinutes: 30 },
  { id: 'pleno', opens: '2026-03-09T08:00', closes: '2026-03-13T16:00', zone: 'WIT' },
] as const
const PAGE = '/ruang/penyelenggara/penilaian-2025/provinsi-uji/tahap'
const CLOSED = 'Tahap wawancara dan penilaian ditutup Jumat, 6 Maret 2026 17.00 WITA'
const WHO_CAN = 'Panitia penyelenggara dapat memperpanjang tahap ini.'

const sheetOf = (seat: string, candidate = 'kabupaten-uji-hulu') =>
  `/ruang/penilai/lembar/98~2025~pemerintah-kabupaten-kota~${candidate}~${seat}`
const typed = (mark: string, versi = '0') => ({
  versi,
  'nilai-cakupan': mark,
  'nilai-regulasi': mark,
  'nilai-wawancara': mark,
  'catatan-wawancara': 'Menjawab "tegas" & <jelas>',
})
const valueOf = (body: string, field: string) =>
  new RegExp(`<input[^>]*(?:name|id)="${field}"[^>]*value="([^"]*)"`).exec(body)?.[1]
const seenIn = (body: string) => valueOf(body, 'pengumuman') ?? assert.fail('the page says which notice is its last')

describe('a stage that closes', () => {
  let season: JudgedSeason
  let site: TestSite
  const time = { now: LAST }
  before(async () => {
    season = await openSeason({ ...rulebook(), stages: STAGES })
    const database = { url: season.url, drop: season.end }
    site = await startSite(database, { clock: { now: () => time.now }, demoAllowed: false })
  })
  after(async () => {
    await site.end()
    assert.deepEqual(site.failures, [])
  })
  beforeEach(() => void (time.now = LAST))

  async function signedIn(email: string): Promise<HttpVisitor> {
    const visitor = newHttpVisitor(site.origin)
    await visitor.get('/masuk')
    assert.equal((await visitor.post('/masuk', { surel: email, sandi: PASSWORD })).status, 303)
    return visitor
  }
  const assessor = (seat: string) => signedIn(`${seat}@uji.example`)
  const stored = (seat: string) =>
    site.ask('select criterion, mark_hundredths, comment from mark where seat = $1 order by 1', [seat])

  async function extend(closes: string, reason = 'Jaringan terputus di dua kabupaten.') {
    const organiser = await signedIn(ADMINISTRATOR)
    const pengumuman = seenIn((await organiser.get(PAGE)).body)
    return organiser.post(PAGE, { pengumuman, tahap: 'wawancara', ditutup: closes, alasan: reason })
  }

  test('a stage closed while people type: the work is kept, the reason is said, and once extended the very same form is taken', async () => {
    const visitor = await assessor('hukum')
    assert.doesNotMatch(readable((await visitor.get(sheetOf('hukum'))).body), /ditutup Jumat/)
    const form = typed('81,5')
    time.now = minutesLater(LAST, 1)

    const refused = await visitor.post(sheetOf('hukum'), form)
    assert.equal(refused.status, 409)
    const said = readable(/role="alert"[\s\S]*?<\/ul>/.exec(refused.body)?.[0] ?? '')
    assert.ok(said.includes(`${CLOSED}, jadi lembar ini tidak dapat disimpan atau ditandatangani.`), said)
    assert.ok(
      said.includes('Masa tenggang sampai Jumat, 6 Maret 2026 17.30 WITA hanya untuk lembar yang sudah punya draf'),
    )
    assert.ok(said.includes(`${WHO_CAN} Yang Anda ketik masih ada di halaman ini; kirim lagi bila waktunya.`), said)
    for (const field of ['nilai-cakupan', 'nilai-regulasi', 'nilai-wawancara'])
      assert.equal(valueOf(refused.body, field), '81,5', field)
    assert.equal(valueOf(refused.body, 'versi'), '0')
    const comment = /<textarea[^>]*id="catatan-wawancara"[^>]*>([\s\S]*?)<\/textarea>/.exec(refused.body)?.[1] ?? ''
    assert.match(comment, /Menjawab ("|&quot;)tegas("|&quot;) &amp; &lt;jelas/)
    assert.deepEqual(await stored('hukum'), [])

    assert.equal((await extend('2026-03-07T12:00')).status, 303)
    const saved = await visitor.post(sheetOf('hukum'), form)
    assert.equal(saved.status, 303)
    assert.deepEqual(await stored('hukum'), [
      { criterion: 'cakupan', mark_hundredths: 8150, comment: '' },
      { criterion: 'regulasi', mark_hundredths: 8150, comment: '' },
      { criterion: 'wawancara', mark_hundredths: 8150, comment: 'Menjawab "tegas" & <jelas>' },
    ])
  })

  test('a signature that comes after the closing is refused with the reason, keeps the draft, and is taken once extended', async () => {
    assert.equal((await (await assessor('ekonomi')).post(sheetOf('ekonomi'), typed('70'))).status, 303)
    const draft = await stored('ekonomi')
    time.now = instant('2026-03-07T04:31:00.000Z')
    const visitor = await assessor('ekonomi')
    const review = await visitor.get(`${sheetOf('ekonomi')}/tanda-tangan`)
    assert.match(readable(review.body), /Tahap wawancara dan penilaian ditutup Sabtu, 7 Maret 2026 12\.00 WITA/)
    const late = await visitor.post(`${sheetOf('ekonomi')}/tanda-tangan`, { versi: '1' })
    assert.equal(late.status, 409)
    assert.ok(readable(late.body).includes(WHO_CAN))
    assert.deepEqual(await stored('ekonomi'), draft)
    assert.equal((await extend('2026-03-07T13:00')).status, 303)
    assert.equal((await visitor.post(`${sheetOf('ekonomi')}/tanda-tangan`, { versi: '1' })).status, 303)
    assert.equal((await site.ask("select 1 from mark_sheet_signature where seat = 'ekonomi'")).length, 1)
  })

  test('in grace a sheet with a draft is saved and signed, and one without says before anybody types that it is too late', async () => {
    assert.equal((await (await assessor('jamsos')).post(sheetOf('jamsos'), typed('60'))).status, 303)
    time.now = instant('2026-03-07T05:30:59.000Z')
    const visitor = await assessor('jamsos')
    assert.equal((await visitor.post(sheetOf('jamsos'), typed('61', '1'))).status, 303)
    assert.equal((await visitor.post(`${sheetOf('jamsos')}/tanda-tangan`, { versi: '2' })).status, 303)
    const other = await visitor.get(sheetOf('jamsos', 'kota-uji-raya'))
    assert.match(readable(other.body), /Masa tenggang sampai Sabtu, 7 Maret 2026 13\.30 WITA hanya untuk lembar/)
    assert.doesNotMatch(other.body, /Yang Anda ketik masih ada/)
  })

  test('a form refused over an older version stays over that version: sent again it shows both, and nobody is overwritten', async () => {
    const [desk, phone] = [typed('50'), typed('99')]
    assert.equal((await (await assessor('pekerja')).post(sheetOf('pekerja'), desk)).status, 303)
    time.now = instant('2026-03-08T00:00:00.000Z')
    const refused = await (await assessor('pekerja')).post(sheetOf('pekerja'), phone)
    assert.equal(refused.status, 409)
    assert.equal(valueOf(refused.body, 'versi'), '0')
    time.now = LAST
    const again = await (
      await assessor('pekerja')
    ).post(sheetOf('pekerja'), { ...phone, versi: valueOf(refused.body, 'versi') ?? '' })
    assert.equal(again.status, 409)
    assert.match(again.body, /Lembar ini berubah di perangkat lain/)
    assert.equal((await stored('pekerja'))[0]?.['mark_hundredths'], 5000)
  })

  test('the page of stages shows every state, both walls, and the notices with their reason and who recorded them', async () => {
    const organiser = await signedIn(ADMINISTRATOR)
    const { body } = await organiser.get(PAGE)
    const text = readable(body)
    assert.match(text, /Sedang berjalan: wawancara dan penilaian/)
    assert.match(text, /Mengatur pengisian dan penandatanganan lembar nilai\./)
    assert.match(
      text,
      /menurut aturan Jumat, 6 Maret 2026 17\.00 WITA masa tenggang sampai Sabtu, 7 Maret 2026 13\.30 WITA/,
    )
    assert.match(text, /pleno Senin, 9 Maret 2026 08\.00 WIT Senin, 9 Maret 2026 07\.00 WITA/)
    assert.match(
      text,
      /Perpanjangan 2: .*Perpanjangan 1: wawancara dan penilaian Ditutup Sabtu, 7 Maret 2026 12\.00 WITA Jaringan terputus di dua kabupaten\. Dicatat Administrator, Jumat, 6 Maret 2026 17\.01 WITA/,
    )
    time.now = instant('2026-03-09T00:00:00.000Z')
    const later = await signedIn(ADMINISTRATOR)
    assert.match(readable((await later.get(PAGE)).body), /Selesai.*Berjalan/)
    assert.match(readable((await later.get(PAGE.replace('/tahap', ''))).body), /Sedang berjalan: pleno/)
  })

  test('what cannot be an extension comes back with a sentence at its field and everything that was typed', async () => {
    const organiser = await signedIn(ADMINISTRATOR)
    const pengumuman = seenIn((await organiser.get(PAGE)).body)
    const wish = { pengumuman, tahap: 'wawancara', ditutup: '2026-03-10T12:00', alasan: 'Alasan yang diketik' }
    const WRONG = [
      [
        { ditutup: '2026-03-06T16:59' },
        'ditutup',
        /menurut aturan ditutup Jumat, 6 Maret 2026 17\.00 WITA; perpanjangan tidak boleh lebih awal/,
      ],
      [{ ditutup: 'besok' }, 'ditutup', /bukan tanggal dan jam yang ada/],
      [{ alasan: '' }, 'alasan', /Tulis alasan perubahan/],
      [{ alasan: 'x'.repeat(1001) }, 'alasan', /paling banyak 1000 huruf/],
      [{ tahap: 'lomba' }, 'tahap', /Tidak ada tahap "lomba"/],
    ] as const
    for (const [change, field, sentence] of WRONG) {
      const answer = await organiser.post(PAGE, { ...wish, ...change })
      assert.equal(answer.status, 422, field)
      assert.match(answer.body, new RegExp(`href="#${field}"`))
      assert.match(readable(answer.body), sentence)
      if (field !== 'ditutup') assert.equal(valueOf(answer.body, 'ditutup'), wish.ditutup)
      if (field !== 'alasan') assert.match(answer.body, />\n?Alasan yang diketik<\/textarea>/)
    }
    const stale = await organiser.post(PAGE, { ...wish, pengumuman: '0' })
    assert.equal(stale.status, 409)
    assert.match(readable(stale.body), /Orang lain mencatat perpanjangan sejak halaman ini dibuka/)
    assert.equal(valueOf(stale.body, 'ditutup'), wish.ditutup)
    assert.equal((await organiser.post(PAGE, { ...wish, pengumuman: seenIn(stale.body) })).status, 303)
  })

  test('the public page of the season announces the moved closing with its reason, and never who recorded it', async () => {
    const { body } = await newHttpVisitor(site.origin).get('/hasil/penilaian-2025/provinsi-uji')
    const text = readable(body)
    assert.match(
      text,
      /Tahap wawancara dan penilaian ditutup Selasa, 10 Maret 2026 12\.00 WITA, semula Jumat, 6 Maret 2026 17\.00 WITA\. Alasan: Alasan yang diketik/,
    )
    assert.match(text, /Tahap 1 dari 3: wawancara dan penilaian/)
    assert.doesNotMatch(text, /Administrator/)
  })

  test('the panel reads in its room and beside its sheets until when it may mark', async () => {
    const visitor = await assessor('ketua')
    const until = /Tahap wawancara dan penilaian berjalan sampai Selasa, 10 Maret 2026 12\.00 WITA/
    for (const room of ['/ruang/penilai', '/ruang/panitia'])
      assert.match(readable((await visitor.get(room)).body), until)
  })
})
