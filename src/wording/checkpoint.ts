/** What is wrong with the signed note of a ledger: said to whoever verifies a bundle, and to witnesses. */
import type { CheckpointRefusal } from '../award/proof/checkpoint.ts'
import type { Sentence } from './language.ts'

export const checkpointSentences: Readonly<Record<CheckpointRefusal['code'], Sentence>> = {
  checkpoint_unreadable: { id: 'Titik periksa tidak terbaca.', en: 'The checkpoint cannot be read.' },
  checkpoint_not_signed_by: {
    id: 'Titik periksa tidak ditandatangani dengan kunci ini.',
    en: 'The checkpoint is not signed with this key.',
  },
  checkpoint_signature_wrong: {
    id: 'Tanda tangan titik periksa tidak cocok.',
    en: 'The signature of the checkpoint does not fit.',
  },
}
