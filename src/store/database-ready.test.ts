import assert from 'node:assert/strict'
import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'
import { describe, test, type TestContext } from 'node:test'
import { prepareTemplate } from '../../test/judged-season.ts'
import { startTestDatabase } from '../../test/world.ts'
import { untilReady } from './database-ready.ts'

/** What PostgreSQL says while it recovers, as it goes over the line: a fatal error with its code, then the end. */
function fatal(code: string, message: string): Buffer {
  const fields = Buffer.from(`SFATAL\0VFATAL\0C${code}\0M${message}\0\0`)
  const head = Buffer.alloc(5)
  head.write('E')
  head.writeInt32BE(fields.length + 4, 1)
  return Buffer.concat([head, fields])
}

/** For a database that nobody should have to wait for. */
const waiting = (why: string): void => assert.fail(why)

/** Stands before a real database and turns the first visitors away. */
async function gate(
  t: TestContext,
  url: string,
  turnedAway: number,
  code: string,
): Promise<{ url: string; came: () => number }> {
  const real = new URL(url)
  let came = 0
  const open = new Set<Socket>()
  const server = createServer((visitor) => {
    came += 1
    open.add(visitor.on('error', () => undefined))
    if (came <= turnedAway)
      visitor.once('data', () => visitor.end(fatal(code, 'the database system is in recovery mode')))
    else {
      const line = connect(Number(real.port), real.hostname).on('error', () => undefined)
      open.add(line)
      visitor.pipe(line).pipe(visitor)
    }
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.after(() => {
    for (const socket of open) socket.destroy()
    server.close()
  })
  const standing = new URL(url)
  // Past the file by which processes of this machine reach it.
  standing.searchParams.delete('host')
  standing.port = String((server.address() as AddressInfo).port)
  return { url: standing.href, came: () => came }
}

describe('a database that may not be there yet', () => {
  test('one that recovers from a crash is waited for, and the reason is told once', async (t) => {
    const { url, drop } = await startTestDatabase(prepareTemplate)
    t.after(drop)
    const standing = await gate(t, url, 3, '57P03')
    const told: string[] = []
    assert.deepEqual(await untilReady(standing.url, { waiting: (why) => told.push(why) }), { ready: true })
    assert.equal(standing.came(), 4)
    assert.deepEqual(told, ['the database system is in recovery mode'])
  })

  test('one that is there is asked once, and nobody waits', async (t) => {
    const { url, drop } = await startTestDatabase(prepareTemplate)
    t.after(drop)
    const standing = await gate(t, url, 0, '')
    assert.deepEqual(await untilReady(standing.url, { waiting }), { ready: true })
    assert.equal(standing.came(), 1)
  })

  test('where nobody listens the patience ends, and the address is told without the password', async () => {
    const outcome = await untilReady('postgres://kantor:rahasia@127.0.0.1:1/paritrana', { patienceMs: 150 })
    assert.deepEqual(outcome, {
      ready: false,
      address: '127.0.0.1:1/paritrana',
      why: 'connect ECONNREFUSED 127.0.0.1:1',
    })
  })

  test('a wrong password and a database that does not exist pass by no waiting', async (t) => {
    const { url, drop } = await startTestDatabase(prepareTemplate)
    t.after(drop)
    const [wrong, missing] = [new URL(url), new URL(url)]
    wrong.password = 'salah'
    missing.pathname = '/tiada'
    const told = [await untilReady(wrong.href, { waiting }), await untilReady(missing.href, { waiting })]
    assert.deepEqual(
      told.map((outcome) => (outcome.ready ? '' : outcome.why)),
      ['password authentication failed for user "postgres"', 'database "tiada" does not exist'],
    )
  })
})
