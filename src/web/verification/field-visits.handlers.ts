/** Visits to one candidate: show them, plan one. */
import { planFieldVisit } from '../../actions/plan-field-visit.ts'
import { claimedFigures, mayVisitFile, visitSubjects } from '../../actions/visited-file.ts'
import { wallTime } from '../../award/units/dates.ts'
import { subjectText, type VisitRefusal } from '../../award/verification/field-visit.ts'
import { listVisits } from '../../store/field-visits.ts'
import { dayWithWeekday } from '../../wording/dates.ts'
import { visitAccessSentence, visitRefusalSentence } from '../../wording/field-visits.ts'
import { type FileFound, wholeFile } from '../candidate/file-found.ts'
import { notFound } from '../door/trouble.handlers.ts'
import { frameOf } from '../frame.ts'
import type { FieldError } from '../layout/frame.ts'
import { paths } from '../paths.ts'
import { page, seeOther } from '../reply.ts'
import type { Visit } from '../visit.ts'
import { FieldVisitsPage, planFields, type TypedPlan } from './field-visits.page.tsx'
import { subjectLabel } from './visits-view.ts'

export async function showFieldVisits(visit: Visit, found: FileFound): Promise<Response> {
  const today = wallTime(visit.desk.now(), found.season.zone).day
  const typed = { plannedFor: today, place: '', visitors: '', purpose: '', subjects: [] }
  return visitsPage(visit, found, { typed, refusals: [], against: null }, 200)
}

export async function postFieldVisit(visit: Visit, found: FileFound): Promise<Response> {
  const { form, desk, language } = visit
  if (!form) return notFound(visit)
  const typed = {
    plannedFor: form.text(planFields.day),
    place: form.text(planFields.place),
    visitors: form.text(planFields.visitors),
    purpose: form.text(planFields.purpose),
    subjects: form.startingWith(planFields.subject('')).map(({ rest }) => rest),
  }
  const outcome = await planFieldVisit(desk, found.key, typed)
  if (outcome.ok) return seeOther(visit, paths.fieldVisit(found.fileId, outcome.value), 'kunjungan-direncanakan')
  const { refusal } = outcome
  if (refusal.code === 'not_found') return notFound(visit)
  if (refusal.code === 'visit_refused')
    return visitsPage(visit, found, { typed, refusals: refusal.refusals, against: null }, 422)
  return visitsPage(visit, found, { typed, refusals: [], against: visitAccessSentence(refusal, language) }, 409)
}

type Came = {
  readonly typed: TypedPlan
  readonly refusals: readonly VisitRefusal[]
  /** Why the deed was refused as a whole. */
  readonly against: string | null
}

async function visitsPage(visit: Visit, found: FileFound, came: Came, status: number): Promise<Response> {
  const { site, language, desk } = visit
  const { file, fileId, key, season } = found
  const whole = await wholeFile(visit, found)
  const subjects = visitSubjects(file, await claimedFigures(site.db, key, file)).map((subject) => ({
    value: subjectText(subject),
    label: subjectLabel(subject, { found: whole, language }),
  }))
  const may = await mayVisitFile(desk, site.db, key, file)
  const why = may.ok || may.refusal.code === 'not_found' ? null : visitAccessSentence(may.refusal, language)
  const [first] = subjects
  const view = {
    fileId,
    candidate: file.candidate.name || key.candidate,
    visits: (await listVisits(site.db, key)).map(({ visit: number, plannedFor, place, records }) => ({
      visit: number,
      plannedFor: dayWithWeekday(plannedFor, language),
      place,
      recorded: records.length > 0,
    })),
    subjects,
    typed: came.typed,
    against: came.against ?? why,
    errors: came.refusals.map((refusal): FieldError => ({
      field: fieldOf(refusal, first?.value ?? ''),
      text: visitRefusalSentence(refusal, language),
    })),
  }
  return page(visit, FieldVisitsPage({ frame: frameOf(visit, season.example), view }), status)
}

function fieldOf(refusal: VisitRefusal, firstSubject: string): string {
  if (refusal.code === 'visit_checks_nothing' || refusal.code === 'visit_subject_unknown')
    return planFields.subject(firstSubject)
  if (!('text' in refusal)) return planFields.day
  switch (refusal.text) {
    case 'visitors':
      return planFields.visitors
    case 'purpose':
      return planFields.purpose
    default:
      return planFields.place
  }
}
