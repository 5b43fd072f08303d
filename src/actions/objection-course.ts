/** Everything about objections to the result of one category: the same facts for the deeds, for the pages and for the publication. */
import type { AdoptedResult } from '../award/decision/adopted-result.ts'
import { objectionWindow, type ObjectionFacts, type ObjectionWindow } from '../award/decision/objection.ts'
import type { PublishingFacts } from '../award/decision/publishing.ts'
import type { ResultCorrection } from '../award/decision/result-correction.ts'
import type { CategoryKey } from '../award/places/season-key.ts'
import type { Instant } from '../award/units/dates.ts'
import { findAdoptedResult, findLastAdoption } from '../store/adoptions.ts'
import type { Db } from '../store/db.ts'
import { listObjections, type StoredObjection } from '../store/objections.ts'
import { listCorrections } from '../store/result-corrections.ts'
import { holidayDays } from './holidays.ts'

export type ObjectionCourse = {
  /** How often the category was adopted. */
  readonly adoption: number
  /** The result that was adopted last. */
  readonly result: AdoptedResult
  /** Of the first adoption; null where its rules know no objections. A corrected result opens none. */
  readonly window: ObjectionWindow | null
  readonly objections: readonly StoredObjection[]
  readonly corrections: readonly ResultCorrection[]
}

/** Null while nothing is adopted. */
export async function objectionCourse(db: Db, key: CategoryKey): Promise<ObjectionCourse | null> {
  const last = await findLastAdoption(db, key)
  const result = last && (await findAdoptedResult(db, { ...key, adoption: last.adoption }))
  const first = last?.adoption === 1 ? result : await findAdoptedResult(db, { ...key, adoption: 1 })
  if (!last || !result || !first) return null
  const rules = {
    workdays: first.rulebook.objectionWorkdays,
    zone: first.season.zone,
    holidays: await holidayDays(db),
  }
  return {
    adoption: last.adoption,
    result,
    window: objectionWindow(first.adoptedAt, rules),
    objections: await listObjections(db, key),
    corrections: await listCorrections(db, key),
  }
}

export function publishingFacts({ window, objections, corrections }: ObjectionCourse, now: Instant): PublishingFacts {
  return { now, window, objections, corrections }
}

export function objectionFacts(course: ObjectionCourse | null, candidate: string, now: Instant): ObjectionFacts {
  return {
    now,
    candidate,
    adopted: course && { window: course.window, judged: judgedIn(course.result) },
    lodged: course?.objections.find((one) => one.candidate === candidate) ?? null,
  }
}

export function judgedIn({ candidates }: AdoptedResult): readonly string[] {
  return candidates.map(({ candidate }) => candidate)
}
