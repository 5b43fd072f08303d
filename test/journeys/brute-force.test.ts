/** Guessing passwords through the real door, from many addresses of this machine at once. */
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { type IncomingMessage, request } from 'node:http'
import { after, before, describe, test } from 'node:test'
import { antiForgeryField } from '../../src/web/layout/frame.ts'
import { PASSWORD } from '../judged-season.ts'
import { ADMINISTRATOR, type Office, openOffice } from '../office.ts'

type Answered = { readonly status: number; readonly cookies: ReadonlyMap<string, string> }
type Sent = {
  readonly from: string
  readonly method: 'GET' | 'POST'
  readonly cookies?: ReadonlyMap<string, string>
  readonly fields?: Readonly<Record<string, string>>
}

const lookedAt = (answers: readonly Answered[]) => answers.filter(({ status }) => status === 401).length

describe('a door that many try to force', () => {
  let office: Office
  before(async () => void (office = await openOffice()))
  after(async () => {
    await office.end()
    assert.deepEqual(office.site.failures, [])
  })

  /** `from` is an address of the loopback network: to the site each is another visitor's. */
  async function send({ from, method, cookies = new Map(), fields }: Sent): Promise<Answered> {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = { cookie, 'content-type': 'application/x-www-form-urlencoded' }
    const sending = request(`${office.site.origin}/masuk`, { method, localAddress: from, headers, agent: false })
    sending.end(fields && new URLSearchParams(fields).toString())
    const [answer] = (await once(sending, 'response')) as [IncomingMessage]
    answer.resume()
    await once(answer, 'end')
    const kept = new Map(cookies)
    for (const line of answer.headers['set-cookie'] ?? []) {
      const [name = '', value = ''] = line.split(';', 1)[0]?.split('=') ?? []
      kept.set(name, decodeURIComponent(value))
    }
    return { status: answer.statusCode ?? 0, cookies: kept }
  }

  async function tried(from: string, sandi: string, known: ReadonlyMap<string, string> = new Map()): Promise<Answered> {
    const { cookies } = await send({ from, method: 'GET', cookies: known })
    const fields = { [antiForgeryField]: cookies.get('paritrana_tanda') ?? '', surel: ADMINISTRATOR, sandi }
    return send({ from, method: 'POST', cookies, fields })
  }

  let strangers = 0
  const stranger = () => `127.1.${strangers >> 8}.${strangers++ % 256}`

  test('brute force never gets more than 10 tries a minute per account, and an honest user still gets in', async () => {
    const home = '127.0.0.7'
    let owner = await tried(home, PASSWORD)
    assert.equal(owner.status, 303)
    for (let minute = 1; minute <= 3; minute++) {
      office.pass(1)
      const guesses = Array.from({ length: 40 }, (_, at) => tried(stranger(), `tebakan ke-${minute}-${at}`))
      const answers = await Promise.all(guesses)
      const looked = lookedAt(answers)
      assert.ok(looked > 0 && looked <= 10, `${looked} tries in minute ${minute}`)
      assert.equal(answers.filter(({ status }) => status === 429).length, 40 - looked)
      owner = await tried(home, PASSWORD, owner.cookies)
      assert.equal(owner.status, 303, `the owner signs in, minute ${minute}`)
    }
    office.pass(1)
    const newBrowser = await tried('127.0.0.8', PASSWORD)
    assert.equal(newBrowser.status, 303, 'with a new browser a minute later')
  })

  test('a clock that jumps back gives strangers no second allowance, and its owner signs in', async () => {
    office.pass(10)
    const sent = () => Promise.all(Array.from({ length: 40 }, () => tried(stranger(), 'tebakan')))
    assert.ok(lookedAt(await sent()) <= 10)
    office.pass(-60)
    assert.equal(lookedAt(await sent()), 0)
    office.pass(1)
    assert.equal((await tried('127.0.0.9', PASSWORD)).status, 303)
  })
})
