/** A list of candidates is uploaded, tried and saved; between the two only the form itself holds the rows. */
import {
  candidateUpload,
  CANDIDATE_UPLOAD_LIMITS,
  type CandidateUploadRefusal,
} from '../../actions/candidate-upload.ts'
import { packedCandidates, unpackedCandidates } from '../../actions/carried-candidates.ts'
import { importCandidates, previewImport } from '../../actions/import-candidates.ts'
import type { PlannedRow, RowFault } from '../../award/nomination/candidate-import.ts'
import type { CandidateRow } from '../../award/nomination/candidate-table.ts'
import { candidateFileSentence, importWords, rowSentence } from '../../wording/import-candidates.ts'
import { writtenInstant } from '../../wording/dates.ts'
import { notFound } from '../door/trouble.handlers.ts'
import { frameOf } from '../frame.ts'
import type { Form } from '../form.ts'
import type { FieldError } from '../layout/frame.ts'
import { paths } from '../paths.ts'
import { page, seeOther } from '../reply.ts'
import type { Visit } from '../visit.ts'
import { xlsxFile } from '../contest-files.ts'
import { importPreview, nameOfCategory } from './import-preview.ts'
import { ImportCandidatesPage, importFields as fields, type ImportPreview, SAVE } from './import-candidates.page.tsx'
import type { SetUpFound, SetUpHandler } from './set-up-found.ts'
import { templateOfCandidates } from './import-template.ts'

/** The file, and what else stands in the form. */
export const IMPORT_BODY_BYTES_MAX = CANDIDATE_UPLOAD_LIMITS.bytesMax + 64 * 1024

export const showImportCandidates: SetUpHandler = async (visit, found) => importPage(visit, found, null, [], 200)

export const downloadCandidateTemplate: SetUpHandler = async (visit, { rules }) =>
  xlsxFile('templat-kandidat.xlsx', [templateOfCandidates(rules.rulebook, visit.language)])

export const importTooLarge: SetUpHandler = async (visit, found) =>
  formAgain(visit, found, importWords[visit.language].tooLarge, 413)

export const postImportCandidates: SetUpHandler = async (visit, found) => {
  const { form, language } = visit
  if (!form) return notFound(visit)
  if (form.has(fields.data)) return carriedOn(visit, found, form)
  const words = importWords[language]
  const file = form.file(fields.file)
  if (!file) return formAgain(visit, found, words.noFile, 422)
  if (file.size > CANDIDATE_UPLOAD_LIMITS.bytesMax) return formAgain(visit, found, words.tooLarge, 413)
  const read = await candidateUpload(new Uint8Array(await file.arrayBuffer()))
  if (!read.ok) return fileRefused(visit, found, read.refusal)
  return tried(visit, found, read.value.rows, read.value.unknown)
}

async function carriedOn(visit: Visit, found: SetUpFound, form: Form): Promise<Response> {
  const { desk, language } = visit
  const carried = unpackedCandidates(form.text(fields.data))
  if (!carried.ok) return formAgain(visit, found, candidateFileSentence(carried.refusal, language), 422)
  const rows = carried.value
  if (form.text(fields.deed) !== SAVE) return tried(visit, found, rows, [])
  const list = { rows, answers: answersIn(form) }
  const outcome = await importCandidates(desk, found.season, list)
  if (outcome.ok) return seeOther(visit, paths.candidates(found.address), 'kandidat-diimpor')
  if (outcome.refusal.code === 'not_found') return notFound(visit)
  const { plan } = outcome.refusal
  const isFaulty = plan.some(({ faults }) => faults.length > 0)
  const words = importWords[language]
  const open = plan.filter(({ organisation, faults }) => organisation === null && faults.length === 0)
  const errors = isFaulty
    ? []
    : open.map(({ line }) => ({ field: fields.answer(String(line)), text: words.answerMissing(line) }))
  return importPage(visit, found, previewOf(visit, found, rows, plan, []), errors, 422)
}

function answersIn(form: Form): ReadonlyMap<number, string> {
  return new Map(form.startingWith(fields.answer('')).map(({ rest, text }) => [Number(rest), text]))
}

async function tried(
  visit: Visit,
  found: SetUpFound,
  rows: readonly CandidateRow[],
  unknown: readonly string[],
): Promise<Response> {
  const plan = await previewImport(visit.desk, found.season, { rows, answers: new Map() })
  if (!plan.ok) return notFound(visit)
  const isFaulty = plan.value.some(({ faults }) => faults.length > 0)
  return importPage(visit, found, previewOf(visit, found, rows, plan.value, unknown), [], isFaulty ? 422 : 200)
}

function previewOf(
  visit: Visit,
  found: SetUpFound,
  rows: readonly CandidateRow[],
  plan: readonly PlannedRow[],
  unknown: readonly string[],
): ImportPreview {
  const { language } = visit
  const { rulebook } = found.rules
  const problemOf = (line: number, fault: RowFault) => ({
    line,
    column: importWords[language].columnNames[fault.column],
    text: rowSentence(said(fault, visit, found), (category) => nameOfCategory(rulebook, category, language), language),
  })
  const problems = plan.flatMap(({ line, faults }) => faults.map((fault) => problemOf(line, fault)))
  return importPreview(plan, { problems, unknown, data: packedCandidates(rows), rulebook, language })
}

function said(fault: RowFault, { language }: Visit, { season }: SetUpFound) {
  if (fault.code !== 'category_already_closed') return fault
  return { ...fault, closedAt: writtenInstant(fault.closedAt, season.zone, language) }
}

/** One fault of the file as a whole belongs beside the file; faults in cells need their table. */
function fileRefused(
  visit: Visit,
  found: SetUpFound,
  refusals: readonly CandidateUploadRefusal[],
): Response | Promise<Response> {
  const { language } = visit
  const problems = refusals.map(({ line, column, fault }) => ({
    line,
    column,
    text: candidateFileSentence(fault, language),
  }))
  const [first] = problems
  if (first && problems.length === 1 && first.line === null) return formAgain(visit, found, first.text, 422)
  const { rulebook } = found.rules
  const preview = importPreview([], { problems, unknown: [], data: '', rulebook, language })
  return importPage(visit, found, preview, [], 422)
}

function formAgain(visit: Visit, found: SetUpFound, text: string, status: number): Response {
  return importPage(visit, found, null, [{ field: fields.file, text }], status)
}

function importPage(
  visit: Visit,
  { season, address }: SetUpFound,
  preview: ImportPreview | null,
  errors: readonly FieldError[],
  status: number,
): Response {
  const view = {
    season: `${season.label}, ${season.placeName}`,
    setUpHref: paths.setUp(address),
    listHref: paths.candidates(address),
    action: paths.importCandidates(address),
    templateHref: paths.candidateTemplate(address),
    preview,
    errors,
  }
  return page(visit, ImportCandidatesPage({ frame: frameOf(visit, season.example), view }), status)
}
