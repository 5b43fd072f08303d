import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lastMinuteOf } from '../award/verification/deadline.ts'
import { day } from '../award/units/dates.ts'
import { inAllZones } from './deadlines.ts'

const plain = (text: string) => text.replaceAll('\u00A0', ' ')

test('a deadline is read in the zone of the season and in the other two, with the day where that is another', () => {
  const at = lastMinuteOf(day('2026-03-09'), 'WITA')
  assert.equal(at, '2026-03-09T15:59:00.000Z')
  assert.equal(
    plain(inAllZones(at, 'WITA', 'id')),
    'Senin, 9 Maret 2026 23.59 WITA (22.59 WIB; Selasa, 10 Maret 2026 00.59 WIT)',
  )
  assert.equal(
    plain(inAllZones(lastMinuteOf(day('2026-03-09'), 'WIT'), 'WIT', 'en')),
    'Monday, 9 March 2026 23.59 WIT (21.59 WIB; 22.59 WITA)',
  )
})
