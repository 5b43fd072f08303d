/**
 * Uploads in pieces, for a script on a bad line: begin one, send the next piece, finish. What has arrived stays for two days,
 * and beginning the same again says how far it is; finished, it is looked at like a file that came in one piece. Answers are
 * JSON with a sentence.
 */
import { addEvidence, mayAddEvidence, mayAnnounceEvidence } from '../../actions/add-evidence.ts'
import { assert } from '../../award/result.ts'
import type { Part } from '../../platform/upload-parts.ts'
import { cookieLine } from '../cookies.ts'
import { OFFSET_QUERY, uploadFields } from '../islands/upload-post.ts'
import { paths } from '../paths.ts'
import { bodyOf, chunksOf, throwAwayRest } from '../received-form.ts'
import { json } from '../reply.ts'
import type { Visit } from '../visit.ts'
import { sentenceOf } from './evidence.handlers.ts'
import type { FileFound } from './file-found.ts'

const SHA256 = /^[0-9a-f]{64}$/

type Refusal = Parameters<typeof sentenceOf>[0] | { readonly code: 'not_found' }

export async function beginUpload(visit: Visit, found: FileFound): Promise<Response> {
  const { form, desk, site } = visit
  const { caps, parts } = site.evidence
  if (!form) return refused(visit, { code: 'form_broken' })
  const item = form.text(uploadFields.item)
  const name = form.text(uploadFields.name).slice(0, 500)
  const mark = form.text(uploadFields.mark).slice(0, 200)
  const size = form.text(uploadFields.bytes)
  const bytes = /^\d{1,12}$/.test(size) ? Number(size) : 0
  const announced = { item, name, bytes, sha256: SHA256.test(mark) ? mark : '' }
  const may = await mayAnnounceEvidence(desk, caps, found.key, found.file, announced)
  if (!may.ok) return refused(visit, may.refusal)
  const begun = await parts.begin({ of: ownerOf(visit, found), bytes, name, item, mark })
  return begun.ok ? json(shownPart(found, begun.part), 201) : refused(visit, begun.refusal)
}

export async function showUpload(visit: Visit, found: FileFound): Promise<Response> {
  const part = await partOf(visit, found)
  return part ? json(shownPart(found, part)) : refused(visit, { code: 'upload_unknown' })
}

export async function sendPiece(visit: Visit, found: FileFound): Promise<Response> {
  const { parts } = visit.site.evidence
  const part = await partOf(visit, found)
  if (!part) return refused(visit, { code: 'upload_unknown' })
  const may = mayAddEvidence(visit.viewer, found.key, found.file, part.item)
  if (!may.ok) return refused(visit, may.refusal)
  const from = visit.url.searchParams.get(OFFSET_QUERY) ?? ''
  const body = bodyOf(visit.request)
  // A line that is cut ends the reading with a fault; what came before it is kept, and nobody waits for an answer.
  const outcome = await parts
    .append(part.id, /^\d{1,12}$/.test(from) ? Number(from) : -1, chunksOf(body))
    .catch(() => null)
  if (outcome === null) return refused(visit, { code: 'form_broken' })
  if (outcome.ok) return json(shownPart(found, { ...part, offset: outcome.offset }))
  await throwAwayRest(visit.request, body).catch(() => undefined)
  const { refusal } = outcome
  switch (refusal.code) {
    case 'part_at_other_offset':
      return json({ ...shownPart(found, { ...part, offset: refusal.offset }), code: refusal.code }, 409)
    case 'part_too_long':
      return refused(visit, { code: 'upload_not_whole' })
    case 'part_unknown':
      return refused(visit, { code: 'upload_unknown' })
    case 'store_full':
      return refused(visit, refusal)
  }
}

export async function finishUpload(visit: Visit, found: FileFound): Promise<Response> {
  const { evidence } = visit.site
  const part = await partOf(visit, found)
  if (!visit.form || !part) return refused(visit, { code: 'upload_unknown' })
  if (part.offset !== part.bytes) return refused(visit, { code: 'upload_not_whole' })
  const pieces = await evidence.parts.pieces(part.id)
  // A second tab has just finished the same upload.
  if (!pieces) return refused(visit, { code: 'upload_unknown' })
  const receipt = await evidence.store.receive(pieces, evidence.caps.fileBytesMax)
  if (!receipt.ok)
    return refused(
      visit,
      receipt.refusal.code === 'store_full'
        ? receipt.refusal
        : { code: 'evidence_too_large', bytesMax: receipt.refusal.bytesMax },
    )
  const received = receipt.value
  const meant = visit.form.text(uploadFields.sha256).toLowerCase() || (SHA256.test(part.mark) ? part.mark : '')
  if (meant !== '' && meant !== received.sha256) {
    await received.discard()
    await evidence.parts.end(part.id)
    return refused(visit, { code: 'upload_not_whole' })
  }
  const { item, name } = part
  const outcome = await addEvidence(visit.desk, evidence, found.key, { item, name }, received)
  // A busy moment or a full disk passes: the upload waits for the next try.
  const isPassing = !outcome.ok && ['evidence_check_busy', 'store_full'].includes(outcome.refusal.code)
  if (!isPassing) await evidence.parts.end(part.id)
  if (!outcome.ok) return refused(visit, outcome.refusal)
  // The script loads the page again once all files of its queue are there.
  visit.cookies.push(cookieLine('pesan', 'bukti-tersimpan', visit.site.cookiesSecure, 60))
  return json({ bukti: outcome.value, sidik: received.sha256, halaman: paths.evidence(found.fileId) })
}

/** An upload belongs to who began it, for the file it was begun for. */
function ownerOf({ viewer }: Visit, { fileId }: FileFound): string {
  assert(viewer.person, 'uploads begin behind the door')
  return `${viewer.person.id}/${fileId}`
}

async function partOf(visit: Visit, found: FileFound): Promise<Part | null> {
  const part = await visit.site.evidence.parts.find(visit.params['unggahan'] ?? '')
  return part?.of === ownerOf(visit, found) ? part : null
}

function shownPart({ fileId }: FileFound, { id, offset, bytes }: Part) {
  return {
    unggahan: paths.upload(fileId, id),
    selesai: paths.finishUpload(fileId, id),
    sampai: offset,
    ukuran: bytes,
  }
}

function refused(visit: Visit, refusal: Refusal): Response {
  if (refusal.code === 'not_found') return json({ code: refusal.code }, 404)
  const statuses: Readonly<Record<string, number>> = {
    upload_unknown: 404,
    evidence_too_large: 413,
    store_full: 507,
    evidence_check_busy: 503,
  }
  return json({ code: refusal.code, sebab: sentenceOf(refusal, visit) }, statuses[refusal.code] ?? 422)
}
