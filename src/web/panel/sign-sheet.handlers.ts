/** The review before signing, the signature, and the receipt afterwards. */
import { expectedSheets } from '../../award/judging/closing.ts'
import { signMarkSheet } from '../../actions/sign-mark-sheet.ts'
import { type SigningRefusal, whyClosed } from '../../award/judging/mark-sheet.ts'
import { isStageRefusal, type StageRefusal } from '../../award/season/governing-stage.ts'
import { listSheets } from '../../store/mark-sheets.ts'
import { listNominees } from '../../store/candidates.ts'
import { writtenInstant } from '../../wording/dates.ts'
import { markRefusalSentence } from '../../wording/mark-refusals.ts'
import { stageRefusalSentence } from '../../wording/stage-refusals.ts'
import type { Reason } from '../components/gated-button.tsx'
import { notFound } from '../door/trouble.handlers.ts'
import { frameOf } from '../frame.ts'
import { paths } from '../paths.ts'
import { page, seeOther } from '../reply.ts'
import { addressOf } from '../season-lookup.ts'
import { sheetIdOf } from '../sheet-id.ts'
import type { Visit } from '../visit.ts'
import { markSheetFields } from './mark-sheet-view.ts'
import { criteriaOf, dossierOf, headingOf, outsideStage, sheetOf, type SheetFound } from './sheet-found.ts'
import { criterionNames, discussionView, type RefusedRevision } from './sheet-discussion-view.ts'
import { shownCommitment } from './sheet-receipt.handlers.ts'
import { SignedSheetPage, type SignedSheetView } from './signed-sheet.page.tsx'
import { SignSheetPage } from './sign-sheet.page.tsx'

export async function showSignSheet(visit: Visit, found: SheetFound): Promise<Response> {
  if (found.sheet.recused) return seeOther(visit, paths.declarations(addressOf(found.season)))
  return found.sheet.signedAt ? showSigned(visit, found) : review(visit, found, reasonsAgainst(visit, found), 200)
}

export async function postSignSheet(visit: Visit, found: SheetFound): Promise<Response> {
  const version = Number(visit.form?.text(markSheetFields.version) || '-1')
  const outcome = await signMarkSheet(visit.desk, found.key, version)
  if (outcome.ok) return seeOther(visit, paths.markSheet(sheetIdOf(found.key)), 'lembar-ditandatangani')
  if (outcome.refusal.code === 'not_found') return notFound(visit)
  if (outcome.refusal.code === 'sheet_already_signed') return seeOther(visit, paths.markSheet(sheetIdOf(found.key)))
  const fresh = (await sheetOf(visit)) ?? found
  return review(
    visit,
    fresh,
    outcome.refusal.code === 'marks_missing' ? [] : [reason(visit, fresh, outcome.refusal)],
    409,
  )
}

function review(visit: Visit, found: SheetFound, reasons: readonly Reason[], status: number): Response {
  const view = { ...headingOf(found, visit), version: found.sheet.version, criteria: criteriaOf(found, visit), reasons }
  return page(visit, SignSheetPage({ frame: frameOf(visit, found.season.example), view }), status)
}

function reasonsAgainst(visit: Visit, found: SheetFound): readonly Reason[] {
  const refusal = whyClosed(found.sheet) ?? outsideStage(found, visit)
  return refusal ? [reason(visit, found, refusal)] : []
}

function reason(visit: Visit, found: SheetFound, refusal: SigningRefusal | StageRefusal): Reason {
  return {
    text: isStageRefusal(refusal)
      ? stageRefusalSentence(refusal, visit.language)
      : markRefusalSentence(refusal, criterionNames(visit, found), visit.language),
  }
}

/** The signed sheet as its assessor keeps it: what was given, when, and the hash that binds both. */
export async function showSigned(
  visit: Visit,
  found: SheetFound,
  refused: RefusedRevision | null = null,
  status = 200,
): Promise<Response> {
  const { sheet, season } = found
  const { signedAt } = sheet
  if (!signedAt) return notFound(visit)
  if (found.signedByPredecessor) return seeOther(visit, paths.mySheets(), 'lembar-pendahulu')
  const view: SignedSheetView = {
    ...headingOf(found, visit),
    criteria: criteriaOf(found, visit),
    dossier: await dossierOf(found, visit),
    signedAt: writtenInstant(signedAt, season.zone, visit.language),
    commitment: await shownCommitment(visit, found),
    discussion: await discussionView(visit, found, refused),
    next: await nextSheet(visit, found),
  }
  return page(visit, SignedSheetPage({ frame: frameOf(visit, season.example), view }), status)
}

async function nextSheet({ site }: Visit, { key }: SheetFound): Promise<SignedSheetView['next']> {
  const sheets = await listSheets(site.db, key, { category: key.category, seats: [key.seat] })
  const open = expectedSheets(sheets).find((sheet) => !sheet.signedAt && !sheet.closedAt)
  if (!open) return null
  const nominee = (await listNominees(site.db, key)).find((known) => known.candidate === open.candidate)
  return {
    candidate: nominee?.name ?? open.candidate,
    href: paths.markSheet(sheetIdOf({ ...key, candidate: open.candidate })),
  }
}
