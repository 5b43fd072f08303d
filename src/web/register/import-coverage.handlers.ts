/** A table of figures is uploaded, tried and saved; between the two only the form itself holds the file. */
import { packedFile, unpackedFile } from '../../actions/carried-file.ts'
import {
  COVERAGE_UPLOAD_LIMITS,
  coverageUpload,
  type CoverageFileRefusal,
  type CoverageUpload,
} from '../../actions/coverage-upload.ts'
import { importCoverage, previewCoverage, type ImportReport } from '../../actions/import-coverage.ts'
import { COVERAGE_COLUMN_IDS, type CoverageColumn } from '../../award/coverage/coverage-table.columns.ts'
import { coverageColumns } from '../../wording/coverage-columns.ts'
import {
  coverageConcernSentence,
  coverageFaultSentence,
  coverageFileSentence,
  coverageNoteSentence,
} from '../../wording/coverage-faults.ts'
import { registerWords } from '../../wording/coverage-register.ts'
import { baseNames, segmentNames } from '../../wording/coverage-segments.ts'
import { writtenInstant } from '../../wording/dates.ts'
import { xlsxFile } from '../contest-files.ts'
import { writtenAsOf } from '../coverage-view.ts'
import { noPermission, notFound } from '../door/trouble.handlers.ts'
import { frameOf } from '../frame.ts'
import { paths } from '../paths.ts'
import { page, seeOther } from '../reply.ts'
import type { Visit } from '../visit.ts'
import { coverageOf } from './figure-view.ts'
import { coverageImportFields as fields, ImportCoveragePage, type CoveragePreview } from './import-coverage.page.tsx'

/** The file once more as text, and what else stands in the form. */
export const COVERAGE_BODY_BYTES_MAX = Math.ceil(COVERAGE_UPLOAD_LIMITS.bytesMax * 1.4) + 64 * 1024

/** More is told by the command, which has no page to fill. */
const SHOWN_MAX = 100

export async function showImportCoverage(visit: Visit): Promise<Response> {
  return importPage(visit, null, null, 200)
}

export async function coverageTooLarge(visit: Visit): Promise<Response> {
  return importPage(visit, null, tooLarge(visit), 413)
}

export async function downloadCoverageTemplate(visit: Visit): Promise<Response> {
  const names = coverageColumns[visit.language]
  const example: Partial<Record<CoverageColumn, string>> = { code: '61.08', name: 'Kabupaten Landak', year: '2024', eligible: '130245', active_members: '69590', coverage_pct: '53.43', segment: 'ALL', source: 'https://contoh.example/berita', as_of: '2024-12' } // prettier-ignore
  const columns = COVERAGE_COLUMN_IDS.filter((column) => column !== 'level')
  return xlsxFile('templat-cakupan.xlsx', [
    {
      name: registerWords[visit.language].title,
      columnWidths: columns.map((column) => (column === 'source' || column === 'note' ? 40 : 16)),
      rows: [columns.map((column) => names[column].name), columns.map((column) => example[column] ?? '')],
    },
  ])
}

export async function postImportCoverage(visit: Visit): Promise<Response> {
  const { form, language } = visit
  if (!form) return notFound(visit)
  const words = registerWords[language]
  if (form.has(fields.data)) return carriedOn(visit, form.text(fields.data), form.text(fields.name))
  const file = form.file(fields.file)
  if (!file) return importPage(visit, null, words.noFile, 422)
  if (file.size > COVERAGE_UPLOAD_LIMITS.bytesMax) return importPage(visit, null, tooLarge(visit), 413)
  const bytes = new Uint8Array(await file.arrayBuffer())
  const upload = await coverageUpload({ name: file.name, bytes })
  if (!upload.ok) return fileRefused(visit, file.name, upload.refusal)
  const trial = await previewCoverage(visit.desk, upload.value, visit.viewer)
  if (!trial.ok) return noPermission(visit)
  const preview = previewOf(visit, upload.value, trial.value, packedFile(bytes))
  return importPage(visit, preview, null, preview.count > 0 ? 200 : 422)
}

async function carriedOn(visit: Visit, data: string, name: string): Promise<Response> {
  const bytes = unpackedFile(data, COVERAGE_UPLOAD_LIMITS.bytesMax)
  if (!bytes) return importPage(visit, null, coverageFileSentence({ code: 'carried_broken' }, visit.language), 422)
  const upload = await coverageUpload({ name, bytes })
  if (!upload.ok) return fileRefused(visit, name, upload.refusal)
  const done = await importCoverage(visit.desk, upload.value, visit.viewer)
  if (done.ok) return seeOther(visit, paths.coverageImport(done.value.id), 'angka-diimpor')
  if (done.refusal.code === 'not_found') return noPermission(visit)
  return importPage(visit, previewOf(visit, upload.value, done.refusal.report, ''), null, 422)
}

function previewOf(visit: Visit, upload: CoverageUpload, report: ImportReport, data: string): CoveragePreview {
  const { language } = visit
  const columnName = (column: CoverageColumn) => coverageColumns[language][column].name
  const refused = report.refused.flatMap(({ line, faults }) =>
    faults.map(({ column, what }) => ({
      line,
      column: columnName(column),
      text: coverageFaultSentence(what, language),
    })),
  )
  const warnings = report.warnings.map(({ line, column, what }) => {
    return { line, column: columnName(column), text: coverageConcernSentence(what, language) }
  })
  return {
    count: report.accepted.length,
    data,
    fileName: upload.fileName,
    refusedLines: report.refused.length,
    refused: refused.slice(0, SHOWN_MAX),
    moreRefused: Math.max(0, refused.length - SHOWN_MAX),
    warnings: warnings.slice(0, SHOWN_MAX),
    moreWarnings: Math.max(0, warnings.length - SHOWN_MAX),
    notes: report.notes.map((note) =>
      coverageNoteSentence('at' in note ? { ...note, at: writtenInstant(note.at, 'WIB', language) } : note, language),
    ),
    rows: report.accepted.slice(0, SHOWN_MAX).map(({ line, figure, region }) => ({
      line,
      place: `${region.name} (${region.code})`,
      period: `${figure.year}, ${segmentNames[language][figure.segment]}, ${writtenAsOf(figure.asOf, language)}`,
      coverage: coverageOf(figure, language),
      base: baseNames[language][figure.base],
    })),
    moreRows: Math.max(0, report.accepted.length - SHOWN_MAX),
    unreadable: false,
  }
}

/** What the command would still read. */
const BEYOND_THE_PAGE: ReadonlySet<string> = new Set(['file_too_large', 'zip_too_large', 'too_many_rows'])

function tooLarge({ language }: Visit): string {
  return registerWords[language].tooLarge(COVERAGE_UPLOAD_LIMITS.rowsMax)
}

/** One fault of the file as a whole belongs beside the file; faults in cells need their table. */
function fileRefused(visit: Visit, fileName: string, refusals: readonly CoverageFileRefusal[]): Response {
  if (refusals.some(({ fault }) => BEYOND_THE_PAGE.has(fault.code)))
    return importPage(visit, null, tooLarge(visit), 413)
  const said = refusals.map(({ line, column, fault }) => {
    return { line, column, text: coverageFileSentence(fault, visit.language) }
  })
  const [first] = said
  if (first && said.length === 1 && first.line === null) return importPage(visit, null, first.text, 422)
  const empty = { count: 0, data: '', refusedLines: said.length, warnings: [], moreWarnings: 0, notes: [], rows: [], moreRows: 0 } // prettier-ignore
  const more = Math.max(0, said.length - SHOWN_MAX)
  const preview = { ...empty, fileName, refused: said.slice(0, SHOWN_MAX), moreRefused: more, unreadable: true }
  return importPage(visit, preview, null, 422)
}

function importPage(visit: Visit, preview: CoveragePreview | null, error: string | null, status: number): Response {
  const errors = error === null ? [] : [{ field: fields.file, text: error }]
  const view = { rowsMax: COVERAGE_UPLOAD_LIMITS.rowsMax, preview, errors }
  return page(visit, ImportCoveragePage({ frame: frameOf(visit, false), view }), status)
}
