/** When a day ends that was given as the last one: the last minute of it, on the wall of the season's zone. */
import { clock, type Day, type Instant, instantOfWall, type Zone } from '../units/dates.ts'

export function lastMinuteOf(dueOn: Day, zone: Zone): Instant {
  return instantOfWall(dueOn, clock('23:59'), zone)
}
