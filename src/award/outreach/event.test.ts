import assert from 'node:assert/strict'
import { test } from 'node:test'
import { instant } from '../units/dates.ts'
import { checkedEvent, type EventDraft, takesAnswers } from './event.ts'

const DRAFT: EventDraft = {
  title: 'Sosialisasi Paritrana Award',
  venue: 'Aula Kantor Gubernur',
  begins: '2026-03-10T09:00',
  ends: '2026-03-10T12:00',
  zone: 'WITA',
  agenda: 'Pembukaan\nKriteria',
  capacity: '120',
  cancelled: false,
}
const codes = (changes: Partial<EventDraft>) => {
  const checked = checkedEvent({ ...DRAFT, ...changes })
  return checked.ok ? [] : checked.refusal.map((flaw) => ('in' in flaw ? `${flaw.code} ${flaw.in}` : flaw.code))
}

test('an event keeps its words on one line and its minutes as instants of its zone', () => {
  assert.deepEqual(checkedEvent({ ...DRAFT, title: '  Sosialisasi\nParitrana   Award ' }), {
    ok: true,
    value: {
      title: 'Sosialisasi Paritrana Award',
      venue: 'Aula Kantor Gubernur',
      beginsAt: '2026-03-10T01:00:00.000Z',
      endsAt: '2026-03-10T04:00:00.000Z',
      zone: 'WITA',
      agenda: 'Pembukaan\nKriteria',
      capacity: 120,
      cancelled: false,
    },
  })
  const open = checkedEvent({ ...DRAFT, ends: '', capacity: ' ', zone: 'WIB' })
  assert.deepEqual(open.ok && [open.value.beginsAt, open.value.endsAt, open.value.capacity], [
    '2026-03-10T02:00:00.000Z',
    null,
    null,
  ])
})

test('all flaws come at once', () => {
  assert.deepEqual(codes({ title: ' ', venue: '', begins: 'besok', ends: 'lusa', capacity: '0' }), [
    'title_missing',
    'venue_missing',
    'begins_unreadable',
    'ends_unreadable',
    'capacity_unreadable',
  ])
  assert.deepEqual(codes({ zone: 'UTC' }), ['zone_unknown'])
  assert.deepEqual(codes({ begins: '2026-02-30T09:00' }), ['begins_unreadable'])
  assert.deepEqual(codes({ agenda: 'NIK 6171014507850002' }), ['identity_number_typed agenda'])
})

test('an event ends after it begins: the same minute is too early, the next one is not', () => {
  assert.deepEqual(codes({ ends: DRAFT.begins }), ['ends_before_begin'])
  assert.deepEqual(codes({ ends: '2026-03-10T09:01' }), [])
})

test('the longest texts and the largest hall are taken, one more is not', () => {
  assert.deepEqual(
    codes({ title: 'x'.repeat(200), venue: 'x'.repeat(300), agenda: 'x'.repeat(2000), capacity: '100000' }),
    [],
  )
  assert.deepEqual(
    codes({ title: 'x'.repeat(201), venue: 'x'.repeat(301), agenda: 'x'.repeat(2001), capacity: '100001' }),
    ['title_too_long', 'venue_too_long', 'agenda_too_long', 'capacity_unreadable'],
  )
})

test('answers are taken until the event begins, and none once it is cancelled', () => {
  const event = { beginsAt: instant('2026-03-10T01:00:00.000Z'), cancelled: false }
  assert.equal(takesAnswers(event, instant('2026-03-10T00:59:59.999Z')), true)
  assert.equal(takesAnswers(event, event.beginsAt), false)
  assert.equal(takesAnswers({ ...event, cancelled: true }, instant('2026-03-01T00:00:00.000Z')), false)
})
