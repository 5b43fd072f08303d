/** What an assessor keeps of a signature: the file whose SHA-256 stands in the history, and whether the sheet still fits it. */
import { type Commitment, opens, receiptText, type SignedSheet } from '../../award/judging/commitment.ts'
import { revisedSheet } from '../../award/judging/mark-revision.ts'
import { safeName } from '../../platform/archive-names.ts'
import { listRevisions } from '../../store/mark-revisions.ts'
import { findCommitment } from '../../store/mark-sheets.ts'
import { renderPaper } from '../../actions/render-paper.ts'
import { unsurOf } from '../../award/judging/panel-seats.ts'
import { sheetReceipt } from '../../documents/sheet-receipt.ts'
import { nameIn } from '../../wording/rulebook-names.ts'
import { notFound, paperFailed } from '../door/trouble.handlers.ts'
import { paths } from '../paths.ts'
import { download } from '../reply.ts'
import type { Visit } from '../visit.ts'
import { CHANGE_QUERY, type ShownCommitment } from './mark-sheet-view.ts'
import { criteriaOf, type SheetFound } from './sheet-found.ts'

/** The file's bytes are what was hashed: no line is added to them. */
export async function downloadReceipt(visit: Visit, found: SheetFound): Promise<Response> {
  const change = visit.url.searchParams.get(CHANGE_QUERY)
  const bound = change === null ? await firstSigned(visit, found) : await changedAt(visit, found, Number(change))
  if (!bound) return notFound(visit)
  const name = safeName(
    `tanda-terima-${found.key.category}-${found.key.candidate}${change ? `-perubahan-${change}` : ''}`,
  )
  return download(`${name}.json`, 'json', receiptText(bound.signed, bound.commitment))
}

type Bound = { readonly signed: SignedSheet; readonly commitment: Commitment }

async function firstSigned({ site }: Visit, found: SheetFound): Promise<Bound | null> {
  const signed = signedSheet(found)
  const commitment = signed && (await findCommitment(site.db, found.key))
  return signed && commitment ? { signed, commitment } : null
}

/** The sheet as it was bound by its nth change. */
async function changedAt({ site }: Visit, { key, sheet }: SheetFound, nth: number): Promise<Bound | null> {
  const changes = await listRevisions(site.db, key)
  const change = changes.find(({ revision }) => revision === nth)
  if (!change) return null
  const { version, marks } = sheet
  const signed = revisedSheet({ ...key, version, marks }, changes.slice(0, nth), change.revisedAt)
  return { signed, commitment: change.commitment }
}

/** The same to be read by people, and printed. Papers are Indonesian. */
export async function downloadReceiptPaper(visit: Visit, found: SheetFound): Promise<Response> {
  const { key, season, rules, candidateName } = found
  const signed = signedSheet(found)
  const commitment = signed && (await findCommitment(visit.site.db, key))
  if (!signed || !commitment) return notFound(visit)
  const criteria = criteriaOf(found, { ...visit, language: 'id' })
  const paper = sheetReceipt({
    season: { label: season.label, placeName: season.placeName, example: season.example },
    zone: season.zone,
    category: nameIn('id', rules.category),
    candidate: candidateName,
    seat: unsurOf(rules.panel, key.seat),
    signedAt: signed.signedAt,
    version: signed.version,
    marks: criteria.map(({ name, weight, mark, comment }) => ({ criterion: name, weight, mark, comment })),
    seal: commitment.hash,
    salt: commitment.salt,
  })
  const printed = await renderPaper(visit.site.press, paper)
  if (!printed.ok) return paperFailed(visit, printed.refusal, paths.mySheets())
  return download(`${safeName(`tanda-terima-${key.category}-${key.candidate}`)}.pdf`, 'pdf', printed.value)
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
