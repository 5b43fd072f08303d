/** Who comes to an interview, said by the candidate's people. */
import { interviewDay, type InterviewDay, type NamedInterview } from '../../actions/interview-day.ts'
import { confirmInterview } from '../../actions/confirm-interview.ts'
import { confirmBy, type ConfirmationRefusal, mayConfirm } from '../../award/interviews/confirmation.ts'
import { categoryById } from '../../award/rulebook/rulebook.ts'
import { writtenInstant } from '../../wording/dates.ts'
import { confirmationSentence } from '../../wording/interview-confirmation.ts'
import { nameIn } from '../../wording/rulebook-names.ts'
import type { FileFound } from '../candidate/file-found.ts'
import { notFound } from '../door/trouble.handlers.ts'
import type { Form } from '../form.ts'
import { frameOf } from '../frame.ts'
import type { FieldError } from '../layout/frame.ts'
import { paths } from '../paths.ts'
import { page, seeOther } from '../reply.ts'
import type { Visit } from '../visit.ts'
import { confirmationFields as fields } from './confirmation-fields.ts'
import { attendingView } from './confirmation-view.ts'
import { ConfirmationPage, type ConfirmationTyped } from './confirmation.page.tsx'
import { isOfCandidate } from '../candidate/own-candidate.ts'
import type { Confirming } from './turn.page.tsx'

/** Every interview of the file's candidate, with what is known of who comes. Empty for whoever is not of the candidate. */
export async function confirmingIn(visit: Visit, found: FileFound): Promise<readonly Confirming[]> {
  if (!isOfCandidate(visit.viewer, found)) return []
  const { site, language, desk } = visit
  const { key, fileId } = found
  const day = await interviewDay(site.db, key)
  const own = day?.interviews.filter(({ slot }) => slot.candidate === key.candidate) ?? []
  return own.map((interview) => ({
    category: categoryName(visit, found, interview.slot.category),
    when: plannedText(visit, day!, interview),
    known: attendingView(interview, { zone: day!.zone, language, named: true }, desk.now()),
    href: mayConfirm(interview.course) ? paths.confirmInterview(fileId, interview.slot.category) : null,
  }))
}

function categoryName({ language }: Visit, { file }: FileFound, id: string): string {
  const known = categoryById(file.rulebook, id)
  return known ? nameIn(language, known) : id
}

function plannedText({ language }: Visit, { zone }: InterviewDay, { slot }: NamedInterview): string {
  return `${writtenInstant(slot.startsAt, zone, language)}, ${slot.room}`
}

export function showConfirmation(visit: Visit, found: FileFound): Promise<Response> {
  return confirmationPage(visit, found, { form: null, errors: [] }, 200)
}

export async function postConfirmation(visit: Visit, found: FileFound): Promise<Response> {
  const { form, params, desk, language } = visit
  if (!form) return notFound(visit)
  const key = { ...found.key, category: params['kategori'] ?? '' }
  const outcome = await confirmInterview(desk, key, { ...typedIn(form), seen: seenIn(form) })
  if (outcome.ok) return seeOther(visit, paths.interviewTurn(found.fileId), 'kehadiran-dikonfirmasi')
  const { refusal } = outcome
  if (refusal.code === 'not_found') return notFound(visit)
  const errors = [{ field: fieldOf(refusal), text: confirmationSentence(refusal, language) }]
  return confirmationPage(visit, found, { form, errors }, 422)
}

type Returned = { readonly form: Form | null; readonly errors: readonly FieldError[] }

async function confirmationPage(
  visit: Visit,
  found: FileFound,
  { form, errors }: Returned,
  status: number,
): Promise<Response> {
  const { site, language, desk, params } = visit
  const { key, fileId, file, season } = found
  const category = params['kategori'] ?? ''
  if (!isOfCandidate(visit.viewer, found)) return notFound(visit)
  const day = await interviewDay(site.db, key)
  const own = day?.interviews.find(({ slot }) => slot.candidate === key.candidate && slot.category === category)
  // Taken out of the timetable, or never in it: the turn says so.
  if (!day || !own) return seeOther(visit, paths.interviewTurn(fileId))
  const known = attendingView(own, { zone: day.zone, language, named: true }, desk.now())
  const seen = own.confirmation?.entry ?? 0
  const view = {
    candidate: file.candidate.name,
    category: categoryName(visit, found, category),
    planned: plannedText(visit, day, own),
    deadline: writtenInstant(confirmBy(own.slot), day.zone, language),
    known,
    form: mayConfirm(own.course) ? { ...(form ? typedIn(form) : lastSaid(own)), seen } : null,
    errors,
    hrefs: { self: paths.confirmInterview(fileId, category), turn: paths.interviewTurn(fileId) },
  }
  return page(visit, ConfirmationPage({ frame: frameOf(visit, season.example), view }), status)
}

/** What was said for another hour mostly holds for the new one too: it stands there to be sent again. */
function lastSaid({ confirmation }: NamedInterview): ConfirmationTyped {
  if (!confirmation) return { leader: '', name: '', office: '', companions: '', reason: '' }
  const { leader, name, office, companions, reason } = confirmation
  return { leader, name, office, companions: companions.join('\n'), reason }
}

function typedIn(form: Form): ConfirmationTyped {
  return {
    leader: form.text(fields.leader),
    name: form.text(fields.name),
    office: form.text(fields.office),
    companions: form.text(fields.companions),
    reason: form.text(fields.reason),
  }
}

function seenIn(form: Form): number {
  const text = form.text(fields.seen)
  return /^\d{1,9}$/.test(text) ? Number(text) : -1
}

function fieldOf(refusal: ConfirmationRefusal): string {
  switch (refusal.code) {
    case 'confirmed_name_missing':
      return fields.name
    case 'confirmed_name_too_long':
    case 'confirmed_identity_number':
      return fields[refusal.of]
    case 'confirmed_companions_too_many':
      return fields.companions
    case 'confirmed_absence_reason_missing':
    case 'confirmed_reason_too_long':
      return fields.reason
    case 'confirmed_presence_missing':
    case 'confirmation_after_its_time':
    case 'confirmation_changed_meanwhile':
      return fields.leader
  }
}
