/** A session that ends while somebody types: through the real door, with a clock that a test may set. */
import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, test } from 'node:test'
import { instant } from '../../src/award/units/dates.ts'
import { minutesLater } from '../../src/award/units/elapsed.ts'
import { hiddenFields } from '../form-visitor.ts'
import { type HttpVisitor, newHttpVisitor, SESSION_COOKIE } from '../http-visitor.ts'
import { type JudgedSeason, NOW, openSeason, PASSWORD } from '../judged-season.ts'
import { readable } from '../office.ts'
import { startSite, type TestSite } from '../site.ts'

const EMAIL = 'hukum@uji.example'
const SHEET = '/ruang/penilai/lembar/98~2025~pemerintah-kabupaten-kota~kabupaten-uji-hulu~hukum'
const COMMENT = `Menjawab "tegas" & 'jelas' <b>\nbaris kedua`
const TYPED = { versi: '0', 'nilai-cakupan': '81,5', 'nilai-regulasi': '', 'catatan-regulasi': COMMENT }

describe('a session that ends while somebody types', () => {
  let season: JudgedSeason
  let site: TestSite
  const time = { now: instant(NOW) }
  before(async () => {
    season = await openSeason()
    const database = { url: season.url, drop: season.end }
    site = await startSite(database, { clock: { now: () => time.now }, demoAllowed: false })
  })
  after(async () => {
    await site.end()
    assert.deepEqual(site.failures, [])
  })
  beforeEach(() => void (time.now = instant(NOW)))

  async function signedIn(): Promise<HttpVisitor> {
    const visitor = newHttpVisitor(site.origin)
    await visitor.get('/masuk')
    assert.equal((await visitor.post('/masuk', { surel: EMAIL, sandi: PASSWORD })).status, 303)
    return visitor
  }
  const stored = () => site.ask("select criterion, mark_hundredths, comment from mark where seat = 'hukum' order by 1")

  test('a clock that jumps ahead by a day while people type: they sign in again, send again, and nothing is lost', async () => {
    const visitor = await signedIn()
    await visitor.get(SHEET)
    time.now = minutesLater(time.now, 24 * 60)
    // The browser, whose clock is right, may have forgotten the session as well.
    visitor.cookies.delete(SESSION_COOKIE)
    const asked = await visitor.post(SHEET, TYPED)
    assert.equal(asked.status, 401)
    assert.match(readable(asked.body), /Sesi Anda sudah berakhir Yang Anda ketik belum tersimpan dan tidak hilang/)
    const wrong = await visitor.post('/masuk', { ...hiddenFields(asked.body, '/masuk'), surel: EMAIL, sandi: 'salah' })
    assert.equal(wrong.status, 401)
    const right = { ...hiddenFields(wrong.body, '/masuk'), surel: EMAIL, sandi: PASSWORD }
    const again = await visitor.post('/masuk', right)
    assert.equal(again.status, 200)
    assert.match(readable(again.body), /Anda sudah masuk; kirim lagi yang Anda ketik/)
    assert.deepEqual(await stored(), [])
    // The page's own token goes along: it must be that of the new cookie.
    const fields = hiddenFields(again.body, SHEET) ?? assert.fail('the page has the form')
    assert.equal((await visitor.post(SHEET, fields)).status, 303)
    assert.deepEqual(await stored(), [
      { criterion: 'cakupan', mark_hundredths: 8150, comment: '' },
      { criterion: 'regulasi', mark_hundredths: null, comment: COMMENT },
    ])
  })

  test('a form whose fields are made from the rules is kept whole, and its old token is not', async () => {
    const path = '/ruang/penyelenggara/penilaian-2025/provinsi-uji/aturan/ketentuan'
    const visitor = newHttpVisitor(site.origin)
    await visitor.get('/masuk')
    const typed = { versi: '0', 'panel.quorum': '6', objectionWorkdays: '4' }
    const asked = await visitor.post(path, typed)
    assert.equal(asked.status, 401)
    const kept = hiddenFields(asked.body, '/masuk')
    assert.equal(kept?.['kirim-ke'], path)
    assert.deepEqual(Object.fromEntries(JSON.parse(kept['isian'] ?? '') as [string, string][]), typed)
  })

  test('a form that holds a password is not kept, and one in which nothing was typed leads to the sign-in', async () => {
    const visitor = await signedIn()
    time.now = minutesLater(time.now, 24 * 60)
    const secret = await visitor.post('/akun/sandi', { 'sandi-lama': PASSWORD, sandi: 'x', 'sandi-lagi': 'x' })
    assert.deepEqual([secret.status, secret.headers.get('location')], [303, '/masuk'])
    const empty = await visitor.post(SHEET, { versi: '', 'nilai-cakupan': '' })
    assert.deepEqual([empty.status, empty.headers.get('location')], [303, '/masuk'])
  })

  test('what comes back as kept and is none of ours leads to the own room, like any sign-in', async () => {
    const fields = JSON.stringify([['versi', '0']])
    const planted = [
      { 'kirim-ke': 'https://jahat.example/', isian: fields },
      { 'kirim-ke': '//jahat.example/', isian: fields },
      { 'kirim-ke': SHEET, isian: '{"versi":"0"}' },
      { 'kirim-ke': SHEET, isian: '[["versi",0]]' },
      { 'kirim-ke': SHEET, isian: '[' },
    ]
    for (const kept of planted) {
      const visitor = newHttpVisitor(site.origin)
      await visitor.get('/masuk')
      const answer = await visitor.post('/masuk', { surel: EMAIL, sandi: PASSWORD, ...kept })
      assert.deepEqual([answer.status, answer.headers.get('location')], [303, '/ruang'], JSON.stringify(kept))
    }
  })
})
