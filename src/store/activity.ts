/** Who did what, when. Written in the same transaction as the change; rows are never updated or removed. */
import { createHash } from 'node:crypto'
import { canonicalText } from '../award/canonical/canonical.ts'
import type { SeasonKey } from '../award/places/season-key.ts'
import type { Db } from './db.ts'
import type { Instant } from '../award/units/dates.ts'

export type Activity = SeasonKey & {
  readonly id: string
  readonly at: Instant
  readonly actorPseudonym: string
  readonly deed: string
  readonly subject: string
  readonly salt: string
  /** Names, addresses, before and after: kept apart, so that it can be erased for a person while the proof stays. */
  readonly detail: unknown
}

/** `payload_hash` = SHA-256(salt + canonical detail): proves the detail while it exists and reveals nothing once it is erased. */
export async function recordActivity(db: Db, activity: Activity): Promise<void> {
  const { province, season, id, at, deed, subject, salt } = activity
  const detail = canonicalText(activity.detail)
  const payload_hash = createHash('sha256').update(salt).update(detail).digest('hex')
  const { actorPseudonym: actor_pseudonym } = activity
  await db
    .with('recorded', (into) =>
      into
        .insertInto('activity')
        .values({ province, season, id, at, actor_pseudonym, deed, subject, payload_hash, salt }),
    )
    .insertInto('activity_detail')
    .values({ province, season, id, detail })
    .execute()
}
