/** One interview as its page shows it: the course with its clock, and each question as a sentence. */
import { boardDay, boardOf } from '../../award/interviews/day-board.ts'
import type { DayState } from '../../award/interviews/day-course.ts'
import { nextMoves } from '../../award/interviews/day-moves.ts'
import type { CoveragePoint, InterviewPrompt } from '../../award/interviews/day-questions.ts'
import { timerOf } from '../../award/interviews/day-timer.ts'
import { percentText } from '../../award/coverage/coverage-figure.ts'
import { fraction, multiply, type Fraction } from '../../award/units/fraction.ts'
import { roundedText } from '../../award/units/rounding.ts'
import { type Instant, wallTime } from '../../award/units/dates.ts'
import type { InterviewDay, NamedInterview } from '../../actions/interview-day.ts'
import type { AskedQuestion } from '../../actions/interview-questions.ts'
import { coverageWords } from '../../wording/coverage.ts'
import { clockInFigures, clockTime, writtenInstant } from '../../wording/dates.ts'
import { attendingLine } from '../../wording/interview-confirmation.ts'
import { fileOptionWords } from '../../wording/file-sections.ts'
import { interviewDayWords } from '../../wording/interview-day.ts'
import type { Language } from '../../wording/language.ts'
import { decimalInFigures, percent } from '../../wording/numbers.ts'
import type { StatusShape } from '../components/status.tsx'
import { writtenAsOf } from '../coverage-view.ts'
import { timerView } from './board-view.ts'
import { attendingView } from './confirmation-view.ts'
import type { CourseView, QuestionView } from './interview.page.tsx'

const SHAPES: Readonly<Record<DayState, StatusShape>> = {
  waiting: 'open',
  arrived: 'wait',
  talk: 'part',
  questions: 'part',
  scoring: 'part',
  ended: 'done',
  absent: 'stop',
}

export function courseView(
  day: InterviewDay,
  own: NamedInterview,
  { keeps, language }: { readonly keeps: boolean; readonly language: Language },
  now: Instant,
): CourseView {
  const words = interviewDayWords[language]
  const { course, slot, attendance, moments } = own
  const noted = attendance && `${words.leader.toLowerCase()} ${words.leaderWords[attendance.leader]}, ${words.companions.toLowerCase()}: ${attendance.companions}. ${words.attendanceBy(clockTime(attendance.notedAt, day.zone), attendance.notedBy)}` // prettier-ignore
  return {
    state: words.states[course.state],
    shape: SHAPES[course.state],
    timer: timerView(timerOf(course, slot, now), day.zone),
    next: nextInRoom(day, own, now),
    log: moments.toReversed().map(({ at, move, witness, reason }) => {
      const more = witness ?? reason
      return `${writtenInstant(at, day.zone, language)}: ${words.recordedMoves[move]}${more === null ? '' : ` (${more})`}`
    }),
    moves: keeps ? nextMoves(course) : [],
    recorded: course.recorded,
    attendance: noted,
    confirmed: attendingLine(attendingView(own, { zone: day.zone, language, named: true }, now)),
  }
}

function nextInRoom(day: InterviewDay, own: NamedInterview, now: Instant): string | null {
  const { zone, interviews } = day
  const shown = boardDay([own.slot], zone, now)
  const room = shown && boardOf(interviews, { day: shown, zone }, now).find((one) => one.room === own.slot.room)
  const waiting = room ? [room.next, ...room.later] : []
  const next = waiting.find((one) => one !== null && one.slot !== own.slot)
  const name = next && interviews.find(({ slot }) => slot === next.slot)?.name
  return next && name ? `${clockInFigures(wallTime(next.slot.startsAt, zone).clock)} ${name}` : null
}

export function questionView({ id, prompt, asked }: AskedQuestion, language: Language): QuestionView {
  const own = prompt.kind === 'own' ? prompt.question : null
  return { id, asked, own, ...questionText(prompt, language) }
}

function questionText(prompt: InterviewPrompt, language: Language): Pick<QuestionView, 'text' | 'hint'> {
  const words = interviewDayWords[language]
  switch (prompt.kind) {
    case 'topic':
      return { text: words.topics[prompt.topic], hint: null }
    case 'own':
      return { text: prompt.text, hint: null }
    case 'obstacle': {
      const { cause, account, effort } = prompt.obstacle
      const named = fileOptionWords[language]['kendala.sebab']?.[cause] ?? cause
      return { text: words.obstacle(named), hint: [account, effort].filter((text) => text !== '').join(' / ') || null }
    }
    case 'coverage_change': {
      const { before, after, points, base } = prompt.change
      const isRise = points.numerator > 0n
      const told = isRise ? words.rose : words.fell
      const apart = decimalInFigures(roundedText(isRise ? points : negated(points), 2), language)
      const text = told(apart, pointText(before, language), pointText(after, language))
      return { text, hint: words.changeBase(coverageWords[language].bases[base] ?? base) }
    }
  }
}

function negated(of: Fraction): Fraction {
  return multiply(of, fraction(-1n))
}

function pointText({ percent: value, asOf }: CoveragePoint, language: Language): string {
  return interviewDayWords[language].point(percent(percentText(value), language), writtenAsOf(asOf, language))
}
