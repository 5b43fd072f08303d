/** "Coba dengan Excel Anda": a file becomes a ranking on a page and is forgotten. Nothing is stored and nothing logged. */
import { UPLOAD_LIMITS } from '../../actions/rank-upload.ts'
import { renderPaper } from '../../actions/render-paper.ts'
import { dayParts, instant, wallTime } from '../../award/units/dates.ts'
import { assert } from '../../award/result.ts'
import type { JobRefusal } from '../../platform/one-job-process.ts'
import { tryWords } from '../../wording/try.ts'
import { trialTroubleSentence, uploadProblemSentence } from '../../wording/try-refusals.ts'
import { xlsxFile } from '../contest-files.ts'
import { paperFailed } from '../door/trouble.handlers.ts'
import type { Form } from '../form.ts'
import { frameOf } from '../frame.ts'
import { paths } from '../paths.ts'
import { download, page, seeOther } from '../reply.ts'
import type { Visit } from '../visit.ts'
import type { TryAnswer, TryJob } from './try-job.ts'
import { carriedFields, TryResultPage } from './try-result.page.tsx'
import { templateWorkbook } from './try-template.ts'
import { tryAggregations, tryFields, TryPage } from './try.page.tsx'

/** The file, and room for the rest of the form. */
export const TRY_BODY_BYTES_MAX = UPLOAD_LIMITS.bytesMax + 64 * 1024

export async function showTry(visit: Visit): Promise<Response> {
  return formPage(visit, null)
}

/** The pages of a result live in a POST alone: whoever comes back to their address, or changes language, starts anew. */
export async function toTry(visit: Visit): Promise<Response> {
  return seeOther(visit, paths.try())
}

export async function downloadTryTemplate(): Promise<Response> {
  return xlsxFile('templat-coba-paritrana.xlsx', templateWorkbook())
}

/** Answered before the body is read to its end. */
export async function tryTooLarge(visit: Visit): Promise<Response> {
  return formPage(visit, tryWords[visit.language].tooLarge, 413)
}

export async function postTryResult(visit: Visit): Promise<Response> {
  const from = await inputOf(visit)
  if ('refused' in from) return formPage(visit, from.refused, from.status)
  return answered(visit, await visit.site.trials.jobs.run(jobOf(visit, 'page', from)))
}

/** From the page's own data alone; a page that carries none has no button. */
export async function postTryBeritaAcara(visit: Visit): Promise<Response> {
  const from = { is: 'carried', text: formOf(visit).text(carriedFields.data) } as const
  const outcome = await visit.site.trials.jobs.run(jobOf(visit, 'draft', from))
  if (!outcome.ok || outcome.value.is !== 'draft') return answered(visit, outcome)
  const printed = await renderPaper(visit.site.trials.press, outcome.value.paper)
  if (!printed.ok) return paperFailed(visit, printed.refusal, paths.try())
  return download('draf-berita-acara.pdf', 'pdf', printed.value)
}

type Outcome = { readonly ok: true; readonly value: TryAnswer } | { readonly ok: false; readonly refusal: JobRefusal }

function answered(visit: Visit, outcome: Outcome): Response {
  if (!outcome.ok) {
    const { refusal } = outcome
    // A death may be a fault of ours: the log learns that it happened, and nothing about the file.
    if (refusal.code === 'job_died')
      visit.site.report(refusal.code, { code: refusal.code, method: 'POST', route: visit.url.pathname })
    return formPage(visit, trialTroubleSentence(refusal, visit.language), refusal.code === 'job_busy' ? 503 : 422)
  }
  const answer = outcome.value
  assert(answer.is !== 'draft', 'a draft is printed, not shown')
  if (answer.is === 'page')
    return page(visit, TryResultPage({ frame: resultFrame(visit), view: answer.view }), statusOf(answer.view.is))
  const { refusal } = answer
  const text =
    refusal.code === 'carried_broken'
      ? trialTroubleSentence(refusal, visit.language)
      : uploadProblemSentence(refusal, visit.language)
  return formPage(visit, text)
}

function statusOf(is: 'ranked' | 'refused'): number {
  return is === 'ranked' ? 200 : 422
}

/** The switch of languages leads to the form, because no address leads to this page. */
function resultFrame(visit: Visit) {
  return { ...frameOf(visit), here: paths.try() }
}

type Input = TryJob['from'] | { readonly refused: string; readonly status: number }

async function inputOf(visit: Visit): Promise<Input> {
  const form = formOf(visit)
  const words = tryWords[visit.language]
  if (form.has(carriedFields.data)) return { is: 'carried', text: form.text(carriedFields.data) }
  const file = form.file(tryFields.file)
  if (!file) return { refused: words.noFile, status: 422 }
  if (file.size > UPLOAD_LIMITS.bytesMax) return { refused: words.tooLarge, status: 413 }
  return { is: 'file', name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
}

function jobOf(visit: Visit, wants: TryJob['wants'], from: TryJob['from']): TryJob {
  const { day } = wallTime(instant(visit.site.clock.now()), 'WIB')
  const wanted = Number(formOf(visit).text(carriedFields.page) || '1')
  return {
    wants,
    from,
    aggregation: aggregationOf(visit),
    language: visit.language,
    page: Number.isSafeInteger(wanted) ? wanted : 1,
    assessmentYear: dayParts(day).year - 1,
  }
}

/** The button that switches, else what the page was computed with, else the choice on the form; trimmed by default. */
function aggregationOf(visit: Visit): TryJob['aggregation'] {
  const form = formOf(visit)
  const fields = [carriedFields.switchTo, carriedFields.aggregation, tryFields.aggregation]
  const chosen = fields.map((field) => form.text(field)).find((text) => text !== '')
  return chosen === tryAggregations.mean ? 'mean' : 'trimmed'
}

function formOf({ form }: Visit): Form {
  assert(form, 'a POST carries a form')
  return form
}

function formPage(visit: Visit, error: string | null, status = error === null ? 200 : 422): Response {
  const errors = error === null ? [] : [{ field: tryFields.file, text: error }]
  const aggregation = visit.form ? aggregationOf(visit) : 'trimmed'
  return page(visit, TryPage({ frame: resultFrame(visit), view: { aggregation, errors } }), status)
}
