/** The live parts: the rooms of a day, the clock of one interview, a candidate's turn. The same drawing goes into pages and over the line. */
import { type InterviewDayWords, interviewDayWords } from '../../wording/interview-day.ts'
import type { Language } from '../../wording/language.ts'
import { EmptyState } from '../components/empty-state.tsx'
import { Status } from '../components/status.tsx'
import type { BoardView, RoomOfBoard, RunningView, TimerView, TurnView, WaitingView } from './board-view.ts'

type Drawn = { readonly language: Language; readonly nowMs: number }

export function Board({ view, language, nowMs }: Drawn & { readonly view: BoardView }) {
  const words = interviewDayWords[language]
  if (view.day === null) return <EmptyState title={words.noTimetable} text={words.noTimetableText} />
  return (
    <>
      <h2 class="p-h2">{view.day}</h2>
      <div class="p-halls">
        {view.rooms.map((room) => (
          <Room key={room.room} room={room} words={words} nowMs={nowMs} />
        ))}
      </div>
    </>
  )
}

function Room({
  room,
  words,
  nowMs,
}: {
  readonly room: RoomOfBoard
  readonly words: InterviewDayWords
  readonly nowMs: number
}) {
  return (
    <section class="p-hall">
      <h3 class="p-h3">{room.room}</h3>
      <dl class="p-hall__list">
        <dt>{words.now}</dt>
        <dd>
          {room.now.length === 0 && <Status is="open">{words.nobodyNow}</Status>}
          {room.now.map((one) => (
            <Running key={one.name} one={one} words={words} nowMs={nowMs} />
          ))}
        </dd>
        <dt>{words.next}</dt>
        <dd>{room.next ? <Waiting one={room.next} words={words} /> : words.nobodyNext}</dd>
        {room.later.length > 0 && (
          <>
            <dt>{words.later}</dt>
            {room.later.map((one) => (
              <dd key={`${one.at} ${one.name}`}>
                <Waiting one={one} words={words} />
              </dd>
            ))}
          </>
        )}
        <Names title={words.done} of={room.done} is="done" />
        <Names title={words.absent} of={room.absent} is="stop" />
      </dl>
    </section>
  )
}

function Names({
  title,
  of,
  is,
}: {
  readonly title: string
  readonly of: RoomOfBoard['done']
  readonly is: 'done' | 'stop'
}) {
  if (of.length === 0) return null
  return (
    <>
      <dt>{title}</dt>
      {of.map((one) => (
        <dd key={one.name}>
          <Status is={is}>
            <Name {...one} />
          </Status>
        </dd>
      ))}
    </>
  )
}

function Running({
  one,
  words,
  nowMs,
}: {
  readonly one: RunningView
  readonly words: InterviewDayWords
  readonly nowMs: number
}) {
  return (
    <div>
      <Name {...one} strong />
      {one.timer && (
        <p class="p-note">
          {one.timer.endsAtMs === null ? words.paused : words.parts[one.timer.part]}
          {one.timer.until && ` ${words.until(one.timer.until)},`} <Clock timer={one.timer} nowMs={nowMs} />
        </p>
      )}
    </div>
  )
}

function Waiting({ one, words }: { readonly one: WaitingView; readonly words: InterviewDayWords }) {
  const more = [one.arrived ? words.here : '', one.online ? words.online : ''].filter((text) => text !== '')
  return (
    <div>
      <span class="p-num">{one.at}</span> <Name {...one} strong />
      <p class="p-note">
        <Status is={one.lateMinutes > 0 ? 'wait' : 'open'}>
          {one.lateMinutes > 0 ? words.late(one.lateMinutes, one.expected) : words.inTime}
        </Status>
        {more.length > 0 && `, ${more.join(', ')}`}
      </p>
    </div>
  )
}

function Name({
  name,
  href,
  strong = false,
}: {
  readonly name: string
  readonly href: string | null
  readonly strong?: boolean
}) {
  if (href)
    return (
      <a class="ds-link" href={href}>
        {name}
      </a>
    )
  return strong ? <strong>{name}</strong> : <>{name}</>
}

/** "14:32", "-0:05" once the time is over. */
export function clockText(leftSeconds: number): string {
  const whole = Math.abs(leftSeconds)
  const text = `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
  return leftSeconds < 0 ? `-${text}` : text
}

/** Counted on by the island between two boards; without script it shows how things stood when the page was drawn. */
function Clock({
  timer,
  nowMs,
  big = false,
}: {
  readonly timer: TimerView
  readonly nowMs: number
  readonly big?: boolean
}) {
  const left = timer.endsAtMs === null ? (timer.stoodAtSeconds ?? 0) : Math.ceil((timer.endsAtMs - nowMs) / 1000)
  return (
    <span
      class={big ? 'p-clock' : 'p-num'}
      role="timer"
      aria-live="off"
      {...(timer.endsAtMs === null ? {} : { 'data-ends': String(timer.endsAtMs) })}
      {...(left < 0 ? { 'data-over': '' } : {})}
    >
      {clockText(left)}
    </span>
  )
}

/** To be read from three metres. */
export function BigTimer({ timer, language, nowMs }: Drawn & { readonly timer: TimerView }) {
  const words = interviewDayWords[language]
  return (
    <div class="p-bigclock">
      <p class="p-h2">
        {timer.endsAtMs === null ? `${words.parts[timer.part]}: ${words.paused}` : words.parts[timer.part]}
      </p>
      <Clock timer={timer} nowMs={nowMs} big />
      {timer.until && <p class="p-note">{words.until(timer.until)}</p>}
    </div>
  )
}

export function Turns({ turns, language }: { readonly turns: readonly TurnView[]; readonly language: Language }) {
  const words = interviewDayWords[language]
  const told: Record<TurnView['says'], (turn: TurnView) => string> = {
    none: () => words.turnNone,
    now: () => words.turnNow,
    done: () => words.turnDone,
    absent: () => words.turnAbsent,
    other_day: () => words.turnOtherDay,
    in_time: () => words.turnInTime,
    late: ({ lateMinutes, expected }) => words.turnLate(lateMinutes, expected),
  }
  return (
    <>
      {turns.map((turn) => (
        <div key={turn.planned?.clock ?? ''} class="p-result p-stack">
          <p class="p-h2">{told[turn.says](turn)}</p>
          {turn.planned && <p>{words.turnAt(turn.planned.day, turn.planned.clock, turn.planned.room)}</p>}
          {turn.planned && turn.planned.link !== '' && <p>{turn.planned.link}</p>}
        </div>
      ))}
    </>
  )
}
