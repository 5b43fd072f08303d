import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { SESSION_HOURS } from '../award/people/session.ts'
import { NOBODY } from '../award/people/viewer.ts'
import { instant } from '../award/units/dates.ts'
import { hashedPassword } from '../platform/passwords.ts'
import { findViewer } from '../store/viewers.ts'
import { ADDRESS_FAILURES_MAX } from '../award/people/sign-in-tries.ts'
import { expectDone, NOW, openSeason, PASSWORD, type JudgedSeason } from '../../test/judged-season.ts'
import { hashOf } from '../platform/secrets.ts'
import type { Browser } from './after-password.ts'
import { openDesk } from './desk.ts'
import { invitePerson } from './invite-person.ts'
import { signIn, signInAsDemo, signOut } from './sign-in.ts'

function later(minutes: number): string {
  return new Date(Date.parse(NOW) + minutes * 60_000).toISOString()
}

const STRANGE: Browser = { deviceToken: null, userAgent: '' }

describe('signing in', () => {
  let season: JudgedSeason
  before(async () => void (season = await openSeason()))
  after(() => season.end())

  const administrator = () => openDesk({ db: season.db, clock: { now: () => NOW }, viewer: season.administrator })
  const deskAt = (now: string) => openDesk({ db: season.db, clock: { now: () => now }, viewer: NOBODY })
  const attempt = (email: string, password: string, now = NOW, address = '203.0.113.7') =>
    signIn(deskAt(now), { email, password, address, browser: STRANGE, demoAllowed: true })

  test('the right password opens a session that says who sits where', async () => {
    const { sessionToken: token } = expectDone(await attempt('Kebijakan@Uji.example ', PASSWORD))
    const viewer = await findViewer(season.db, hashOf(token), instant(NOW))
    assert.deepEqual(viewer?.seats, [{ province: '98', season: 2025, seat: 'kebijakan' }])
  })

  test('a session ends on its hour and when its owner signs out', async () => {
    const { sessionToken: token } = expectDone(await attempt('hukum@uji.example', PASSWORD))
    assert.equal(await findViewer(season.db, hashOf(token), instant(later(60 * SESSION_HOURS))), null)
    assert.notEqual(await findViewer(season.db, hashOf(token), instant(later(60 * SESSION_HOURS - 1))), null)
    await signOut(deskAt(NOW), token)
    assert.equal(await findViewer(season.db, hashOf(token), instant(NOW)), null)
  })

  test('a wrong password and an unknown account get the same answer', async () => {
    const wrong = await attempt('ekonomi@uji.example', 'salah', NOW, '203.0.113.8')
    const unknown = await attempt('siapa@uji.example', 'salah', NOW, '203.0.113.8')
    assert.deepEqual(wrong, { ok: false, refusal: { code: 'sign_in_refused' } })
    assert.deepEqual(unknown, wrong)
  })

  test('forty people behind one address sign in at once, and none is taken for a failure', async () => {
    const people = Array.from({ length: ADDRESS_FAILURES_MAX + 10 }, (_, at) => `orang-${at}@uji.example`)
    const passwordHash = await hashedPassword(PASSWORD)
    for (const email of people) {
      expectDone(await invitePerson(administrator(), { email, displayName: email, passwordHash, demo: false }))
    }
    const outcomes = await Promise.all(people.map((email) => attempt(email, PASSWORD, NOW, '192.0.2.200')))
    assert.deepEqual(
      outcomes.filter((outcome) => !outcome.ok),
      [],
    )
  })

  test('only an administrator makes accounts once there is one, and an address is given once', async () => {
    const account = { email: 'baru@uji.example', displayName: 'Baru', passwordHash: null, demo: false }
    assert.deepEqual(await invitePerson(deskAt(NOW), account), { ok: false, refusal: { code: 'not_found' } })
    const both = await Promise.all([1, 2].map(() => invitePerson(administrator(), account)))
    const codes = both.map((outcome) => (outcome.ok ? 'made' : outcome.refusal.code))
    assert.deepEqual(codes.toSorted(), ['account_exists', 'made'])
  })

  test('a demo account works only where the demo is allowed', async () => {
    const account = { email: 'contoh@uji.example', displayName: 'Contoh', passwordHash: null, demo: true }
    expectDone(await invitePerson(administrator(), account))
    assert.equal((await signInAsDemo(deskAt(NOW), account.email, true)).ok, true)
    assert.deepEqual(await signInAsDemo(deskAt(NOW), account.email, false), {
      ok: false,
      refusal: { code: 'sign_in_refused' },
    })
    assert.deepEqual(await signInAsDemo(deskAt(NOW), 'hukum@uji.example', true), {
      ok: false,
      refusal: { code: 'sign_in_refused' },
    })
  })
})
