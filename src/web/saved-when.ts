/** When a draft was saved, as it stands beside the button. */
import { type Instant, wallTime, type Zone } from '../award/units/dates.ts'
import { clockTime, writtenInstant } from '../wording/dates.ts'
import type { Visit } from './visit.ts'

/** The time alone only for a draft of today: whoever comes back days later must not read yesterday as now. */
export function savedWhen({ desk, language }: Visit, savedAt: Instant, zone: Zone): string {
  return wallTime(savedAt, zone).day === wallTime(desk.now(), zone).day
    ? clockTime(savedAt, zone)
    : writtenInstant(savedAt, zone, language)
}
