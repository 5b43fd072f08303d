import { test } from 'node:test'
import assert from 'node:assert/strict'
import { clock, day, instant } from '../award/units/dates.ts'
import { clockInFigures, clockTime, dayWithWeekday, writtenDate, writtenInstant } from './dates.ts'

const WRITTEN: [string, string, string, string][] = [
  ['2025-07-30', 'Rabu', '30 Juli 2025', 'tanggal tiga puluh bulan Juli tahun dua ribu dua puluh lima'],
  ['2025-03-15', 'Sabtu', '15 Maret 2025', 'tanggal lima belas bulan Maret tahun dua ribu dua puluh lima'],
  [
    '2024-02-29',
    'Kamis',
    '29 Februari 2024',
    'tanggal dua puluh sembilan bulan Februari tahun dua ribu dua puluh empat',
  ],
  ['2000-01-01', 'Sabtu', '1 Januari 2000', 'tanggal satu bulan Januari tahun dua ribu'],
  [
    '1999-12-31',
    'Jumat',
    '31 Desember 1999',
    'tanggal tiga puluh satu bulan Desember tahun seribu sembilan ratus sembilan puluh sembilan',
  ],
  ['2026-08-17', 'Senin', '17 Agustus 2026', 'tanggal tujuh belas bulan Agustus tahun dua ribu dua puluh enam'],
]

test('an official date stands as weekday, figures and words, all derived from the day', () => {
  for (const [iso, weekday, figures, words] of WRITTEN)
    assert.deepEqual(writtenDate(day(iso)), { iso, weekday, figures, words })
})

test('an instant is written with its weekday and zone, the zone glued to the time', () => {
  const at = instant('2025-07-30T02:00:00.000Z')
  assert.equal(clockTime(at, 'WIB'), '09.00\u00A0WIB')
  assert.equal(clockTime(at, 'WIT'), '11.00\u00A0WIT')
  assert.equal(writtenInstant(at, 'WIB'), 'Rabu, 30 Juli 2025 09.00\u00A0WIB')
  assert.equal(writtenInstant(at, 'WITA', 'en'), 'Wednesday, 30 July 2025 10.00\u00A0WITA')
  assert.equal(writtenInstant(instant('2024-12-31T17:00:00.000Z'), 'WIB'), 'Rabu, 1 Januari 2025 00.00\u00A0WIB')
})

test('a day and a clock without an instant', () => {
  assert.equal(dayWithWeekday(day('2026-08-17'), 'en'), 'Monday, 17 August 2026')
  assert.equal(clockInFigures(clock('14:30')), '14.30')
})
