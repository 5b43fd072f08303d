/** Chair or secretary keep a plan of who reads which file, as a further version. */
import type { FileToRead, ReadingPlan, ReadingTask } from '../award/assignment/reading-plan.ts'
import { mayEnter } from '../award/judging/door.ts'
import type { SeasonKey } from '../award/places/season-key.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import { insertReadingPlan, latestReadingPlan } from '../store/reading-plans.ts'
import { holdSeason, latestRulebook } from '../store/seasons.ts'
import { actor, type Desk } from './desk.ts'
import { filesToRead } from './files-to-read.ts'

export type SaveReadingPlanRefusal =
  | { readonly code: 'not_found' }
  /** Another version was saved since the page was opened. */
  | { readonly code: 'reading_plan_changed_elsewhere'; readonly version: number }
  /** Somebody stepped back, a conflict was found or settled, or nominees changed while the plan was made. */
  | { readonly code: 'files_changed_meanwhile' }

/** @param seen the version that was on the screen; 0 where there was none. */
export async function saveReadingPlan(
  desk: Desk,
  key: SeasonKey,
  seen: number,
  { task, plan }: { readonly task: ReadingTask; readonly plan: ReadingPlan },
): Promise<Result<{ readonly version: number }, SaveReadingPlanRefusal>> {
  return desk.transaction<{ readonly version: number }, SaveReadingPlanRefusal>(async (db) => {
    await holdSeason(db, key)
    const current = await latestRulebook(db, key)
    if (!current || !mayEnter(['committee'], desk.viewer, current.rulebook.panel, key).ok)
      return refuse({ code: 'not_found' })
    const last = await latestReadingPlan(db, key)
    if ((last?.version ?? 0) !== seen)
      return refuse({ code: 'reading_plan_changed_elsewhere', version: last?.version ?? 0 })
    const now = await filesToRead(db, key, current.rulebook)
    if (marksOf(now) !== marksOf(task.files)) return refuse({ code: 'files_changed_meanwhile' })
    const version = seen + 1
    const { each, expertise } = task
    const { smallest, sum: total, spread } = plan
    const readers = task.files.flatMap(({ category, candidate }, at) =>
      (plan.readers[at] ?? []).map((seat) => ({ category, candidate, seat })),
    )
    const savedAt = desk.now()
    const stored = { version, each, expertise, smallest, total, spread, savedAt, readers }
    if (!(await insertReadingPlan(db, key, stored, actor(desk))))
      return refuse({ code: 'reading_plan_changed_elsewhere', version })
    await desk.record(db, key, 'reading_plan_saved', String(version), {
      version,
      each,
      spread,
      files: task.files.length,
    })
    return accept({ version })
  })
}

function marksOf(files: readonly FileToRead[]): string {
  return JSON.stringify(files.map(({ category, candidate, closedTo }) => [category, candidate, closedTo]))
}
