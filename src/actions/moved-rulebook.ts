/** Moves the days of an example's rulebook, so that a season "being judged" is being judged whenever somebody first starts the program. */
import type { Rulebook } from '../award/rulebook/rulebook.ts'
import { assert } from '../award/result.ts'
import { day, dayNumber, dayOfNumber, isDay, wallTime, type Instant } from '../award/units/dates.ts'

/** @param from the day in the document that is to fall on the day of `startedAt` (on the clocks of Jakarta). */
export function movedRulebook(rulebook: Rulebook, from: string, startedAt: Instant): Rulebook {
  assert(isDay(from), 'an example names a day that exists')
  const shift = dayNumber(wallTime(startedAt, 'WIB').day) - dayNumber(from)
  const moved = (minute: string) => `${dayOfNumber(dayNumber(day(minute.slice(0, 10))) + shift)}${minute.slice(10)}`
  const assessmentYear = Number(wallTime(startedAt, 'WIB').day.slice(0, 4)) - 1
  return {
    ...rulebook,
    assessmentYear,
    label: `Paritrana Award ${assessmentYear + 1}`,
    stages: rulebook.stages.map((stage) => ({ ...stage, opens: moved(stage.opens), closes: moved(stage.closes) })),
    categories: rulebook.categories.map((category) => ({ ...category, assessmentYear })),
  }
}
