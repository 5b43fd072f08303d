import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, test } from 'node:test'
import { NOBODY } from '../award/people/viewer.ts'
import { instant, type Instant } from '../award/units/dates.ts'
import { minutesLater } from '../award/units/elapsed.ts'
import { openDatabase } from '../store/db.ts'
import { emptyWorld, expectDone, NOW, PASSWORD } from '../../test/judged-season.ts'
import { openDesk } from './desk.ts'
import { signIn } from './sign-in.ts'

const AT = instant(NOW)
const OWNER = 'admin@uji.example'
const HOME = '198.51.100.1'

type Attempt = {
  readonly email?: string
  readonly password?: string
  readonly address?: string
  readonly device?: string | null
  readonly at?: Instant
}

describe('brute force', () => {
  let world: Awaited<ReturnType<typeof emptyWorld>>
  let stranger = 0
  before(async () => void (world = await emptyWorld()))
  after(() => world.end())
  beforeEach(async () => {
    for (const table of ['sign_in_failure', 'known_device'] as const) await world.db.deleteFrom(table).execute()
  })

  /** A guess, from an address nobody used before unless said otherwise. */
  const attempt = (
    { email = OWNER, password = 'tebakan', address, device = null, at = AT }: Attempt = {},
    db = world.db,
  ) =>
    signIn(openDesk({ db, clock: { now: () => at }, viewer: NOBODY }), {
      email,
      password,
      address: address ?? `10.${(stranger >> 16) & 255}.${(stranger >> 8) & 255}.${stranger++ & 255}`,
      browser: { deviceToken: device, userAgent: '' },
      demoAllowed: false,
    })
  type Outcome = Awaited<ReturnType<typeof attempt>>
  const codes = (outcomes: readonly Outcome[]) =>
    outcomes.map((outcome) =>
      outcome.ok ? 'signed in' : outcome.refusal.code === 'sign_in_refused' ? 'looked at' : 'turned away',
    )
  const lookedAt = (outcomes: readonly Outcome[]) => codes(outcomes).filter((code) => code === 'looked at').length
  const many = (count: number, what: (at: number) => Attempt) =>
    Promise.all(Array.from({ length: count }, (_, at) => attempt(what(at))))
  const signedIn = async (what: Attempt) => expectDone(await attempt({ password: PASSWORD, ...what }))

  /** Twelve guesses at one account from three addresses. */
  async function rounds(email: string): Promise<readonly Outcome[]> {
    const seen: Outcome[] = []
    for (let tries = 0; tries < 12; tries++) seen.push(await attempt({ email, address: `192.0.2.${tries % 3}` }))
    return seen
  }
  const honest = async (minute: number, address: string) =>
    codes([await attempt({ address, at: minutesLater(AT, minute), password: PASSWORD })])

  test('two hundred tries at once from as many addresses, over two servers, are not eleven guesses', async (t) => {
    const { deviceToken } = await signedIn({ address: HOME })
    const other = openDatabase(world.url, () => undefined)
    t.after(() => other.close())
    const outcomes = await Promise.all(
      Array.from({ length: 200 }, (_, at) =>
        attempt({ device: at % 4 === 0 ? deviceToken : null }, at % 2 === 0 ? world.db : other.db),
      ),
    )
    assert.equal(lookedAt(outcomes), 10)
    assert.equal(codes(outcomes).includes('signed in'), false)
  })

  test('without a known browser a stranger gets seven guesses a minute, whatever the number of addresses', async () => {
    assert.equal(lookedAt(await many(50, () => ({}))), 7)
    assert.equal(lookedAt(await many(50, () => ({ at: minutesLater(AT, 1) }))), 7)
  })

  test('an unknown account is throttled like a known one, try by try', async () => {
    assert.deepEqual(await rounds('tiada@uji.example'), await rounds(OWNER))
  })

  test('an honest user still gets in while strangers try without end: with the browser they know, from anywhere', async () => {
    let { deviceToken } = await signedIn({ address: HOME })
    for (let minute = 1; minute <= 3; minute++) {
      const at = minutesLater(AT, minute)
      await many(30, () => ({ at }))
      assert.deepEqual(codes([await attempt({ at, device: deviceToken, address: '10.0.0.0' })]), ['looked at'])
      ;({ deviceToken } = await signedIn({ at, device: deviceToken, address: '10.0.0.0' }))
    }
  })

  test('an honest user gets in with a new browser at an address that did nothing wrong, while strangers come again and again', async () => {
    const gang = Array.from({ length: 40 }, (_, at) => `203.0.113.${at}`)
    for (const address of gang.slice(0, 7)) await attempt({ address })
    for (let minute = 1; minute <= 12; minute++) {
      const at = minutesLater(AT, minute)
      await many(7, (one) => ({ at, address: gang[one] ?? '' }))
    }
    const at = minutesLater(AT, 12)
    assert.deepEqual(codes([await attempt({ at, address: HOME, password: PASSWORD })]), ['signed in'])
  })

  test('five failures of one address hold back that address for a quarter of an hour, and nobody else', async () => {
    const bad = await Promise.all(
      [1, 2, 3, 4, 5].map((minute) => attempt({ address: '203.0.113.9', at: minutesLater(AT, minute) })),
    )
    assert.equal(lookedAt(bad), 5)
    assert.deepEqual(await honest(15, '203.0.113.9'), ['turned away'])
    assert.deepEqual(await honest(15, HOME), ['signed in'])
    assert.deepEqual(await honest(16, '203.0.113.9'), ['signed in'])
  })

  test('a known browser that fails five times loses its own lane, and a token of another account has none', async () => {
    const { deviceToken } = await signedIn({ address: HOME })
    await world.db.updateTable('person').set({ email: 'lain@uji.example' }).where('email', '=', OWNER).execute()
    await many(20, () => ({}))
    assert.deepEqual(codes([await attempt({ device: deviceToken })]), ['turned away'])
    await world.db.updateTable('person').set({ email: OWNER }).where('email', '=', 'lain@uji.example').execute()
    const outcomes: Outcome[] = []
    for (let tries = 0; tries < 6; tries++) {
      const at = minutesLater(AT, tries)
      await many(20, () => ({ at }))
      outcomes.push(await attempt({ device: deviceToken, at, address: HOME }))
    }
    assert.deepEqual(codes(outcomes).at(-1), 'turned away')
  })

  test('one password tried on forty accounts from one address is slowed after thirty', async () => {
    const outcomes: Outcome[] = []
    for (let account = 0; account < 40; account++)
      outcomes.push(await attempt({ email: `orang-${account}@uji.example`, address: '203.0.113.9' }))
    assert.equal(lookedAt(outcomes), 30)
    assert.deepEqual(outcomes.at(-1), { ok: false, refusal: { code: 'too_many_sign_ins', waitMinutes: 15 } })
  })

  test('the addresses of one IPv6 subscriber are one address', async () => {
    const outcomes: Outcome[] = []
    for (let tries = 0; tries < 6; tries++)
      outcomes.push(await attempt({ address: `2001:db8:0:1::${tries}`, at: minutesLater(AT, tries) }))
    assert.equal(lookedAt(outcomes), 5)
  })

  test('the right password is no failure: twelve sign-ins in one minute from one place are let in', async () => {
    for (let times = 0; times < 12; times++) await signedIn({ address: HOME })
    assert.deepEqual(await world.db.selectFrom('sign_in_failure').select('id').execute(), [])
  })

  for (const jump of [-60 * 24 * 365, -30, -1]) {
    test(`a clock that jumps back by ${-jump} minutes gives no second allowance and locks nobody out for ever`, async () => {
      await many(30, () => ({}))
      const back = minutesLater(AT, jump)
      assert.equal(lookedAt(await many(30, () => ({ at: back }))), 0)
      const soon = minutesLater(back, 1)
      assert.deepEqual(codes([await attempt({ at: soon, address: HOME, password: PASSWORD })]), ['signed in'])
    })
  }

  test('a clock that jumps ahead and comes back keeps nobody out longer than the wait', async () => {
    const ahead = minutesLater(AT, 60 * 24 * 365)
    for (let tries = 0; tries < 5; tries++) await attempt({ address: HOME, at: minutesLater(ahead, tries) })
    assert.deepEqual(await honest(0, HOME), ['turned away'])
    assert.deepEqual(await honest(14, HOME), ['turned away'])
    assert.deepEqual(await honest(15, HOME), ['signed in'])
  })

  test('a token that somebody planted in a browser is worth nothing after its owner signs in', async () => {
    const planted = 'p'.repeat(43)
    const { deviceToken } = await signedIn({ address: HOME, device: planted })
    const next = await signedIn({ address: HOME, device: deviceToken })
    await many(30, () => ({}))
    const tokens = [planted, deviceToken, next.deviceToken]
    const outcomes = await Promise.all(tokens.map((device) => attempt({ device, address: '10.0.0.0' })))
    assert.deepEqual(codes(outcomes), ['turned away', 'turned away', 'looked at'])
  })
})
