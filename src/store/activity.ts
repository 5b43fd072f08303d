/** Who did what, when. Written in the same transaction as the change; rows are never updated or removed. */
import { createHash } from 'node:crypto'
import { canonicalText } from '../award/canonical/canonical.ts'
import type { RecordedWho } from '../award/people/recorded-detail.ts'
import type { SeasonKey } from '../award/places/season-key.ts'
import { compiledOnce } from './compiled-once.ts'
import type { Db } from './db.ts'
import type { Instant } from '../award/units/dates.ts'

export type Activity = SeasonKey & {
  readonly id: string
  readonly at: Instant
  readonly actorPseudonym: string
  readonly deed: string
  readonly subject: string
  readonly salt: string
  /** What was done: before and after. */
  readonly before: unknown
  readonly after: unknown
  /** Person, name and address: a text of its own, so that it can be erased for a person while the proof of the deed stays. */
  readonly who: RecordedWho | null
}

type Entry = SeasonKey & {
  readonly id: string
  readonly at: Instant
  readonly actor_pseudonym: string
  readonly deed: string
  readonly subject: string
  readonly payload_hash: string
  readonly salt: string
  readonly detail: string
  readonly who: string | null
}

const inserted = compiledOnce((db, asked: Entry) => {
  const { province, season, id, at, actor_pseudonym, deed, subject, payload_hash, salt, detail, who } = asked
  return db
    .with('recorded', (into) =>
      into
        .insertInto('activity')
        .values({ province, season, id, at, actor_pseudonym, deed, subject, payload_hash, salt }),
    )
    .with('waiting', (into) => into.insertInto('ledger_waiting').values({ province, season, id }))
    .insertInto('activity_detail')
    .values({ province, season, id, detail, who })
})

/** `payload_hash` = SHA-256(salt + canonical detail), and the detail holds the hash of `who`: each is proven while it exists. */
export async function recordActivity(db: Db, activity: Activity): Promise<void> {
  const { province, season, id, at, deed, subject, salt } = activity
  const who = activity.who && canonicalText(activity.who)
  const hashOfWho = who === null ? null : createHash('sha256').update(who).digest('hex')
  const detail = canonicalText({ before: activity.before, after: activity.after, who: hashOfWho })
  const payload_hash = createHash('sha256').update(salt).update(detail).digest('hex')
  const { actorPseudonym: actor_pseudonym } = activity
  await inserted(db, { province, season, id, at, actor_pseudonym, deed, subject, payload_hash, salt, detail, who })
}
