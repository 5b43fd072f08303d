/** Until when a file can be handed in, in all three zones: the closing of its stage, or null where no stage binds it. */
import type { SeasonKey } from '../../award/places/season-key.ts'
import { type Category, categoryById, type Rulebook } from '../../award/rulebook/rulebook.ts'
import { governingStage } from '../../award/season/governing-stage.ts'
import { noticesInForce, stageWindow } from '../../award/season/stages.ts'
import { minutesAfter } from '../../award/units/dates.ts'
import { listStageNotices } from '../../store/stage-notices.ts'
import { inAllZones } from '../../wording/deadlines.ts'
import type { FileFound } from '../candidate/file-found.ts'
import type { Visit } from '../visit.ts'

/** Of a file while one of its nominations is a draft. */
export async function closingOf(visit: Visit, { file, key }: FileFound): Promise<string | null> {
  const draft = file.nominations.find(({ state }) => state === 'draft')
  const category = draft && categoryById(file.rulebook, draft.category)
  return category ? closingIn(visit, key, file.rulebook, category) : null
}

export async function closingIn(
  { desk, site, language }: Visit,
  key: SeasonKey,
  rulebook: Rulebook,
  category: Category,
): Promise<string | null> {
  const stage = governingStage('nomination', rulebook, category)
  if (!stage) return null
  const at = desk.now()
  const { closedAt } = stageWindow(stage, noticesInForce(await listStageNotices(site.db, key), at), at)
  return inAllZones(minutesAfter(closedAt, -1), stage.zone, language)
}
