import assert from 'node:assert/strict'
import { once } from 'node:events'
import { type IncomingMessage, request } from 'node:http'
import { after, before, describe, test } from 'node:test'
import { DEMO_PASSWORD } from '../../src/actions/load-demo.ts'
import { contentSecurityPolicy } from '../../src/web/content-security.ts'
import { antiForgeryField } from '../../src/web/layout/frame.ts'
import { routes } from '../../src/web/routes.ts'
import { type Answer, type HttpVisitor, newHttpVisitor, newSeatedVisitor, SESSION_COOKIE } from '../http-visitor.ts'
import { startDemoSite, type TestSite } from '../site.ts'

const CHAIR = 'ketua@provinsi.contoh.example'
const ASSESSOR = 'kebijakan@provinsi.contoh.example'
const SHEET = '99~2026~pemerintah-kabupaten-kota~kota-contoh-bahari~kebijakan'

const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': contentSecurityPolicy,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
}

function hasEveryHeader({ headers }: Answer, where: string): void {
  for (const [name, value] of Object.entries(HEADERS)) assert.equal(headers.get(name), value, `${where}: ${name}`)
}

/** A path of the route table with real places in it. */
function filled(path: string): string {
  const places = {
    ':tahun': 'penilaian-2026',
    ':tempat': 'provinsi-contoh',
    ':kategori': 'pemerintah-kabupaten-kota',
    ':lembar': SHEET,
    ':nomor': 'CONTOH-PA-99-2026-0001.pdf',
  }
  return Object.entries(places).reduce((text, [name, value]) => text.replace(name, value), path)
}

describe('the door of the site', () => {
  let site: TestSite
  before(async () => void (site = await startDemoSite()))
  after(() => site.end())

  const rows = async (table: string) => Number((await site.ask(`select count(*) from ${table}`))[0]?.['count'])
  const written = async () =>
    Promise.all(['activity', 'mark_sheet_signature', 'category_closing', 'session', 'sign_in_failure'].map(rows))

  test('every route answers a stranger and a member with the full set of security headers', async () => {
    assert.ok(!contentSecurityPolicy.includes('unsafe-inline'))
    for (const visitor of [newHttpVisitor(site.origin), await newSeatedVisitor(site.origin, CHAIR)]) {
      for (const { method, path } of routes.filter((route) => route.path !== '/keluar')) {
        const answer = method === 'GET' ? await visitor.get(filled(path)) : await visitor.post(filled(path), {})
        hasEveryHeader(answer, `${method} ${path}`)
        assert.ok(answer.status < 500, `${method} ${path} answers ${answer.status}`)
      }
    }
    assert.deepEqual(site.failures, [])
  })

  test('what does not exist and the files of a page carry them too', async () => {
    const visitor = newHttpVisitor(site.origin)
    const home = await visitor.get('/')
    const style = /href="(\/aset\/[^"]+\.css)"/.exec(home.body)?.[1] ?? assert.fail('no style sheet')
    assert.doesNotMatch(home.body, /<script|<style|\sstyle=|\son\w+=/)
    for (const path of ['/tidak-ada', '/aset/tidak-ada.css', style]) hasEveryHeader(await visitor.get(path), path)
    hasEveryHeader(await visitor.post('/healthz'), 'a POST where none is taken')
  })

  test('a form of 600 kB is refused unread, with every header', async () => {
    const sent = request(`${site.origin}/masuk`, {
      method: 'POST',
      agent: false,
      headers: { 'content-length': 600_000 },
    })
    sent.on('error', () => undefined).end('x'.repeat(600_000))
    const [answer] = (await once(sent, 'response')) as [IncomingMessage]
    answer.resume()
    const headers = new Headers(Object.entries(answer.headers).map(([name, value]) => [name, String(value)]))
    hasEveryHeader({ status: answer.statusCode ?? 0, headers, body: '', bytes: new Uint8Array() }, 'a form of 600 kB')
    assert.equal(answer.statusCode, 413)
  })

  test('a failure inside answers 500 with a code, the headers, and nothing of its cause', async (t) => {
    const broken = await startDemoSite()
    t.after(() => broken.end())
    await broken.ask('alter table season rename to season_gone')
    const answer = await newHttpVisitor(broken.origin).get('/hasil')
    assert.equal(answer.status, 500)
    hasEveryHeader(answer, 'a page that fails')
    assert.doesNotMatch(answer.body, /season|relation|select|\.ts:/)
    const code = /Kode gangguan[^0-9a-f]*(?:<[^>]+>)*\s*([0-9a-f]{8})/.exec(answer.body)?.[1] ?? assert.fail('no code')
    assert.ok(broken.failures[0]?.startsWith(`${code} GET /hasil: `))
  })

  test('a POST without our token, with a wrong one, or from another origin is refused and changes nothing', async () => {
    const chair = await newSeatedVisitor(site.origin, CHAIR)
    const stranger = newHttpVisitor(site.origin)
    await stranger.get('/masuk')
    const untouched = await written()
    // A form whose file is read as it comes is asked for its token by the handler: see evidence.test.ts. Before that the
    // door has turned away everybody else, and not a byte of theirs is read.
    for (const { path } of routes.filter(({ streams }) => streams === 'form')) {
      const away = await chair.post(filled(path), { [antiForgeryField]: null })
      assert.ok([403, 404].includes(away.status), path)
      assert.doesNotMatch(away.body, /sudah kedaluwarsa/)
      assert.equal((await stranger.post(filled(path), { [antiForgeryField]: null })).status, 303, path)
    }
    for (const { path } of routes.filter(({ method, streams }) => method === 'POST' && streams !== 'form')) {
      for (const visitor of [chair, stranger]) {
        const forged = [
          await visitor.post(filled(path), { [antiForgeryField]: null }),
          await visitor.post(filled(path), { [antiForgeryField]: 'A'.repeat(32) }),
          await visitor.post(filled(path), {}, { origin: 'https://lain.example' }),
          await visitor.post(filled(path), {}, { origin: 'null' }),
        ]
        assert.deepEqual(
          forged.map(({ status }) => status),
          [403, 403, 403, 403],
          path,
        )
        for (const answer of forged) assert.match(answer.body, /Formulir ini sudah kedaluwarsa/)
      }
    }
    const cookieless = newHttpVisitor(site.origin)
    assert.equal((await cookieless.post('/masuk/contoh', { akun: CHAIR, [antiForgeryField]: '' })).status, 403)
    assert.deepEqual(await written(), untouched)
  })

  test('a stranger is led to the sign-in from every room, and a member without the role is told so', async () => {
    const stranger = newHttpVisitor(site.origin)
    const assessor = await newSeatedVisitor(site.origin, ASSESSOR)
    const untouched = await written()
    for (const { method, path, who, streams } of routes.filter((route) => !route.who.includes('anyone'))) {
      await stranger.get('/masuk')
      const asks = (visitor: HttpVisitor) => (method === 'GET' ? visitor.get(filled(path)) : visitor.post(filled(path)))
      const sent = await asks(stranger)
      // A piece of a file carries its token in a header, which a form cannot send.
      const answer = streams === 'bytes' ? [403, null] : [303, '/masuk']
      assert.deepEqual([sent.status, sent.headers.get('location')], answer, `${method} ${path}`)
      const isTheirs = who.includes('assessor')
      if (!isTheirs && (who.includes('chair') || who.includes('secretary')))
        assert.equal((await asks(assessor)).status, 403, `${method} ${path}`)
    }
    assert.deepEqual(await written(), untouched)
  })

  test('a wrong password and an unknown account get the same answer', async () => {
    const visitor = newHttpVisitor(site.origin)
    await visitor.get('/masuk')
    const tried = async (email: string) => {
      const answer = await visitor.post('/masuk', { surel: email, sandi: 'bukan kata sandinya' })
      return { status: answer.status, body: answer.body.replaceAll(email, 'SUREL') }
    }
    const known = await tried('pengusaha@provinsi.contoh.example')
    assert.equal(known.status, 401)
    assert.match(known.body, /Surel atau kata sandi tidak cocok/)
    assert.deepEqual(await tried('tidak-ada@provinsi.contoh.example'), known)
  })

  test('the sixth try at one account is held back, even with the right password', async () => {
    const visitor = newHttpVisitor(site.origin)
    await visitor.get('/masuk')
    const account = 'pekerja@provinsi.contoh.example'
    const tried = async (password: string) => (await visitor.post('/masuk', { surel: account, sandi: password })).status
    const statuses: number[] = []
    for (let tries = 0; tries < 5; tries += 1) statuses.push(await tried('salah'))
    statuses.push(await tried('salah'), await tried(DEMO_PASSWORD))
    assert.deepEqual(statuses, [401, 401, 401, 401, 401, 429, 429])
  })

  test('signing in gives a fresh session and token in cookies that no script and no other site can use', async () => {
    const visitor = newHttpVisitor(site.origin)
    await visitor.get('/masuk')
    const earlier = new Map(visitor.cookies)
    const entered = await visitor.post('/masuk', { surel: CHAIR, sandi: DEMO_PASSWORD })
    assert.equal(entered.status, 303)
    const lines = entered.headers.getSetCookie()
    assert.ok(lines.length >= 2)
    for (const line of lines) assert.match(line, /; Path=\/; HttpOnly; SameSite=Lax/)
    const first = visitor.cookies.get(SESSION_COOKIE)
    assert.ok(first && first.length >= 43)
    assert.notEqual(visitor.cookies.get('paritrana_tanda'), earlier.get('paritrana_tanda'))
    await visitor.post('/masuk/contoh', { akun: ASSESSOR })
    assert.notEqual(visitor.cookies.get(SESSION_COOKIE), first)
  })

  test('signing out ends the session on the server, not only the cookie', async () => {
    const visitor = await newSeatedVisitor(site.origin, CHAIR)
    const token = visitor.cookies.get(SESSION_COOKIE) ?? ''
    await visitor.get('/ruang/panitia')
    await visitor.post('/keluar')
    assert.equal(visitor.cookies.has(SESSION_COOKIE), false)
    visitor.cookies.set(SESSION_COOKIE, token)
    assert.equal((await visitor.get('/ruang/panitia')).status, 303)
  })

  test('over https the cookies are Secure and carry the __Host- prefix', async (t) => {
    const secure = await startDemoSite({ cookiesSecure: true })
    t.after(() => secure.end())
    const { headers } = await newHttpVisitor(secure.origin).get('/masuk')
    for (const line of headers.getSetCookie()) assert.match(line, /^__Host-paritrana_tanda=.*; Secure/)
    assert.match(headers.get('strict-transport-security') ?? '', /^max-age=31536000/)
  })

  test('where the demo is not allowed, its accounts are strangers, buttons and password alike', async (t) => {
    const office = await startDemoSite({ demoAllowed: false })
    t.after(() => office.end())
    const visitor = newHttpVisitor(office.origin)
    await visitor.get('/masuk')
    const tries = [
      await visitor.post('/masuk/contoh', { akun: CHAIR }),
      await visitor.post('/masuk', { surel: CHAIR, sandi: DEMO_PASSWORD }),
    ]
    assert.deepEqual(
      tries.map(({ status }) => status),
      [401, 401],
    )
    assert.doesNotMatch((await visitor.get('/')).body, /contoh\.example/)
  })

  const ELSEWHERE = [
    'https://jahat.example/',
    '//jahat.example',
    '/\\jahat.example',
    '/\t/jahat.example',
    'ruang',
    '/ a',
  ]
  for (const target of ELSEWHERE) {
    test(`after signing in or choosing a language nobody is sent to ${JSON.stringify(target)}`, async () => {
      const visitor = newHttpVisitor(site.origin)
      await visitor.get('/masuk')
      const language = await visitor.get(`/bahasa?${new URLSearchParams({ bahasa: 'en', kembali: target })}`)
      assert.equal(language.headers.get('location'), '/')
      const seated = await visitor.post('/masuk/contoh', { akun: CHAIR, tujuan: target })
      assert.equal(seated.headers.get('location'), '/ruang')
      const signedIn = await visitor.post('/masuk', { surel: CHAIR, sandi: DEMO_PASSWORD, tujuan: target })
      assert.equal(signedIn.headers.get('location'), '/ruang')
    })
  }
})
