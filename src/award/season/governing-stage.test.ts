import assert from 'node:assert/strict'
import { test } from 'node:test'
import { publishedRulebook } from '../../../test/published/published-rulebook.ts'
import type { Category, Stage } from '../rulebook/rulebook.ts'
import { instant } from '../units/dates.ts'
import { deedsOfStage, governingStage, whyOutsideStage } from './governing-stage.ts'

const stage = (id: string): Stage => ({ id, opens: '2026-03-02T08:00', closes: '2026-03-06T17:00', zone: 'WITA' })
const idOf = (ids: readonly string[], category: Pick<Category, 'interviewStage'> = {}) =>
  governingStage('marking', { stages: ids.map(stage) }, category)?.id ?? null

test('marks are given in the stage of that name, else in the interview of the category, else in the interviews', () => {
  const days = ['wawancara', 'wawancara-usaha', 'penilaian']
  assert.equal(idOf(days, { interviewStage: 'wawancara-usaha' }), 'penilaian')
  assert.equal(idOf(days.slice(0, 2), { interviewStage: 'wawancara-usaha' }), 'wawancara-usaha')
  assert.equal(idOf(days.slice(0, 2)), 'wawancara')
  assert.equal(idOf(['pengusulan', 'pleno']), null, 'a season without such a stage is not bound')
  assert.equal(idOf([]), null)
})

test('candidates are nominated in the stage pengusulan alone', () => {
  const rules = { stages: ['sosialisasi', 'pengusulan', 'wawancara'].map(stage) }
  assert.equal(governingStage('nomination', rules, {})?.id, 'pengusulan')
  assert.equal(governingStage('nomination', { stages: rules.stages.slice(2) }, {}), null)
})

test('two interview days of a real season govern the marking of their own categories', () => {
  const rules = publishedRulebook('kaltim-2025')
  assert.deepEqual(
    new Set(rules.categories.map((category) => governingStage('marking', rules, category)?.id)),
    new Set(['wawancara-pemerintah', 'wawancara-usaha']),
  )
  assert.deepEqual(deedsOfStage('wawancara-usaha', rules), ['marking'])
  assert.deepEqual(deedsOfStage('penganugerahan', rules), [])
})

const bound: Stage = { ...stage('penilaian'), graceMinutes: 30 }
const why = (at: string, begun: boolean) => whyOutsideStage(bound, [], instant(at), begun)
const CLOSED = { code: 'stage_closed', stage: bound, closed: '2026-03-06T17:00' }

test('while the stage is open everything may be done; the minute after its last, only what was begun', () => {
  assert.equal(why('2026-03-02T00:00:00.000Z', false), null)
  assert.equal(why('2026-03-06T09:00:59.999Z', false), null)
  assert.deepEqual(why('2026-03-06T09:01:00.000Z', false), { ...CLOSED, graceUntil: '2026-03-06T17:30' })
  assert.equal(why('2026-03-06T09:01:00.000Z', true), null)
})

test('grace ends for work begun in time as well', () => {
  assert.equal(why('2026-03-06T09:30:59.999Z', true), null)
  assert.deepEqual(why('2026-03-06T09:31:00.000Z', true), { ...CLOSED, graceUntil: null })
})

test('nothing begins before the opening, and what was begun is not stopped by a clock that was set back', () => {
  assert.deepEqual(why('2026-03-01T23:59:59.999Z', false), { code: 'stage_not_open_yet', stage: bound })
  assert.equal(why('2026-03-01T23:59:59.999Z', true), null)
})

test('a notice recorded up to now opens the stage again', () => {
  const notice = {
    stage: 'penilaian',
    closes: '2026-03-09T12:00',
    zone: 'WITA',
    reason: 'Banjir',
    recordedAt: instant('2026-03-07T00:00:00.000Z'),
    by: 'sekretaris',
  } as const
  assert.equal(whyOutsideStage(bound, [notice], instant('2026-03-07T00:00:00.000Z'), false), null)
})

test('what comes at 23:59:59.999 on the wall of the stage is in, what comes at midnight is out, in all three zones', () => {
  const midnights = { WIB: '17:00', WITA: '16:00', WIT: '15:00' } as const
  for (const [zone, utc] of Object.entries(midnights) as [Stage['zone'], string][]) {
    const closing: Stage = { ...stage('pengusulan'), closes: '2026-03-06T23:59', zone, graceMinutes: 0 }
    const last = instant(`2026-03-06T${String(Number(utc.slice(0, 2)) - 1).padStart(2, '0')}:59:59.999Z`)
    const midnight = instant(`2026-03-06T${utc}:00.000Z`)
    assert.equal(whyOutsideStage(closing, [], last, false), null)
    for (const begun of [false, true])
      assert.deepEqual(whyOutsideStage(closing, [], midnight, begun), {
        code: 'stage_closed',
        stage: closing,
        closed: '2026-03-06T23:59',
        graceUntil: null,
      })
  }
})
