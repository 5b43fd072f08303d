/** Writing the questions and answers of a season. */
import { saveSeasonQuestion, type SaveQuestionRefusal } from '../../actions/save-season-question.ts'
import type { QuestionFlaw } from '../../award/season/season-questions.ts'
import { listSeasonQuestions } from '../../store/season-questions.ts'
import { questionSentence } from '../../wording/season-questions.ts'
import { notFound } from '../door/trouble.handlers.ts'
import { frameOf } from '../frame.ts'
import type { FieldError } from '../layout/frame.ts'
import { pageOf, wantedPage } from '../pages.ts'
import { paths } from '../paths.ts'
import { page, seeOther } from '../reply.ts'
import type { Visit } from '../visit.ts'
import {
  seasonQuestionFields as fields,
  SeasonQuestionsPage,
  type SeasonQuestionsView,
} from './season-questions.page.tsx'
import type { SetUpFound, SetUpHandler } from './set-up-found.ts'

type Typed = SeasonQuestionsView['typed']

const NOTHING: Typed = { question: '', version: '', asked: '', answer: '', shown: true }

/** Another number than that of a question is an empty form. */
export const showSeasonQuestions: SetUpHandler = async (visit, found) => {
  const asked = visit.url.searchParams.get(fields.question) ?? ''
  const questions = await listSeasonQuestions(visit.site.db, found.season)
  const chosen = questions.find(({ question }) => String(question) === asked)
  const typed = chosen ? { ...chosen, question: String(chosen.question), version: String(chosen.version) } : NOTHING
  return questionsPage(visit, found, typed, [], 200)
}

export const postSeasonQuestion: SetUpHandler = async (visit, found) => {
  const { form, desk } = visit
  if (!form) return notFound(visit)
  const typed = {
    question: form.text(fields.question),
    version: form.text(fields.version),
    asked: form.text(fields.asked),
    answer: form.text(fields.answer),
    shown: form.has(fields.shown),
  }
  const { question, version, ...draft } = typed
  const seen = question === '' ? null : { question: Number(question), version: Number(version) }
  const outcome = await saveSeasonQuestion(desk, found.season, seen, draft)
  if (outcome.ok) return seeOther(visit, paths.seasonQuestions(found.address), 'tanya-jawab-tersimpan')
  const { refusal } = outcome
  if (refusal.code === 'not_found') return notFound(visit)
  const again = refusal.code === 'question_changed_elsewhere' ? String(refusal.now.version) : version
  const status = refusal.code === 'question_changed_elsewhere' ? 409 : 422
  return questionsPage(visit, found, { ...typed, version: again }, errorsOf(visit, refusal), status)
}

function errorsOf(
  { language }: Visit,
  refusal: Exclude<SaveQuestionRefusal, { readonly code: 'not_found' }>,
): readonly FieldError[] {
  if (refusal.code === 'question_flawed')
    return refusal.flaws.map((flaw) => ({ field: fieldOf(flaw), text: questionSentence(flaw, language) }))
  const trouble =
    refusal.code === 'question_changed_elsewhere'
      ? { code: refusal.code, asked: refusal.now.asked, answer: refusal.now.answer }
      : refusal
  return [{ field: fields.asked, text: questionSentence(trouble, language) }]
}

function fieldOf(flaw: QuestionFlaw): string {
  if (flaw.code === 'identity_number_typed') return fields[flaw.in]
  return flaw.code === 'answer_missing' || flaw.code === 'answer_too_long' ? fields.answer : fields.asked
}

async function questionsPage(
  visit: Visit,
  { season, address }: SetUpFound,
  typed: Typed,
  errors: readonly FieldError[],
  status: number,
): Promise<Response> {
  const questions = await listSeasonQuestions(visit.site.db, season)
  const { rows, pager } = pageOf(questions, wantedPage(visit.url), paths.seasonQuestions(address))
  const view = {
    season: `${season.label}, ${season.placeName}`,
    setUpHref: paths.setUp(address),
    publicHref: paths.season(address),
    action: paths.seasonQuestions(address),
    questions: rows.map(({ question, asked, shown }) => ({
      asked,
      shown,
      editHref: paths.seasonQuestions(address, { [fields.question]: String(question) }),
    })),
    pager,
    typed,
    errors,
  }
  return page(visit, SeasonQuestionsPage({ frame: frameOf(visit, season.example), view }), status)
}
