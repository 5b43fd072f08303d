/** The days of a season's stages: each ends after it begins, and no stage begins before the one above it has ended. */
import type { LocalMinute, Stage } from '../rulebook/rulebook.ts'
import { dayNumber, isDay, ZONE_HOURS } from '../units/dates.ts'

export type StageDateRefusal =
  | { readonly code: 'stage_ends_before_it_begins'; readonly index: number; readonly stage: string }
  | { readonly code: 'stages_overlap'; readonly index: number; readonly stage: string; readonly before: string }

/** `index` counts the stages from 0, in the order of the list. Days that do not exist are left to the rulebook's own check. */
export function stageDateRefusals(stages: readonly Stage[]): readonly StageDateRefusal[] {
  return stages.flatMap((stage, index): StageDateRefusal[] => {
    const [opens, closes] = [minuteOf(stage.opens, stage), minuteOf(stage.closes, stage)]
    if (opens === null || closes === null) return []
    if (closes <= opens) return [{ code: 'stage_ends_before_it_begins', index, stage: stage.id }]
    const before = stages[index - 1]
    const ended = before ? minuteOf(before.closes, before) : null
    return before && ended !== null && opens < ended
      ? [{ code: 'stages_overlap', index, stage: stage.id, before: before.id }]
      : []
  })
}

/** Minutes since 1970 in UTC; null for a day that does not exist. */
function minuteOf(local: LocalMinute, { zone }: Pick<Stage, 'zone'>): number | null {
  const day = local.slice(0, 10)
  if (!isDay(day)) return null
  const [hours = 0, minutes = 0] = local.slice(11).split(':').map(Number)
  return dayNumber(day) * 1440 + (hours - ZONE_HOURS[zone]) * 60 + minutes
}
