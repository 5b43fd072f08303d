/** The page for the witnesses of a season's ledger, and the two files behind it. */
import type { Route } from '../route.ts'
import { open } from '../route-lines.ts'
import { downloadLedgerNote, SINCE, showLedgerHistory, showWitness } from './witness.handlers.ts'

const WITNESS = '/saksi/:tahun/:tempat'

export const witnessRoutes: readonly Route[] = [
  open(WITNESS, showWitness),
  open(`${WITNESS}/catatan.txt`, downloadLedgerNote),
  open(`${WITNESS}/riwayat.json`, showLedgerHistory, [SINCE]),
]
