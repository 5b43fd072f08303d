/** What the stage in which a category is marked says now, in one sentence; null where no stage governs its marking. */
import type { SeasonKey } from '../award/places/season-key.ts'
import type { Category, Rulebook } from '../award/rulebook/rulebook.ts'
import { governingStage } from '../award/season/governing-stage.ts'
import { noticesInForce } from '../award/season/stages.ts'
import { listStageNotices } from '../store/stage-notices.ts'
import { stageStateSentence } from '../wording/stage-notices.ts'
import type { Visit } from './visit.ts'

export async function markingStageNow(
  { site, desk, language }: Visit,
  key: SeasonKey,
  rulebook: Rulebook,
  category: Category,
): Promise<string | null> {
  const stage = governingStage('marking', rulebook, category)
  if (!stage) return null
  const now = desk.now()
  return stageStateSentence(stage, noticesInForce(await listStageNotices(site.db, key), now), now, language)
}
