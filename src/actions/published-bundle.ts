/** The bundle of a published result: what was published, the entries that record it, and the first checkpoint over them. */
import type { CategoryKey } from '../award/places/season-key.ts'
import { base64Of } from '../award/proof/base64.ts'
import { type Bundle, BUNDLE_FORMAT, type OpenedEntry } from '../award/proof/bundle.ts'
import { verifierText } from '../award/proof/checkpoint.ts'
import { HashTree } from '../award/proof/hash-tree.ts'
import { findPublishedDocument } from '../store/publications.ts'
import type { Db } from '../store/db.ts'
import { findCheckpointOver, findLedgerEntry, type FoundEntry, listLeaves } from '../store/ledgers.ts'
import { signerOf } from './ledger-signer.ts'
import { type LedgerParts, sequenceLedgers } from './sequence-ledger.ts'

/**
 * Always the same bytes, however long the ledger grows.
 * @returns null where nothing is published, where it was published before there were bundles, or while its entry cannot be numbered.
 */
export async function publishedBundle(parts: LedgerParts, key: CategoryKey): Promise<Bundle | null> {
  const { db } = parts
  const document = await findPublishedDocument(db, key)
  if (!document) return null
  const found = (await recorded(db, key)) ?? (await numberedNow(parts, key))
  if (!found) return null
  const { checkpoint, ...entries } = found
  const tree = new HashTree(await listLeaves(db, key, checkpoint.size))
  const opened = (line: FoundEntry): OpenedEntry => ({
    entry: line.entry,
    position: line.position,
    proof: tree.inclusionProof(line.position).map(base64Of),
    salt: line.salt,
    detail: line.detail,
  })
  return {
    format: BUNDLE_FORMAT,
    verifier: verifierText(await signerOf(db, key, checkpoint)),
    checkpoint: checkpoint.note,
    entries: {
      closing: opened(entries.closing),
      adoption: opened(entries.adoption),
      publication: opened(entries.publication),
    },
    document,
  }
}

async function recorded(db: Db, key: CategoryKey) {
  const closing = await findLedgerEntry(db, key, 'category_closed', key.category)
  const publication = await findLedgerEntry(db, key, 'result_published', key.category)
  // A corrected result that is adopted already and not published yet is not the one that was published.
  const adoption = publication && (await findLedgerEntry(db, key, 'result_adopted', key.category, publication.position))
  const checkpoint = publication && (await findCheckpointOver(db, key, publication.position))
  return closing && adoption && publication && checkpoint ? { closing, adoption, publication, checkpoint } : null
}

/** For whoever asks in the two seconds after the publication. */
async function numberedNow(parts: LedgerParts, key: CategoryKey) {
  await sequenceLedgers(parts)
  return recorded(parts.db, key)
}
