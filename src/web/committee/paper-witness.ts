import { adoptionCheckpoint } from '../../actions/adoption-checkpoint.ts'
import { base64Of } from '../../award/proof/base64.ts'
import { noteInAddress } from '../../award/proof/witness.ts'
import type { PaperWitness } from '../../documents/adopted-result-facts.ts'
import type { CategoryFound } from '../season-lookup.ts'
import type { Visit } from '../visit.ts'
import { ledgerParts } from '../witness/ledger-parts.ts'

/** What the minutes carry of the ledger; null while their adoption has no number in it. */
export async function paperWitness({ site }: Visit, { key, address }: CategoryFound): Promise<PaperWitness | null> {
  const checkpoint = await adoptionCheckpoint(site.db, key)
  if (!checkpoint) return null
  const { size, root, note } = checkpoint
  return { url: `${ledgerParts(site).witnessPage(address)}#${noteInAddress(note)}`, size, root: base64Of(root) }
}
