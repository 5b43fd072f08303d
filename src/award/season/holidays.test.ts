import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accept, refuse } from '../result.ts'
import { day } from '../units/dates.ts'
import { checkedHoliday, daysOf, type Holiday, holidaysInForce } from './holidays.ts'

const holiday = (of: string, changes: Partial<Holiday> = {}): Holiday => ({
  day: day(of),
  kind: 'national',
  name: 'Hari',
  source: 'SKB 1',
  ...changes,
})
const DECREED = [holiday('2026-01-01'), holiday('2026-03-20', { kind: 'collective_leave' }), holiday('2026-12-25')]

test('what was changed on screen stands in the place of the decree: added, renamed, or made a working day', () => {
  const entries = [
    { ...holiday('2026-03-20'), kind: 'none' } as const,
    holiday('2026-02-02', { name: 'Pilkada' }),
    holiday('2026-12-25', { source: 'SKB 2' }),
  ]
  assert.deepEqual(
    holidaysInForce(DECREED, entries).map(({ day: of, source }) => [of, source]),
    [
      ['2026-01-01', 'SKB 1'],
      ['2026-02-02', 'SKB 1'],
      ['2026-12-25', 'SKB 2'],
    ],
  )
  assert.deepEqual(holidaysInForce(DECREED, []), DECREED)
  assert.deepEqual([...daysOf(DECREED)], ['2026-01-01', '2026-03-20', '2026-12-25'])
})

test('an entry names day, kind, what is observed and the decree, and changes something', () => {
  const draft = { day: '2026-02-02', kind: 'national', name: ' Pilkada ', source: 'Keppres 1' }
  assert.deepEqual(
    checkedHoliday(DECREED, draft),
    accept({ day: day('2026-02-02'), kind: 'national', name: 'Pilkada', source: 'Keppres 1' }),
  )
  assert.deepEqual(
    checkedHoliday(DECREED, { day: '2026-02-30', kind: 'libur', name: ' ', source: 'x'.repeat(301) }),
    refuse([
      { code: 'holiday_field_missing', field: 'day' },
      { code: 'holiday_field_missing', field: 'kind' },
      { code: 'holiday_field_missing', field: 'name' },
      { code: 'holiday_field_too_long', field: 'source', charactersMax: 300 },
    ]),
  )
  assert.deepEqual(checkedHoliday(DECREED, { ...draft, kind: 'none' }), refuse([{ code: 'holiday_unchanged' }]))
  const same = { day: '2026-01-01', kind: 'national', name: 'Hari', source: 'SKB 1' }
  assert.deepEqual(checkedHoliday(DECREED, same), refuse([{ code: 'holiday_unchanged' }]))
  assert.equal(checkedHoliday(DECREED, { ...same, kind: 'none' }).ok, true)
})
