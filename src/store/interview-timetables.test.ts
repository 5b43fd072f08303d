import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { InterviewSettings } from '../award/interviews/interview-settings.ts'
import type { InterviewSlot } from '../award/interviews/interview-slot.ts'
import { clock, day, instant } from '../award/units/dates.ts'
import { CANDIDATES, KEY } from '../../test/cast.ts'
import { openSeason, NOW } from '../../test/judged-season.ts'
import { insertTimetable, latestTimetable } from './interview-timetables.ts'

const AT = instant(NOW)
const SETTINGS: InterviewSettings = {
  zone: 'WIT',
  days: [{ day: day('2026-03-04'), categories: [KEY.category], opens: clock('09:00'), closes: clock('12:00'), pauses: [] }],
  rooms: [{ name: 'Ruang 1', link: '', seats: null }],
  parts: { talkMinutes: 15, questionMinutes: 25, scoringMinutes: 5 },
  groups: [],
  absences: [],
} // prettier-ignore

let world: Awaited<ReturnType<typeof openSeason>>
before(async () => {
  world = await openSeason()
})
after(() => world.end())

function slot(at: number, hour: string, room = 'Ruang 1'): InterviewSlot {
  const [startsAt, endsAt] = [instant(`2026-03-04T${hour}:00:00.000Z`), instant(`2026-03-04T${hour}:45:00.000Z`)]
  return { category: KEY.category, candidate: CANDIDATES[at] ?? '', startsAt, endsAt, room, link: '' }
}

function save(version: number, slots: readonly InterviewSlot[]): Promise<boolean> {
  const by = world.viewer('sekretaris').person?.id ?? ''
  return insertTimetable(world.db, KEY, version, { settings: SETTINGS, slots }, { at: AT, by })
}

test('the last version holds, its slots by the hour, in the zone of its interviews; before it there is none', async () => {
  assert.equal(await latestTimetable(world.db, KEY), null)
  assert.equal(await save(1, [slot(0, '00')]), true)
  const head = { savedAt: AT, zone: 'WIT' }
  assert.deepEqual(await latestTimetable(world.db, KEY), { ...head, version: 1, slots: [slot(0, '00')] })
  assert.equal(await save(2, [slot(2, '03'), slot(0, '01', 'Ruang 2'), slot(1, '01')]), true)
  const slots = [slot(1, '01'), slot(0, '01', 'Ruang 2'), slot(2, '03')]
  assert.deepEqual(await latestTimetable(world.db, KEY), { ...head, version: 2, slots })
})

test('a version that somebody has just saved is not saved again, and nothing of it is changed', async () => {
  const saved = await latestTimetable(world.db, KEY)
  assert.equal(await save(2, [slot(0, '05')]), false)
  assert.deepEqual(await latestTimetable(world.db, KEY), saved)
})

test('another season has none', async () => {
  assert.equal(await latestTimetable(world.db, { province: '98', season: 2024 }), null)
})
