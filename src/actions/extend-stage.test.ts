/** Stages with marks, on a real database: what is refused after the closing, what grace takes, and what a notice changes. */
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { KEY, rulebook, sheet } from '../../test/cast.ts'
import { expectDone, type JudgedSeason, marksOf, openSeason } from '../../test/judged-season.ts'
import { recordedDetail } from '../award/people/recorded-detail.ts'
import { NOBODY } from '../award/people/viewer.ts'
import type { Rulebook, Stage } from '../award/rulebook/rulebook.ts'
import { hundredths } from '../award/units/hundredths.ts'
import { insertStageNotice, listStageNotices } from '../store/stage-notices.ts'
import { lockSeason } from '../store/seasons.ts'
import { openDesk, type Desk } from './desk.ts'
import { enterMarks } from './enter-marks.ts'
import { extendStage, type NewExtension } from './extend-stage.ts'
import { signMarkSheet } from './sign-mark-sheet.ts'

/** Friday, 6 March 2026, 17.00 WITA is the last minute; grace lasts for half an hour more. */
const MARKING: Stage = {
  id: 'wawancara',
  opens: '2026-03-02T08:00',
  closes: '2026-03-06T17:00',
  zone: 'WITA',
  graceMinutes: 30,
}
const BEFORE = '2026-03-01T23:59:59.999Z'
const LAST = '2026-03-06T09:00:59.999Z'
const GRACE = '2026-03-06T09:01:00.000Z'
const LAST_OF_GRACE = '2026-03-06T09:30:59.999Z'
const ENDED = '2026-03-06T09:31:00.000Z'

const rules = (stage: Stage = MARKING): Rulebook => ({ ...rulebook(), stages: [stage] })
const codeOf = (outcome: { readonly ok: boolean; readonly refusal?: { readonly code: string } }) =>
  outcome.ok ? 'done' : outcome.refusal?.code

const extended = (closes: string, changes: Partial<NewExtension> = {}): NewExtension => ({
  stage: MARKING.id,
  closes,
  reason: 'Banjir di dua kabupaten',
  ...changes,
})

describe('marks and the stage they are given in', () => {
  let season: JudgedSeason
  before(async () => void (season = await openSeason(rules())))
  after(() => season.end())

  const organiser = (now: string): Desk =>
    openDesk({ db: season.db, clock: { now: () => now }, viewer: season.administrator })
  const save = (seat: string, seen: number, now: string) =>
    enterMarks(season.as(seat, now), sheet(seat), seen, marksOf(8000))
  const sign = (seat: string, seen: number, now: string) => signMarkSheet(season.as(seat, now), sheet(seat), seen)

  test('nothing is marked before the opening minute, everything in it and in the last', async () => {
    assert.deepEqual(await save('ketua', 0, BEFORE), {
      ok: false,
      refusal: { code: 'stage_not_open_yet', stage: MARKING },
    })
    assert.equal(codeOf(await save('ketua', 0, '2026-03-02T00:00:00.000Z')), 'done')
    assert.equal(codeOf(await save('hukum', 0, LAST)), 'done')
    assert.equal(codeOf(await sign('hukum', 1, LAST)), 'done')
  })

  test('after the closing a sheet without a draft takes neither marks nor a signature, and nothing is written', async () => {
    const closed = { code: 'stage_closed', stage: MARKING, closed: '2026-03-06T17:00' }
    const inGrace = { ok: false, refusal: { ...closed, graceUntil: '2026-03-06T17:30' } }
    assert.deepEqual(await save('ekonomi', 0, GRACE), inGrace)
    assert.deepEqual(await sign('ekonomi', 0, GRACE), inGrace)
    assert.deepEqual(await save('ekonomi', 0, ENDED), { ok: false, refusal: { ...closed, graceUntil: null } })
    const { rows } = await sql`select 1 from mark where seat = 'ekonomi'`.execute(season.db)
    assert.deepEqual(rows, [])
  })

  test('in grace a sheet that had a draft is saved again and again and signed; one minute later it is not', async () => {
    assert.equal(codeOf(await save('ketua', 1, GRACE)), 'done')
    assert.equal(codeOf(await save('ketua', 2, LAST_OF_GRACE)), 'done')
    assert.equal(codeOf(await save('ketua', 3, ENDED)), 'stage_closed')
    assert.equal(codeOf(await sign('ketua', 3, ENDED)), 'stage_closed')
    assert.equal(codeOf(await sign('ketua', 3, LAST_OF_GRACE)), 'done')
  })

  test('a sheet that is done with says so, whatever the stage says', async () => {
    assert.equal(codeOf(await save('hukum', 1, ENDED)), 'sheet_already_signed')
    assert.equal(codeOf(await sign('hukum', 1, ENDED)), 'sheet_already_signed')
  })

  test('an extension names a stage and a minute to come, with a reason, from somebody who sets up the season', async () => {
    const strangers = [
      season.as('ketua', ENDED),
      openDesk({ db: season.db, clock: { now: () => ENDED }, viewer: NOBODY }),
    ]
    for (const desk of strangers) {
      assert.equal(codeOf(await extendStage(desk, KEY, 0, extended('2026-03-09T12:00'))), 'not_found')
    }
    const refused = (draft: NewExtension) => extendStage(organiser(ENDED), KEY, 0, draft)
    assert.equal(codeOf(await refused(extended('2026-03-09T12:00', { stage: 'pleno' }))), 'stage_unknown')
    assert.equal(codeOf(await refused(extended('2026-03-09T12:00', { reason: ' ' }))), 'reason_missing')
    assert.equal(codeOf(await refused(extended('2026-03-06T17:30'))), 'closes_in_the_past')
    assert.deepEqual(await listStageNotices(season.db, KEY), [])
  })

  test('once extended, the very same save goes through, and the history holds before and after', async () => {
    const notice = expectDone(await extendStage(organiser(ENDED), KEY, 0, extended('2026-03-09T12:00')))
    assert.deepEqual(await listStageNotices(season.db, KEY), [notice])
    assert.deepEqual([notice.notice, notice.closes, notice.zone], [1, '2026-03-09T12:00', 'WITA'])
    assert.equal(codeOf(await save('ekonomi', 0, ENDED)), 'done')
    const { rows } = await sql<{ subject: string; detail: string }>`
      select subject, detail from activity join activity_detail using (province, season, id)
      where deed = 'stage_extended'`.execute(season.db)
    assert.equal(rows.length, 1)
    assert.equal(rows[0]?.subject, 'wawancara')
    const kept = recordedDetail(rows[0]?.detail ?? '')
    assert.deepEqual(kept?.before, { closes: '2026-03-06T17:00', zone: 'WITA' })
    const { closes, zone, reason } = notice
    assert.deepEqual(kept?.after, { notice: 1, closes, zone, reason })
  })

  test('of two who extend at the same moment one is told that the other was faster', async () => {
    const both = await Promise.all(
      ['2026-03-10T12:00', '2026-03-11T12:00'].map((closes) => extendStage(organiser(ENDED), KEY, 1, extended(closes))),
    )
    assert.deepEqual(both.map(codeOf).toSorted(), ['done', 'notices_changed_elsewhere'])
    assert.equal((await listStageNotices(season.db, KEY)).length, 2)
  })

  test('marks that arrive while a notice is being recorded wait for it', async () => {
    const late = '2026-03-12T00:00:00.000Z'
    assert.equal(codeOf(await save('jamsos', 0, late)), 'stage_closed')
    const deskOf = organiser(late)
    let waiting: ReturnType<typeof save> | undefined
    const slow = await deskOf.transaction(async (db) => {
      await lockSeason(db, KEY)
      waiting = save('jamsos', 0, late)
      const settled = await Promise.race([waiting.then(() => 'decided'), nothingFor(150)])
      assert.equal(settled, 'waiting')
      const by = deskOf.viewer.person?.id ?? ''
      const notice = { ...extended('2026-03-13T12:00'), zone: 'WITA', notice: 3, recordedAt: deskOf.now(), by } as const
      await insertStageNotice(db, KEY, notice)
      return { ok: true, value: true }
    })
    assert.equal(slow.ok, true)
    assert.equal(codeOf(await (waiting ?? assert.fail('it was sent'))), 'done')
  })

  test('the database keeps what was announced: a notice is neither changed nor removed', async () => {
    const changing = season.db.updateTable('stage_notice').set({ closes: '2030-01-01T00:00' })
    await assert.rejects(() => changing.execute(), { code: '42501' })
    await assert.rejects(() => season.db.deleteFrom('stage_notice').execute(), { code: '42501' })
  })
})

describe('a clock that jumps, and the closing of a stage', () => {
  let season: JudgedSeason
  before(async () => void (season = await openSeason(rules())))
  after(() => season.end())

  const at = (seat: string, seen: number, now: string, mark = 7000) =>
    enterMarks(season.as(seat, now), sheet(seat), seen, marksOf(mark))
  const organiser = (now: string) =>
    openDesk({ db: season.db, clock: { now: () => now }, viewer: season.administrator })

  test('a clock that jumps ahead refuses with a sentence and loses nothing; set back, the same save goes through', async () => {
    assert.equal(codeOf(await at('ketua', 0, '2026-03-03T00:00:00.000Z')), 'done')
    assert.equal(codeOf(await at('ketua', 1, '2031-01-01T00:00:00.000Z', 9000)), 'stage_closed')
    assert.equal(codeOf(await at('ketua', 1, '2026-03-03T00:01:00.000Z', 9000)), 'done')
  })

  test('a clock that jumps back before the opening does not stop an assessor who has begun', async () => {
    assert.equal(codeOf(await at('ketua', 2, '2020-01-01T00:00:00.000Z')), 'done')
    assert.equal(codeOf(await at('hukum', 0, '2020-01-01T00:00:00.000Z')), 'stage_not_open_yet')
  })

  test('a notice recorded by a clock that had jumped ahead holds at once, and a later one takes its place', async () => {
    const now = '2026-03-07T00:00:00.000Z'
    const ahead = extended('2026-06-30T12:00')
    expectDone(await extendStage(organiser('2026-06-01T00:00:00.000Z'), KEY, 0, ahead))
    assert.equal(codeOf(await at('hukum', 0, now)), 'done')
    expectDone(await extendStage(organiser(now), KEY, 1, extended('2026-03-08T12:00')))
    assert.equal(codeOf(await at('pekerja', 0, '2026-03-08T04:00:59.999Z')), 'done')
    assert.equal(codeOf(await at('jamsos', 0, '2026-03-08T04:01:00.000Z')), 'stage_closed')
  })
})

describe('a season whose rules name no stage for marking', () => {
  let season: JudgedSeason
  before(async () => void (season = await openSeason(rules({ ...MARKING, id: 'pleno' }))))
  after(() => season.end())

  test('is bound by none: marks are taken before and after every stage', async () => {
    for (const [seen, now] of ['2020-01-01T00:00:00.000Z', '2031-01-01T00:00:00.000Z'].entries()) {
      const one = [{ criterion: 'cakupan', markHundredths: hundredths(100 * seen), comment: '' }]
      assert.equal(codeOf(await enterMarks(season.as('ketua', now), sheet('ketua'), seen, one)), 'done')
    }
  })
})

function nothingFor(milliseconds: number): Promise<'waiting'> {
  return new Promise((resolve) => setTimeout(() => resolve('waiting'), milliseconds))
}
