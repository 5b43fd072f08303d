import assert from 'node:assert/strict'
import { test } from 'node:test'
import { publishedRulebook } from '../../../test/published/published-rulebook.ts'
import type { Stage } from '../rulebook/rulebook.ts'
import { instant, type Instant } from '../units/dates.ts'
import {
  checkedExtension,
  closingMinute,
  type Extension,
  NOTICE_REASON_CHARACTERS_MAX,
  noticesInForce,
  openStages,
  stageState,
  stageWindow,
} from './stages.ts'

const nomination: Stage = { id: 'pengusulan', opens: '2025-06-20T08:00', closes: '2025-07-11T23:59', zone: 'WIB' }

const stateAt = (stage: Stage, at: string, extensions: readonly Extension[] = []) =>
  stageState(stage, extensions, instant(at))

function notice(closes: string, recordedAt: string, rest: Partial<Extension> = {}): Extension {
  const recorded = { recordedAt: instant(recordedAt), by: 'sekretaris' }
  return { stage: 'pengusulan', closes, zone: 'WIB', reason: 'Banjir', ...recorded, ...rest }
}

function outcome(draft: Extension): unknown {
  const checked = checkedExtension([nomination], draft)
  return checked.ok ? checked.value : checked.refusal
}

test('a stage is open from its first minute to the end of its last, in WIB', () => {
  assert.equal(stateAt(nomination, '2025-06-20T00:59:59.999Z'), 'coming')
  assert.equal(stateAt(nomination, '2025-06-20T01:00:00.000Z'), 'open')
  assert.equal(stateAt(nomination, '2025-07-11T16:59:59.999Z'), 'open')
  assert.equal(stateAt(nomination, '2025-07-11T17:00:00.000Z'), 'ended')
})

test('the same wall clock is an hour earlier in WITA and two in WIT', () => {
  const lastMoments = {
    WIB: '2025-07-11T16:59:59.999Z',
    WITA: '2025-07-11T15:59:59.999Z',
    WIT: '2025-07-11T14:59:59.999Z',
  }
  const firstAfter = {
    WIB: '2025-07-11T17:00:00.000Z',
    WITA: '2025-07-11T16:00:00.000Z',
    WIT: '2025-07-11T15:00:00.000Z',
  }
  for (const zone of ['WIB', 'WITA', 'WIT'] as const) {
    assert.equal(stateAt({ ...nomination, zone }, lastMoments[zone]), 'open', zone)
    assert.equal(stateAt({ ...nomination, zone }, firstAfter[zone]), 'ended', zone)
    assert.equal(stageWindow({ ...nomination, zone }, [], instant(lastMoments[zone])).closedAt, firstAfter[zone])
  }
})

test('grace begins after the last minute and lasts exactly as many minutes as the rulebook says', () => {
  const kind = { ...nomination, graceMinutes: 30 }
  assert.equal(stateAt(kind, '2025-07-11T16:59:59.999Z'), 'open')
  assert.equal(stateAt(kind, '2025-07-11T17:00:00.000Z'), 'grace')
  assert.equal(stateAt(kind, '2025-07-11T17:29:59.999Z'), 'grace')
  assert.equal(stateAt(kind, '2025-07-11T17:30:00.000Z'), 'ended')
  assert.equal(stateAt({ ...nomination, graceMinutes: 0 }, '2025-07-11T17:00:00.000Z'), 'ended')
})

test('two stages may be open at once, each by its own clock, and none between them', () => {
  const { stages } = publishedRulebook('kaltim-2025')
  const open = (at: string, among: readonly Stage[] = stages) => openStages(among, [], instant(at)).map(({ id }) => id)
  assert.deepEqual(open('2025-07-28T04:00:00.000Z'), ['wawancara-pemerintah'])
  assert.deepEqual(open('2025-07-28T12:00:00.000Z'), [])
  assert.deepEqual(open('2025-07-29T04:00:00.000Z'), ['wawancara-usaha'])
  const verification: Stage = { id: 'verifikasi', opens: '2025-07-12T00:59', closes: '2025-07-25T16:00', zone: 'WITA' }
  const both = [nomination, verification]
  assert.deepEqual(open('2025-07-11T16:58:59.999Z', both), ['pengusulan'])
  assert.deepEqual(open('2025-07-11T16:59:00.000Z', both), ['pengusulan', 'verifikasi'])
  assert.deepEqual(open('2025-07-11T17:00:00.000Z', both), ['verifikasi'])
})

test('an extension moves the closing and its grace, from the moment it is recorded', () => {
  const longer = notice('2025-07-14T12:00', '2025-07-10T03:00:00.000Z')
  const kind = { ...nomination, graceMinutes: 1 }
  assert.equal(stateAt(kind, '2025-07-14T05:00:59.999Z', [longer]), 'open')
  assert.equal(stateAt(kind, '2025-07-14T05:01:00.000Z', [longer]), 'grace')
  assert.equal(stateAt(kind, '2025-07-14T05:02:00.000Z', [longer]), 'ended')
  assert.equal(closingMinute(nomination, [longer], instant('2025-07-10T02:59:59.999Z')), '2025-07-11T23:59')
  assert.equal(closingMinute(nomination, [longer], instant('2025-07-10T03:00:00.000Z')), '2025-07-14T12:00')
  assert.equal(
    closingMinute({ ...nomination, id: 'verifikasi' }, [longer], instant('2025-07-12T00:00:00.000Z')),
    '2025-07-11T23:59',
  )
})

test('a stage that had ended is opened again by a notice, and between the two it was ended', () => {
  const again = notice('2025-07-14T12:00', '2025-07-12T03:00:00.000Z')
  assert.equal(stateAt(nomination, '2025-07-12T02:59:59.999Z', [again]), 'ended')
  assert.equal(stateAt(nomination, '2025-07-12T03:00:00.000Z', [again]), 'open')
})

test('a later notice takes back what is to come and never a moment that has passed', () => {
  const longer = notice('2025-07-20T12:00', '2025-07-10T03:00:00.000Z')
  const shorter = notice('2025-07-16T12:00', '2025-07-15T03:00:00.000Z')
  const after = instant('2025-07-15T03:00:00.000Z')
  assert.equal(closingMinute(nomination, [longer, shorter], after), '2025-07-16T12:00')
  assert.equal(closingMinute(nomination, [shorter, longer], after), '2025-07-16T12:00', 'in any order')
  const backwards = notice('2025-07-13T12:00', '2025-07-15T03:00:00.000Z')
  const moment: Instant = stageWindow(nomination, [longer, backwards], after).closedAt
  assert.equal(moment, after)
  assert.equal(stateAt(nomination, '2025-07-15T02:59:59.999Z', [longer, backwards]), 'open')
  assert.equal(stateAt(nomination, '2025-07-15T03:00:00.000Z', [longer, backwards]), 'ended')
  const below = notice('2025-07-01T12:00', '2025-06-25T03:00:00.000Z')
  assert.equal(closingMinute(nomination, [below], after), '2025-07-11T23:59', 'never before the rulebook')
})

test('a notice is recorded from this minute on, one minute ago is refused', () => {
  const now = '2025-07-12T03:04:59.999Z'
  const given = notice('2025-07-12T10:04', now, { reason: '  Banjir ' })
  assert.deepEqual(outcome(given), { ...given, reason: 'Banjir' })
  assert.deepEqual(outcome(notice('2025-07-12T10:03', now)), {
    code: 'closes_in_the_past',
    closes: '2025-07-12T10:03',
    now: '2025-07-12T10:04',
    zone: 'WIB',
  })
})

test('a notice names a stage, a minute that exists, a reason, and no closing before that of the rulebook', () => {
  const at = '2025-07-01T00:00:00.000Z'
  assert.deepEqual(outcome(notice('2025-07-11T23:59', at)), notice('2025-07-11T23:59', at))
  assert.deepEqual(outcome(notice('2025-07-11T23:58', at)), {
    code: 'closes_before_rulebook',
    rulebookCloses: '2025-07-11T23:59',
    zone: 'WIB',
  })
  assert.deepEqual(outcome(notice('2025-07-20T12:00', at, { stage: 'pleno' })), {
    code: 'stage_unknown',
    stage: 'pleno',
  })
  assert.deepEqual(outcome(notice('2025-07-20T12:00', at, { reason: ' ' })), { code: 'reason_missing' })
  const longest = 'x'.repeat(NOTICE_REASON_CHARACTERS_MAX)
  assert.deepEqual(
    outcome(notice('2025-07-20T12:00', at, { reason: longest })),
    notice('2025-07-20T12:00', at, { reason: longest }),
  )
  assert.deepEqual(outcome(notice('2025-07-20T12:00', at, { reason: `${longest}x` })), {
    code: 'reason_too_long',
    charactersMax: NOTICE_REASON_CHARACTERS_MAX,
  })
  for (const closes of ['2025-02-30T12:00', '2025-07-20', '2025-07-20T24:00', '2025-07-20 12:00']) {
    assert.deepEqual(outcome(notice(closes, at)), { code: 'minute_unreadable', closes })
  }
})

test('a notice keeps the minute that was announced when the rules move the stage to another zone', () => {
  const longer = notice('2025-07-14T12:00', '2025-07-10T03:00:00.000Z')
  const asOf = instant('2025-07-10T03:00:00.000Z')
  assert.equal(closingMinute({ ...nomination, zone: 'WIT' }, [longer], asOf), '2025-07-14T14:00')
})

test('a notice of a clock that jumped ahead holds at once, and the one recorded after it goes before it', () => {
  const now = instant('2025-07-10T03:00:00.000Z')
  const ahead = notice('2025-07-20T12:00', '2030-01-01T00:00:00.000Z')
  assert.equal(closingMinute(nomination, [ahead], now), '2025-07-11T23:59', 'as written it would hold from 2030 on')
  assert.equal(closingMinute(nomination, noticesInForce([ahead], now), now), '2025-07-20T12:00')
  const after = notice('2025-07-14T12:00', '2025-07-10T02:00:00.000Z')
  assert.equal(closingMinute(nomination, noticesInForce([ahead, after], now), now), '2025-07-14T12:00')
  const sound = [notice('2025-07-12T12:00', '2025-07-09T00:00:00.000Z'), after]
  assert.deepEqual(noticesInForce(sound, now), sound)
  assert.deepEqual(noticesInForce([], now), [])
})
