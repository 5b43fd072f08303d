import type { SeasonKey } from '../award/places/season-key.ts'
import { checkedCheckpoint, type Verifier } from '../award/proof/checkpoint.ts'
import { assert } from '../award/result.ts'
import type { Db } from '../store/db.ts'
import { type KeptCheckpoint, listLedgerKeys } from '../store/ledgers.ts'
import { ledgerName } from './ledger-keeper.ts'

/** Whichever of our keys signed it: a key that was replaced later still vouches for what it signed. */
export async function signerOf(db: Db, key: SeasonKey, { note }: KeptCheckpoint): Promise<Verifier> {
  const keys = (await listLedgerKeys(db)).map(({ name, publicKey }) => ({
    name: `${name}/${ledgerName(key)}`,
    publicKey,
  }))
  const signer = keys.find((one) => checkedCheckpoint(note, one).ok)
  assert(signer, 'a checkpoint of ours is signed with a key of ours')
  return signer
}
