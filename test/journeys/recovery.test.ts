import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, test } from 'node:test'
import { DEMO_ADMINISTRATOR } from '../../src/actions/load-demo.ts'
import { carryOutRecovery } from '../../src/actions/recover-account.ts'
import { hashedPassword } from '../../src/platform/passwords.ts'
import { SESSION_COOKIE } from '../http-visitor.ts'
import { PASSWORD } from '../judged-season.ts'
import { ADMINISTRATOR, type Office, openOffice, readable } from '../office.ts'
import { SITE_NOW, startDemoSite } from '../site.ts'
import { newHttpVisitor } from '../http-visitor.ts'

const FORM = '/lupa-sandi'
const NEW = 'empat kerbau menyeberang'

describe('a forgotten password', () => {
  let office: Office
  before(async () => void (office = await openOffice()))
  after(async () => {
    assert.deepEqual(office.site.failures, [])
    await office.end()
  })
  beforeEach(async () => {
    office.pass(120)
    office.mail.received.length = 0
    await office.site.ask('update person set password_hash = $1', [await hashedPassword(PASSWORD)])
  })

  async function ask(email: string) {
    const visitor = office.visitor()
    await visitor.get(FORM)
    return visitor.post(FORM, { surel: email })
  }
  const newestLink = async () => (await office.post()).at(-1) ?? assert.fail('no link arrived')
  const choose = async (link: string, password = NEW) => {
    const visitor = office.visitor()
    await visitor.get(link)
    return { visitor, answer: await visitor.post(link, { sandi: password, 'sandi-lagi': password }) }
  }

  const seen = async (email: string) => {
    const visitor = office.visitor()
    await visitor.get(FORM)
    const answer = await visitor.post(FORM, { surel: email })
    const rows = await office.site.ask(
      'select (select count(*) from recovery_request) as r, (select count(*) from mail) as m, (select count(*) from account_link) as l',
    )
    await office.site.ask('delete from recovery_request')
    const page = await visitor.get(answer.headers.get('location') ?? '')
    const headers = [...answer.headers].filter(([name]) => name !== 'date')
    const text = page.body.replaceAll(visitor.cookies.get('paritrana_tanda') ?? '', 'TOKEN')
    return { status: answer.status, headers, body: answer.body, rows, text }
  }

  test('a link arrives, sets a new password, ends every session, and a mail tells the owner', async () => {
    const elsewhere = await office.signedIn()
    assert.equal((await elsewhere.get('/ruang/administrator/orang')).status, 200)
    assert.equal((await ask(' Admin@Uji.example ')).headers.get('location'), '/lupa-sandi/diminta')
    const { visitor, answer } = await choose(await newestLink())
    assert.deepEqual([answer.status, visitor.cookies.has(SESSION_COOKIE)], [303, true])
    assert.equal((await visitor.get('/ruang/administrator/orang')).status, 200)
    assert.equal((await elsewhere.get('/ruang/administrator/orang')).status, 303)
    await assert.rejects(office.signedIn())
    await office.signedIn(ADMINISTRATOR, NEW)
    await office.post()
    assert.deepEqual(
      office.mail.received.map(({ to, headers }) => [to[0], headers.get('subject')]),
      [
        [ADMINISTRATOR, 'Kata sandi baru untuk Paritrana / A new password for Paritrana'],
        [ADMINISTRATOR, 'Kata sandi Paritrana Anda diganti / Your Paritrana password was changed'],
      ],
    )
  })

  test('the answer is the same in text, status, headers and work whether the account exists or not', async () => {
    assert.deepEqual(await seen('tiada@uji.example'), await seen(ADMINISTRATOR))
  })

  test('an address without an account, one never used and a closed one get no mail', async () => {
    const administrator = await office.signedIn()
    await administrator.post('/ruang/administrator/orang', { nama: 'Baru', surel: 'baru@kantor.example' })
    await office.post()
    office.mail.received.length = 0
    await office.site.ask("update person set password_hash = null where email = 'baru@kantor.example'")
    for (const email of ['tiada@uji.example', 'baru@kantor.example']) await ask(email)
    await office.site.ask('update person set closed_at = now()')
    await ask(ADMINISTRATOR)
    await office.post()
    await office.site.ask('update person set closed_at = null')
    assert.deepEqual(office.mail.received, [])
    assert.deepEqual(await office.site.ask('select * from recovery_request'), [])
  })

  test('a link works for sixty minutes and once, and says why when it does not', async () => {
    await ask(ADMINISTRATOR)
    const link = await newestLink()
    office.pass(59)
    assert.equal((await office.visitor().get(link)).status, 200)
    office.pass(1)
    const late = await choose(link)
    assert.equal(late.answer.status, 410)
    assert.match(
      readable(late.answer.body),
      /Tautan ini sudah kedaluwarsa.*kata sandi lama Anda tetap berlaku.*Minta tautan baru/,
    )
    await ask(ADMINISTRATOR)
    const fresh = await newestLink()
    assert.equal((await choose(fresh)).answer.status, 303)
    const again = await choose(fresh)
    assert.equal(again.answer.status, 410)
    assert.match(readable(again.answer.body), /Tautan ini sudah dipakai/)
    const unknown = await office.visitor().get('/sandi-baru/tidak-ada')
    assert.match(readable(unknown.body), /Tautan ini tidak dikenal/)
    assert.equal((await office.visitor().get(fresh.replace('sandi-baru', 'undangan'))).status, 404)
  })

  test("asking again ends nobody's link, three are open at most, and the first one used ends the others", async () => {
    for (let times = 0; times < 5; times++) await ask(ADMINISTRATOR)
    const links = await office.post()
    assert.equal(links.length, 3)
    assert.equal((await choose(links[0] ?? '')).answer.status, 303)
    for (const link of links.slice(1)) {
      const { answer } = await choose(link)
      assert.equal(answer.status, 410)
      assert.match(readable(answer.body), /Tautan ini tidak diperlukan lagi/)
    }
  })

  test('while strangers use up every try at the account, its owner gets in by a recovery', async () => {
    const minute = new Date(office.now()).toISOString()
    for (const [at, lane] of [
      'shared',
      'shared',
      'shared',
      'shared',
      'shared',
      'fresh',
      'fresh',
      'device',
      'device',
      'device',
    ].entries())
      await office.site.ask(
        `insert into sign_in_failure (id, account_hash, address, failed_at, lane) values ($1, encode(sha256($2::bytea), 'hex'), $3, $4, $5)`,
        [`try-${at}`, ADMINISTRATOR, `10.0.0.${at}`, minute, lane],
      )
    await assert.rejects(office.signedIn(), /429/)
    await ask(ADMINISTRATOR)
    assert.equal((await choose(await newestLink())).answer.status, 303)
  })

  test('ten requests from one address are heard in a quarter of an hour; a browser the account knows is heard all the same', async () => {
    const known = await office.signedIn()
    const statuses: number[] = []
    for (let times = 0; times < 11; times++) statuses.push((await ask(`orang-${times}@uji.example`)).status)
    assert.deepEqual(statuses.slice(8), [303, 303, 429])
    assert.equal((await known.post(FORM, { surel: ADMINISTRATOR })).status, 303)
    office.pass(15)
    assert.equal((await ask(ADMINISTRATOR)).status, 303)
  })

  test('what is no address comes back as it was typed, with what to do', async () => {
    const answer = await ask('bukan surel')
    assert.equal(answer.status, 422)
    assert.match(readable(answer.body), /Isi alamat surel seperti/)
    assert.match(answer.body, /value="bukan surel"/)
  })

  test('a clock that jumps ahead and back: the link made in between opens nothing, and a new one can be had at once', async () => {
    office.pass(60 * 24 * 365)
    for (let times = 0; times < 3; times++) await ask(ADMINISTRATOR)
    const [ahead = ''] = await office.post()
    office.pass(-60 * 24 * 365)
    assert.equal((await office.visitor().get(ahead)).status, 410)
    await ask(ADMINISTRATOR)
    assert.equal((await choose(await newestLink())).answer.status, 303)
  })
})

test('demo accounts get no recovery and no mail', async (t) => {
  const site = await startDemoSite()
  t.after(() => site.end())
  const visitor = newHttpVisitor(site.origin)
  await visitor.get(FORM)
  assert.equal((await visitor.post(FORM, { surel: DEMO_ADMINISTRATOR })).status, 303)
  const parts = { db: site.db, clock: { now: () => SITE_NOW }, recoveryLink: (token: string) => token }
  assert.equal(await carryOutRecovery(parts), true)
  assert.equal(await carryOutRecovery(parts), false)
  assert.deepEqual(await site.ask('select id from mail'), [])
  assert.deepEqual(await site.ask('select token_hash from account_link'), [])
})
