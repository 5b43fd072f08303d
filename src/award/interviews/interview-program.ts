/** The timetable as a program of whole numbers: a column for each candidate and slot that could be. */
import type { Bounds, LinearProgram } from '../assignment/linear-program.ts'
import type { InterviewRule, InterviewTask } from './interview-task.ts'

export type Meeting = { readonly candidate: number; readonly slot: number; readonly cost: number }

type Row = Bounds & { readonly valueOf: (meeting: Meeting) => number }

export function meetingsOf({ cost, days, rules }: InterviewTask): readonly Meeting[] {
  const isOnDay = (candidate: number, slot: number) =>
    rules.every((rule) => rule.kind !== 'on_day' || !rule.candidates.includes(candidate) || rule.day === days[slot])
  return cost.flatMap((row, candidate) =>
    row.flatMap((value, slot) =>
      value !== null && isOnDay(candidate, slot) ? [{ candidate, slot, cost: value }] : [],
    ),
  )
}

export function interviewProgram(task: InterviewTask, meetings: readonly Meeting[]): LinearProgram {
  const rows = [...candidateRows(task), ...roomRows(task), ...assessorRows(task), ...task.rules.flatMap((rule) => ruleRows(rule, task))] // prettier-ignore
  const columns = meetings.map((meeting) => ({
    cost: meeting.cost,
    upper: 1,
    entries: rows.flatMap(({ valueOf }, row) => {
      const value = valueOf(meeting)
      return value === 0 ? [] : [[row, value] as const]
    }),
  }))
  return { rows, columns, isWhole: true }
}

function candidateRows({ cost }: InterviewTask): readonly Row[] {
  return cost.map((_, at) => ({ lower: 1, upper: 1, valueOf: ({ candidate }) => Number(candidate === at) }))
}

function roomRows({ days, rooms }: InterviewTask): readonly Row[] {
  return days.map((_, at) => ({ lower: 0, upper: rooms, valueOf: ({ slot }) => Number(slot === at) }))
}

/** Those who hear the same candidates ask for the same rows, so each set of candidates is asked for once. */
function assessorRows({ days, rooms, panels }: InterviewTask): readonly Row[] {
  if (rooms === 1) return []
  const heard = new Map(
    [...new Set(panels.flat())].map((assessor) => {
      const candidates = new Set([...panels.keys()].filter((at) => panels[at]?.includes(assessor)))
      return [[...candidates].join(), candidates] as const
    }),
  )
  return [...heard.values()].flatMap((candidates) =>
    days.map((_, at) => ({
      lower: 0,
      upper: 1,
      valueOf: ({ candidate, slot }: Meeting) => Number(slot === at && candidates.has(candidate)),
    })),
  )
}

function ruleRows(rule: InterviewRule, { days }: InterviewTask): readonly Row[] {
  switch (rule.kind) {
    case 'on_day':
      return []
    case 'same_day': {
      const [first, ...others] = rule.candidates
      return others.flatMap((other) =>
        [...new Set(days)].map((day) => ({
          lower: 0,
          upper: 0,
          valueOf: ({ candidate, slot }: Meeting) =>
            days[slot] === day ? Number(candidate === first) - Number(candidate === other) : 0,
        })),
      )
    }
    case 'adjacent': {
      const [a, b] = rule.candidates
      return [...besideRows(a, b, days), ...besideRows(b, a, days)]
    }
  }
}

/** Where `one` is, `other` is in the slot before or after, on the same day. */
function besideRows(one: number, other: number, days: readonly number[]): readonly Row[] {
  return days.map((day, at) => ({
    lower: Number.NEGATIVE_INFINITY,
    upper: 0,
    valueOf: ({ candidate, slot }) => {
      const isBeside = candidate === other && Math.abs(slot - at) === 1 && days[slot] === day
      return Number(candidate === one && slot === at) - Number(isBeside)
    },
  }))
}
