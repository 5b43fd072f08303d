/** A deadline as all of Indonesia reads it: in the zone of the season first, then in the other two. */
import { type Instant, wallTime, type Zone, ZONE_HOURS } from '../award/units/dates.ts'
import { clockTime, dayWithWeekday, writtenInstant } from './dates.ts'
import type { Language } from './language.ts'

/** `Senin, 9 Maret 2026 23.59 WITA (22.59 WIB; Selasa, 10 Maret 2026 00.59 WIT)` */
export function inAllZones(at: Instant, zone: Zone, language: Language): string {
  const { day } = wallTime(at, zone)
  const others = (Object.keys(ZONE_HOURS) as Zone[]).filter((other) => other !== zone)
  const there = others.map((other) => {
    const onWall = wallTime(at, other)
    const time = clockTime(at, other)
    return onWall.day === day ? time : `${dayWithWeekday(onWall.day, language)} ${time}`
  })
  return `${writtenInstant(at, zone, language)} (${there.join('; ')})`
}
