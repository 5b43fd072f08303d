/** Until when each file of a season is awaited: a draft until nominations close, a returned one until the day it was given. */
import type { NominationState } from '../award/nomination/nomination-states.ts'
import { categoryById, type Rulebook } from '../award/rulebook/rulebook.ts'
import { governingStage } from '../award/season/governing-stage.ts'
import type { Season } from '../award/season/season.ts'
import { noticesInForce, stageWindow } from '../award/season/stages.ts'
import { type Instant, minutesAfter, type Zone } from '../award/units/dates.ts'
import { lastMinuteOf } from '../award/verification/deadline.ts'
import type { Db } from '../store/db.ts'
import { listOpenCorrections } from '../store/findings.ts'
import { listStageNotices } from '../store/stage-notices.ts'

/** The last minute in which it is in. */
export type FileDeadline = { readonly at: Instant; readonly zone: Zone }

type AwaitedFile = { readonly category: string; readonly candidate: string; readonly state: NominationState }

/** @returns what answers for any number of files without asking again; null where nothing is awaited or nothing bounds it. */
export async function fileDeadlines(
  db: Db,
  season: Season,
  rulebook: Rulebook,
  now: Instant,
): Promise<(file: AwaitedFile) => FileDeadline | null> {
  const corrections = await listOpenCorrections(db, season)
  const notices = noticesInForce(await listStageNotices(db, season), now)
  return ({ category: id, candidate, state }) => {
    if (state === 'needs_correction') {
      const own = corrections.find((one) => one.category === id && one.candidate === candidate)
      return own ? { at: lastMinuteOf(own.dueOn, season.zone), zone: season.zone } : null
    }
    const category = state === 'draft' ? categoryById(rulebook, id) : null
    const stage = category && governingStage('nomination', rulebook, category)
    return stage ? { at: minutesAfter(stageWindow(stage, notices, now).closedAt, -1), zone: stage.zone } : null
  }
}
