/** Papers of an adopted result, made from the frozen value: minutes, recap, certificates. */
import { objectionCourse } from '../../actions/objection-course.ts'
import { renderPaper } from '../../actions/render-paper.ts'
import type { AdoptedResult } from '../../award/decision/adopted-result.ts'
import { addendum } from '../../documents/addendum.ts'
import { addendumFacts } from './addendum-facts.ts'
import { beritaAcara } from '../../documents/berita-acara.ts'
import { certificate } from '../../documents/certificate.ts'
import { certificateFactsOf, factsOfResult } from '../../documents/facts-of-result.ts'
import type { Paper } from '../../documents/paper-parts.ts'
import { scoreRecap, type SheetCell } from '../../documents/score-recap.ts'
import type { CellToWrite } from '../../platform/sheets/write-sheet.ts'
import { findAdoptedResult } from '../../store/adoptions.ts'
import { xlsxFile } from '../contest-files.ts'
import { notFound, paperFailed } from '../door/trouble.handlers.ts'
import { paths } from '../paths.ts'
import { download } from '../reply.ts'
import type { CategoryFound } from '../season-lookup.ts'
import type { Visit } from '../visit.ts'

export async function downloadBeritaAcara(visit: Visit, found: CategoryFound): Promise<Response> {
  return ofResult(visit, found, (result) =>
    pdf(visit, 'berita-acara.pdf', beritaAcara(factsOfResult(result, resultUrl(visit, found)))),
  )
}

export async function downloadAddendum(visit: Visit, found: CategoryFound): Promise<Response> {
  const course = await objectionCourse(visit.site.db, found.key)
  if (!course?.result.corrects) return notFound(visit)
  const former = await findAdoptedResult(visit.site.db, { ...found.key, adoption: course.adoption - 1 })
  if (!former) return notFound(visit)
  return pdf(visit, 'adendum-berita-acara.pdf', addendum(addendumFacts(course, former, resultUrl(visit, found))))
}

export async function downloadRecap(visit: Visit, found: CategoryFound): Promise<Response> {
  return ofResult(visit, found, (result) => {
    const sheets = scoreRecap(factsOfResult(result, resultUrl(visit, found)))
    return xlsxFile(
      'rekap-nilai.xlsx',
      sheets.map(({ name, columns, rows }) => ({ name, rows: [columns, ...rows.map((row) => row.map(cellOf))] })),
    )
  })
}

export async function downloadCertificate(visit: Visit, found: CategoryFound): Promise<Response> {
  return ofResult(visit, found, async (result) => {
    const number = (visit.params['nomor'] ?? '').replace(/\.pdf$/, '')
    const issued = result.certificates.find((known) => known.number === number)
    const urls = {
      resultUrl: resultUrl(visit, found),
      certificateUrl: certificateUrl(visit, number, issued?.checkCode ?? ''),
    }
    const facts = certificateFactsOf(result, number, urls)
    return facts ? pdf(visit, `piagam-${number}.pdf`, certificate(facts)) : notFound(visit)
  })
}

async function ofResult(
  visit: Visit,
  { key }: CategoryFound,
  make: (result: AdoptedResult) => Response | Promise<Response>,
): Promise<Response> {
  const result = await findAdoptedResult(visit.site.db, key)
  return result ? make(result) : notFound(visit)
}

async function pdf(visit: Visit, name: string, paper: Paper): Promise<Response> {
  const printed = await renderPaper(visit.site.press, paper)
  return printed.ok ? download(name, 'pdf', printed.value) : paperFailed(visit, printed.refusal)
}

function resultUrl({ site }: Visit, { address }: CategoryFound): string {
  return `${site.baseUrl}${paths.result(address)}`
}

function certificateUrl({ site }: Visit, number: string, code: string): string {
  return `${site.baseUrl}${paths.certificate({ number, code })}`
}

function cellOf(cell: SheetCell): CellToWrite {
  if (cell === null) return ''
  return typeof cell === 'string' ? cell : { number: cell.decimal }
}
