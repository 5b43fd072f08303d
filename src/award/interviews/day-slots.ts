/** The times at which interviews can begin on a day: one after the other from the opening on, around its pauses. */
import { type Instant, instantOfWall, minutesAfter, type Zone } from '../units/dates.ts'
import type { InterviewDay } from './interview-settings.ts'

export type InterviewSpan = { readonly startsAt: Instant; readonly endsAt: Instant }

/** Until the closing; what a pause would cut begins when it is over. */
export function spansOfDay(
  { day, opens, closes, pauses }: InterviewDay,
  minutes: number,
  zone: Zone,
): readonly InterviewSpan[] {
  const [first, last] = [instantOfWall(day, opens, zone), instantOfWall(day, closes, zone)]
  const rests = pauses.map(({ from, until }) => ({
    startsAt: instantOfWall(day, from, zone),
    endsAt: instantOfWall(day, until, zone),
  }))
  const spans: InterviewSpan[] = []
  for (let startsAt = first; ;) {
    const endsAt = minutesAfter(startsAt, minutes)
    if (endsAt > last) return spans
    const cut = rests.find((rest) => rest.startsAt < endsAt && startsAt < rest.endsAt)
    if (!cut) spans.push({ startsAt, endsAt })
    startsAt = cut ? cut.endsAt : endsAt
  }
}
