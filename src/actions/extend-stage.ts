/** An organiser records that a stage closes at another minute. What was recorded stays; the latest notice holds. */
import { accept, refuse, type Result } from '../award/result.ts'
import type { SeasonKey } from '../award/places/season-key.ts'
import { maySetUp } from '../award/season/access.ts'
import {
  checkedExtension,
  closingMinute,
  type Extension,
  type ExtensionRefusal,
  noticesInForce,
} from '../award/season/stages.ts'
import { latestRulebook, lockSeason } from '../store/seasons.ts'
import { insertStageNotice, listStageNotices, type StageNotice } from '../store/stage-notices.ts'
import { actor, type Desk } from './desk.ts'

export type ExtendStageRefusal =
  | { readonly code: 'not_found' }
  | { readonly code: 'notices_changed_elsewhere'; readonly notice: number }
  | ExtensionRefusal

export type NewExtension = Pick<Extension, 'stage' | 'closes' | 'reason'>

/** @param seen the number of the last notice that whoever extends had in front of them; 0 when there was none. */
export async function extendStage(
  desk: Desk,
  key: SeasonKey,
  seen: number,
  draft: NewExtension,
): Promise<Result<StageNotice, ExtendStageRefusal>> {
  return desk.transaction<StageNotice, ExtendStageRefusal>(async (db) => {
    // Marks hold the season while they ask the stage (marking-stage.ts): none is decided on notices that are out of date.
    if (!maySetUp(desk.viewer, key).ok || !(await lockSeason(db, key))) return refuse({ code: 'not_found' })
    const rules = await latestRulebook(db, key)
    if (!rules) return refuse({ code: 'not_found' })
    const recorded = await listStageNotices(db, key)
    const last = recorded.at(-1)?.notice ?? 0
    if (last !== seen) return refuse({ code: 'notices_changed_elsewhere', notice: last })

    const now = desk.now()
    const { stages } = rules.rulebook
    const checked = checkedExtension(stages, { ...draft, recordedAt: now, by: actor(desk) })
    if (!checked.ok) return checked
    const notice = { ...checked.value, notice: last + 1 }
    await insertStageNotice(db, key, notice)

    const stage = stages.find(({ id }) => id === notice.stage)
    const before = stage && { closes: closingMinute(stage, noticesInForce(recorded, now), now), zone: stage.zone }
    const after = { notice: notice.notice, closes: notice.closes, zone: notice.zone, reason: notice.reason }
    await desk.record(db, key, 'stage_extended', notice.stage, after, { before })
    return accept(notice)
  })
}
