/** Evidence of one candidate's file: show it, add a file, take one out, judge one, hand one out. */
import { addEvidence, itemsOf, mayAddEvidence } from '../../actions/add-evidence.ts'
import { judgeEvidence } from '../../actions/judge-evidence.ts'
import { removeEvidence } from '../../actions/remove-evidence.ts'
import type { FileRefusal } from '../../award/nomination/access.ts'
import type { FileKey } from '../../actions/candidate-file.ts'
import { type EvidenceFile, mayHandOut } from '../../award/nomination/evidence.ts'
import { listEvidence } from '../../store/evidence.ts'
import { findThumbnail, listThumbnails } from '../../store/evidence-content.ts'
import {
  type EvidenceRefusal,
  evidenceRefusalSentence,
  judgeEvidenceSentence,
} from '../../wording/evidence-refusals.ts'
import { fileRefusalSentence } from '../../wording/nomination.ts'
import { expiredForm, notFound } from '../door/trouble.handlers.ts'
import { type Form, declaredForm } from '../form.ts'
import { frameOf } from '../frame.ts'
import type { FieldError } from '../layout/frame.ts'
import { paths } from '../paths.ts'
import { receivedForm } from '../received-form.ts'
import { broughtFile, drawnPicture, page, seeOther } from '../reply.ts'
import type { Visit } from '../visit.ts'
import { evidenceView, type TypedReason } from './evidence-view.ts'
import { evidenceFields, EvidencePage, judgementDeeds } from './evidence.page.tsx'
import type { FileFound } from './file-found.ts'

export async function showEvidence(visit: Visit, found: FileFound): Promise<Response> {
  return evidencePage(visit, found, [], null, 200)
}

export async function postEvidence(visit: Visit, found: FileFound): Promise<Response> {
  const { evidence } = visit.site
  const { key, file, fileId } = found
  // Somebody for whom no item is open need not send a byte.
  const may = itemsOf(file).map(({ id }) => mayAddEvidence(visit.viewer, key, file, id))
  const closed = may.every(({ ok }) => !ok) ? may.find(({ ok }) => !ok) : undefined
  if (closed && !closed.ok) return refusedFile(visit, found, '', closed.refusal)
  let item = ''
  const arrived = await receivedForm(visit, {
    store: evidence.store,
    bytesMax: evidence.caps.fileBytesMax,
    against: (form) => {
      item = itemIn(form)
      const allowed = mayAddEvidence(visit.viewer, key, file, item)
      return allowed.ok ? null : allowed.refusal
    },
  })
  if (!arrived.ok) return refusedFile(visit, found, item, arrived.refusal)
  const { file: sent, form } = arrived.value
  item = itemIn(form)
  if (!sent) return refusedFile(visit, found, item, { code: 'evidence_empty' })
  const outcome = await addEvidence(visit.desk, evidence, key, { item, name: sent.name }, sent.received)
  if (!outcome.ok) return refusedFile(visit, found, item, outcome.refusal)
  return seeOther(visit, paths.evidence(fileId), 'bukti-tersimpan')
}

function itemIn(form: Form): string {
  return declaredForm(form, [evidenceFields.item]).text(evidenceFields.item)
}

/** Where it is not what was sent that is wrong with it. */
const STATUS: Readonly<Record<string, number>> = { evidence_too_large: 413, store_full: 507, store_unreachable: 503 }

async function refusedFile(
  visit: Visit,
  found: FileFound,
  item: string,
  refusal: FileRefusal | EvidenceRefusal,
): Promise<Response> {
  if (refusal.code === 'not_found') return notFound(visit)
  if (refusal.code === 'form_expired') return expiredForm(visit)
  const at = Math.max(
    0,
    itemsOf(found.file).findIndex(({ id }) => id === item),
  )
  const text = sentenceOf(refusal, visit)
  const status = STATUS[refusal.code] ?? 422
  return evidencePage(visit, found, [{ field: evidenceFields.file(String(at)), text }], null, status)
}

export function sentenceOf(
  refusal: Exclude<FileRefusal, { readonly code: 'not_found' }> | EvidenceRefusal,
  { language }: Pick<Visit, 'language'>,
): string {
  switch (refusal.code) {
    case 'file_for_reading_only':
    case 'file_closed':
    case 'section_not_asked':
      return fileRefusalSentence(refusal, language)
    default:
      return evidenceRefusalSentence(refusal, language)
  }
}

export async function postRemoveEvidence(visit: Visit, found: FileFound): Promise<Response> {
  const outcome = await removeEvidence(visit.desk, { ...found.key, evidence: evidenceIn(visit) })
  if (outcome.ok) return seeOther(visit, paths.evidence(found.fileId), 'bukti-dikeluarkan')
  const { refusal } = outcome
  if (refusal.code === 'not_found') return notFound(visit)
  // The page itself says why nothing can be taken out now.
  return evidencePage(visit, found, [], null, 409)
}

export async function postJudgeEvidence(visit: Visit, found: FileFound): Promise<Response> {
  const { form, desk, language } = visit
  const evidence = evidenceIn(visit)
  const judgement = form?.text(evidenceFields.judgement)
  const isKnown = judgement === judgementDeeds.accept || judgement === judgementDeeds.reject
  if (!form || !isKnown) return notFound(visit)
  const field = evidenceFields.reason(evidence)
  const reason = form.text(field)
  const count = form.text(evidenceFields.seen)
  const seen = /^\d{1,6}$/.test(count) ? Number(count) : -1
  const draft = { accepted: judgement === judgementDeeds.accept, reason, seen }
  const outcome = await judgeEvidence(desk, { ...found.key, evidence }, draft)
  if (outcome.ok) return seeOther(visit, paths.evidence(found.fileId), 'bukti-diperiksa')
  const { refusal } = outcome
  switch (refusal.code) {
    case 'not_found':
      return notFound(visit)
    case 'file_for_reading_only':
    case 'file_closed':
    case 'section_not_asked':
      return evidencePage(visit, found, [{ field, text: fileRefusalSentence(refusal, language) }], null, 409)
    default: {
      const errors = [{ field, text: judgeEvidenceSentence(refusal, language) }]
      return evidencePage(visit, found, errors, { evidence, reason }, 409)
    }
  }
}

/** Whoever may read the file of the candidate may take away each piece of its evidence; of others’ there is none. */
export function downloadEvidence(visit: Visit, { key }: FileFound): Promise<Response> {
  return handedOut(visit, key, mayHandOut)
}

/** Whether a piece of evidence goes to that person. */
type MayTake = (file: EvidenceFile, person: string) => boolean

export async function handedOut(visit: Visit, key: FileKey, mayTake: MayTake): Promise<Response> {
  const { site } = visit
  const file = await wantedEvidence(visit, key, mayTake)
  const stored = file && (await site.evidence.store.read(file.sha256))
  if (!file || !stored) return notFound(visit)
  return broughtFile(visit, { name: file.name, kind: file.kind, bytes: stored.bytes }, stored.pieces)
}

/** The small picture of a piece of evidence, to the same readers as the evidence itself. */
export function showThumbnail(visit: Visit, { key }: FileFound): Promise<Response> {
  return thumbnailFor(visit, key, mayHandOut)
}

export async function thumbnailFor(visit: Visit, key: FileKey, mayTake: MayTake): Promise<Response> {
  const file = await wantedEvidence(visit, key, mayTake)
  const jpeg = file && (await findThumbnail(visit.site.db, { ...key, evidence: file.evidence }))
  return file && jpeg ? drawnPicture(visit, jpeg, file.evidence) : notFound(visit)
}

async function wantedEvidence(visit: Visit, key: FileKey, mayTake: MayTake): Promise<EvidenceFile | null> {
  const wanted = evidenceIn(visit)
  const file = (await listEvidence(visit.site.db, key)).find(({ evidence }) => evidence === wanted)
  return file && mayTake(file, visit.viewer.person?.id ?? '') ? file : null
}

function evidenceIn({ params }: Visit): string {
  return params['bukti'] ?? ''
}

async function evidencePage(
  visit: Visit,
  found: FileFound,
  errors: readonly FieldError[],
  typed: TypedReason | null,
  status: number,
): Promise<Response> {
  const files = await listEvidence(visit.site.db, found.key)
  const thumbnails = await listThumbnails(visit.site.db, found.key)
  const view = { ...evidenceView(visit, found, { files, thumbnails }, typed), errors }
  return page(visit, EvidencePage({ frame: frameOf(visit, found.season.example), view }), status)
}
