import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day, instant } from '../units/dates.ts'
import { type Holidays, NO_HOLIDAYS } from '../units/working-days.ts'
import { isRemindedOn, mailDay } from './season-mail.ts'

test('mails of a day are due from seven on in the zone of the season, and not a minute before', () => {
  assert.equal(mailDay(instant('2026-03-09T22:59:59.999Z'), 'WITA'), null)
  assert.equal(mailDay(instant('2026-03-09T23:00:00.000Z'), 'WITA'), '2026-03-10')
  assert.equal(mailDay(instant('2026-03-09T23:00:00.000Z'), 'WIB'), null)
  assert.equal(mailDay(instant('2026-03-10T15:59:00.000Z'), 'WITA'), '2026-03-10')
})

const deadline = instant('2026-03-20T15:59:00.000Z')
const reminded = (holidays: Holidays) =>
  ['12', '13', '14', '15', '16', '17', '18', '19', '20', '21'].filter((one) =>
    isRemindedOn(day(`2026-03-${one}`), deadline, 'WITA', holidays),
  )

test('people are reminded three working days and one working day before, on no other day', () => {
  assert.deepEqual(reminded(NO_HOLIDAYS), ['17', '19'])
})

test('before a deadline within the holidays of Idulfitri the reminders come while people still work', () => {
  assert.deepEqual(reminded(new Set(['18', '19', '20'].map((of) => day(`2026-03-${of}`)))), ['12', '16'])
})
