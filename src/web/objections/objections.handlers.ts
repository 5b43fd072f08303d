/** Objections to an adopted result and corrections of it, as the committee handles them. */
import { adoptionQuestion } from '../../actions/adoption-question.ts'
import { answerObjection } from '../../actions/answer-objection.ts'
import { cancelResultCorrection } from '../../actions/cancel-result-correction.ts'
import { lodgeObjection } from '../../actions/lodge-objection.ts'
import { objectionCourse, type ObjectionCourse } from '../../actions/objection-course.ts'
import { openResultCorrection } from '../../actions/open-result-correction.ts'
import { type AdoptedResult, nameOf } from '../../award/decision/adopted-result.ts'
import { isWindowOpen, type ObjectionAnswerRefusal } from '../../award/decision/objection.ts'
import { openCorrectionOf, type ResultCorrection } from '../../award/decision/result-correction.ts'
import { isChair, isSecretary } from '../../award/judging/access.ts'
import type { RankedContest } from '../../award/ranking/contest.ts'
import { writtenInstant } from '../../wording/dates.ts'
import type { Language } from '../../wording/language.ts'
import { decimalInFigures } from '../../wording/numbers.ts'
import {
  correctionSentence,
  objectionAnswerSentence,
  objectionSentence,
  objectionWords,
} from '../../wording/objections.ts'
import { nameIn } from '../../wording/rulebook-names.ts'
import { noPermission, notFound } from '../door/trouble.handlers.ts'
import type { Form } from '../form.ts'
import { frameOf } from '../frame.ts'
import type { FieldError } from '../layout/frame.ts'
import { paths } from '../paths.ts'
import { page, seeOther } from '../reply.ts'
import type { CategoryFound } from '../season-lookup.ts'
import type { Visit } from '../visit.ts'
import { objectionView } from './objection-view.ts'
import {
  answerFields,
  cancelFields,
  correctionFields,
  type CorrectionView,
  letterFields,
  ObjectionsPage,
  type ObjectionsView,
  type ProposedRow,
} from './objections.page.tsx'
import { objectionFileOf } from './outcome.handlers.ts'

const NOTHING: Came = { of: 'nothing', form: null, to: '', errors: [] }

/** The page has several forms: what was typed comes back into the one that was sent. */
type SentForm = 'letter' | 'answer' | 'correction' | 'cancellation'

/** @property to whose objection was being answered. */
type Came = {
  readonly of: SentForm | 'nothing'
  readonly form: Form | null
  readonly to: string
  readonly errors: readonly FieldError[]
}

/** What stood in a field of one form of the page; empty where another one was sent. */
function typedIn({ of, form }: Came, wanted: SentForm): (field: string) => string {
  return (field) => (of === wanted ? (form?.text(field) ?? '') : '')
}

export async function showObjections(visit: Visit, found: CategoryFound): Promise<Response> {
  return objectionsPage(visit, found, NOTHING, 200)
}

export async function postLetter(visit: Visit, found: CategoryFound): Promise<Response> {
  const { form, desk, site, language } = visit
  if (!form) return notFound(visit)
  const key = { ...found.key, candidate: form.text(letterFields.candidate) }
  const draft = { ground: form.text(letterFields.ground), statement: form.text(letterFields.statement) }
  const outcome = await lodgeObjection(desk, site.evidence, key, draft, null)
  if (outcome.ok) return seeOther(visit, paths.objections(found.address), 'sanggahan-dicatat')
  const { refusal } = outcome
  switch (refusal.code) {
    case 'not_found':
      return noPermission(visit)
    case 'objection_ground_missing':
      return refusedPage(visit, found, {
        of: 'letter',
        form,
        field: letterFields.ground,
        text: objectionSentence(refusal, found.season.zone, language),
      })
    case 'objection_statement_missing':
    case 'objection_statement_too_long':
    case 'objection_identity_number':
    case 'objection_window_closed':
    case 'objection_already_lodged':
    case 'objections_switched_off':
    case 'candidate_not_judged':
    case 'result_not_adopted':
      return refusedPage(visit, found, {
        of: 'letter',
        form,
        field: letterFields.statement,
        text: objectionSentence(refusal, found.season.zone, language),
      })
    default:
      throw new Error('a letter comes without a file')
  }
}

export async function postObjectionAnswer(visit: Visit, found: CategoryFound): Promise<Response> {
  const { form, desk, params, language } = visit
  if (!form) return notFound(visit)
  const candidate = params['peserta'] ?? ''
  const draft = {
    outcome: form.text(answerFields.outcome(candidate)),
    reason: form.text(answerFields.reason(candidate)),
  }
  const outcome = await answerObjection(desk, { ...found.key, candidate }, draft)
  if (outcome.ok) return seeOther(visit, paths.objections(found.address), 'sanggahan-dijawab')
  const { refusal } = outcome
  if (refusal.code === 'not_found') return notFound(visit)
  if (refusal.code === 'not_your_role') return noPermission(visit)
  const field = answerFields[refusal.code === 'answer_outcome_missing' ? 'outcome' : 'reason'](candidate)
  const text = objectionAnswerSentence(refusal, found.season.zone, language)
  return objectionsPage(
    visit,
    found,
    { of: 'answer', form, to: candidate, errors: [{ field, text }] },
    statusOf(refusal),
  )
}

function statusOf({ code }: ObjectionAnswerRefusal): number {
  return code === 'objection_already_answered' ? 409 : 422
}

export async function postOpenCorrection(visit: Visit, found: CategoryFound): Promise<Response> {
  const { form, desk, language } = visit
  if (!form) return notFound(visit)
  const candidates = form.startingWith(correctionFields.candidate('')).map(({ rest }) => rest)
  const draft = { candidates, reason: form.text(correctionFields.reason) }
  const outcome = await openResultCorrection(desk, found.key, draft)
  if (outcome.ok) return seeOther(visit, paths.objections(found.address), 'koreksi-dibuka')
  const { refusal } = outcome
  if (refusal.code === 'not_found' || refusal.code === 'not_your_role') return noPermission(visit)
  const text = correctionSentence(refusal, found.season.zone, language)
  if (refusal.code !== 'correction_candidate_missing')
    return refusedPage(visit, found, { of: 'correction', form, field: correctionFields.reason, text })
  const course = await objectionCourse(visit.site.db, found.key)
  const first = course?.result.candidates[0]?.candidate ?? ''
  return refusedPage(visit, found, { of: 'correction', form, field: correctionFields.candidate(first), text })
}

export async function postCancelCorrection(visit: Visit, found: CategoryFound): Promise<Response> {
  const { form, desk, language } = visit
  if (!form) return notFound(visit)
  const outcome = await cancelResultCorrection(desk, found.key, form.text(cancelFields.reason))
  if (outcome.ok) return seeOther(visit, paths.objections(found.address), 'koreksi-dibatalkan')
  const { refusal } = outcome
  if (refusal.code === 'not_found' || refusal.code === 'not_your_role') return noPermission(visit)
  return refusedPage(visit, found, {
    of: 'cancellation',
    form,
    field: cancelFields.reason,
    text: correctionSentence(refusal, found.season.zone, language),
  })
}

export async function downloadObjectionFile(visit: Visit, found: CategoryFound): Promise<Response> {
  const course = await objectionCourse(visit.site.db, found.key)
  return objectionFileOf(visit, course, visit.params['peserta'] ?? '')
}

type Refused = { readonly of: SentForm; readonly form: Form; readonly field: string; readonly text: string }

function refusedPage(visit: Visit, found: CategoryFound, { of, form, field, text }: Refused): Promise<Response> {
  return objectionsPage(visit, found, { of, form, to: '', errors: [{ field, text }] }, 422)
}

async function objectionsPage(visit: Visit, found: CategoryFound, came: Came, status: number): Promise<Response> {
  const { site, language, viewer } = visit
  const { key, address, panel } = found
  const course = await objectionCourse(site.db, key)
  if (!course) return seeOther(visit, paths.adopt(address))
  const { result, corrections } = course
  const { zone } = result.season
  const chair = isChair(viewer, panel, key)
  const open = openCorrectionOf(corrections)
  const view: ObjectionsView = {
    category: nameIn(language, result.category),
    season: result.season.label,
    adoptedHref: paths.adopted(address),
    lede: windowSentence(visit, course),
    objections: course.objections.map((objection) => ({
      ...objectionView(objection, { zone, language, fileHref: paths.objectionFile(address, objection.candidate) }),
      candidate: nameOf(result, objection.candidate),
      slug: objection.candidate,
      action: chair && !objection.answer ? paths.answerObjection(address, objection.candidate) : null,
      typed:
        came.to === objection.candidate
          ? {
              outcome: typedIn(came, 'answer')(answerFields.outcome(objection.candidate)),
              reason: typedIn(came, 'answer')(answerFields.reason(objection.candidate)),
            }
          : { outcome: '', reason: '' },
    })),
    letter: letterOf(visit, found, course, came),
    correction: open && (await correctionView(visit, found, { course, open, chair, came })),
    opening: chair && !open ? openingOf(course, found, came) : null,
    earlier: earlierOf(corrections, { zone, language }),
    errors: came.errors,
  }
  return page(visit, ObjectionsPage({ frame: frameOf(visit, result.season.example), view }), status)
}

function windowSentence({ language, desk }: Visit, { window, result }: ObjectionCourse): string {
  const words = objectionWords[language]
  if (!window) return words.listOff
  const until = writtenInstant(window.closesAt, result.season.zone, language)
  return isWindowOpen(window, desk.now()) ? words.listLede(until) : words.listOver(until)
}

function letterOf(
  visit: Visit,
  { key, panel, address }: CategoryFound,
  { window, objections, result }: ObjectionCourse,
  came: Came,
): ObjectionsView['letter'] {
  if (!window || !isWindowOpen(window, visit.desk.now()) || !isSecretary(visit.viewer, panel, key)) return null
  const typed = typedIn(came, 'letter')
  const left = result.candidates.filter(({ candidate }) => !objections.some((one) => one.candidate === candidate))
  return {
    action: paths.objections(address),
    candidates: left.map(({ candidate, name }) => ({ value: candidate, label: name })),
    candidate: typed(letterFields.candidate),
    ground: typed(letterFields.ground),
    statement: typed(letterFields.statement),
  }
}

function openingOf(
  { result, objections }: ObjectionCourse,
  { address }: CategoryFound,
  came: Came,
): ObjectionsView['opening'] {
  const typed = typedIn(came, 'correction')
  const upheld = new Set(
    objections.flatMap(({ candidate, answer }) => (answer?.outcome === 'upheld' ? [candidate] : [])),
  )
  return {
    action: paths.openCorrection(address),
    candidates: result.candidates.map(({ candidate, name }) => ({
      value: candidate,
      label: name,
      checked: came.of === 'correction' ? typed(correctionFields.candidate(candidate)) !== '' : upheld.has(candidate),
    })),
    reason: typed(correctionFields.reason),
  }
}

type Correcting = {
  readonly course: ObjectionCourse
  readonly open: ResultCorrection
  readonly chair: boolean
  readonly came: Came
}

async function correctionView(
  { site, language }: Visit,
  { key, address }: CategoryFound,
  { course: { result }, open, chair, came }: Correcting,
): Promise<CorrectionView> {
  const question = await adoptionQuestion(site.db, key, site.rankings)
  const proposed = question?.facts.ranked
  return {
    openSince: objectionWords[language].openSince(writtenInstant(open.openedAt, result.season.zone, language)),
    reason: open.reason,
    candidates: open.candidates.map((candidate) => nameOf(result, candidate)),
    changes: proposed?.ok ? changesOf(result, proposed.value, language) : null,
    cancel: chair
      ? { action: paths.cancelCorrection(address), reason: typedIn(came, 'cancellation')(cancelFields.reason) }
      : null,
  }
}

/** Candidates whose rank or total the proposal changes, in its order. */
function changesOf(result: AdoptedResult, proposed: RankedContest, language: Language): readonly ProposedRow[] {
  const placeIn = ({ standings }: RankedContest, candidate: string) => {
    const standing = standings.find((known) => known.candidate === candidate)
    const words = objectionWords[language]
    return standing ? words.rankAndTotal(standing.rank, decimalInFigures(standing.total, language)) : words.notRanked
  }
  const all = [...proposed.standings, ...proposed.unranked].map(({ candidate }) => candidate)
  return all
    .map((candidate) => ({
      candidate: nameOf(result, candidate),
      before: placeIn(result.ranked, candidate),
      proposal: placeIn(proposed, candidate),
    }))
    .filter(({ before, proposal }) => before !== proposal)
}

function earlierOf(
  corrections: readonly ResultCorrection[],
  { zone, language }: { readonly zone: AdoptedResult['season']['zone']; readonly language: Language },
): ObjectionsView['earlier'] {
  const words = objectionWords[language]
  return corrections.flatMap(({ reason, end }) => {
    if (!end) return []
    const at = writtenInstant(end.endedAt, zone, language)
    return [{ end: end.how === 'applied' ? words.applied(at) : words.cancelled(at), reason, why: end.reason }]
  })
}
