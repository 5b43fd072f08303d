import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Stage } from '../award/rulebook/rulebook.ts'
import { instant } from '../award/units/dates.ts'
import { movedClosingSentence, runningSentence, stageStateSentence } from './stage-notices.ts'

const first: Stage = {
  id: 'pengusulan',
  opens: '2026-03-02T08:00',
  closes: '2026-03-06T17:00',
  zone: 'WIB',
  graceMinutes: 60,
}
const second: Stage = { id: 'verifikasi', opens: '2026-03-06T17:00', closes: '2026-03-10T17:00', zone: 'WIB' }
const plain = (sentence: string) => sentence.replaceAll('\u00a0', ' ')
const running = (at: string) => runningSentence([first, second], [], instant(at), 'id')
const state = (at: string) => plain(stageStateSentence(first, [], instant(at), 'id'))

test('what is under way is none, one or two stages, by name', () => {
  assert.equal(running('2026-03-01T00:00:00.000Z'), 'Tidak ada tahap yang berjalan')
  assert.equal(running('2026-03-02T01:00:00.000Z'), 'Sedang berjalan: pengusulan')
  assert.equal(running('2026-03-06T10:00:59.999Z'), 'Sedang berjalan: pengusulan dan verifikasi')
  assert.equal(running('2026-03-06T10:01:00.000Z'), 'Sedang berjalan: verifikasi')
})

test('a stage says when it opens, until when it runs, and when it closed', () => {
  assert.equal(state('2026-03-01T00:00:00.000Z'), 'Tahap pengusulan dibuka Senin, 2 Maret 2026 08.00 WIB.')
  assert.equal(state('2026-03-06T10:00:59.999Z'), 'Tahap pengusulan berjalan sampai Jumat, 6 Maret 2026 17.00 WIB.')
  assert.equal(
    state('2026-03-06T10:01:00.000Z'),
    'Tahap pengusulan ditutup Jumat, 6 Maret 2026 17.00 WIB; masa tenggang sampai Jumat, 6 Maret 2026 18.00 WIB.',
  )
  assert.equal(state('2026-03-06T11:01:00.000Z'), 'Tahap pengusulan ditutup Jumat, 6 Maret 2026 17.00 WIB.')
})

test('a moved closing stands beside that of the rules', () => {
  const recordedAt = instant('2026-03-05T00:00:00.000Z')
  const notice = {
    stage: 'pengusulan',
    closes: '2026-03-08T12:00',
    zone: 'WIB',
    reason: 'Banjir',
    recordedAt,
    by: 'x',
  } as const
  assert.equal(
    plain(movedClosingSentence(first, [notice], recordedAt, 'en')),
    'The stage of nomination closes Sunday, 8 March 2026 12.00 WIB, at first Friday, 6 March 2026 17.00 WIB.',
  )
})
