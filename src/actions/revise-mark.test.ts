/** A signed mark changed in the plenary: the first one stays, the ranking takes the new one, and nothing can be planted unseen. */
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { brokenAfter } from '../../test/broken-after.ts'
import { CANDIDATES, KEY, sheet } from '../../test/cast.ts'
import {
  expectDone,
  type JudgedSeason,
  markEverySheet,
  marksOf,
  minutes,
  openSeason,
} from '../../test/judged-season.ts'
import { beritaAcara } from '../documents/berita-acara.ts'
import { factsOfResult } from '../documents/facts-of-result.ts'
import { findAdoptedResult } from '../store/adoptions.ts'
import { findMarkSheet } from '../store/mark-sheets.ts'
import { listFirstMarks, listSignedMarks } from '../store/marks.ts'
import { hundredths } from '../award/units/hundredths.ts'
import { adoptionObstacles } from '../award/decision/adoption.ts'
import { adoptionQuestion } from './adoption-question.ts'
import { adoptResult } from './adopt-result.ts'
import { checkInvariants } from './check-invariants.ts'
import { closeCategory } from './close-category.ts'
import { enterMarks } from './enter-marks.ts'
import { openPlenary } from './open-plenary.ts'
import { rankingMemory } from './ranking-memory.ts'
import { recordPlenary } from './record-plenary.ts'
import { reviseMark } from './revise-mark.ts'
import { sheetDiscussion } from './sheet-discussion.ts'
import { signMarkSheet } from './sign-mark-sheet.ts'
import { rulesIn } from './sheet-rules.ts'
import { latestRulebook } from '../store/seasons.ts'

const [HULU, HILIR] = CANDIDATES
const at = (minute: number) => `2026-03-02T03:${String(minute).padStart(2, '0')}:00.000Z`
const asked = (markHundredths: number, comment = 'Anggaran ada di lampiran', criterion = 'regulasi') => ({
  criterion,
  markHundredths: hundredths(markHundredths),
  comment,
})

describe('a signed mark that the plenary talks about', () => {
  let season: JudgedSeason
  const memory = rankingMemory()

  before(async () => {
    season = await openSeason()
    await markEverySheet(season, [{ seat: 'hukum', candidate: HULU }])
    const key = sheet('hukum', HULU)
    const low = marksOf(9000).map((mark) => (mark.criterion === 'regulasi' ? { ...mark, markHundredths: hundredths(4000) } : mark)) // prettier-ignore
    const saved = expectDone(await enterMarks(season.as('hukum'), key, 0, low))
    expectDone(await signMarkSheet(season.as('hukum'), key, saved.version))
    expectDone(await closeCategory(season.as('ketua', at(1)), KEY, []))
  })
  after(() => season.end())

  const revise = async (
    minute: number,
    seen: number,
    mark: ReturnType<typeof asked>,
    seat = 'hukum',
    candidate: string = HULU,
  ) => reviseMark(season.as(seat, at(minute)), sheet(seat, candidate), seen, mark)

  async function refusal(...given: Parameters<typeof revise>): Promise<string> {
    const revised = await revise(...given)
    return revised.ok ? 'revised' : revised.refusal.code
  }

  async function totalOf(candidate: string): Promise<string | undefined> {
    const question = await adoptionQuestion(season.db, KEY, memory)
    const ranked = question?.facts.ranked
    return ranked?.ok ? ranked.value.standings.find((known) => known.candidate === candidate)?.total : undefined
  }

  async function discussionOf(seat: string, candidate: string) {
    const rules = await latestRulebook(season.db, KEY)
    const found = rules && rulesIn(rules, KEY.category)
    const stored = found && (await findMarkSheet(season.db, sheet(seat, candidate), found.criteria))
    assert.ok(stored)
    return sheetDiscussion(season.db, season.viewer(seat), stored, false)
  }

  test('before the chair opens the plenary no mark can be changed and nothing is shown', async () => {
    assert.equal(await refusal(2, 0, asked(7000)), 'discussion_not_open')
    assert.equal(await discussionOf('hukum', HULU), null)
  })

  test('once it is open, every assessor of that candidate sees how far apart the marks are, and of the others nothing', async () => {
    expectDone(await openPlenary(season.as('ketua', at(3)), KEY))
    const items = [{ candidate: HULU, criterion: 'regulasi', lowest: 4000, highest: 9700 }]
    assert.deepEqual((await discussionOf('ekonomi', HULU))?.items, items)
    assert.deepEqual((await discussionOf('hukum', HILIR))?.items, [])
  })

  test('a change needs a reason, an item under discussion and another mark', async () => {
    assert.equal(await refusal(4, 0, asked(7000, ' ')), 'reason_missing')
    assert.equal(await refusal(4, 0, asked(7000, 'x', 'wawancara')), 'item_not_discussed')
    assert.equal(await refusal(4, 0, asked(4000)), 'mark_unchanged')
    assert.equal(await refusal(4, 0, asked(7000), 'hukum', HILIR), 'item_not_discussed')
  })

  test('nobody changes the sheet of another seat', async () => {
    const foreign = await reviseMark(season.as('ekonomi', at(4)), sheet('hukum', HULU), 0, asked(7000))
    assert.deepEqual(foreign, { ok: false, refusal: { code: 'not_found' } })
  })

  test('the changed mark is ranked at once, also from the memory of rankings, and the first one stays', async () => {
    // Of eight sheets the lowest and the highest are left out: 75 before the change, 90 after it, when this one has 91.8.
    assert.equal(await totalOf(HULU), '92.50')
    expectDone(await revise(5, 0, asked(9600)))
    assert.equal(await totalOf(HULU), '92.80')
    const regulasi = (marks: Awaited<ReturnType<typeof listSignedMarks>>) =>
      marks.find((mark) => mark.candidate === HULU && mark.assessor === 'hukum' && mark.criterion === 'regulasi')
        ?.markHundredths
    assert.equal(regulasi(await listFirstMarks(season.db, KEY)), 4000)
    assert.equal(regulasi(await listSignedMarks(season.db, KEY)), 9600)
  })

  test('the same page sent twice changes once: the second is told what counts now', async () => {
    assert.equal(await refusal(6, 0, asked(6500)), 'revised_elsewhere')
    expectDone(await revise(6, 1, asked(6500, 'Setelah melihat perdanya')))
  })

  test('minutes older than the last change cannot be adopted; recorded once more, they can, and the berita acara tells', async () => {
    expectDone(await recordPlenary(season.as('sekretaris', at(7)), KEY, 0, minutes()))
    expectDone(await revise(8, 2, asked(6600, 'Pembulatan panel')))
    const stale = await adoptionQuestion(season.db, KEY)
    assert.ok(stale?.facts.ranked.ok)
    assert.deepEqual(adoptionObstacles(stale.facts), [{ code: 'minutes_older_than_marks', revisedAt: at(8) }])
    expectDone(await recordPlenary(season.as('sekretaris', at(9)), KEY, 1, minutes()))
    expectDone(await adoptResult(season.as('ketua', at(10)), KEY, stale.facts.ranked.value.fingerprint))
    const result = await findAdoptedResult(season.db, KEY)
    assert.ok(result)
    const told = { candidate: HULU, assessor: 'hukum', criterion: 'regulasi', reason: 'Pembulatan panel' }
    assert.deepEqual(result.changedMarks, [{ ...told, firstHundredths: 4000, markHundredths: 6600 }])
    const paper = beritaAcara(factsOfResult(result, 'https://uji.example/hasil'))
    const spoken = paper.proceedings.find(({ text }) => text.includes('diubah oleh penilainya sendiri'))
    assert.match(spoken?.items[0] ?? '', /dari 40 menjadi 66, karena Pembulatan panel\.$/)
  })

  test('after the adoption nothing is changed any more', async () => {
    assert.equal(await refusal(11, 3, asked(7100)), 'already_adopted')
    assert.equal((await discussionOf('hukum', HULU))?.refusal?.code, 'already_adopted')
  })

  test('the check finds everything in order, and each planted change by its name', async () => {
    assert.deepEqual((await checkInvariants(season.db)).broken, [])
    const row = `98/2025/${KEY.category}/${HULU}/hukum`
    const mine = season.viewer('pekerja').person?.id ?? ''
    const planted: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
      [
        'update mark_revision set mark_hundredths = 9900 where revision = 3',
        [
          ['commitment_opens_to_the_changed_sheet', row],
          ['changed_marks_are_those_of_the_history', row],
          ['marks_are_those_of_the_adopted_result', `98/2025/${KEY.category}/adoption`],
          ['adopted_standings_agree_with_sql', `98/2025/${KEY.category}/adoption`],
        ],
      ],
      [
        `update mark_revision set reason = 'lain' where revision = 2`,
        [
          ['commitment_opens_to_the_changed_sheet', row],
          ['changed_marks_are_those_of_the_history', row],
        ],
      ],
      [
        'delete from mark_revision',
        [
          ['changed_marks_are_those_of_the_history', row],
          ['marks_are_those_of_the_adopted_result', `98/2025/${KEY.category}/adoption`],
        ],
      ],
      [`update mark_revision set revised_by = '${mine}' where revision = 1`, [['mark_changed_by_another_hand', `${row}/1`]]],
    ] // prettier-ignore
    for (const [statement, found] of planted) {
      const broken = await brokenAfter(season, statement)
      assert.deepEqual(broken.map(({ invariant, row: where }) => [invariant, where]).toSorted(), [...found].toSorted(), statement) // prettier-ignore
    }
    const moved = await brokenAfter(season, `update mark_revision set revised_at = '${at(59)}' where revision = 3`)
    assert.ok(moved.some(({ invariant }) => invariant === 'mark_changed_outside_the_plenary'))
  })
})
