/** An organiser lists employers from a file: it is read, ranked and forgotten in a process of its own. */
import { EMPLOYER_UPLOAD_LIMITS } from '../../actions/list-employers.ts'
import { rulebookTemplates } from '../../actions/rulebook-templates.ts'
import { PROGRAMME_RULE_IDS, type ProgrammeRuleId } from '../../award/compliance/required-programmes.ts'
import { assert } from '../../award/result.ts'
import type { Rulebook } from '../../award/rulebook/rulebook.ts'
import { dayNumber, isDay } from '../../award/units/dates.ts'
import type { JobRefusal } from '../../platform/one-job-process.ts'
import { longListWords } from '../../wording/long-list.ts'
import { trialTroubleSentence } from '../../wording/try-refusals.ts'
import { xlsxFile } from '../contest-files.ts'
import { frameOf } from '../frame.ts'
import type { Form } from '../form.ts'
import type { FieldError } from '../layout/frame.ts'
import { rulebookOfFile } from '../organiser/rulebook-file.ts'
import { download, page } from '../reply.ts'
import type { Visit } from '../visit.ts'
import { LongListResultPage } from './long-list-result.page.tsx'
import { templateOfEmployers } from './long-list-template.ts'
import {
  longListChoices as choices,
  longListFields as fields,
  type LongListFormView,
  LongListPage,
} from './long-list.page.tsx'

/** The file, and room for a rulebook beside it. */
export const LONG_LIST_BODY_BYTES_MAX = EMPLOYER_UPLOAD_LIMITS.bytesMax + 2 * 1024 * 1024

const TEMPLATE = 'tertib-administrasi'
const UNTYPED = { dates: 'iso', asOf: '', programmes: PROGRAMME_RULE_IDS[0], wants: 'page' } as const
type Typed = Omit<LongListFormView, 'errors'> & { readonly programmes: ProgrammeRuleId }

export async function showLongList(visit: Visit): Promise<Response> {
  return formPage(visit, UNTYPED, [], 200)
}

export async function downloadLongListTemplate({ language }: Visit): Promise<Response> {
  return xlsxFile('templat-pemberi-kerja.xlsx', [templateOfEmployers(language)])
}

/** Answered before the body is read to its end. */
export async function longListTooLarge(visit: Visit): Promise<Response> {
  return formPage(visit, UNTYPED, [{ field: fields.employers, text: longListWords[visit.language].tooLarge }], 413)
}

export async function postLongList(visit: Visit): Promise<Response> {
  const { form, language } = visit
  assert(form, 'a POST carries a form')
  const words = longListWords[language]
  const typed = typedIn(form)
  const file = form.file(fields.employers)
  const rules = await rulesIn(visit, form)
  const errors = [
    ...(file ? [] : [{ field: fields.employers, text: words.noFile }]),
    ...(typed.asOf === '' || isDay(typed.asOf) ? [] : [{ field: fields.asOf, text: words.asOfUnreadable }]),
    ...rules.errors,
  ]
  if (!file || !rules.rulebook || errors.length > 0) return formPage(visit, typed, errors, 422)
  const outcome = await visit.site.longLists.run({
    bytes: new Uint8Array(await file.arrayBuffer()),
    name: file.name,
    rulebook: rules.rulebook,
    dateOrder: typed.dates,
    asOfDay: isDay(typed.asOf) ? dayNumber(typed.asOf) : null,
    programmeRule: typed.programmes,
    wants: typed.wants,
    language,
  })
  if (!outcome.ok) return stopped(visit, typed, outcome.refusal)
  const answer = outcome.value
  if (answer.is === 'trouble') return formPage(visit, typed, [{ field: fields[answer.of], text: answer.text }], 422)
  if (answer.is === 'file') return download(`daftar-panjang.${answer.type}`, answer.type, Uint8Array.from(answer.bytes))
  return page(visit, LongListResultPage({ frame: frameOf(visit), view: answer.view }))
}

/** A death may be a fault of ours: the log learns that it happened, and nothing about the file. */
function stopped(visit: Visit, typed: Typed, refusal: JobRefusal): Response {
  if (refusal.code === 'job_died')
    visit.site.report(refusal.code, { code: refusal.code, method: 'POST', route: visit.url.pathname })
  const text = trialTroubleSentence(refusal, visit.language)
  return formPage(visit, typed, [{ field: fields.employers, text }], refusal.code === 'job_busy' ? 503 : 422)
}

type RulesIn = { readonly rulebook: Rulebook | null; readonly errors: readonly FieldError[] }

/** The organiser's own rulebook, else the template for orderly administration. */
async function rulesIn({ language }: Visit, form: Form): Promise<RulesIn> {
  const file = form.file(fields.rulebook)
  if (!file) {
    const template = (await rulebookTemplates()).find(({ id }) => id === TEMPLATE)
    assert(template, 'the template for orderly administration is shipped')
    return { rulebook: template.rulebook, errors: [] }
  }
  const { rules } = await rulebookOfFile(new Uint8Array(await file.arrayBuffer()), language)
  if (rules.ok) return { rulebook: rules.value.rulebook, errors: [] }
  return { rulebook: null, errors: rules.refusal.map(({ text }) => ({ field: fields.rulebook, text })) }
}

function typedIn(form: Form): Typed {
  const programmes = form.text(fields.programmes)
  const wanted = form.text(fields.wants)
  return {
    dates: form.text(fields.dates) === choices.dates.dmy ? 'dmy' : 'iso',
    asOf: form.text(fields.asOf).trim(),
    programmes: PROGRAMME_RULE_IDS.find((known) => known === programmes) ?? PROGRAMME_RULE_IDS[0],
    wants: wanted === choices.wants.csv ? 'csv' : wanted === choices.wants.xlsx ? 'xlsx' : 'page',
  }
}

function formPage(
  visit: Visit,
  typed: Omit<LongListFormView, 'errors'>,
  errors: readonly FieldError[],
  status: number,
) {
  return page(visit, LongListPage({ frame: frameOf(visit), view: { ...typed, errors } }), status)
}
