import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { KEY } from '../../../test/cast.ts'
import { type Answer, type HttpVisitor, newHttpVisitor, SESSION_COOKIE } from '../../../test/http-visitor.ts'
import { openSeason, PASSWORD, type JudgedSeason } from '../../../test/judged-season.ts'
import { readable } from '../../../test/office.ts'
import { startSite, type TestSite } from '../../../test/site.ts'

const SHEET = `/ruang/penilai/lembar/${KEY.province}~${KEY.season}~${KEY.category}~kota-uji-raya~kebijakan`
const TYPED = { versi: '0', 'nilai-regulasi': '76,50', 'catatan-regulasi': 'Baris "satu" <dan>\ndua & tiga' }

/** Every hidden field of the first form that goes to this place. */
function hiddenFields({ body }: Answer, action: string): Record<string, string> {
  const form = body.slice(body.indexOf(`action="${action}"`))
  const end = form.indexOf('</form>')
  const found = form.slice(0, end).matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)
  return Object.fromEntries([...found].map(([, name = '', value = '']) => [name, plain(value)]))
}

function plain(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
}

describe('a session that is over while somebody types', () => {
  let season: JudgedSeason
  let site: TestSite

  before(async () => {
    season = await openSeason()
    site = await startSite({ url: season.url, drop: () => season.end() }, { demoAllowed: false })
  })
  after(() => site.end())

  async function signedIn(seat = 'kebijakan'): Promise<HttpVisitor> {
    const visitor = newHttpVisitor(site.origin)
    await visitor.get('/masuk')
    await visitor.post('/masuk', { surel: `${seat}@uji.example`, sandi: PASSWORD })
    return visitor
  }

  test('the form comes back through the sign-in, over a wrong password too, and is saved by one more button', async () => {
    const assessor = await signedIn()
    assert.equal((await assessor.get(SHEET)).status, 200)
    assessor.cookies.delete(SESSION_COOKIE)
    const over = await assessor.post(SHEET, TYPED)
    assert.equal(over.status, 401)
    assert.match(readable(over.body), /Sesi Anda sudah berakhir/)
    const carried = hiddenFields(over, '/masuk')
    const wrong = await assessor.post('/masuk', {
      ...carried,
      surel: 'kebijakan@uji.example',
      sandi: 'salah sekali 12',
    })
    assert.equal(wrong.status, 401)
    const again = hiddenFields(wrong, '/masuk')
    const entered = await assessor.post('/masuk', { ...again, surel: 'kebijakan@uji.example', sandi: PASSWORD })
    assert.equal(entered.status, 200)
    assert.match(readable(entered.body), /Anda sudah masuk lagi/)
    const { antiForgery, ...fields } = hiddenFields(entered, SHEET)
    assert.deepEqual(fields, TYPED)
    const sent = await assessor.post(SHEET, { antiForgery: antiForgery ?? '', ...fields })
    assert.deepEqual([sent.status, sent.headers.get('location')], [303, SHEET])
    const { body } = await assessor.get(SHEET)
    assert.match(body, /value="76,5"/)
    assert.match(body, /Baris &quot;satu&quot; &lt;dan>\ndua &amp; tiga<\/textarea>/)
  })

  test('somebody else who signs in on this device may send it, and is told what any stranger is', async () => {
    const assessor = await signedIn()
    assessor.cookies.delete(SESSION_COOKIE)
    const carried = hiddenFields(await assessor.post(SHEET, TYPED), '/masuk')
    const entered = await assessor.post('/masuk', { ...carried, surel: 'hukum@uji.example', sandi: PASSWORD })
    const sent = await assessor.post(SHEET, hiddenFields(entered, SHEET))
    assert.equal(sent.status, 404)
  })

  test('a sheet that does not exist is answered in the same way, and an empty form is simply led to the sign-in', async () => {
    const stranger = newHttpVisitor(site.origin)
    await stranger.get('/masuk')
    const none = SHEET.replace('kota-uji-raya', 'tidak-ada')
    const [real, nothing] = [await stranger.post(SHEET, TYPED), await stranger.post(none, TYPED)]
    assert.deepEqual([real.status, nothing.status], [401, 401])
    assert.equal(real.body.replaceAll('kota-uji-raya', 'tidak-ada'), nothing.body)
    const empty = await stranger.post(SHEET)
    assert.deepEqual([empty.status, empty.headers.get('location')], [303, '/masuk'])
  })

  test('passwords are never carried along', async () => {
    const stranger = newHttpVisitor(site.origin)
    await stranger.get('/masuk')
    const answer = await stranger.post('/akun/sandi', { 'sandi-lama': 'rahasia lama 12', lain: 'x' })
    assert.equal(answer.status, 401)
    assert.doesNotMatch(answer.body, /rahasia lama/)
  })

  test('a form without the token of ours is refused before anything of it is shown', async () => {
    const stranger = newHttpVisitor(site.origin)
    await stranger.get('/masuk')
    const answer = await stranger.post(SHEET, { ...TYPED, antiForgery: 'palsu' })
    assert.equal(answer.status, 403)
    assert.doesNotMatch(answer.body, /76,50/)
  })
})
