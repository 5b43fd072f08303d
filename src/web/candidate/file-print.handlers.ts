/** A candidate's file to take away: as one paper, and as one archive. */
import { fileArchive } from '../../actions/file-archive.ts'
import { filePrint } from '../../actions/file-print.ts'
import { renderPaper } from '../../actions/render-paper.ts'
import { type EvidenceFile, mayHandOut } from '../../award/nomination/evidence.ts'
import { mayTakeFileAway } from '../../award/nomination/access.ts'
import { candidateFilePaper } from '../../documents/candidate-file.ts'
import { candidateTables } from '../../documents/candidate-tables.ts'
import type { SheetCell } from '../../documents/score-recap.ts'
import { type CellToWrite, xlsxBytes } from '../../platform/sheets/write-sheet.ts'
import { safeName } from '../../platform/archive-names.ts'
import { notFound, paperFailed } from '../door/trouble.handlers.ts'
import { paths } from '../paths.ts'
import { download, downloadStream } from '../reply.ts'
import type { Visit } from '../visit.ts'
import type { FileFound } from './file-found.ts'
import { fileIdOf } from './file-id.ts'
import { type Printing, printFacts, tabledSections } from './file-print-view.ts'

/** Asks for the draft as it stands now instead of what was handed in. */
export const CONTENT_QUERY = 'isi'
export const DRAFT_CONTENT = 'draf'

export async function downloadFilePaper(visit: Visit, found: FileFound): Promise<Response> {
  const printing = await printingOf(visit, found)
  if (!printing) return notFound(visit)
  const printed = await printedFile(visit, printing)
  if (!printed.ok) return paperFailed(visit, printed.refusal, paths.candidateFile(found.fileId))
  return download(nameOf(printing, 'pdf'), 'pdf', printed.value)
}

export async function downloadFileArchive(visit: Visit, found: FileFound): Promise<Response> {
  const printing = await printingOf(visit, found)
  if (!printing) return notFound(visit)
  const printed = await printedFile(visit, printing)
  if (!printed.ok) return paperFailed(visit, printed.refusal, paths.candidateFile(found.fileId))
  const { print, madeAt } = printing
  const mayTake = (file: EvidenceFile) => mayHandOut(file, visit.viewer.person?.id ?? '')
  const { bytes, pieces } = await fileArchive(visit.site.evidence.store, {
    made: [
      { name: 'berkas.pdf', bytes: printed.value },
      { name: 'berkas.json', bytes: Buffer.from(`${JSON.stringify(contentOf(printing), null, 2)}\n`) },
      { name: 'tabel.xlsx', bytes: await tables(printing) },
    ],
    evidence: print.evidence.filter(mayTake),
    withheld: print.evidence.filter((file) => !mayTake(file)),
    items: print.items,
    about: aboutOf(printing),
    at: new Date(print.handedIn?.at ?? madeAt),
  })
  const response = downloadStream(visit, nameOf(printing, 'zip'), 'zip', pieces)
  response.headers.set('content-length', String(bytes))
  return response
}

export async function printedFile(visit: Visit, printing: Printing) {
  const facts = await printFacts(visit.site.db, printing)
  return renderPaper(visit.site.press, candidateFilePaper(facts))
}

/** Null for a category in which the candidate does not stand, and for whoever may read the file and not take it away. */
async function printingOf(visit: Visit, { key, season, file }: FileFound): Promise<Printing | null> {
  const { site, viewer, params, url, desk } = visit
  const nomination = file.nominations.find(({ category }) => category === params['kategori'])
  if (!nomination || !mayTakeFileAway(viewer, key, file.candidate)) return null
  const wants = url.searchParams.get(CONTENT_QUERY) === DRAFT_CONTENT ? 'draft' : 'handed_in'
  const own = { ...key, category: nomination.category }
  const print = await filePrint(site.db, own, file, wants)
  const address = `${site.baseUrl}${paths.candidateFile(fileIdOf(key))}`
  return { key: own, season, file, print, madeAt: desk.now(), url: address }
}

function nameOf({ key, print }: Printing, ending: 'pdf' | 'zip'): string {
  const draft = print.handedIn ? '' : '-draf'
  return `${safeName(`berkas-${key.candidate}-${key.category}${draft}`)}.${ending}`
}

function aboutOf({ key, season, file, print, url }: Printing): Readonly<Record<string, unknown>> {
  const { province, candidate, category } = key
  return {
    format: 'paritrana-candidate-file/1',
    example: season.example,
    province,
    season: key.season,
    seasonLabel: season.label,
    category,
    candidate,
    name: file.candidate.name,
    handedIn: print.handedIn,
    fingerprint: print.fingerprint,
    page: url,
  }
}

/** Texts as they were typed, with what the sections and fields are called. */
function contentOf(printing: Printing): Readonly<Record<string, unknown>> {
  const versions = new Map(printing.print.sections.map(({ section, version }) => [section, version]))
  const sections = tabledSections(printing).map(({ section: { id, fields }, words, draft }) => ({
    section: id,
    title: words.title,
    version: versions.get(id) ?? 0,
    labels: Object.fromEntries(fields.map((field) => [field.id, words.fields[field.id]?.label ?? field.id])),
    items: draft.items,
  }))
  return { ...aboutOf(printing), sections }
}

async function tables(printing: Printing): Promise<Uint8Array> {
  const sheets = candidateTables(tabledSections(printing), printing.print.evidence)
  return xlsxBytes(
    sheets.map(({ name, columns, rows }) => ({
      name: sheetName(name),
      rows: [columns, ...rows.map((row) => row.map(cellOf))],
    })),
  )
}

/** A sheet's name takes 31 signs and not all of them. */
function sheetName(title: string): string {
  return title.replaceAll(/[*?:/\\[\]]/g, ' ').slice(0, 31)
}

function cellOf(cell: SheetCell): CellToWrite {
  if (cell === null) return ''
  return typeof cell === 'string' ? cell : { number: cell.decimal }
}
