/** What an assessor keeps of a signature: the file whose SHA-256 stands in the history, and whether the sheet still fits it. */
import { opens, receiptText, type SignedSheet } from '../../award/judging/commitment.ts'
import { safeName } from '../../platform/archive-names.ts'
import { findCommitment } from '../../store/mark-sheets.ts'
import { notFound } from '../door/trouble.handlers.ts'
import { download } from '../reply.ts'
import type { Visit } from '../visit.ts'
import type { ShownCommitment } from './mark-sheet-view.ts'
import type { SheetFound } from './sheet-found.ts'

/** The file's bytes are what was hashed: no line is added to them. */
export async function downloadReceipt(visit: Visit, found: SheetFound): Promise<Response> {
  const signed = signedSheet(found)
  const commitment = signed && (await findCommitment(visit.site.db, found.key))
  if (!signed || !commitment) return notFound(visit)
  const name = safeName(`tanda-terima-${found.key.category}-${found.key.candidate}`)
  return download(`${name}.json`, 'json', receiptText(signed, commitment.salt))
}

/** Null for a sheet that was signed before signatures bound anything. */
export async function shownCommitment({ site }: Visit, found: SheetFound): Promise<ShownCommitment | null> {
  const signed = signedSheet(found)
  const commitment = signed && (await findCommitment(site.db, found.key))
  return signed && commitment ? { ...commitment, fits: opens(commitment, signed) } : null
}

function signedSheet({ key, sheet: { version, marks, signedAt } }: SheetFound): SignedSheet | null {
  return signedAt && { ...key, version, marks, signedAt }
}
