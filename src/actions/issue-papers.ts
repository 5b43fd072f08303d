/**
 * The papers of an adopted result are printed once, when it is about to be published, and kept to the byte: what people hold in
 * their hands later can be told from what somebody changed.
 */
import type { AdoptedResult } from '../award/decision/adopted-result.ts'
import { compareCodePoints } from '../award/canonical/code-points.ts'
import { publishingObstacles } from '../award/decision/publishing.ts'
import { type AccessRefusal, mayActAs } from '../award/judging/access.ts'
import type { CategoryKey } from '../award/places/season-key.ts'
import type { IssuedPaper } from '../award/proof/issued-paper.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import type { Paper } from '../documents/paper-parts.ts'
import type { FileStore, StoreRefusal } from '../platform/file-store.ts'
import type { Typst } from '../platform/typst.ts'
import { findAdoptedResult } from '../store/adoptions.ts'
import { insertIssuedPapers, listIssuedPapers } from '../store/issued-papers.ts'
import { lockSeason } from '../store/seasons.ts'
import type { Desk } from './desk.ts'
import { objectionCourse, type ObjectionCourse, publishingFacts } from './objection-course.ts'
import { type PaperRefusal, renderPaper } from './render-paper.ts'
import { leadingRules } from './sheet-rules.ts'

export type IssuePapersRefusal =
  | AccessRefusal
  /** Nothing is adopted, or the publication waits for something. */
  | { readonly code: 'not_to_be_published' }
  | PaperRefusal
  | StoreRefusal
  | { readonly code: 'file_too_large'; readonly bytesMax: number }

export type NamedPaper = { readonly name: string; readonly paper: Paper }

const BYTES_MAX = 50 * 1024 * 1024

/**
 * Those that were issued before stay as they are.
 * @param papersOf what is to be printed. @param former the result that was corrected; null for a first adoption.
 */
export async function issuePapers(
  desk: Desk,
  { press, store }: { readonly press: Typst; readonly store: FileStore },
  key: CategoryKey,
  papersOf: (result: AdoptedResult, former: AdoptedResult | null, course: ObjectionCourse) => readonly NamedPaper[],
): Promise<Result<readonly IssuedPaper[], IssuePapersRefusal>> {
  const { db } = desk
  const rules = await leadingRules(db, key)
  if (!rules) return refuse({ code: 'not_found' })
  const may = mayActAs('chair', desk.viewer, rules.panel, key)
  if (!may.ok) return may
  const course = await objectionCourse(db, key)
  if (!course || publishingObstacles(publishingFacts(course, desk.now())).length > 0)
    return refuse({ code: 'not_to_be_published' })
  const { adoption, result } = course
  const issued = await listIssuedPapers(db, { ...key, adoption })
  if (issued.length > 0) return accept(issued)
  const former = adoption > 1 ? await findAdoptedResult(db, { ...key, adoption: adoption - 1 }) : null
  const kept: IssuedPaper[] = []
  for (const { name, paper } of papersOf(result, former, course)) {
    const printed = await renderPaper(press, paper)
    if (!printed.ok) return printed
    const file = await keptFile(store, printed.value)
    if (!file.ok) return file
    kept.push({ name, ...file.value })
  }
  return desk.transaction<readonly IssuedPaper[], IssuePapersRefusal>(async (tx) => {
    await lockSeason(tx, key)
    const meanwhile = await listIssuedPapers(tx, { ...key, adoption })
    if (meanwhile.length > 0) return accept(meanwhile)
    kept.sort((a, b) => compareCodePoints(a.name, b.name))
    await insertIssuedPapers(tx, { ...key, adoption }, kept)
    await desk.record(tx, key, 'papers_issued', key.category, { adoption, papers: kept })
    return accept(kept)
  })
}

async function keptFile(
  store: FileStore,
  bytes: Uint8Array,
): Promise<Result<Pick<IssuedPaper, 'bytes' | 'sha256'>, IssuePapersRefusal>> {
  const received = await store.receive(piecesOf(bytes), BYTES_MAX)
  if (!received.ok) return refuse(received.refusal)
  const kept = await received.value.keep()
  if (!kept.ok) return refuse(kept.refusal)
  return accept({ bytes: received.value.bytes, sha256: received.value.sha256 })
}

async function* piecesOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
