/** What stands in a ledger of an activity: the row itself, without the salt that opens its detail. */
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { canonicalText } from '../canonical/canonical.ts'
import type { SeasonKey } from '../places/season-key.ts'
import { type Hash, leafHash } from './hash-tree.ts'

export type LedgerEntry = SeasonKey & {
  readonly id: string
  /** UTC with microseconds, as the database holds it: `2026-02-03T04:04:05.000000Z`. */
  readonly at: string
  readonly actorPseudonym: string
  readonly deed: string
  readonly subject: string
  /** SHA-256 over salt and detail, in hexadecimal. */
  readonly payloadHash: string
}

export function entryText(entry: LedgerEntry): string {
  const { province, season, id, at, actorPseudonym, deed, subject, payloadHash } = entry
  return canonicalText({
    format: 'paritrana-entry/1',
    province,
    season,
    id,
    at,
    actorPseudonym,
    deed,
    subject,
    payloadHash,
  })
}

export function entryLeaf(entry: LedgerEntry): Hash {
  return leafHash(utf8ToBytes(entryText(entry)))
}
