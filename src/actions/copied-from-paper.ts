/** Whether a file may be handed in from its paper: copied by two people, and received while its stage was open. */
import { type ClerkRefusal, mayCopyPaper } from '../award/nomination/paper-entry.ts'
import type { NominationState } from '../award/nomination/nomination-states.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import { categoryById } from '../award/rulebook/rulebook.ts'
import { governingStage, type StageRefusal, whyOutsideStage } from '../award/season/governing-stage.ts'
import { noticesInForce } from '../award/season/stages.ts'
import type { Instant } from '../award/units/dates.ts'
import type { Db } from '../store/db.ts'
import { listAcceptances, listPapers, listReadings } from '../store/papers.ts'
import { listStageNotices } from '../store/stage-notices.ts'
import { type CandidateFile, type FileKey, ownSections } from './candidate-file.ts'
import type { Desk } from './desk.ts'

export type PaperHandInRefusal =
  | ClerkRefusal
  | StageRefusal
  /** Nothing of this nomination came from paper: its own people hand it in. */
  | { readonly code: 'no_paper_copied' }
  /** Sections that one person has read so far, or two have read differently. */
  | { readonly code: 'paper_unfinished'; readonly sections: readonly string[] }

type Asked = { readonly file: CandidateFile; readonly state: NominationState; readonly arrivedAt: Instant }

export async function copiedFromPaper(
  { viewer }: Desk,
  db: Db,
  key: FileKey & { readonly category: string },
  { file, state, arrivedAt }: Asked,
): Promise<Result<true, PaperHandInRefusal>> {
  const may = mayCopyPaper(viewer, key, file.candidate)
  if (!may.ok) return may
  const own = new Set(ownSections(key.category, file).map(({ id }) => id))
  const taken = (await listAcceptances(db, key)).filter(({ section }) => own.has(section))
  if (taken.length === 0) return refuse({ code: 'no_paper_copied' })
  const isTaken = (one: { readonly paper: number; readonly section: string }) =>
    taken.some(({ paper, section }) => paper === one.paper && section === one.section)
  const begun = (await listReadings(db, key)).filter((one) => own.has(one.section) && !isTaken(one))
  // What was begun from an earlier paper and then taken from a later one is done with.
  const unfinished = begun.filter(
    (one) => !taken.some(({ paper, section }) => section === one.section && paper > one.paper),
  )
  if (unfinished.length > 0)
    return refuse({ code: 'paper_unfinished', sections: [...new Set(unfinished.map(({ section }) => section))] })
  if (state !== 'draft') return accept(true)
  const receipts = (await listPapers(db, key)).filter(({ paper }) => taken.some((one) => one.paper === paper))
  const last = receipts
    .map(({ receivedAt }) => receivedAt)
    .toSorted()
    .at(-1)!
  const outside = await outsideBy(db, key, file, { receivedAt: last, arrivedAt })
  return outside ? refuse(outside) : accept(true)
}

/** A paper that came in time is in, however long it waits to be copied; one that came late is in while the stage is open. */
async function outsideBy(
  db: Db,
  key: FileKey & { readonly category: string },
  { rulebook }: CandidateFile,
  { receivedAt, arrivedAt }: { readonly receivedAt: Instant; readonly arrivedAt: Instant },
): Promise<StageRefusal | null> {
  const category = categoryById(rulebook, key.category)
  const stage = category && governingStage('nomination', rulebook, category)
  if (!stage) return null
  const notices = noticesInForce(await listStageNotices(db, key), arrivedAt)
  return whyOutsideStage(stage, notices, receivedAt, false) && whyOutsideStage(stage, notices, arrivedAt, false)
}
