/** The candidate's people answer a finding on the page of their file. */
import { answerFinding } from '../../actions/answer-finding.ts'
import { fileRefusalSentence, moveRefusalSentence } from '../../wording/nomination.ts'
import { answerRefusalSentence } from '../../wording/verification.ts'
import { filePage, NOTHING_TYPED } from '../candidate/file.handlers.ts'
import type { FileFound } from '../candidate/file-found.ts'
import { notFound } from '../door/trouble.handlers.ts'
import { paths } from '../paths.ts'
import { seeOther } from '../reply.ts'
import type { Visit } from '../visit.ts'
import { answerField, answerFields } from './findings.tsx'

export async function postAnswer(visit: Visit, found: FileFound): Promise<Response> {
  const { form, desk, params, language } = visit
  if (!form) return notFound(visit)
  const category = params['kategori'] ?? ''
  const [step, number] = [numberIn(form.text(answerFields.step)), numberIn(form.text(answerFields.number))]
  const field = answerField({ category, number })
  const text = form.text(field)
  const outcome = await answerFinding(desk, { ...found.key, category, step, number }, text)
  if (outcome.ok) return seeOther(visit, paths.candidateFile(found.fileId), 'temuan-dijawab')
  const { refusal } = outcome
  switch (refusal.code) {
    case 'not_found':
      return notFound(visit)
    case 'file_for_reading_only':
    case 'file_closed':
    case 'section_not_asked':
      return refused(409, fileRefusalSentence(refusal, language))
    case 'nomination_moved_meanwhile':
      return refused(409, moveRefusalSentence(refusal, language))
    default:
      return refused(422, answerRefusalSentence(refusal, language))
  }

  function refused(status: number, why: string): Promise<Response> {
    const came = { ...NOTHING_TYPED, errors: [{ field, text: why }], typedAnswer: { field, text } }
    return filePage(visit, found, came, status)
  }
}

/** Zero numbers nothing. */
function numberIn(text: string): number {
  return /^\d{1,9}$/.test(text) ? Number(text) : 0
}
