/** Files of a season that have waited too long in one pair of hands, and whom that concerns besides. */
import type { Rulebook } from '../award/rulebook/rulebook.ts'
import type { Season } from '../award/season/season.ts'
import { type Instant, wallTime } from '../award/units/dates.ts'
import { overdueWorkdays, SUPERIORS, toldAbout } from '../award/verification/escalation.ts'
import { type Holder, STUCK_STATES, TURNS, whoMustAct } from '../award/verification/waiting.ts'
import type { Db } from '../store/db.ts'
import { listHolderNames, listQueue, type QueuedNomination } from '../store/nomination-queue.ts'
import { fileDeadlines } from './file-deadlines.ts'
import { holidayDays } from './holidays.ts'

export type OverdueFile = {
  readonly file: QueuedNomination
  readonly workdays: number
  readonly told: readonly Holder[]
}

const FILES_MAX = 10_000

export async function overdueFiles(
  db: Db,
  season: Season,
  rulebook: Rulebook,
  now: Instant,
): Promise<readonly OverdueFile[]> {
  const files = await listQueue(db, season, { states: STUCK_STATES, category: null }, { first: 0, count: FILES_MAX })
  const overdue = await overdueDays(db, season, rulebook, now)
  const roles = [...STUCK_STATES.flatMap((state) => TURNS[state]), ...Object.values(SUPERIORS).flat()]
  const holders = await listHolderNames(db, season, [...new Set(roles)])
  return files.flatMap((file) => {
    const workdays = overdue(file)
    return workdays === null ? [] : [{ file, workdays, told: toldAbout(file, holders, whoMustAct(file, holders)) }]
  })
}

/** @returns working days beyond what is allowed, for any number of files without asking again; null while none is. */
export async function overdueDays(
  db: Db,
  season: Season,
  rulebook: Rulebook,
  now: Instant,
): Promise<(file: QueuedNomination) => number | null> {
  const deadlineOf = await fileDeadlines(db, season, rulebook, now)
  const calendar = { today: wallTime(now, season.zone).day, zone: season.zone, holidays: await holidayDays(db) }
  return (file) => overdueWorkdays({ ...file, deadline: deadlineOf(file)?.at ?? null }, calendar)
}
