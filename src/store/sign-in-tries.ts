/** Tries at a password, kept for a day: a row while one is under way and after it failed; one that succeeded leaves none. */
import { sql } from 'kysely'
import type { Burst, Lane, TriesSoFar } from '../award/people/sign-in-tries.ts'
import type { Instant } from '../award/units/dates.ts'
import type { Db } from './db.ts'

export type SignInTry = {
  readonly id: string
  readonly accountHash: string
  readonly address: string
  /** The hash of the token by which the browser is known; null for one that is not known to this account. */
  readonly device: string | null
  readonly lane: Lane
  readonly triedAt: Instant
}

/**
 * Until the transaction ends, nobody else decides about this address or this account: of two tries at the same moment the
 * second sees the first. Always in this order, so that two never wait for each other.
 */
export async function lockTries(db: Db, address: string, accountHash: string): Promise<void> {
  for (const name of [`address ${address}`, `account ${accountHash}`])
    await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(db)
}

/**
 * After the clock was set back, tries lie in the future. They count as tries of now: forgetting them would give a second
 * allowance, and keeping them would hold the owner out until the clock has caught up.
 */
export async function bringBackFutureTries(db: Db, address: string, accountHash: string, now: Instant): Promise<void> {
  await db
    .updateTable('sign_in_failure')
    .set({ failed_at: now })
    .where((where) => where.or([where('account_hash', '=', accountHash), where('address', '=', address)]))
    .where('failed_at', '>', now)
    .execute()
}

export type Windows = { readonly minuteAgo: Instant; readonly quarterAgo: Instant; readonly dayAgo: Instant }
type Asked = { readonly accountHash: string; readonly address: string; readonly device: string | null }

export async function countTries(
  db: Db,
  { accountHash, address, device }: Asked,
  { minuteAgo, quarterAgo, dayAgo }: Windows,
): Promise<Omit<TriesSoFar, 'deviceIsKnown'>> {
  const here = await db
    .selectFrom('sign_in_failure')
    .select((select) => {
      const all = () => select.fn.countAll<string>()
      const inLane = (lane: Lane) => all().filterWhere('lane', '=', lane).filterWhere('failed_at', '>', minuteAgo)
      return [
        inLane('device').as('device'),
        inLane('shared').as('shared'),
        inLane('fresh').as('fresh'),
        all().filterWhere('address', '=', address).filterWhere('lane', '<>', 'device').as('ofAddress'),
        all()
          .filterWhere('device', '=', device ?? '')
          .as('ofDevice'),
      ]
    })
    .where('account_hash', '=', accountHash)
    .where('failed_at', '>', quarterAgo)
    .executeTakeFirstOrThrow()
  const anywhere = await db
    .selectFrom('sign_in_failure')
    .select((select) => {
      const all = () => select.fn.countAll<string>().filterWhere('lane', '<>', 'device')
      const isFailed = all().filterWhere('under_way', '=', false).filterWhere('failed_at', '>', quarterAgo)
      return [
        isFailed.as('failed'),
        all().filterWhere('under_way', '=', true).filterWhere('failed_at', '>', minuteAgo).as('underWay'),
        select.fn.countAll<string>().filterWhere('account_hash', '=', accountHash).as('hereToday'),
      ]
    })
    .where('address', '=', address)
    .where('failed_at', '>', dayAgo)
    .executeTakeFirstOrThrow()
  return {
    lastMinute: { device: Number(here.device), shared: Number(here.shared), fresh: Number(here.fresh) },
    ofDeviceHere: Number(here.ofDevice),
    ofAddressHere: Number(here.ofAddress),
    addressTriedHereToday: Number(anywhere.hereToday) > 0,
    ofAddress: Number(anywhere.failed),
    addressUnderWay: Number(anywhere.underWay),
  }
}

export async function insertTry(db: Db, tried: SignInTry): Promise<void> {
  const { id, accountHash, address, device, lane, triedAt } = tried
  await db
    .insertInto('sign_in_failure')
    .values({ id, account_hash: accountHash, address, device, lane, under_way: true, failed_at: triedAt })
    .execute()
}

export async function markTryFailed(db: Db, id: string): Promise<void> {
  await db.updateTable('sign_in_failure').set({ under_way: false }).where('id', '=', id).execute()
}

/** A try that succeeded was no guess. */
export async function forgetTry(db: Db, id: string): Promise<void> {
  await db.deleteFrom('sign_in_failure').where('id', '=', id).execute()
}

export async function deleteTriesBefore(db: Db, dayAgo: Instant): Promise<void> {
  await db.deleteFrom('sign_in_failure').where('failed_at', '<=', dayAgo).execute()
  await db.deleteFrom('link_try').where('tried_at', '<=', dayAgo).execute()
  await db.deleteFrom('sign_in_burst').where('failed_at', '<=', dayAgo).execute()
}

export async function countFailures(db: Db, accountHash: string, since: Instant): Promise<number> {
  const { failures } = await db
    .selectFrom('sign_in_failure')
    .select((select) => select.fn.countAll<string>().as('failures'))
    .where('account_hash', '=', accountHash)
    .where('under_way', '=', false)
    .where('failed_at', '>', since)
    .executeTakeFirstOrThrow()
  return Number(failures)
}

export type BegunBurst = { readonly accountHash: string; readonly deed: Burst; readonly at: Instant }

/** @returns whether this is the first of its kind since then. One from the future was written by a clock that had jumped. */
export async function beginBurst(db: Db, { accountHash, deed, at }: BegunBurst, since: Instant): Promise<boolean> {
  const begun = await db
    .insertInto('sign_in_burst')
    .values({ account_hash: accountHash, deed, failed_at: at })
    .onConflict((conflict) =>
      conflict
        .columns(['account_hash', 'deed'])
        .doUpdateSet({ failed_at: at })
        .where((old) => old.or([old('sign_in_burst.failed_at', '<=', since), old('sign_in_burst.failed_at', '>', at)])),
    )
    .executeTakeFirst()
  return begun.numInsertedOrUpdatedRows === 1n
}

/** Doors without a password: links that nobody made, recoveries asked for, organisations that ask to stand. */
export type Door = 'link' | 'recovery' | 'self_nomination'

export async function insertLinkTry(
  db: Db,
  {
    id,
    door,
    address,
    at,
  }: { readonly id: string; readonly door: Door; readonly address: string; readonly at: Instant },
): Promise<void> {
  await db.insertInto('link_try').values({ id, door, address, tried_at: at }).execute()
}

/** @param until tries from later were made by a clock that had jumped ahead, and count no more. */
export async function countLinkTries(
  db: Db,
  door: Door,
  address: string,
  { since, until }: { readonly since: Instant; readonly until: Instant },
): Promise<number> {
  const { tries } = await db
    .selectFrom('link_try')
    .select((select) => select.fn.countAll<string>().as('tries'))
    .where('door', '=', door)
    .where('address', '=', address)
    .where('tried_at', '>', since)
    .where('tried_at', '<=', until)
    .executeTakeFirstOrThrow()
  return Number(tries)
}
