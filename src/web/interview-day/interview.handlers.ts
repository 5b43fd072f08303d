/** The page of one interview: its course, who came, what is asked, and a note of one's own. One form field says which of them is sent. */
import { mayKeepRoom, mayPlanDay, askingSeats, BOARD_READERS } from '../../award/interviews/day-access.ts'
import { DAY_MOVES, type DayMove } from '../../award/interviews/day-course.ts'
import { isOnPanel } from '../../award/judging/access.ts'
import { mayEnter } from '../../award/judging/door.ts'
import { interviewQuestions } from '../../actions/interview-questions.ts'
import { type FoundInterview, openInterview } from '../../actions/kept-interview.ts'
import { noteInterviewAttendance } from '../../actions/note-interview-attendance.ts'
import { recordInterviewMoment } from '../../actions/record-interview-moment.ts'
import { saveInterviewNote } from '../../actions/save-interview-note.ts'
import { saveInterviewQuestion } from '../../actions/save-interview-question.ts'
import { tickInterviewQuestions } from '../../actions/tick-interview-questions.ts'
import type { Result } from '../../award/result.ts'
import { findPrivateNote, type InterviewKey } from '../../store/interview-day.ts'
import { writtenInstant } from '../../wording/dates.ts'
import { type InterviewDayRefusal, interviewDaySentence } from '../../wording/interview-day-refusals.ts'
import { nameIn } from '../../wording/rulebook-names.ts'
import { notFound } from '../door/trouble.handlers.ts'
import type { Form } from '../form.ts'
import { frameOf } from '../frame.ts'
import type { FieldError } from '../layout/frame.ts'
import { paths } from '../paths.ts'
import { page, seeOther } from '../reply.ts'
import type { CategoryFound } from '../season-lookup.ts'
import type { Visit } from '../visit.ts'
import { interviewDeeds, interviewFields } from './interview-fields.ts'
import { courseView, questionView } from './interview-view.ts'
import { CourseOfInterview, InterviewPage, type InterviewView } from './interview.page.tsx'
import { liveAnswer, liveId } from './live-answer.ts'

type Returned = {
  readonly errors: readonly FieldError[]
  readonly form: Form | null
  readonly elsewhere: string | null
}
const FRESH: Returned = { errors: [], form: null, elsewhere: null }

export async function showInterview(visit: Visit, found: CategoryFound): Promise<Response> {
  const key = keyOf(visit, found)
  const live = await liveAnswer(visit, key, async (asking) => {
    if (!mayEnter(BOARD_READERS, asking.viewer, found.rulebook.panel, key).ok) return null
    const open = await openInterview(asking.site.db, asking.viewer, key)
    if (!open) return null
    const { language, antiForgery } = asking
    const view = { ...liveFacts(asking, found, open), typed: NOTHING_TYPED, errors: [] }
    return { shows: view.course, node: CourseOfInterview({ frame: { language, antiForgery }, view }) }
  })
  return live ?? interviewPage(visit, found, FRESH, 200)
}

function keyOf({ params }: Visit, { key }: CategoryFound): InterviewKey {
  return { ...key, candidate: params['peserta'] ?? '' }
}

const NOTHING_TYPED = { witness: '', reason: '', question: '' }

function liveFacts(visit: Visit, { address, rulebook, key }: CategoryFound, { own, day }: FoundInterview) {
  const { language, viewer, desk } = visit
  const keeps = mayKeepRoom(viewer, rulebook.panel, key)
  return {
    course: courseView(day, own, { keeps, language }, desk.now()),
    href: paths.interview(address, own.slot.candidate),
    nowMs: Date.parse(desk.now()),
  }
}

async function interviewPage(
  visit: Visit,
  found: CategoryFound,
  returned: Returned,
  status: number,
): Promise<Response> {
  const { site, viewer, language } = visit
  const key = keyOf(visit, found)
  const open = await openInterview(site.db, viewer, key)
  if (!open) return notFound(visit)
  const { own, day, panel } = open
  const { form, errors, elsewhere } = returned
  const keeps = mayKeepRoom(viewer, panel, key)
  const facts = liveFacts(visit, found, open)
  const note = viewer.person && isOnPanel(viewer, key) ? await findPrivateNote(site.db, key, viewer.person.id) : null
  const view: InterviewView = {
    ...facts,
    candidate: own.name,
    category: nameIn(language, found.category),
    planned: `${writtenInstant(own.slot.startsAt, day.zone, language)}, ${own.slot.room}`,
    link: own.slot.link,
    board: paths.interviewDay(found.address),
    id: liveId(facts.course),
    attendance: keeps ? { ...attendanceTyped(own.attendance, form), entry: own.attendance?.entry ?? 0 } : null,
    questions: (await interviewQuestions(site.db, key)).map((question) => questionView(question, language)),
    maySee: { tick: keeps || askingSeats(viewer, panel, key).length > 0, plan: mayPlanDay(viewer, panel, key) },
    note: isOnPanel(viewer, key)
      ? { version: note?.version ?? 0, text: sentAs(form, interviewDeeds.note) ? form!.text(interviewFields.note) : (note?.text ?? ''), elsewhere } // prettier-ignore
      : null,
    typed: {
      witness: form?.text(interviewFields.witness) ?? '',
      reason: form?.text(interviewFields.reason) ?? '',
      question: form?.text(interviewFields.question) ?? '',
    },
    errors,
  }
  return page(visit, InterviewPage({ frame: frameOf(visit, found.season.example), view }), status)
}

const sentAs = (form: Form | null, deed: string): boolean => form?.text(interviewFields.deed) === deed

function attendanceTyped(noted: FoundInterview['own']['attendance'], form: Form | null) {
  if (form && sentAs(form, interviewDeeds.attendance))
    return {
      leader: form.text(interviewFields.leader),
      companions: form.text(interviewFields.companions),
      correction: form.text(interviewFields.correction),
    }
  return { leader: noted?.leader ?? '', companions: noted ? String(noted.companions) : '', correction: '' }
}

type Outcome = Result<unknown, { readonly code: 'not_found' } | InterviewDayRefusal>

export async function postInterview(visit: Visit, found: CategoryFound): Promise<Response> {
  const { form } = visit
  if (!form) return notFound(visit)
  const key = keyOf(visit, found)
  const outcome = await carriedOut(visit, key, form)
  if (!outcome) return notFound(visit)
  if (outcome.ok) return seeOther(visit, paths.interview(found.address, key.candidate), 'wawancara-tercatat')
  const { refusal } = outcome
  if (refusal.code === 'not_found') return notFound(visit)
  const text = interviewDaySentence(refusal, found.season.zone, visit.language)
  const elsewhere = 'text' in refusal && typeof refusal.text === 'string' ? refusal.text : null
  return interviewPage(visit, found, { errors: [{ field: fieldOf(refusal, form), text }], form, elsewhere }, 422)
}

/** Null where the form says nothing that we know. */
async function carriedOut({ desk }: Visit, key: InterviewKey, form: Form): Promise<Outcome | null> {
  const seen = count(form.text(interviewFields.seen))
  switch (form.text(interviewFields.deed)) {
    case interviewDeeds.move: {
      const move = form.text(interviewFields.move)
      if (!isMove(move)) return null
      const [witness, reason] = [form.text(interviewFields.witness), form.text(interviewFields.reason)]
      return recordInterviewMoment(desk, key, { move, seen, witness, reason })
    }
    case interviewDeeds.attendance: {
      const [leader, companions] = [form.text(interviewFields.leader), form.text(interviewFields.companions)]
      return noteInterviewAttendance(desk, key, {
        leader,
        companions,
        reason: form.text(interviewFields.correction),
        seen,
      })
    }
    case interviewDeeds.ticks: {
      const shown = form.startingWith(interviewFields.shown('')).map(({ rest }) => ({
        id: rest,
        asked: form.text(interviewFields.asked(rest)) !== '',
      }))
      return tickInterviewQuestions(desk, key, shown)
    }
    case interviewDeeds.add:
      return saveInterviewQuestion(desk, key, { text: form.text(interviewFields.question) })
    case interviewDeeds.withdraw:
      return saveInterviewQuestion(desk, key, { withdrawn: count(form.text(interviewFields.withdrawn)) })
    case interviewDeeds.note:
      return saveInterviewNote(desk, key, Math.max(0, seen), form.text(interviewFields.note))
    default:
      return null
  }
}

function count(text: string): number {
  return /^\d{1,9}$/.test(text) ? Number(text) : -1
}

function isMove(text: string): text is DayMove {
  return DAY_MOVES.some((known) => known === text)
}

/** The field where something can be mended. */
function fieldOf(refusal: InterviewDayRefusal, form: Form): string {
  switch (refusal.code) {
    case 'witness_missing':
      return interviewFields.witness
    case 'reason_missing':
      return interviewFields.reason
    case 'day_text_too_long':
      return refusal.of === 'witness' ? interviewFields.witness : interviewFields.reason
    case 'companions_not_a_count':
      return interviewFields.companions
    case 'attendance_reason_missing':
    case 'attendance_reason_too_long':
      return interviewFields.correction
    case 'question_missing':
    case 'question_too_long':
    case 'question_is_there':
    case 'questions_too_many':
      return interviewFields.question
    case 'note_too_long':
    case 'note_changed_elsewhere':
      return interviewFields.note
    default:
      return sentAs(form, interviewDeeds.attendance) ? interviewFields.leader : 'isi'
  }
}
