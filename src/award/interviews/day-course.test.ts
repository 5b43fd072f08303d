import assert from 'node:assert/strict'
import { test } from 'node:test'
import { instant } from '../units/dates.ts'
import type { InterviewSlot } from './interview-slot.ts'
import { courseOf, type DayMove, type DayMoment } from './day-course.ts'
import { checkedDayMove, DAY_TEXT_CHARACTERS_MAX, nextMoves, type DayMoveDraft } from './day-moves.ts'
import { partMinutes, timerOf } from './day-timer.ts'

/** Monday 28 July 2025, 09.00 to 09.45 WIB. */
const slot: InterviewSlot = {
  category: 'pemerintah-kabupaten-kota',
  candidate: 'ketapang',
  startsAt: instant('2025-07-28T02:00:00.000Z'),
  endsAt: instant('2025-07-28T02:45:00.000Z'),
  room: 'Ruang 1',
  link: '',
}
const at = (clock: string, day = '2025-07-28') => instant(`${day}T${clock}.000Z`)

function moments(...list: readonly (readonly [DayMove, string])[]): readonly DayMoment[] {
  return list.map(([move, clock], index) => ({ moment: index + 1, move, at: at(clock), startsAt: slot.startsAt }))
}

function draft(move: DayMove, changes: Partial<DayMoveDraft> = {}): DayMoveDraft {
  return { move, seen: 0, witness: '', reason: '', ...changes }
}

const facts = (list: readonly DayMoment[] = []) => ({
  slot,
  course: courseOf(list, slot),
  zone: 'WIB' as const,
  heardThere: null,
})

const timer = (list: readonly DayMoment[], clock: string) => timerOf(courseOf(list, slot), slot, at(clock))
const offered = (...list: readonly (readonly [DayMove, string])[]) => nextMoves(courseOf(moments(...list), slot))

test('an interview nobody has touched waits, and one that was taken through ends', () => {
  const untouched = courseOf([], slot)
  assert.deepEqual([untouched.state, untouched.recorded, untouched.last], ['waiting', 0, null])
  const through = courseOf(
    moments(
      ['arrive', '01:50:00'],
      ['begin', '02:01:00'],
      ['ask', '02:16:00'],
      ['score', '02:41:00'],
      ['end', '02:46:00'],
    ),
    slot,
  )
  assert.deepEqual(
    [through.state, through.arrivedAt, through.begunAt, through.endedAt, through.recorded],
    ['ended', at('01:50:00'), at('02:01:00'), at('02:46:00'), 5],
  )
})

test('45 minutes are 15, 25 and 5; 30 are 10, 17 and 3', () => {
  assert.deepEqual(partMinutes(45), { talk: 15, questions: 25, scoring: 5 })
  assert.deepEqual(partMinutes(30), { talk: 10, questions: 17, scoring: 3 })
})

test('the timer counts the part that runs, stands still while interrupted, and goes below nothing', () => {
  const talk = moments(['begin', '02:00:00'])
  assert.deepEqual(timer(talk, '02:00:00'), {
    part: 'talk',
    partSeconds: 900,
    leftSeconds: 900,
    endsAt: at('02:15:00'),
  })
  assert.equal(timer(talk, '02:14:59')?.leftSeconds, 1)
  assert.equal(timer(talk, '02:15:00')?.leftSeconds, 0)
  assert.equal(timer(talk, '02:15:01')?.leftSeconds, -1)
  const paused = moments(['begin', '02:00:00'], ['pause', '02:05:00'])
  assert.deepEqual(timer(paused, '02:30:00'), { part: 'talk', partSeconds: 900, leftSeconds: 600, endsAt: null })
  const resumed = moments(['begin', '02:00:00'], ['pause', '02:05:00'], ['resume', '02:30:00'])
  assert.deepEqual([timer(resumed, '02:31:00')?.leftSeconds, timer(resumed, '02:31:00')?.endsAt], [540, at('02:40:00')])
  const asking = [...resumed, ...moments(['ask', '02:32:00']).map((one) => ({ ...one, moment: 4 }))]
  assert.deepEqual(timer(asking, '02:33:00'), {
    part: 'questions',
    partSeconds: 1500,
    leftSeconds: 1440,
    endsAt: at('02:57:00'),
  })
  assert.equal(timer([], '02:00:00'), null)
})

test('a wrong tap is taken back and the clock of the part before counts on', () => {
  const back = moments(['begin', '02:00:00'], ['ask', '02:10:00'], ['take_back', '02:10:30'])
  const course = courseOf(back, slot)
  assert.deepEqual([course.state, course.recorded, course.last?.move], ['talk', 3, 'begin'])
  assert.equal(timerOf(course, slot, at('02:10:30'))?.leftSeconds, 270)
})

test('absent for one place in the timetable is waiting for the next, and an interview that began stays begun', () => {
  const moved = { startsAt: at('03:00:00', '2025-07-29') }
  const absent = moments(['no_show', '02:20:00'])
  assert.equal(courseOf(absent, slot).state, 'absent')
  const again = courseOf(absent, moved)
  assert.deepEqual([again.state, again.last, again.recorded], ['waiting', null, 1])
  assert.equal(courseOf(moments(['begin', '02:01:00']), moved).state, 'talk')
})

test('each state offers its own moves, and nothing is taken back where nothing stands', () => {
  assert.deepEqual(offered(), ['arrive', 'begin', 'no_show'])
  assert.deepEqual(offered(['arrive', '01:50:00']), ['begin', 'take_back'])
  assert.deepEqual(offered(['begin', '02:00:00']), ['ask', 'score', 'pause', 'end', 'take_back'])
  assert.deepEqual(offered(['begin', '02:00:00'], ['pause', '02:01:00']), ['resume', 'end', 'take_back'])
  assert.deepEqual(offered(['begin', '02:00:00'], ['end', '02:45:00']), ['take_back'])
})

test('a candidate arriving a day early is told when it is their turn, and the board does not change', () => {
  const sunday = at('03:00:00', '2025-07-27')
  for (const move of ['arrive', 'begin'] as const)
    assert.deepEqual(checkedDayMove(facts(), draft(move), sunday), {
      ok: false,
      refusal: { code: 'interview_not_today', startsAt: slot.startsAt, early: true },
    })
  // 23.59 WIB of the day before and 00.00 WIB of the day.
  assert.equal(checkedDayMove(facts(), draft('arrive'), at('16:59:59', '2025-07-27')).ok, false)
  assert.equal(checkedDayMove(facts(), draft('arrive'), at('17:00:00', '2025-07-27')).ok, true)
  assert.deepEqual(checkedDayMove(facts(), draft('begin'), at('01:00:00', '2025-07-29')), {
    ok: false,
    refusal: { code: 'interview_not_today', startsAt: slot.startsAt, early: false },
  })
})

test('nobody is absent before a quarter of an hour, and a no-show names its witness', () => {
  const early = checkedDayMove(facts(), draft('no_show', { witness: 'Resepsionis' }), at('02:14:59'))
  assert.deepEqual(early, { ok: false, refusal: { code: 'no_show_too_early', from: at('02:15:00') } })
  assert.deepEqual(checkedDayMove(facts(), draft('no_show', { witness: '  ' }), at('02:15:00')), {
    ok: false,
    refusal: { code: 'witness_missing' },
  })
  assert.deepEqual(checkedDayMove(facts(), draft('no_show', { witness: ' Petugas  pintu ' }), at('02:15:00')), {
    ok: true,
    value: { move: 'no_show', moment: 1, witness: 'Petugas pintu', reason: null },
  })
})

test('two who press at once: the second is told, and nothing begins twice', () => {
  const begun = moments(['begin', '02:00:00'])
  assert.deepEqual(checkedDayMove(facts(begun), draft('begin', { seen: 0 }), at('02:00:01')), {
    ok: false,
    refusal: { code: 'interview_changed_meanwhile' },
  })
  assert.deepEqual(checkedDayMove(facts(begun), draft('begin', { seen: 1 }), at('02:00:01')), {
    ok: false,
    refusal: { code: 'interview_move_not_now', move: 'begin', state: 'talk' },
  })
})

test('a room hears one candidate at a time', () => {
  const busy = { ...facts(), heardThere: 'mempawah' }
  assert.deepEqual(checkedDayMove(busy, draft('begin'), at('02:00:00')), {
    ok: false,
    refusal: { code: 'interview_room_busy', candidate: 'mempawah' },
  })
  assert.equal(checkedDayMove(busy, draft('arrive'), at('02:00:00')).ok, true)
})

test('taking back says why, in at most so many characters', () => {
  const begun = facts(moments(['begin', '02:00:00']))
  const back = (reason: string) => checkedDayMove(begun, draft('take_back', { seen: 1, reason }), at('02:01:00'))
  assert.deepEqual(back(''), { ok: false, refusal: { code: 'reason_missing' } })
  assert.equal(back('x'.repeat(DAY_TEXT_CHARACTERS_MAX)).ok, true)
  assert.deepEqual(back('x'.repeat(DAY_TEXT_CHARACTERS_MAX + 1)), {
    ok: false,
    refusal: { code: 'day_text_too_long', of: 'reason', charactersMax: DAY_TEXT_CHARACTERS_MAX },
  })
  assert.deepEqual(checkedDayMove(facts(), draft('take_back', { reason: 'keliru' }), at('02:01:00')), {
    ok: false,
    refusal: { code: 'nothing_to_take_back' },
  })
})
