/** What the page asks of the process that reads and ranks, and what it gets: never more than a page shows. */
import type { Trial } from '../../award/ranking/trial.ts'
import { accept, refuse, type Result } from '../../award/result.ts'
import { packedTrial, unpackedTrial } from '../../actions/carried-trial.ts'
import { rankedTables, rankedUpload, type UploadRefusal } from '../../actions/rank-upload.ts'
import { beritaAcara, type BeritaAcara } from '../../documents/berita-acara.ts'
import { factsOfTrial, fitsDraft } from '../../documents/facts-of-trial.ts'
import type { Language } from '../../wording/language.ts'
import { shownFileName } from '../shown-file-name.ts'
import type { TryResultView } from './try-result.page.tsx'
import { rankedView, refusedView } from './try-view.ts'

export type TryJob = {
  readonly wants: 'page' | 'draft'
  readonly from:
    | { readonly is: 'file'; readonly name: string; readonly bytes: Uint8Array }
    | { readonly is: 'carried'; readonly text: string }
  readonly aggregation: 'trimmed' | 'mean'
  readonly language: Language
  /** Which page of the ranking, counted from 1. */
  readonly page: number
  readonly assessmentYear: number
}

export type TryAnswer =
  | { readonly is: 'page'; readonly view: TryResultView }
  | { readonly is: 'draft'; readonly paper: BeritaAcara }
  /** The form again: what is wrong is not in a cell. */
  | { readonly is: 'trouble'; readonly refusal: UploadRefusal['fault'] | { readonly code: 'carried_broken' } }

const CATEGORY = 'Uji Coba'

type Tried = { readonly file: string; readonly trial: Result<Trial, readonly UploadRefusal[]> }

export async function tryAnswer(job: TryJob): Promise<TryAnswer> {
  const tried = await triedFile(job)
  if (!tried.ok) return { is: 'trouble', refusal: tried.refusal }
  const { file, trial } = tried.value
  if (!trial.ok) return refusedAnswer(job, file, trial.refusal)
  if (job.wants === 'draft' && fitsDraft(trial.value))
    return { is: 'draft', paper: beritaAcara(factsOfTrial(trial.value)) }
  const carried = job.from.is === 'carried' ? job.from.text : packedTrial(trial.value, file)
  return { is: 'page', view: rankedView(trial.value, { ...job, file, carried, draftFits: fitsDraft(trial.value) }) }
}

async function triedFile({ from, ...job }: TryJob): Promise<Result<Tried, { readonly code: 'carried_broken' }>> {
  const rules = { aggregation: job.aggregation, category: CATEGORY, assessmentYear: job.assessmentYear }
  if (from.is === 'file')
    return accept({ file: shownFileName(from.name), trial: await rankedUpload(from.bytes, rules) })
  const carried = unpackedTrial(from.text)
  if (!carried.ok) return refuse(carried.refusal)
  const tables = { ...carried.value.tables, names: { criteria: null, marks: null } }
  return accept({ file: shownFileName(carried.value.file), trial: rankedTables(tables, rules) })
}

/** One fault of the file as a whole belongs beside the file; faults in cells need their table. */
function refusedAnswer({ language }: TryJob, file: string, refusals: readonly UploadRefusal[]): TryAnswer {
  const [first] = refusals
  if (first && refusals.length === 1 && first.line === null && !('table' in first.fault))
    return { is: 'trouble', refusal: first.fault }
  return { is: 'page', view: refusedView(refusals, file, language) }
}
