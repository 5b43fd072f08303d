/** From the settings of a season to the task that the solver proves, and from its answer to interviews. */
import { instantOfWall } from '../units/dates.ts'
import { type InterviewSpan, spansOfDay } from './day-slots.ts'
import { type Entrant, type InterviewRoom, type InterviewSettings, slotMinutes } from './interview-settings.ts'
import type { InterviewSlot } from './interview-slot.ts'
import type { InterviewRule, InterviewTask } from './interview-task.ts'
import { isOf, sharedSeats } from './timetable-conflicts.ts'
import type { Timetable } from './timetable.ts'

export type PlannedTask = {
  readonly task: InterviewTask
  readonly entrants: readonly Entrant[]
  /** By the slots of the task. */
  readonly spans: readonly InterviewSpan[]
  /** Rooms in which candidates can be heard at the same time; the others stay empty. */
  readonly rooms: readonly InterviewRoom[]
}

/** The earlier in the day the cheaper, so that days end early and without holes. */
export function plannedTask(settings: InterviewSettings, entrants: readonly Entrant[]): PlannedTask {
  const { days, zone, parts, absences, groups } = settings
  const ordered = days.toSorted((a, b) => Number(a.day > b.day) - Number(a.day < b.day))
  const slots = ordered.flatMap((day, at) =>
    spansOfDay(day, slotMinutes(parts), zone).map((span, turn) => ({ day, at, span, turn })),
  )
  const cost = entrants.map((entrant) => {
    const away = absences
      .filter((absence) => isOf(entrant, absence))
      .map(({ day, from, until }) => [instantOfWall(day, from, zone), instantOfWall(day, until, zone)] as const)
    return slots.map(({ day, span, turn }) => {
      const isAway = away.some(([from, until]) => from < span.endsAt && span.startsAt < until)
      return isAway || !day.categories.includes(entrant.category) ? null : turn
    })
  })
  const rooms = roomsTogether(settings.rooms)
  const indexOf = (entrant: Entrant) => entrants.findIndex((one) => isOf(one, entrant))
  const rules = groups.map((group) => group.map(indexOf).filter((at) => at !== -1)).flatMap(rulesOfGroup)
  return {
    task: { cost, days: slots.map(({ at }) => at), rooms: rooms.length, panels: [], rules },
    entrants,
    spans: slots.map(({ span }) => span),
    rooms,
  }
}

/** By the hour at which they begin. */
export function plannedSlots({ entrants, spans, rooms }: PlannedTask, timetable: Timetable): readonly InterviewSlot[] {
  return entrants
    .map(({ category, candidate }, at): InterviewSlot => {
      const { startsAt, endsAt } = spans[timetable.slots[at] ?? 0]!
      const { name, link } = rooms[timetable.rooms[at] ?? 0]!
      return { category, candidate, startsAt, endsAt, room: name, link }
    })
    .toSorted((a, b) => (a.startsAt < b.startsAt ? -1 : a.startsAt > b.startsAt ? 1 : a.room < b.room ? -1 : 1))
}

/** On one day, and those who stand side by side come one right after the other. */
function rulesOfGroup(group: readonly number[]): readonly InterviewRule[] {
  if (group.length < 2) return []
  const pairs = group.slice(1).map((at, before) => ({ kind: 'adjacent', candidates: [group[before]!, at] }) as const)
  return [{ kind: 'same_day', candidates: group }, ...pairs]
}

/** The most rooms of which no two share a seat: nobody hears two candidates at once. The first named are kept first. */
function roomsTogether(rooms: readonly InterviewRoom[]): readonly InterviewRoom[] {
  const [first, ...others] = rooms
  if (!first) return []
  const withFirst = [first, ...roomsTogether(others.filter((room) => sharedSeats(first, room) === null))]
  const without = roomsTogether(others)
  return without.length > withFirst.length ? without : withFirst
}
