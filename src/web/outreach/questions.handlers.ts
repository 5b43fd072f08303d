/** Questions from an event: note one, answer one for everybody. */
import { answerEventQuestion, noteEventQuestion } from '../../actions/event-questions.ts'
import { listAsked } from '../../store/outreach-materials.ts'
import { outreachSentence } from '../../wording/outreach-refusals.ts'
import { questionSentence } from '../../wording/season-questions.ts'
import { notFound } from '../door/trouble.handlers.ts'
import { frameOf } from '../frame.ts'
import type { FieldError } from '../layout/frame.ts'
import { pageOf, wantedPage } from '../pages.ts'
import { paths } from '../paths.ts'
import { page, seeOther } from '../reply.ts'
import type { Visit } from '../visit.ts'
import { type EventFound, type EventHandler, numberIn } from './event-found.ts'
import { placeOf } from './events.handlers.ts'
import {
  eventQuestionDeeds,
  eventQuestionFields as fields,
  EventQuestionsPage,
  type EventQuestionsView,
} from './questions.page.tsx'

export const showEventQuestions: EventHandler = async (visit, found) => {
  const number = numberIn(visit.url.searchParams.get(fields.number) ?? '')
  const asked = (await listAsked(visit.site.db, found.key)).find((one) => one.number === number)
  const typed = asked && asked.question === null ? { number: String(number), asked: asked.asked, answer: '' } : null
  return questionsPage(visit, found, { noted: '', typed, errors: [] }, 200)
}

export const postEventQuestion: EventHandler = async (visit, found) => {
  const { form, desk } = visit
  if (!form) return notFound(visit)
  const done = (flash: string) => seeOther(visit, paths.eventQuestions(found.eventAddress), flash)
  switch (form.text(fields.deed)) {
    case eventQuestionDeeds.note: {
      const noted = form.text(fields.noted)
      const outcome = await noteEventQuestion(desk, found.key, noted)
      if (outcome.ok) return done('pertanyaan-tercatat')
      const { refusal } = outcome
      if (refusal.code === 'not_found') return notFound(visit)
      const errors = [{ field: fields.noted, text: questionSentence(refusal, visit.language) }]
      return questionsPage(visit, found, { noted, typed: null, errors }, 422)
    }
    case eventQuestionDeeds.answer:
      return answered(visit, found, {
        number: form.text(fields.number),
        asked: form.text(fields.asked),
        answer: form.text(fields.answer),
      })
    default:
      return notFound(visit)
  }
}

async function answered(
  visit: Visit,
  found: EventFound,
  typed: NonNullable<EventQuestionsView['typed']>,
): Promise<Response> {
  const { asked, answer } = typed
  const draft = { asked, answer, shown: true }
  const outcome = await answerEventQuestion(visit.desk, found.key, numberIn(typed.number), draft)
  if (outcome.ok) return seeOther(visit, paths.eventQuestions(found.eventAddress), 'tanya-jawab-tersimpan')
  const { refusal } = outcome
  const refused = (errors: readonly FieldError[], status = 422) =>
    questionsPage(visit, found, { noted: '', typed, errors }, status)
  switch (refusal.code) {
    case 'not_found':
    case 'question_changed_elsewhere':
      return notFound(visit)
    case 'question_answered':
      return refused([{ field: fields.answer, text: outreachSentence(refusal, visit.language) }], 409)
    case 'too_many_questions':
      return refused([{ field: fields.answer, text: questionSentence(refusal, visit.language) }])
    case 'question_flawed':
      return refused(
        refusal.flaws.map((flaw) => ({
          field: isAboutAnswer(flaw) ? fields.answer : fields.asked,
          text: questionSentence(flaw, visit.language),
        })),
      )
  }
}

function isAboutAnswer(flaw: { readonly code: string; readonly in?: string }): boolean {
  return flaw.code.startsWith('answer') || flaw.in === 'answer'
}

async function questionsPage(
  visit: Visit,
  found: EventFound,
  shown: Pick<EventQuestionsView, 'noted' | 'typed' | 'errors'>,
  status: number,
): Promise<Response> {
  const { address, eventAddress, event, season } = found
  const asked = await listAsked(visit.site.db, found.key)
  const here = paths.eventQuestions(eventAddress)
  const { rows, pager } = pageOf(asked, wantedPage(visit.url), here)
  const view = {
    place: placeOf(found, event),
    action: here,
    rows: rows.map(({ number, asked: text, question }) => ({
      asked: text,
      href:
        question === null
          ? paths.eventQuestions(eventAddress, { [fields.number]: String(number) })
          : paths.seasonQuestions(address, { tanya: String(question) }),
      answered: question !== null,
    })),
    pager,
    ...shown,
  }
  return page(visit, EventQuestionsPage({ frame: frameOf(visit, season.example), view }), status)
}
