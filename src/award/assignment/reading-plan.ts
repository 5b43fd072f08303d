/**
 * Who of the panel reads which file before the interviews. Every file gets as many readers as asked, nobody in conflict
 * with it, and loads as even as conflicts allow; of all such plans one whose worst-served file is served best.
 */
import { assert, type Result } from '../result.ts'
import { type Assigned, type AssignmentRefusal, evenLoads } from './assignment.ts'
import type { AssignmentTask } from './assignment-task.ts'

/** How well a seat knows what a category is about: 0 not at all, 3 best. */
export const EXPERTISE_MAX = 3
/** By seat, then by category; what is not named is 0. */
export type Expertise = Readonly<Record<string, Readonly<Record<string, number>>>>

export type FileToRead = {
  readonly category: string
  readonly candidate: string
  /** Seats that stepped back, or whose conflict nobody has settled. */
  readonly closedTo: readonly string[]
}

export type ReadingTask = {
  readonly seats: readonly string[]
  readonly files: readonly FileToRead[]
  readonly each: number
  readonly expertise: Expertise
}

export type ReadingPlan = {
  /** In the order of the task's files. */
  readonly readers: readonly (readonly string[])[]
  /** By seat, in the order of the task. */
  readonly loads: readonly number[]
  /** Expertise of its readers together, of the worst-served file and of all. */
  readonly smallest: number
  readonly sum: number
  /** By how much loads may differ: 1 unless conflicts force more. */
  readonly spread: number
}

/** As the solver takes it. @param spread by how much the largest load may exceed the smallest; 1 is as even as can be. */
export function readingTask({ seats, files, each, expertise }: ReadingTask, spread: number): AssignmentTask {
  const { least, most } = evenLoads(files.length, seats.length, each)
  // Where the places divide evenly, even loads are all equal already.
  const wider = spread - (most - least)
  return {
    affinity: files.map(({ category }) => seats.map((seat) => expertise[seat]?.[category] ?? 0)),
    open: files.map(({ closedTo }) => seats.map((seat) => !closedTo.includes(seat))),
    each,
    least: Math.max(0, least - Math.floor(wider / 2)),
    most: Math.min(files.length, most + Math.ceil(wider / 2)),
  }
}

/** Tries even loads first, and lets them differ by one more as long as that is why there is no plan. */
export function plannedReading(
  task: ReadingTask,
  assign: (task: AssignmentTask) => Result<Assigned, AssignmentRefusal>,
): Result<ReadingPlan, AssignmentRefusal> {
  for (let spread = 1; ; spread++) {
    const assigned = assign(readingTask(task, spread))
    if (assigned.ok) return { ok: true, value: planOf(task, assigned.value, spread) }
    if (!isForLoads(assigned.refusal) || spread >= 2 * task.files.length + 1) return assigned
  }
}

function isForLoads({ code }: AssignmentRefusal): boolean {
  return code === 'candidates_compete' || code === 'assessors_left_idle' || code === 'loads_do_not_add_up'
}

function planOf(
  { seats, files }: ReadingTask,
  { assessors, loads, smallest, sum }: Assigned,
  spread: number,
): ReadingPlan {
  const readers = assessors.map((row) => row.map((at) => seats[at] ?? ''))
  assert(readers.length === files.length, 'a plan has readers for every file')
  return { readers, loads, smallest, sum, spread: Math.min(spread, Math.max(...loads) - Math.min(...loads)) }
}

/** Why a file is to be divided anew: it has no reader, or one who may not read it any more. */
export type StaleFile = {
  readonly file: FileToRead
  readonly why: 'without_readers' | 'reader_in_conflict'
  /** The readers in conflict. */
  readonly seats: readonly string[]
}

/** What has overtaken a plan since it was made. */
export function staleReading(
  files: readonly FileToRead[],
  readersOf: (file: FileToRead) => readonly string[],
): readonly StaleFile[] {
  return files.flatMap((file): readonly StaleFile[] => {
    const readers = readersOf(file)
    const seats = readers.filter((seat) => file.closedTo.includes(seat))
    if (readers.length === 0) return [{ file, why: 'without_readers', seats }]
    return seats.length > 0 ? [{ file, why: 'reader_in_conflict', seats }] : []
  })
}
