/** Until when a file can be handed in, in all three zones: the closing of its stage, or null where no stage binds it. */
import { categoryById } from '../../award/rulebook/rulebook.ts'
import { governingStage } from '../../award/season/governing-stage.ts'
import { noticesInForce, stageWindow } from '../../award/season/stages.ts'
import { minutesAfter } from '../../award/units/dates.ts'
import { listStageNotices } from '../../store/stage-notices.ts'
import { inAllZones } from '../../wording/deadlines.ts'
import type { FileFound } from '../candidate/file-found.ts'
import type { Visit } from '../visit.ts'

export async function closingOf({ desk, site, language }: Visit, found: FileFound): Promise<string | null> {
  const draft = found.file.nominations.find(({ state }) => state === 'draft')
  const category = draft && categoryById(found.file.rulebook, draft.category)
  const stage = category && governingStage('nomination', found.file.rulebook, category)
  if (!stage) return null
  const at = desk.now()
  const { closedAt } = stageWindow(stage, noticesInForce(await listStageNotices(site.db, found.key), at), at)
  return inAllZones(minutesAfter(closedAt, -1), stage.zone, language)
}
