/**
 * One interview on its day, as a course of recorded moments. What it is now follows from them; nothing is overwritten, and
 * a wrong tap is taken back by a further moment with its reason.
 */
import type { Instant } from '../units/dates.ts'
import type { InterviewSlot } from './interview-slot.ts'
import { millisecondsBetween } from '../units/elapsed.ts'

/** What is recorded: somebody is here, the three parts, an interruption and its end, the close, nobody came, the last was wrong. */
export const DAY_MOVES = ['arrive', 'begin', 'ask', 'score', 'pause', 'resume', 'end', 'no_show', 'take_back'] as const
export type DayMove = (typeof DAY_MOVES)[number]

/** `moment` counts those of one interview from 1; `startsAt` is the place in the timetable it was recorded for. */
export type DayMoment = {
  readonly moment: number
  readonly move: DayMove
  readonly at: Instant
  readonly startsAt: Instant
}

export type InterviewPart = 'talk' | 'questions' | 'scoring'
export type DayState = 'waiting' | 'arrived' | InterviewPart | 'ended' | 'absent'

const BEGUN: ReadonlySet<DayState> = new Set(['talk', 'questions', 'scoring', 'ended'])

/** Whether the interview is under way or over: its place in the timetable can no longer change. */
export function hasBegun({ state }: { readonly state: DayState }): boolean {
  return BEGUN.has(state)
}

export type DayCourse = {
  readonly state: DayState
  readonly paused: boolean
  readonly arrivedAt: Instant | null
  readonly begunAt: Instant | null
  readonly endedAt: Instant | null
  /** Of the part that runs: time already spent, and since when it counts on; null while it is interrupted. */
  readonly spentMs: number
  readonly countsSince: Instant | null
  /** Interruptions so far, without one that lasts. */
  readonly pausedMs: number
  /** The last moment that still stands; null where none does. */
  readonly last: DayMoment | null
  /** How many moments are recorded: whoever adds one says what they had seen. */
  readonly recorded: number
}

const UNTOUCHED: DayCourse = {
  state: 'waiting',
  paused: false,
  arrivedAt: null,
  begunAt: null,
  endedAt: null,
  spentMs: 0,
  countsSince: null,
  pausedMs: 0,
  last: null,
  recorded: 0,
}

/**
 * A moment counts for the place in the timetable for which it was recorded: whoever was absent on Monday and has a new
 * place on Tuesday waits again. Once an interview has begun, a later change of the timetable does not undo it.
 * @param moments of one interview, in their order.
 */
export function courseOf(moments: readonly DayMoment[], slot: Pick<InterviewSlot, 'startsAt'>): DayCourse {
  const standing = standingMoments(moments)
  const isBegun = standing.some(({ move }) => move === 'begin')
  const own = isBegun ? standing : standing.filter(({ startsAt }) => startsAt === slot.startsAt)
  return { ...own.reduce(after, UNTOUCHED), recorded: moments.length }
}

/** Without those that were taken back, and without the taking back. */
function standingMoments(moments: readonly DayMoment[]): readonly DayMoment[] {
  const standing: DayMoment[] = []
  for (const moment of moments) {
    if (moment.move === 'take_back') standing.pop()
    else standing.push(moment)
  }
  return standing
}

const PART_OF: Partial<Readonly<Record<DayMove, InterviewPart>>> = { begin: 'talk', ask: 'questions', score: 'scoring' }

function after(course: DayCourse, moment: DayMoment): DayCourse {
  const { at, move } = moment
  const next = { ...course, last: moment }
  switch (move) {
    case 'arrive':
      return { ...next, state: 'arrived', arrivedAt: at }
    case 'begin':
    case 'ask':
    case 'score': {
      const begun = { arrivedAt: course.arrivedAt ?? at, begunAt: course.begunAt ?? at }
      return { ...next, ...begun, state: PART_OF[move] ?? course.state, spentMs: 0, countsSince: at }
    }
    case 'pause':
      return { ...next, paused: true, spentMs: spentMsAt(course, at), countsSince: null }
    case 'resume':
      return { ...next, paused: false, countsSince: at, pausedMs: course.pausedMs + sinceLast(course, at) }
    case 'end':
      return { ...next, state: 'ended', paused: false, endedAt: at, countsSince: null }
    case 'no_show':
      return { ...next, state: 'absent' }
    case 'take_back':
      return course
  }
}

function sinceLast({ last }: DayCourse, at: Instant): number {
  return last ? Math.max(0, millisecondsBetween(last.at, at)) : 0
}

/** Time spent in the part that runs, interruptions left out. */
export function spentMsAt({ spentMs, countsSince }: DayCourse, now: Instant): number {
  return countsSince === null ? spentMs : spentMs + Math.max(0, millisecondsBetween(countsSince, now))
}

export function isUnderWay({ state }: Pick<DayCourse, 'state'>): boolean {
  return state === 'talk' || state === 'questions' || state === 'scoring'
}
