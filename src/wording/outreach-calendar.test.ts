import assert from 'node:assert/strict'
import { test } from 'node:test'
import { instant } from '../award/units/dates.ts'
import { eventCalendar } from './outreach-calendar.ts'

const EVENT = {
  uid: 'sosialisasi-98-2025-1',
  version: 1,
  savedAt: instant('2026-03-02T03:00:00.000Z'),
  title: 'Sosialisasi; kriteria, dan cara',
  venue: 'Aula',
  beginsAt: instant('2026-03-10T01:00:00.000Z'),
  endsAt: null,
  zone: 'WITA',
  agenda: '',
  cancelled: false,
} as const

test('an event is one entry in UTC, its commas and semicolons marked', () => {
  assert.deepEqual(eventCalendar(EVENT).split('\r\n'), [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Paritrana//Acara//ID',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    'UID:sosialisasi-98-2025-1@paritrana',
    'SEQUENCE:0',
    'DTSTAMP:20260302T030000Z',
    'DTSTART:20260310T010000Z',
    'SUMMARY:Sosialisasi\\; kriteria\\, dan cara',
    'LOCATION:Aula',
    'STATUS:CONFIRMED',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ])
})

test('a second version that is cancelled and ends says so', () => {
  const later = { ...EVENT, version: 2, cancelled: true, endsAt: instant('2026-03-10T04:00:00.000Z'), agenda: 'A\nB' }
  const lines = eventCalendar(later).split('\r\n')
  for (const line of ['SEQUENCE:1', 'DTEND:20260310T040000Z', 'DESCRIPTION:A\\nB', 'STATUS:CANCELLED'])
    assert.ok(lines.includes(line), line)
})

test('no line is longer than 75 octets, and put together again it says the same', () => {
  const title = 'é'.repeat(100)
  const text = eventCalendar({ ...EVENT, title })
  assert.ok(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75))
  assert.ok(text.replaceAll('\r\n ', '').includes(`SUMMARY:${title}\r\n`))
})
