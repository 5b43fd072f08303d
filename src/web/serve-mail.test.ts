/** The whole program with a mail server of its own: what is asked on a page arrives in a mailbox. */
import assert from 'node:assert/strict'
import { test, type TestContext } from 'node:test'
import { openFormVisitor } from '../../test/form-visitor.ts'
import { emptyWorld, PASSWORD } from '../../test/judged-season.ts'
import { startHangingServer, startMailServer } from '../../test/mail-server.ts'
import { startServe } from '../../test/serve-process.ts'
import { until } from '../../test/until.ts'

const SETTINGS = { PARITRANA_DEMO: '0', MAIL_FROM: 'surat@kantor.example' }

async function office(t: TestContext) {
  const world = await emptyWorld()
  t.after(() => world.end())
  return world
}

test('two servers on one database: a recovery asked on a page arrives once, from the address that was set', async (t) => {
  const world = await office(t)
  const mail = await startMailServer()
  t.after(() => mail.close())
  const settings = { ...SETTINGS, DATABASE_URL: world.url, SMTP_URL: mail.url }
  const servers = [await startServe(settings), await startServe(settings)]
  t.after(() => servers.forEach(({ child }) => child.kill('SIGKILL')))
  const visitor = openFormVisitor(() => servers[0]?.address ?? '')
  const asked = await visitor.submit('/lupa-sandi', '/lupa-sandi', { surel: 'admin@uji.example' })
  assert.deepEqual([asked.status, asked.location], [303, '/lupa-sandi/diminta'])
  await until(() => mail.received.length > 0)
  const link =
    /^http:\/\/127\.0\.0\.1:\d+(\/sandi-baru\/\S+)$/m.exec(mail.received[0]?.text ?? '')?.[1] ?? assert.fail('no link')
  const other = openFormVisitor(() => servers[1]?.address ?? '')
  const fresh = 'empat kerbau menyeberang'
  const chosen = await other.submit(link, link, { sandi: fresh, 'sandi-lagi': fresh })
  assert.deepEqual([chosen.status, chosen.location], [303, '/ruang'])
  await until(() => mail.received.length > 1)
  assert.deepEqual(
    mail.received.map(({ from, to }) => [from, ...to]),
    [
      ['surat@kantor.example', 'admin@uji.example'],
      ['surat@kantor.example', 'admin@uji.example'],
    ],
  )
  for (const server of servers) assert.equal(await server.end('SIGTERM'), 0)
  for (const server of servers) assert.doesNotMatch(server.stderr(), /uji\.example|sandi-baru\/[\w-]{9}/)
})

test('killed while a mail server hangs, the mail is still there and the next start sends it', async (t) => {
  const world = await office(t)
  const silent = await startHangingServer(null)
  t.after(() => silent.close())
  const first = await startServe({ ...SETTINGS, DATABASE_URL: world.url, SMTP_URL: silent.url })
  t.after(() => first.child.kill('SIGKILL'))
  const visitor = openFormVisitor(() => first.address)
  await visitor.submit('/lupa-sandi', '/lupa-sandi', { surel: 'admin@uji.example' })
  await until(async () => (await world.db.selectFrom('mail').select('id').execute()).length > 0)
  await first.end('SIGKILL')
  const mail = await startMailServer()
  t.after(() => mail.close())
  const second = await startServe({ ...SETTINGS, DATABASE_URL: world.url, SMTP_URL: mail.url })
  t.after(() => second.child.kill('SIGKILL'))
  await until(() => mail.received.length > 0)
  assert.equal(await second.end('SIGTERM'), 0)
})

test('told to stop while a mail server hangs, it stops in time and exits 0', async (t) => {
  const world = await office(t)
  const silent = await startHangingServer(null)
  t.after(() => silent.close())
  const server = await startServe({ ...SETTINGS, DATABASE_URL: world.url, SMTP_URL: silent.url })
  t.after(() => server.child.kill('SIGKILL'))
  const visitor = openFormVisitor(() => server.address)
  await visitor.submit('/lupa-sandi', '/lupa-sandi', { surel: 'admin@uji.example' })
  await until(async () => (await world.db.selectFrom('mail').select('id').execute()).length > 0)
  const entered = await visitor.submit('/masuk', '/masuk', { surel: 'admin@uji.example', sandi: PASSWORD })
  assert.equal(entered.status, 303, 'the site answers while the mail server hangs')
  assert.equal(await server.end('SIGTERM'), 0)
  const [left] = await world.db.selectFrom('mail').select(['sent_at', 'given_up_at']).execute()
  assert.deepEqual(left, { sent_at: null, given_up_at: null })
})
