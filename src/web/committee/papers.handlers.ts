/** Papers of an adopted result, made from the frozen value: minutes, recap, certificates. */
import type { NamedPaper } from '../../actions/issue-papers.ts'
import { objectionCourse, type ObjectionCourse } from '../../actions/objection-course.ts'
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
import { listIssuedPapers } from '../../store/issued-papers.ts'
import { findAdoptedResult, findLastAdoption } from '../../store/adoptions.ts'
import { xlsxFile } from '../contest-files.ts'
import { notFound, paperFailed } from '../door/trouble.handlers.ts'
import { paths } from '../paths.ts'
import { broughtFile, download } from '../reply.ts'
import type { CategoryFound } from '../season-lookup.ts'
import type { Visit } from '../visit.ts'
import { paperWitness } from './paper-witness.ts'

/** What is printed once and for all when a result is published: minutes, addendum, and a certificate for each winner. */
export async function papersToIssue(
  visit: Visit,
  found: CategoryFound,
): Promise<(result: AdoptedResult, former: AdoptedResult | null, course: ObjectionCourse) => readonly NamedPaper[]> {
  const url = resultUrl(visit, found)
  const witness = await paperWitness(visit, found)
  return (result, former, course) => [
    { name: BERITA_ACARA, paper: beritaAcara(factsOfResult(result, url, witness)) },
    ...(former ? [{ name: ADENDUM, paper: addendum(addendumFacts(course, former, url)) }] : []),
    ...result.certificates.flatMap(({ number, checkCode }) => {
      const urls = { resultUrl: url, certificateUrl: certificateUrl(visit, number, checkCode) }
      const facts = certificateFactsOf(result, number, urls)
      return facts ? [{ name: `piagam-${number}.pdf`, paper: certificate(facts) }] : []
    }),
  ]
}

const BERITA_ACARA = 'berita-acara.pdf'
const ADENDUM = 'adendum-berita-acara.pdf'

export async function downloadBeritaAcara(visit: Visit, found: CategoryFound): Promise<Response> {
  return ofResult(visit, found, async (result) => {
    const facts = factsOfResult(result, resultUrl(visit, found), await paperWitness(visit, found))
    return pdf(visit, found, BERITA_ACARA, beritaAcara(facts))
  })
}

export async function downloadAddendum(visit: Visit, found: CategoryFound): Promise<Response> {
  const course = await objectionCourse(visit.site.db, found.key)
  if (!course?.result.corrects) return notFound(visit)
  const former = await findAdoptedResult(visit.site.db, { ...found.key, adoption: course.adoption - 1 })
  if (!former) return notFound(visit)
  return pdf(visit, found, ADENDUM, addendum(addendumFacts(course, former, resultUrl(visit, found))))
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
    return facts ? pdf(visit, found, `piagam-${number}.pdf`, certificate(facts)) : notFound(visit)
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

/** As it was issued, to the byte; before that as it would be. */
async function pdf(visit: Visit, { key }: CategoryFound, name: string, paper: Paper): Promise<Response> {
  const { db } = visit.site
  const last = await findLastAdoption(db, key)
  const issued = last ? await listIssuedPapers(db, { ...key, adoption: last.adoption }) : []
  const own = issued.find((one) => one.name === name)
  const stored = own && (await visit.site.evidence.store.read(own.sha256))
  if (stored) return broughtFile(visit, { name, kind: 'pdf', bytes: stored.bytes }, stored.pieces)
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
