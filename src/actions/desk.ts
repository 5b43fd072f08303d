/** What a deed may reach for: who is asking and from where, the time, fresh ids and dice, and one transaction that is all or nothing. */
import { createHash, randomBytes } from 'node:crypto'
import type { Deed } from '../award/people/deeds.ts'
import type { RecordedWho } from '../award/people/recorded-detail.ts'
import type { Viewer } from '../award/people/viewer.ts'
import type { Result } from '../award/result.ts'
import type { SeasonKey } from '../award/places/season-key.ts'
import { instant, type Instant } from '../award/units/dates.ts'
import { recordActivity } from '../store/activity.ts'
import type { Database, Db } from '../store/db.ts'
import { inTransaction } from '../store/transaction.ts'
import { timeOrderedId } from './time-ordered-id.ts'

export type Desk = {
  readonly viewer: Viewer
  /** For reading outside a transaction. */
  readonly db: Database
  now(): Instant
  newId(): string
  randomBytes(count: number): Uint8Array
  /** Carries out all of `work` or nothing: a refusal rolls back like a fault does. Success is returned only after the commit. */
  transaction<Value, Reason>(work: (db: Db) => Promise<Result<Value, Reason>>): Promise<Result<Value, Reason>>
  /**
   * Writes who did what into the history, inside the deed's own transaction.
   * @param subject stays for ever: never a name, an address or what somebody typed about a person.
   */
  record(db: Db, key: SeasonKey, deed: Deed, subject: string, after: unknown, more?: RecordMore): Promise<string>
}

export type RecordMore = {
  /** What the deed replaced. */
  readonly before?: unknown
  /** Whose deed it is where that is not the viewer: somebody who has just signed in. */
  readonly by?: { readonly id: string; readonly name: string }
}

export type DeskParts = {
  readonly db: Database
  readonly clock: { now(): string }
  readonly viewer: Viewer
  /** Where the visitor's connection comes from; jobs and the demo have none. */
  readonly address?: string
}

export function openDesk({ db, clock, viewer, address }: DeskParts): Desk {
  const desk: Desk = {
    viewer,
    db,
    now: () => instant(clock.now()),
    newId: timeOrderedId,
    randomBytes: (count) => randomBytes(count),
    transaction: (work) => transaction(db, work),
    record: async (tx, key, deed, subject, after, { before = null, by } = {}) => {
      const person = by ?? viewer.person
      const id = desk.newId()
      await recordActivity(tx, {
        province: key.province,
        season: key.season,
        id,
        at: desk.now(),
        actorPseudonym: pseudonymOf(person?.id ?? null, key),
        deed,
        subject,
        salt: salt(),
        before,
        after,
        who: whoOf(person, address ?? null),
      })
      return id
    },
  }
  return desk
}

/** The signed-in person's id; a deed that needs one is never reached without it. */
export function actor(desk: Desk): string {
  if (!desk.viewer.person) throw new Error('this deed is only reached by somebody who signed in')
  return desk.viewer.person.id
}

/** One name per person and season: history shows that two entries are by the same hand, not whose it was. */
export function pseudonymOf(person: string | null, key: SeasonKey): string {
  const who = person ?? 'nobody'
  return createHash('sha256').update(`${key.province}/${key.season}/${who}`).digest('hex').slice(0, 16)
}

function whoOf(person: Viewer['person'], address: string | null): RecordedWho | null {
  if (!person && address === null) return null
  return { person: person?.id ?? null, name: person?.name ?? null, address, salt: salt() }
}

function salt(): string {
  return randomBytes(16).toString('hex')
}

class RolledBack extends Error {
  readonly refusal: unknown
  constructor(refusal: unknown) {
    super('a deed was refused')
    this.refusal = refusal
  }
}

const ATTEMPTS = 4

async function transaction<Value, Reason>(
  db: Database,
  work: (db: Db) => Promise<Result<Value, Reason>>,
): Promise<Result<Value, Reason>> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await inTransaction(db, async (tx) => {
        const outcome = await work(tx)
        if (!outcome.ok) throw new RolledBack(outcome.refusal)
        return outcome
      })
    } catch (error) {
      if (error instanceof RolledBack) return { ok: false, refusal: error.refusal as Reason }
      if (attempt < ATTEMPTS && isWorthRetrying(error)) continue
      throw error
    }
  }
}

/** Two deeds met and the database gave way to one of them: serialisation failure and deadlock. Nothing else is tried again. */
function isWorthRetrying(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code
  return code === '40001' || code === '40P01'
}
