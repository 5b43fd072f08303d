import type { LedgerParts } from '../../actions/sequence-ledger.ts'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'

/** What numbering the ledgers of this server needs; mails to witnesses lead to its own page for them. */
export function ledgerParts({ db, clock, ledgerKeeper, baseUrl }: Site): LedgerParts {
  return { db, clock, keeper: ledgerKeeper, witnessPage: (season) => `${baseUrl}${paths.witness(season)}` }
}
