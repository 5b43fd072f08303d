/** Who is held back when many come through one reverse proxy, and when somebody forges the header that names them. */
import assert from 'node:assert/strict'
import { describe, test, type TestContext } from 'node:test'
import { ADDRESS_FAILURES_MAX } from '../../src/award/people/sign-in-tries.ts'
import { clientAddressBehind } from '../../src/platform/forwarded-address.ts'
import { newHttpVisitor } from '../http-visitor.ts'
import { startEmptySite, type TestSite } from '../site.ts'

const HERE = '127.0.0.1'

type Tried = (account: string, forwarded: string) => Promise<number>

async function doorOf(t: TestContext, proxies: readonly string[]): Promise<{ site: TestSite; tried: Tried }> {
  const site = await startEmptySite({ clientAddress: clientAddressBehind(proxies) })
  t.after(() => site.end())
  const visitor = newHttpVisitor(site.origin)
  await visitor.get('/masuk')
  const tried: Tried = async (account, forwarded) => {
    const fields = { surel: `${account}@uji.example`, sandi: 'bukan kata sandinya' }
    return (await visitor.post('/masuk', fields, { 'x-forwarded-for': forwarded })).status
  }
  return { site, tried }
}

/** As many failures as an address may have, each at another account. @returns the answers, each once. */
async function allFailures(tried: Tried, forwardedAt: (at: number) => string): Promise<readonly number[]> {
  const statuses = new Set<number>()
  for (let at = 0; at < ADDRESS_FAILURES_MAX; at++) statuses.add(await tried(`orang-${at}`, forwardedAt(at)))
  return [...statuses]
}

describe('the address of a reader', () => {
  test('is the connection where no proxy is trusted: a forged header gives no new tries', async (t) => {
    const { site, tried } = await doorOf(t, [])
    assert.deepEqual(await allFailures(tried, (at) => `203.0.113.${at}`), [401])
    assert.equal(await tried('lain', '198.51.100.1'), 429)
    assert.deepEqual(await site.ask('select distinct address from sign_in_failure'), [{ address: HERE }])
  })

  test('is told by a trusted proxy: one reader is held back, the next through the same proxy is not', async (t) => {
    const { tried } = await doorOf(t, [HERE])
    assert.deepEqual(await allFailures(tried, () => '203.0.113.7'), [401])
    assert.equal(await tried('lain', '203.0.113.7'), 429)
    assert.equal(await tried('lain', '203.0.113.8'), 401)
  })

  test('is not what the reader wrote before the proxy did', async (t) => {
    const { site, tried } = await doorOf(t, [HERE])
    assert.deepEqual(await allFailures(tried, (at) => `198.51.100.${at}, 203.0.113.7`), [401])
    assert.equal(await tried('lain', `198.51.100.99, ${HERE}, 203.0.113.7`), 429)
    assert.deepEqual(await site.ask('select distinct address from sign_in_failure'), [{ address: '203.0.113.7' }])
  })
})
