import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, test } from 'node:test'
import { DEMO_PASSWORD } from '../../src/actions/load-demo.ts'
import { hashedPassword } from '../../src/platform/passwords.ts'
import { type Answer, type HttpVisitor, newSeatedVisitor, SESSION_COOKIE } from '../http-visitor.ts'
import { PASSWORD } from '../judged-season.ts'
import { ADMINISTRATOR, type Office, openOffice, readable } from '../office.ts'
import { startDemoSite } from '../site.ts'

const PEOPLE = '/ruang/administrator/orang'
const NEW = 'empat kerbau menyeberang'
const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'

async function inside(visitor: HttpVisitor): Promise<boolean> {
  return (await visitor.get(PEOPLE)).status === 200
}

async function change(visitor: HttpVisitor, old: string, fresh: string, again = fresh): Promise<Answer> {
  await visitor.get('/akun')
  return visitor.post('/akun/sandi', { 'sandi-lama': old, sandi: fresh, 'sandi-lagi': again })
}

describe('the own account', () => {
  let office: Office
  before(async () => void (office = await openOffice()))
  after(async () => {
    assert.deepEqual(office.site.failures, [])
    await office.end()
  })
  beforeEach(async () => {
    office.pass(24 * 60)
    office.mail.received.length = 0
    await office.site.ask('delete from session')
    await office.site.ask('update person set password_hash = $1 where password_hash is not null', [
      await hashedPassword(PASSWORD),
    ])
  })

  /** A second person with a password, and their id. */
  async function colleague(email: string): Promise<string> {
    const administrator = await office.signedIn()
    await administrator.post(PEOPLE, { nama: 'Rekan', surel: email })
    const [row] = await office.site.ask('update person set password_hash = $1 where email = $2 returning id', [
      await hashedPassword(PASSWORD),
      email,
    ])
    return String(row?.['id'])
  }

  test('a new password asks for the old one, ends every other session at its next request, and a mail says so', async () => {
    const [here, elsewhere] = [await office.signedIn(), await office.signedIn()]
    const answer = await change(here, PASSWORD, NEW)
    assert.deepEqual([answer.status, answer.headers.get('location')], [303, '/akun'])
    assert.match(readable((await here.get('/akun')).body), /Kata sandi diganti/)
    assert.deepEqual([await inside(here), await inside(elsewhere)], [true, false])
    await assert.rejects(office.signedIn())
    await office.signedIn(ADMINISTRATOR, NEW)
    await office.post()
    assert.match(office.mail.received[0]?.text ?? '', /Kata sandi akun Anda diganti pada .*WIB\. Perangkat lain sudah/)
  })

  const REFUSED: readonly (readonly [string, string, string, string, RegExp])[] = [
    ['a wrong old one', 'salah sama sekali', NEW, NEW, /Kata sandi sekarang tidak cocok/],
    ['a short new one', PASSWORD, 'pendek', 'pendek', /sedikitnya 12 karakter/],
    ['two that differ', PASSWORD, NEW, `${NEW}s`, /Kedua kata sandi tidak sama/],
    ['the own name', PASSWORD, 'administrator', 'administrator', /mudah ditebak/],
  ]
  for (const [what, old, fresh, again, says] of REFUSED) {
    test(`a change with ${what} is refused at its field, and nobody is signed out`, async () => {
      const [here, elsewhere] = [await office.signedIn(), await office.signedIn()]
      const answer = await change(here, old, fresh, again)
      assert.equal(answer.status, 422)
      assert.match(readable(answer.body), says)
      assert.deepEqual([await inside(here), await inside(elsewhere)], [true, true])
    })
  }

  test('a browser left open gives no more guesses at the old password than the sign-in page would', async () => {
    const here = await office.signedIn()
    const statuses: number[] = []
    for (let tries = 0; tries < 10; tries++) statuses.push((await change(here, `tebakan ${tries}`, NEW)).status)
    assert.equal(statuses.filter((status) => status === 422).length, 8)
    assert.equal(statuses.at(-1), 429)
    assert.equal((await change(here, PASSWORD, NEW)).status, 429)
  })

  test('one session is listed and three are: when they began, when they were last used to the quarter hour, and which is this', async () => {
    const first = await office.signedIn()
    const listed = async () => readable((await first.get('/akun')).body)
    assert.match(await listed(), /Perangkat tak dikenal perangkat ini .*10\.00 WIB .*10\.00 WIB/)
    assert.doesNotMatch(await listed(), /Akhiri semua/)
    office.pass(29)
    const second = office.visitor()
    await second.get('/masuk')
    await second.post('/masuk', { surel: ADMINISTRATOR, sandi: PASSWORD }, { 'user-agent': FIREFOX })
    await second.get('/akun')
    await office.signedIn()
    const page = await listed()
    assert.match(page, /Firefox di Linux/)
    assert.match(page, /10\.29 WIB .*10\.15 WIB/)
    assert.equal(page.match(/perangkat ini/g)?.length, 1)
    assert.equal((await first.get('/akun')).body.match(/\/akhiri"/g)?.length, 3)
  })

  test("one session can be ended, or all others, and only one's own", async () => {
    await colleague('rekan@kantor.example')
    await office.site.ask('delete from session')
    const other = await office.signedIn('rekan@kantor.example')
    const [here, second, third] = [await office.signedIn(), await office.signedIn(), await office.signedIn()]
    const action = async (visitor: typeof here) =>
      /action="(\/akun\/sesi\/[^"]+)"/.exec((await visitor.get('/akun')).body)?.[1] ?? assert.fail('no session to end')
    assert.equal((await here.post(await action(here))).status, 303)
    assert.equal([await inside(second), await inside(third)].filter(Boolean).length, 1)
    await office.signedIn('rekan@kantor.example')
    assert.equal((await here.post(await action(other))).status, 404)
    assert.equal((await other.get('/akun')).status, 200)
    assert.equal((await here.post('/akun/sesi-lain/akhiri')).status, 303)
    assert.deepEqual([await inside(here), await inside(second), await inside(third)], [true, false, false])
    assert.equal((await other.get('/akun')).status, 200)
  })

  test('a closed account is out at its next request, and neither its password nor a recovery opens it until it is open again', async () => {
    const email = 'pergi@kantor.example'
    const id = await colleague(email)
    const gone = await office.signedIn(email)
    const administrator = await office.signedIn()
    assert.equal((await administrator.post(`${PEOPLE}/${id}/tutup`)).status, 303)
    assert.equal((await gone.get('/akun')).status, 303)
    const refused = office.visitor()
    await refused.get('/masuk')
    const closed = await refused.post('/masuk', { surel: email, sandi: PASSWORD })
    const unknown = await refused.post('/masuk', { surel: 'siapa@kantor.example', sandi: PASSWORD })
    assert.equal(closed.status, 401)
    assert.equal(closed.body.replaceAll(email, 'SUREL'), unknown.body.replaceAll('siapa@kantor.example', 'SUREL'))
    await administrator.post(`${PEOPLE}/${id}/buka`)
    await office.signedIn(email)
  })

  test("nobody closes their own account, and only an administrator closes another's", async () => {
    const id = await colleague('penilai@kantor.example')
    const administrator = await office.signedIn()
    const [self] = await office.site.ask('select id from person where email = $1', [ADMINISTRATOR])
    await administrator.post(`${PEOPLE}/${self?.['id']}/tutup`)
    assert.match(readable((await administrator.get(PEOPLE)).body), /Akun Anda sendiri tidak dapat Anda tutup/)
    const assessor = await office.signedIn('penilai@kantor.example')
    for (const deed of ['tutup', 'buka'])
      assert.equal((await assessor.post(`${PEOPLE}/${id}/${deed}`)).status, 403, deed)
    assert.equal((await assessor.get('/akun')).status, 200)
  })

  test('a clock that jumps ahead and back leaves no session that lasts for a year, and signing in works at once', async () => {
    office.pass(60 * 24 * 365)
    const ahead = await office.signedIn()
    assert.equal(await inside(ahead), true)
    office.pass(-60 * 24 * 365)
    assert.equal(await inside(ahead), false)
    const now = await office.signedIn()
    office.pass(-4)
    assert.equal(await inside(now), true)
    office.pass(12 * 60 + 4)
    assert.equal(await inside(now), false)
  })

  test('a clock that jumps back by seven hours, from one zone to another, signs nobody out; by thirteen, it does', async () => {
    const visitor = await office.signedIn()
    office.pass(-7 * 60)
    assert.equal(await inside(visitor), true)
    office.pass(-6 * 60)
    assert.equal(await inside(visitor), false)
    office.pass(13 * 60)
    assert.equal(await inside(visitor), true)
  })

  test('nobody who is not signed in has an account page', async () => {
    const answer = await office.visitor().get('/akun')
    assert.deepEqual([answer.status, answer.headers.get('location')], [303, '/masuk'])
  })
})

test('a demo account keeps its password, which everybody shares', async (t) => {
  const site = await startDemoSite()
  t.after(() => site.end())
  const visitor = await newSeatedVisitor(site.origin, 'ketua@provinsi.contoh.example')
  assert.match(readable((await visitor.get('/akun')).body), /Akun contoh dipakai bersama/)
  const answer = await visitor.post('/akun/sandi', { 'sandi-lama': DEMO_PASSWORD, sandi: NEW, 'sandi-lagi': NEW })
  assert.equal(answer.status, 422)
  visitor.cookies.delete(SESSION_COOKIE)
  await visitor.get('/masuk')
  assert.equal(
    (await visitor.post('/masuk', { surel: 'ketua@provinsi.contoh.example', sandi: DEMO_PASSWORD })).status,
    303,
  )
})
