/** The interview day of a season as everybody's pages need it: the timetable, what was recorded, who came. */
import { courseOf } from '../award/interviews/day-course.ts'
import type { DayInterview } from '../award/interviews/day-board.ts'
import type { SeasonKey } from '../award/places/season-key.ts'
import type { Zone } from '../award/units/dates.ts'
import type { Db } from '../store/db.ts'
import { listDayAttendance, listMoments, type StoredAttendance, type StoredMoment } from '../store/interview-day.ts'
import { listConfirmations, type StoredConfirmation } from '../store/interview-confirmations.ts'
import { latestTimetable } from '../store/interview-timetables.ts'
import { candidateNamesOfSeason } from '../store/candidates.ts'

export type NamedInterview = DayInterview & {
  readonly name: string
  /** What was recorded of it, in its order. */
  readonly moments: readonly StoredMoment[]
  /** Who came, as last noted; null before anybody noted it. */
  readonly attendance: StoredAttendance | null
  /** Who is to come, as the candidate last said; null before it said anything. */
  readonly confirmation: StoredConfirmation | null
}

export type InterviewDay = { readonly zone: Zone; readonly interviews: readonly NamedInterview[] }

/** Null as long as there is no timetable. */
export async function interviewDay(db: Db, key: SeasonKey): Promise<InterviewDay | null> {
  const timetable = await latestTimetable(db, key)
  if (!timetable) return null
  const names = await candidateNamesOfSeason(db, key)
  const moments = Map.groupBy(await listMoments(db, key), nominationOf)
  const attendance = new Map((await listDayAttendance(db, key)).map((noted) => [nominationOf(noted), noted]))
  const confirmations = new Map((await listConfirmations(db, key)).map((said) => [nominationOf(said), said]))
  const interviews = timetable.slots.map((slot) => {
    const own = moments.get(nominationOf(slot)) ?? []
    const name = names.get(slot.candidate) ?? slot.candidate
    const noted = attendance.get(nominationOf(slot)) ?? null
    const confirmation = confirmations.get(nominationOf(slot)) ?? null
    return { slot, name, moments: own, course: courseOf(own, slot), attendance: noted, confirmation }
  })
  return { zone: timetable.zone, interviews }
}

function nominationOf({ category, candidate }: { readonly category: string; readonly candidate: string }): string {
  return JSON.stringify([category, candidate])
}
