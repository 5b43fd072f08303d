import assert from 'node:assert/strict'
import { test } from 'node:test'
import { weekday } from '../award/units/dates.ts'
import { workingDaysAfter } from '../award/units/working-days.ts'
import { day } from '../award/units/dates.ts'
import { daysOf } from '../award/season/holidays.ts'
import { decreedHolidays } from './holidays.ts'

test('the list holds as many days as the decrees say: seventeen holidays a year, eleven and eight days of joint leave', async () => {
  const all = await decreedHolidays()
  const count = (year: string, kind: string) =>
    all.filter((one) => one.day.startsWith(year) && one.kind === kind).length
  assert.deepEqual(
    [count('2025', 'national'), count('2025', 'collective_leave'), count('2026', 'national'), count('2026', 'collective_leave')], // prettier-ignore
    [17, 11, 17, 8],
  )
  assert.equal(new Set(all.map(({ day: of }) => of)).size, all.length)
  assert.deepEqual(
    all.map(({ day: of }) => of),
    all.map(({ day: of }) => of).toSorted(),
  )
})

test('joint leave lies on working days alone, and every day names a decree with three numbers', async () => {
  for (const { day: of, kind, name, source } of await decreedHolidays()) {
    if (kind === 'collective_leave') assert.ok(weekday(of) >= 1 && weekday(of) <= 5, of)
    assert.notEqual(name, '')
    assert.match(source, /^SKB .* Nomor \d+ Tahun 20\d\d, Nomor \d+ Tahun 20\d\d, dan Nomor \d+ Tahun 20\d\d$/)
  }
})

test('three weeks around Idulfitri 2026 hold ten working days', async () => {
  const days = daysOf(await decreedHolidays())
  assert.equal(workingDaysAfter(day('2026-03-08'), day('2026-03-29'), days), 10)
  assert.equal(workingDaysAfter(day('2025-03-24'), day('2025-04-08'), days), 4)
})
