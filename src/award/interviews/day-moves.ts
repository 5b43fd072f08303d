/** Which moment may follow which on the interview day, and what each must say of itself. */
import { accept, refuse, type Result } from '../result.ts'
import { type Day, type Instant, wallTime, type Zone } from '../units/dates.ts'
import { minutesLater } from '../units/elapsed.ts'
import type { InterviewSlot } from './interview-slot.ts'
import { type DayCourse, type DayMove, type DayState } from './day-course.ts'

export type DayMoveDraft = {
  readonly move: DayMove
  /** How many moments of this interview were recorded when the form was shown. */
  readonly seen: number
  /** Of a no-show: who saw the empty chair. */
  readonly witness: string
  /** Of what is taken back. */
  readonly reason: string
}

export type DayMoveRefusal =
  | { readonly code: 'interview_not_today'; readonly startsAt: Instant; readonly early: boolean }
  | { readonly code: 'interview_changed_meanwhile' }
  | { readonly code: 'interview_move_not_now'; readonly move: DayMove; readonly state: DayState }
  | { readonly code: 'interview_room_busy'; readonly candidate: string }
  | { readonly code: 'no_show_too_early'; readonly from: Instant }
  | { readonly code: 'witness_missing' }
  | { readonly code: 'reason_missing' }
  | { readonly code: 'nothing_to_take_back' }
  | { readonly code: 'day_text_too_long'; readonly of: 'witness' | 'reason'; readonly charactersMax: number }

export const DAY_TEXT_CHARACTERS_MAX = 300

/** Traffic and rain: nobody is absent before a quarter of an hour has passed. */
export const NO_SHOW_AFTER_MINUTES = 15

const NEXT: Readonly<Record<DayState, readonly DayMove[]>> = {
  waiting: ['arrive', 'begin', 'no_show'],
  arrived: ['begin'],
  talk: ['ask', 'score', 'pause', 'end'],
  questions: ['score', 'pause', 'end'],
  scoring: ['pause', 'end'],
  ended: [],
  absent: [],
}

/** What may be recorded next, in the order in which it usually comes. An interrupted interview goes on or ends. */
export function nextMoves({ state, paused, last }: Pick<DayCourse, 'state' | 'paused' | 'last'>): readonly DayMove[] {
  const onward: readonly DayMove[] = paused ? ['resume', 'end'] : NEXT[state]
  return last ? [...onward, 'take_back'] : onward
}

export type DayMoveFacts = {
  readonly slot: InterviewSlot
  readonly course: DayCourse
  readonly zone: Zone
  /** Who is being heard in the same room, other than this candidate. */
  readonly heardThere: string | null
}

export type CheckedDayMove = {
  readonly move: DayMove
  readonly moment: number
  readonly witness: string | null
  readonly reason: string | null
}

export function checkedDayMove(
  { slot, course, zone, heardThere }: DayMoveFacts,
  draft: DayMoveDraft,
  now: Instant,
): Result<CheckedDayMove, DayMoveRefusal> {
  const { move } = draft
  if (draft.seen !== course.recorded) return refuse({ code: 'interview_changed_meanwhile' })
  if (move === 'take_back' && !course.last) return refuse({ code: 'nothing_to_take_back' })
  if (!nextMoves(course).includes(move)) return refuse({ code: 'interview_move_not_now', move, state: course.state })
  const elsewhen = begins(move) ? otherDay(slot, wallTime(now, zone).day, zone) : null
  if (elsewhen) return refuse(elsewhen)
  if (move === 'begin' && heardThere !== null) return refuse({ code: 'interview_room_busy', candidate: heardThere })
  const from = minutesLater(slot.startsAt, NO_SHOW_AFTER_MINUTES)
  if (move === 'no_show' && now < from) return refuse({ code: 'no_show_too_early', from })
  return withTexts(draft, course)
}

/** What belongs to the day of the timetable; an interview that runs past midnight may still be closed. */
function begins(move: DayMove): boolean {
  return move === 'arrive' || move === 'begin'
}

function otherDay({ startsAt }: InterviewSlot, today: Day, zone: Zone): DayMoveRefusal | null {
  const { day } = wallTime(startsAt, zone)
  return day === today ? null : { code: 'interview_not_today', startsAt, early: today < day }
}

function withTexts({ move, ...draft }: DayMoveDraft, { recorded }: DayCourse): Result<CheckedDayMove, DayMoveRefusal> {
  const [witness, reason] = [draft.witness, draft.reason].map((text) => text.replaceAll(/\s+/g, ' ').trim()) as [
    string,
    string,
  ]
  if (move === 'no_show' && witness === '') return refuse({ code: 'witness_missing' })
  if (move === 'take_back' && reason === '') return refuse({ code: 'reason_missing' })
  for (const [of, text] of [
    ['witness', witness],
    ['reason', reason],
  ] as const)
    // prettier-ignore
    if (text.length > DAY_TEXT_CHARACTERS_MAX)
      return refuse({ code: 'day_text_too_long', of, charactersMax: DAY_TEXT_CHARACTERS_MAX })
  return accept({
    move,
    moment: recorded + 1,
    witness: move === 'no_show' ? witness : null,
    reason: move === 'take_back' ? reason : null,
  })
}
