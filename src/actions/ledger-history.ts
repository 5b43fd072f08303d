/** What a witness compares an old checkpoint with: the newest of the ledger, and that it goes on from the size that is held. */
import type { SeasonKey } from '../award/places/season-key.ts'
import { verifierText } from '../award/proof/checkpoint.ts'
import { HashTree } from '../award/proof/hash-tree.ts'
import { historyOf, type LedgerHistory } from '../award/proof/witness.ts'
import type { Db } from '../store/db.ts'
import { findCheckpoint, listLeaves } from '../store/ledgers.ts'
import { signerOf } from './ledger-signer.ts'

/**
 * @param since a size that was signed; of any other nothing is proved, because nobody holds a note of it, so that a stranger
 * who asks for every size costs no more than the checkpoints there are.
 * @returns null before the first checkpoint.
 */
export async function ledgerHistory(db: Db, key: SeasonKey, since: number): Promise<LedgerHistory | null> {
  const newest = await findCheckpoint(db, key)
  if (!newest) return null
  const head = { verifier: verifierText(await signerOf(db, key, newest)), checkpoint: newest.note }
  const isOld = since > 0 && since < newest.size && (await findCheckpoint(db, key, since)) !== null
  if (!isOld) return historyOf(head, since, [])
  const tree = new HashTree(await listLeaves(db, key, newest.size))
  return historyOf(head, since, tree.consistencyProof(since))
}
