import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, test } from 'node:test'
import { sql } from 'kysely'
import { recordedDetail, recordedWho } from '../award/people/recorded-detail.ts'
import { NOBODY } from '../award/people/viewer.ts'
import { instant } from '../award/units/dates.ts'
import { minutesLater } from '../award/units/elapsed.ts'
import { emptyWorld, NOW } from '../../test/judged-season.ts'
import { openDesk, pseudonymOf } from './desk.ts'
import { NO_ACCOUNT } from './record-burst.ts'
import { signIn } from './sign-in.ts'

const AT = instant(NOW)
const OWNER = 'admin@uji.example'

describe('bursts of tries in the history', () => {
  let world: Awaited<ReturnType<typeof emptyWorld>>
  let address = 0
  before(async () => void (world = await emptyWorld()))
  after(() => world.end())
  beforeEach(async () => {
    for (const table of ['sign_in_failure', 'sign_in_burst'] as const) await world.db.deleteFrom(table).execute()
  })

  /** Guesses, each from an address of its own. */
  async function guesses(count: number, { email = OWNER, at = AT, password = 'rahasia yang diketik' } = {}) {
    for (let tries = 0; tries < count; tries++) {
      const from = `203.0.113.${address++ % 250}`
      const desk = openDesk({ db: world.db, clock: { now: () => at }, viewer: NOBODY, address: from })
      const browser = { deviceToken: null, userAgent: '' }
      await signIn(desk, { email, password, address: from, browser, demoAllowed: false })
    }
  }

  type Entry = { readonly deed: string; readonly subject: string; readonly detail: string; readonly who: string | null }

  /** What these guesses left in the history, oldest first. */
  async function entriesOf(guess: () => Promise<void>): Promise<readonly Entry[]> {
    const read = () =>
      sql<Entry & { id: string }>`select id, deed, subject, detail, who
        from activity join activity_detail using (province, season, id) order by id`.execute(world.db)
    const earlier = new Set((await read()).rows.map(({ id }) => id))
    await guess()
    return (await read()).rows.filter(({ id }) => !earlier.has(id))
  }
  const deedsOf = async (guess: () => Promise<void>) => (await entriesOf(guess)).map(({ deed }) => deed)

  test('four failures are nobody’s business, the fifth is one entry about the account, the sixth adds none', async () => {
    assert.deepEqual(await deedsOf(() => guesses(4)), [])
    const [entry, ...others] = await entriesOf(() => guesses(2))
    assert.deepEqual(others, [])
    const id = world.administrator.person?.id ?? ''
    assert.deepEqual([entry?.deed, entry?.subject], ['sign_in_failed', pseudonymOf(id, { province: 'ID', season: 0 })])
    const about = { person: id, name: 'Administrator', failures: 5 }
    assert.deepEqual(recordedDetail(entry?.detail ?? null)?.after, about)
    const who = recordedWho(entry?.who ?? null)
    assert.deepEqual([who?.person, who?.address?.startsWith('203.0.113.')], [null, true])
    assert.doesNotMatch(`${entry?.detail} ${entry?.who}`, /rahasia|admin@/)
  })

  test('whoever is turned away leaves one entry, however often they come back within a quarter of an hour', async () => {
    assert.deepEqual(await deedsOf(() => guesses(12)), ['sign_in_failed', 'sign_in_blocked'])
    assert.deepEqual(await deedsOf(() => guesses(3)), [])
  })

  test('a burst that goes on is told of again after a quarter of an hour, not one minute earlier', async () => {
    await guesses(5)
    assert.deepEqual(await deedsOf(() => guesses(5, { at: minutesLater(AT, 14) })), [])
    assert.deepEqual(await deedsOf(() => guesses(1, { at: minutesLater(AT, 15) })), ['sign_in_failed'])
  })

  test('an entry that a clock from the future left behind does not silence the next burst', async () => {
    await guesses(5, { at: minutesLater(AT, 60 * 24) })
    await world.db.deleteFrom('sign_in_failure').execute()
    assert.deepEqual(await deedsOf(() => guesses(5)), ['sign_in_failed'])
  })

  test('invented addresses fill no history: all together are one entry, and none is kept, not even as a hash', async () => {
    const entries = await entriesOf(async () => {
      for (const name of ['satu', 'dua', 'tiga']) await guesses(7, { email: `${name}@siapa.example` })
    })
    assert.deepEqual(
      entries.map(({ deed, subject }) => [deed, subject]),
      [['sign_in_failed', NO_ACCOUNT]],
    )
    assert.deepEqual(recordedDetail(entries[0]?.detail ?? null)?.after, { failures: 5 })
    assert.deepEqual(await world.db.selectFrom('sign_in_burst').select('account_hash').execute(), [
      { account_hash: '' },
    ])
  })
})
