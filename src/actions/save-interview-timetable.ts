/** The secretariat saves a version of the interview timetable; what stands against it is said first, and borne only with a reason. */
import type { Entrant, InterviewSettings } from '../award/interviews/interview-settings.ts'
import type { InterviewSlot } from '../award/interviews/interview-slot.ts'
import { hasBegun } from '../award/interviews/day-course.ts'
import {
  isImpossible,
  isOf,
  type TimetableConflict,
  timetableConflicts,
} from '../award/interviews/timetable-conflicts.ts'
import { DAY_PLANNERS } from '../award/interviews/day-access.ts'
import { mayEnter } from '../award/judging/door.ts'
import type { SeasonKey } from '../award/places/season-key.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import type { Rulebook } from '../award/rulebook/rulebook.ts'
import { listNominees } from '../store/candidates.ts'
import type { Db } from '../store/db.ts'
import { lockInterviewDay } from '../store/interview-day.ts'
import { insertTimetable, latestTimetable } from '../store/interview-timetables.ts'
import { holdSeason, latestRulebook } from '../store/seasons.ts'
import { actor, type Desk } from './desk.ts'
import { interviewDay } from './interview-day.ts'

export type TimetableDraft = {
  readonly settings: InterviewSettings
  readonly slots: readonly InterviewSlot[]
  /** Why conflicts that can be borne are borne; empty where there are none. */
  readonly reason: string
}

export type SaveTimetableRefusal =
  | { readonly code: 'not_found' }
  | { readonly code: 'timetable_changed_elsewhere'; readonly version: number }
  /** What has begun stays where and when it began. */
  | { readonly code: 'interview_has_begun'; readonly entrants: readonly Entrant[] }
  /** Some of them cannot happen at all. */
  | { readonly code: 'timetable_impossible'; readonly conflicts: readonly TimetableConflict[] }
  | { readonly code: 'timetable_reason_missing'; readonly conflicts: readonly TimetableConflict[] }
  | { readonly code: 'timetable_reason_too_long'; readonly charactersMax: number }

export const TIMETABLE_REASON_CHARACTERS_MAX = 500

/** @param seen the version that was on the screen; 0 before there is one. */
export async function saveInterviewTimetable(
  desk: Desk,
  key: SeasonKey,
  seen: number,
  { settings, slots, reason }: TimetableDraft,
): Promise<Result<number, SaveTimetableRefusal>> {
  return desk.transaction<number, SaveTimetableRefusal>(async (db) => {
    await holdSeason(db, key)
    const current = await latestRulebook(db, key)
    if (!current || !mayEnter(DAY_PLANNERS, desk.viewer, current.rulebook.panel, key).ok)
      return refuse({ code: 'not_found' })
    await lockInterviewDay(db, key)
    const last = (await latestTimetable(db, key))?.version ?? 0
    if (last !== seen) return refuse({ code: 'timetable_changed_elsewhere', version: last })
    const begun = (await interviewDay(db, key))?.interviews.filter(({ course }) => hasBegun(course)) ?? []
    const moved = begun.map(({ slot }) => slot).filter((slot) => !slots.some((other) => isSameSlot(slot, other)))
    if (moved.length > 0) return refuse({ code: 'interview_has_begun', entrants: moved })
    const why = reason.trim()
    if (why.length > TIMETABLE_REASON_CHARACTERS_MAX)
      return refuse({ code: 'timetable_reason_too_long', charactersMax: TIMETABLE_REASON_CHARACTERS_MAX })
    const conflicts = timetableConflicts(settings, slots, await interviewEntrants(db, key, current.rulebook))
    if (conflicts.some(isImpossible)) return refuse({ code: 'timetable_impossible', conflicts })
    if (conflicts.length > 0 && why === '') return refuse({ code: 'timetable_reason_missing', conflicts })
    const version = last + 1
    const at = desk.now()
    if (!(await insertTimetable(db, key, version, { settings, slots }, { at, by: actor(desk) })))
      return refuse({ code: 'timetable_changed_elsewhere', version })
    const after = { version, slots, conflicts: conflicts.map(({ code }) => code), reason: why }
    await desk.record(db, key, 'interview_timetable_saved', String(version), after)
    return accept(version)
  })
}

function isSameSlot(one: InterviewSlot, other: InterviewSlot): boolean {
  return isOf(other, one) && one.startsAt === other.startsAt && one.room === other.room
}

/** Every nominee of the categories that are interviewed, by category and slug. */
export async function interviewEntrants(
  db: Db,
  { province, season }: SeasonKey,
  { categories }: Rulebook,
): Promise<readonly (Entrant & { readonly name: string })[]> {
  const entrants: (Entrant & { readonly name: string })[] = []
  for (const { id, interview } of categories) {
    if (!interview) continue
    const nominees = await listNominees(db, { province, season, category: id })
    entrants.push(...nominees.map(({ candidate, name }) => ({ category: id, candidate, name })))
  }
  return entrants
}
