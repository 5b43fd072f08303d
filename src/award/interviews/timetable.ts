/** The timetable of interviews at the least cost, or why there is none. */
import { hallViolation } from '../assignment/hall-violation.ts'
import type { Solve } from '../assignment/linear-program.ts'
import { accept, assert, refuse, type Result } from '../result.ts'
import { interviewProgram, meetingsOf } from './interview-program.ts'
import type { InterviewRule, InterviewTask } from './interview-task.ts'

export type Timetable = {
  readonly cost: number
  /** The slot of each candidate. */
  readonly slots: readonly number[]
  /** The room of each candidate, from 0. */
  readonly rooms: readonly number[]
}

export type TimetableRefusal =
  | { readonly code: 'no_slot_free'; readonly candidates: readonly number[] }
  | (Crowd & { readonly code: 'slots_too_few' })
  | (Crowd & { readonly code: 'assessor_overbooked'; readonly assessor: number })
  | {
      readonly code: 'rules_contradict'
      /** They cannot hold together, and without any one of them the others can. */
      readonly rules: readonly InterviewRule[]
      /** Assessors who sit on several panels belong to the contradiction. */
      readonly sharedAssessors: boolean
      /** Each of these, left out alone, leaves a timetable that can be. */
      readonly enough: readonly InterviewRule[]
    }
  | { readonly code: 'not_proven_in_time' }

type Crowd = {
  readonly candidates: readonly number[]
  readonly slots: readonly number[]
  readonly needed: number
  readonly available: number
}

/** @returns a timetable than which none costs less. */
export function timetable(task: InterviewTask, solve: Solve): Result<Timetable, TimetableRefusal> {
  const meetings = meetingsOf(task)
  const answer = solve(interviewProgram(task, meetings))
  if (answer.status === 'time_limit') return refuse({ code: 'not_proven_in_time' })
  if (answer.status === 'infeasible') return refuse(whyNone(task, solve))
  const taken = meetings.filter((_, at) => Math.round(answer.values[at] ?? 0) === 1)
  const slots = task.cost.map((_, candidate) => taken.find((one) => one.candidate === candidate)?.slot ?? -1)
  assert(!slots.includes(-1), 'every candidate has a slot')
  const cost = taken.reduce((sum, meeting) => sum + meeting.cost, 0)
  return accept({ cost, slots, rooms: roomsOf(slots, task.panels) })
}

/** In each slot by panel, so that a panel changes rooms seldom. */
function roomsOf(slots: readonly number[], panels: InterviewTask['panels']): readonly number[] {
  const keys = [...new Set(panels.map((panel) => panel.join()))]
  const order = (candidate: number) => keys.indexOf(panels[candidate]?.join() ?? '')
  return slots.map((slot, candidate) => {
    const together = [...slots.keys()].filter((other) => slots[other] === slot)
    return together.toSorted((a, b) => order(a) - order(b) || a - b).indexOf(candidate)
  })
}

/** From what a count shows to what only a search finds. */
function whyNone(task: InterviewTask, solve: Solve): TimetableRefusal {
  const open = task.cost.map((row) => row.map((value) => value !== null))
  const shut = [...open.keys()].filter((candidate) => open[candidate]?.includes(true) !== true)
  if (shut.length > 0) return { code: 'no_slot_free', candidates: shut }
  const crowd = hallViolation(open, 1, task.rooms)
  if (crowd) return { code: 'slots_too_few', ...crowdOf(crowd, (at) => at) }
  return overbooked(open, task.panels) ?? contradiction(task, solve)
}

function overbooked(open: readonly (readonly boolean[])[], panels: InterviewTask['panels']): TimetableRefusal | null {
  for (const assessor of new Set(panels.flat())) {
    const heard = [...panels.keys()].filter((candidate) => panels[candidate]?.includes(assessor))
    const rows = heard.map((candidate) => open[candidate] ?? [])
    const crowd = hallViolation(rows, 1, 1)
    if (crowd) return { code: 'assessor_overbooked', assessor, ...crowdOf(crowd, (at) => heard[at] ?? at) }
  }
  return null
}

function crowdOf({ group, servers, needed, available }: NonNullable<ReturnType<typeof hallViolation>>, candidateAt: (at: number) => number): Crowd {
  return { candidates: group.map(candidateAt), slots: servers, needed, available }
} // prettier-ignore

/** Leaves out one rule after the other, for good where what remains still contradicts itself. */
function contradiction(task: InterviewTask, solve: Solve): TimetableRefusal {
  let isLate = false
  const fits = (rules: readonly InterviewRule[], panels: InterviewTask['panels']) => {
    const part = { ...task, rules, panels }
    const { status } = solve(interviewProgram(part, meetingsOf(part)))
    isLate ||= status === 'time_limit'
    return status === 'optimal'
  }
  const enough = task.rules.filter((rule) => fits(without(task.rules, rule), task.panels))
  const panels = fits(task.rules, []) ? task.panels : []
  let rules = task.rules
  for (const rule of task.rules) if (!fits(without(rules, rule), panels)) rules = without(rules, rule)
  if (isLate) return { code: 'not_proven_in_time' }
  return { code: 'rules_contradict', rules, sharedAssessors: panels.length > 0, enough }
}

function without(rules: readonly InterviewRule[], rule: InterviewRule): readonly InterviewRule[] {
  return rules.filter((other) => other !== rule)
}
