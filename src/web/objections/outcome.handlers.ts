/** A candidate's people read what became of their nomination, and object to it. */
import { lodgeObjection, type LodgeObjectionRefusal } from '../../actions/lodge-objection.ts'
import { objectionCourse, type ObjectionCourse, objectionFacts } from '../../actions/objection-course.ts'
import { feedbackOf, type Feedback } from '../../award/decision/feedback.ts'
import { whyNoObjection } from '../../award/decision/objection.ts'
import { openCorrectionOf } from '../../award/decision/result-correction.ts'
import { findPublication } from '../../store/publications.ts'
import { writtenInstant } from '../../wording/dates.ts'
import { sizeInFigures } from '../../wording/evidence.ts'
import { type EvidenceRefusal, evidenceRefusalSentence } from '../../wording/evidence-refusals.ts'
import type { Language } from '../../wording/language.ts'
import { decimalInFigures, percent } from '../../wording/numbers.ts'
import { objectionSentence, objectionTimeSentence, objectionWords } from '../../wording/objections.ts'
import { nameIn } from '../../wording/rulebook-names.ts'
import type { FileFound } from '../candidate/file-found.ts'
import { isOfCandidate } from '../candidate/own-candidate.ts'
import { expiredForm, notFound } from '../door/trouble.handlers.ts'
import { type Form, formOf } from '../form.ts'
import { frameOf } from '../frame.ts'
import type { FieldError } from '../layout/frame.ts'
import { paths } from '../paths.ts'
import { receivedForm } from '../received-form.ts'
import { broughtFile, page, seeOther } from '../reply.ts'
import type { Visit } from '../visit.ts'
import { objectionView } from './objection-view.ts'
import { objectionFields as fields, objectionFileField, OutcomePage, type OutcomeView } from './outcome.page.tsx'

export async function showOutcome(visit: Visit, found: FileFound): Promise<Response> {
  return outcomePage(visit, found, { form: null, errors: [] }, 200)
}

export async function postOutcome(visit: Visit, found: FileFound): Promise<Response> {
  if (!isOfCandidate(visit.viewer, found)) return notFound(visit)
  const { evidence } = visit.site
  let typed: Form = formOf(new FormData())
  const arrived = await receivedForm<never>(visit, {
    store: evidence.store,
    bytesMax: evidence.caps.fileBytesMax,
    against: (form) => {
      typed = form // comes back with a refusal
      return null
    },
  })
  if (!arrived.ok) return refused(visit, found, typed, arrived.refusal)
  const { form, file } = arrived.value
  const sent = file && file.received.bytes > 0 ? file : null
  if (file && !sent) await file.received.discard()
  const draft = { ground: form.text(fields.ground), statement: form.text(fields.statement) }
  const outcome = await lodgeObjection(visit.desk, evidence, nominationOf(visit, found), draft, sent)
  if (!outcome.ok) return refused(visit, found, form, outcome.refusal)
  return seeOther(visit, pathOf(visit, found), 'sanggahan-diajukan')
}

type Refused = LodgeObjectionRefusal | EvidenceRefusal

async function refused(visit: Visit, found: FileFound, form: Form, refusal: Refused): Promise<Response> {
  if (refusal.code === 'not_found') return notFound(visit)
  if (refusal.code === 'form_expired') return expiredForm(visit)
  const { field, text } = errorOf(visit, found, refusal)
  const status = refusal.code === 'evidence_too_large' ? 413 : refusal.code === 'store_full' ? 507 : 422
  return outcomePage(visit, found, { form, errors: [{ field, text }] }, status)
}

function errorOf(
  { language }: Visit,
  { season }: FileFound,
  refusal: Exclude<Refused, { readonly code: 'not_found' | 'form_expired' }>,
): FieldError {
  switch (refusal.code) {
    case 'objection_ground_missing':
      return { field: fields.ground, text: objectionSentence(refusal, season.zone, language) }
    case 'objection_file_of_another_kind':
      return { field: objectionFileField, text: objectionSentence(refusal, season.zone, language) }
    case 'objection_statement_missing':
    case 'objection_statement_too_long':
    case 'objection_identity_number':
    case 'result_not_adopted':
    case 'candidate_not_judged':
    case 'objections_switched_off':
    case 'objection_window_closed':
    case 'objection_already_lodged':
      return { field: fields.statement, text: objectionSentence(refusal, season.zone, language) }
    default:
      return { field: objectionFileField, text: evidenceRefusalSentence(refusal, language) }
  }
}

export async function downloadOwnObjection(visit: Visit, found: FileFound): Promise<Response> {
  if (!isOfCandidate(visit.viewer, found)) return notFound(visit)
  const course = await objectionCourse(visit.site.db, nominationOf(visit, found))
  return objectionFileOf(visit, course, found.key.candidate)
}

export async function objectionFileOf(
  visit: Visit,
  course: ObjectionCourse | null,
  candidate: string,
): Promise<Response> {
  const file = course?.objections.find((one) => one.candidate === candidate)?.file
  const stored = file && (await visit.site.evidence.store.read(file.sha256))
  if (!file || !stored) return notFound(visit)
  return broughtFile(visit, { name: file.name, kind: file.kind, bytes: stored.bytes }, stored.pieces)
}

function nominationOf({ params }: Visit, { key }: FileFound) {
  return { ...key, category: params['kategori'] ?? '' }
}

function pathOf({ params }: Visit, { fileId }: FileFound): string {
  return paths.outcome(fileId, params['kategori'] ?? '')
}

type Came = { readonly form: Form | null; readonly errors: readonly FieldError[] }

async function outcomePage(visit: Visit, found: FileFound, came: Came, status: number): Promise<Response> {
  const { site, language, desk } = visit
  const key = nominationOf(visit, found)
  const course = isOfCandidate(visit.viewer, found) ? await objectionCourse(site.db, key) : null
  const feedback = course && feedbackOf(course.result, key.candidate)
  if (!course || !feedback) return notFound(visit)
  const { result, window } = course
  const { zone } = result.season
  const words = objectionWords[language]
  const publication = await findPublication(site.db, key)
  const facts = objectionFacts(course, key.candidate, desk.now())
  const closed = whyNoObjection(facts)
  const own = course.objections.find(({ candidate }) => candidate === key.candidate)
  const fileHref = paths.outcomeFile(found.fileId, key.category)
  const mayObject = !closed || came.form !== null
  const view: OutcomeView = {
    fileId: found.fileId,
    candidate: found.file.candidate.name || key.candidate,
    category: nameIn(language, result.category),
    season: result.season.label,
    rank: feedback.standing ? words.yourRank(feedback.standing.rank, feedback.ranked) : words.unranked,
    lede: feedback.standing ? words.total(decimalInFigures(feedback.standing.total, language)) : words.unrankedLede,
    notices: [
      ...(publication?.adoption === course.adoption ? [] : [words.provisional]),
      ...(openCorrectionOf(course.corrections) ? [words.correcting] : []),
    ],
    criteria: pointsOf(course, feedback, language),
    toNext: toNextOf(course, feedback, language),
    objection: own ? objectionView(own, { zone, language, fileHref }) : null,
    form:
      window && mayObject
        ? {
            action: pathOf(visit, found),
            until: writtenInstant(window.closesAt, zone, language),
            ground: came.form?.text(fields.ground) ?? '',
            statement: came.form?.text(fields.statement) ?? '',
            sizeMax: sizeInFigures(site.evidence.caps.fileBytesMax, language),
          }
        : null,
    against: closed && !own && came.form === null ? objectionTimeSentence(closed, zone, language) : '',
    errors: came.errors,
  }
  return page(visit, OutcomePage({ frame: frameOf(visit, result.season.example), view }), status)
}

function criterionName({ result }: ObjectionCourse, id: string, language: Language): string {
  const known = result.category.criteria.find((criterion) => criterion.id === id)
  return known ? nameIn(language, known) : id
}

function pointsOf(course: ObjectionCourse, { criteria }: Feedback, language: Language): OutcomeView['criteria'] {
  return criteria.map(({ criterion, weight, own, lowest, middle, highest }) => ({
    name: criterionName(course, criterion, language),
    weight: percent(weight, language),
    own: decimalInFigures(own, language),
    lowest: decimalInFigures(lowest, language),
    middle: decimalInFigures(middle, language),
    highest: decimalInFigures(highest, language),
  }))
}

function toNextOf(course: ObjectionCourse, { standing, nextRank }: Feedback, language: Language): readonly string[] {
  const words = objectionWords[language]
  if (!standing) return []
  if (!nextRank) return [words.first]
  const { rank, gap, raises } = nextRank
  if (gap === '0.00') return [words.tie(rank)]
  return [
    words.gap(decimalInFigures(gap, language), rank),
    ...(raises.length === 0
      ? [words.noSingleRaise]
      : raises.map(({ criterion, points }) =>
          words.raise(criterionName(course, criterion, language), decimalInFigures(points, language)),
        )),
  ]
}
