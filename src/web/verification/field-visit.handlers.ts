/** One visit: show it, add a photograph, sign a record, hand out a photograph. */
import { addVisitPhoto, type AddVisitPhotoRefusal } from '../../actions/add-visit-photo.ts'
import { signVisitRecord, type SignVisitRecordRefusal } from '../../actions/sign-visit-record.ts'
import { claimedFigures, type ClaimedFigure, mayVisitFile } from '../../actions/visited-file.ts'
import { VISIT_OUTCOMES, type VisitRefusal } from '../../award/verification/field-visit.ts'
import { mayReadDesk } from '../../award/verification/access.ts'
import { listVisits, type StoredVisit, type VisitKey } from '../../store/field-visits.ts'
import { sizeInFigures } from '../../wording/evidence.ts'
import { type EvidenceRefusal, evidenceRefusalSentence } from '../../wording/evidence-refusals.ts'
import {
  fieldVisitWords,
  visitAccessSentence,
  visitOutcomes,
  visitRefusalSentence,
} from '../../wording/field-visits.ts'
import { type FileFound, wholeFile } from '../candidate/file-found.ts'
import { expiredForm, notFound } from '../door/trouble.handlers.ts'
import type { Form } from '../form.ts'
import { frameOf } from '../frame.ts'
import type { FieldError } from '../layout/frame.ts'
import { paths } from '../paths.ts'
import { receivedForm } from '../received-form.ts'
import { broughtFile, page, seeOther } from '../reply.ts'
import type { Visit } from '../visit.ts'
import { FieldVisitPage, photoField, type RecordForm, recordFields } from './field-visit.page.tsx'
import { claimNow, shownPhotos, shownVisits, subjectLabel, type VisitReading } from './visits-view.ts'

export async function showFieldVisit(visit: Visit, found: FileFound): Promise<Response> {
  return visitPage(visit, found, NOTHING, 200)
}

export async function postVisitRecord(visit: Visit, found: FileFound): Promise<Response> {
  const { form, desk } = visit
  if (!form) return notFound(visit)
  const outcome = await signVisitRecord(desk, visitKey(visit, found), draftIn(form))
  if (outcome.ok) return seeOther(visit, pathOf(visit, found), 'kunjungan-dicatat')
  const { refusal } = outcome
  if (refusal.code === 'not_found') return notFound(visit)
  const errors = errorsOf(visit, refusal)
  return visitPage(visit, found, { errors, typed: form }, refusal.code === 'visit_refused' ? 422 : 409)
}

function draftIn(form: Form) {
  const seen = form.text(recordFields.seen)
  return {
    seenRecord: /^\d{1,6}$/.test(seen) ? Number(seen) : -1,
    visitedOn: form.text(recordFields.day),
    place: form.text(recordFields.place),
    coordinates: form.text(recordFields.coordinates),
    summary: form.text(recordFields.summary),
    photos: form.startingWith(recordFields.photo('')).map(({ rest }) => rest),
    // Every check has its text field, whatever was chosen for it.
    results: form.startingWith(recordFields.text('')).flatMap(({ rest, text }) =>
      /^\d{1,6}$/.test(rest)
        ? [
            {
              number: Number(rest),
              outcome: form.text(recordFields.outcome(rest)),
              value: form.text(recordFields.value(rest)),
              seenClaim: form.text(recordFields.claim(rest)),
              seen: text,
            },
          ]
        : [],
    ),
  }
}

type Refused = Exclude<SignVisitRecordRefusal, { readonly code: 'not_found' }>

function errorsOf({ language }: Visit, refusal: Refused): readonly FieldError[] {
  const words = fieldVisitWords[language]
  switch (refusal.code) {
    case 'visit_refused':
      return refusal.refusals.map((one) => ({ field: fieldOf(one), text: visitRefusalSentence(one, language) }))
    case 'visit_recorded_meanwhile':
      return whole(words.meanwhile)
    case 'visit_photo_unknown':
      return whole(words.photoUnknown)
    case 'verified_meanwhile':
      return whole(words.verifiedMeanwhile)
    default:
      return whole(visitAccessSentence(refusal, language))
  }
}

/** What concerns the record as a whole stands at its first field. */
function whole(text: string): readonly FieldError[] {
  return [{ field: recordFields.day, text }]
}

function fieldOf(refusal: VisitRefusal): string {
  switch (refusal.code) {
    case 'visit_coordinates_unreadable':
      return recordFields.coordinates
    case 'visit_outcome_missing':
    case 'visit_claim_unreadable':
    case 'visit_claim_changed':
      return recordFields.outcome(refusal.number)
    case 'visit_value_unreadable':
    case 'visit_value_not_wanted':
    case 'visit_value_as_claimed':
      return recordFields.value(refusal.number)
    case 'visit_text_missing':
    case 'visit_text_too_long':
    case 'visit_identity_number':
      if (refusal.number !== null) return recordFields.text(refusal.number)
      return refusal.text === 'summary' ? recordFields.summary : recordFields.place
    default:
      return recordFields.day
  }
}

export async function postVisitPhoto(visit: Visit, found: FileFound): Promise<Response> {
  const { evidence } = visit.site
  const { key, file } = found
  // Who may not visit need not send a byte.
  const may = await mayVisitFile(visit.desk, visit.site.db, key, file)
  if (!may.ok) return refusedPhoto(visit, found, may.refusal)
  const arrived = await receivedForm<AddVisitPhotoRefusal>(visit, {
    store: evidence.store,
    bytesMax: evidence.caps.fileBytesMax,
    against: () => null,
  })
  if (!arrived.ok) return refusedPhoto(visit, found, arrived.refusal)
  const { file: sent } = arrived.value
  if (!sent) return refusedPhoto(visit, found, { code: 'evidence_empty' })
  const outcome = await addVisitPhoto(visit.desk, evidence, visitKey(visit, found), sent)
  if (!outcome.ok) return refusedPhoto(visit, found, outcome.refusal)
  return seeOther(visit, pathOf(visit, found), 'foto-tersimpan')
}

async function refusedPhoto(
  visit: Visit,
  found: FileFound,
  refusal: AddVisitPhotoRefusal | EvidenceRefusal,
): Promise<Response> {
  if (refusal.code === 'not_found') return notFound(visit)
  if (refusal.code === 'form_expired') return expiredForm(visit)
  const errors = [{ field: photoField, text: photoSentence(visit, refusal) }]
  const status = refusal.code === 'evidence_too_large' ? 413 : refusal.code === 'store_full' ? 507 : 422
  return visitPage(visit, found, { errors, typed: null }, status)
}

function photoSentence(
  { language }: Visit,
  refusal: Exclude<AddVisitPhotoRefusal, { readonly code: 'not_found' }> | EvidenceRefusal,
): string {
  const words = fieldVisitWords[language]
  switch (refusal.code) {
    case 'visit_photo_not_a_picture':
      return words.notAPicture
    case 'too_many_visit_photos':
      return words.tooManyPhotos(refusal.photosMax)
    case 'not_a_verifier':
    case 'own_file_verified':
    case 'file_not_with_verifiers':
      return visitAccessSentence(refusal, language)
    default:
      return evidenceRefusalSentence(refusal, language)
  }
}

/** The desk sees every photograph of a visit; the candidate's own people see that there are some. */
export async function downloadVisitPhoto(visit: Visit, { key }: FileFound): Promise<Response> {
  if (!mayReadDesk(visit.viewer, key)) return notFound(visit)
  const own = (await listVisits(visit.site.db, key)).find(({ visit: number }) => number === visitNumber(visit))
  return photoOf(
    visit,
    own?.photos.find(({ photo }) => photo === visit.params['foto']),
  )
}

export async function photoOf(visit: Visit, photo: StoredVisit['photos'][number] | undefined): Promise<Response> {
  const stored = photo && (await visit.site.evidence.store.read(photo.sha256))
  if (!photo || !stored) return notFound(visit)
  return broughtFile(visit, { name: photo.name, kind: photo.kind, bytes: stored.bytes }, stored.pieces)
}

function visitNumber({ params }: Visit): number {
  const text = params['kunjungan'] ?? ''
  return /^\d{1,6}$/.test(text) ? Number(text) : 0
}

function visitKey(visit: Visit, { key }: FileFound): VisitKey {
  return { ...key, visit: visitNumber(visit) }
}

function pathOf(visit: Visit, { fileId }: FileFound): string {
  return paths.fieldVisit(fileId, visitNumber(visit))
}

type Came = { readonly errors: readonly FieldError[]; readonly typed: Form | null }
const NOTHING: Came = { errors: [], typed: null }

async function visitPage(visit: Visit, found: FileFound, came: Came, status: number): Promise<Response> {
  const { site, language, viewer, desk } = visit
  const { file, fileId, key, season } = found
  const own = (await listVisits(site.db, key)).find(({ visit: number }) => number === visitNumber(visit))
  if (!own) return notFound(visit)
  const reading: VisitReading = {
    found: await wholeFile(visit, found),
    zone: season.zone,
    language,
    photoHref: mayReadDesk(viewer, key) ? (number, photo) => paths.visitPhoto(fileId, number, photo) : null,
  }
  const may = await mayVisitFile(desk, site.db, key, file)
  const figures = await claimedFigures(site.db, key, file)
  const [shown] = shownVisits([own], reading)
  if (!shown) return notFound(visit)
  const view = {
    fileId,
    candidate: file.candidate.name || key.candidate,
    visit: shown,
    outcomes: VISIT_OUTCOMES.map((value) => ({ value, label: visitOutcomes[language][value] })),
    photos: shownPhotos(own, reading),
    photoSizeMax: sizeInFigures(site.evidence.caps.fileBytesMax, language),
    // What was typed comes back even where it can no longer be signed.
    record: may.ok || came.typed !== null ? recordForm(own, figures, came.typed, reading) : null,
    against: may.ok || may.refusal.code === 'not_found' ? null : visitAccessSentence(may.refusal, language),
    errors: came.errors,
  }
  return page(visit, FieldVisitPage({ frame: frameOf(visit, season.example), view }), status)
}

/** As it was typed; else as the last record has it, so that a correction changes only what is wrong. */
function recordForm(
  visit: StoredVisit,
  figures: readonly ClaimedFigure[],
  typed: Form | null,
  reading: VisitReading,
): RecordForm {
  const last = visit.records.at(-1)
  const text = (field: string, otherwise: string) => (typed ? typed.text(field) : otherwise)
  return {
    seenRecord: visit.records.length,
    visitedOn: text(recordFields.day, last?.visitedOn ?? visit.plannedFor),
    place: text(recordFields.place, last?.place ?? visit.place),
    coordinates: text(recordFields.coordinates, last?.coordinates ?? ''),
    summary: text(recordFields.summary, last?.summary ?? ''),
    checks: visit.checks.map((check) => {
      const { number, subject } = check
      const seen = last?.results.find((result) => result.number === number)
      const value = seen?.outcome === 'differs' && seen.value !== null ? String(seen.value) : ''
      return {
        number,
        subject: subjectLabel(subject, reading),
        isFigure: subject.is === 'figure',
        claimed: claimNow(figures, check),
        outcome: text(recordFields.outcome(number), seen?.outcome ?? ''),
        value: text(recordFields.value(number), value),
        seen: text(recordFields.text(number), seen?.seen ?? ''),
      }
    }),
    photos: shownPhotos(visit, reading).map(({ photo, label }) => ({
      photo,
      label,
      // A photograph that has just come is meant for the record that is written now.
      chosen: typed
        ? typed.has(recordFields.photo(photo))
        : (last?.photos.includes(photo) ?? true) || !visit.records.some((one) => one.photos.includes(photo)),
    })),
    isTyped: typed !== null,
  }
}
