import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { hundredths } from '../award/units/hundredths.ts'
import { findMarkSheet } from '../store/mark-sheets.ts'
import { CANDIDATES, KEY, sheet } from '../../test/cast.ts'
import { expectDone, marksOf, openSeason, type JudgedSeason } from '../../test/judged-season.ts'
import { closeCategory } from './close-category.ts'
import { declareRecusal } from './declare-recusal.ts'
import { enterMarks } from './enter-marks.ts'
import { sheetRules } from './sheet-rules.ts'
import { signMarkSheet } from './sign-mark-sheet.ts'

describe('entering marks', () => {
  let season: JudgedSeason
  before(async () => void (season = await openSeason()))
  after(() => season.end())

  const stored = async (seat: string, candidate?: string) => {
    const rules = await sheetRules(season.db, KEY)
    return findMarkSheet(season.db, sheet(seat, candidate), rules?.criteria ?? [])
  }

  test('a draft keeps every mark and comment and counts the version up', async () => {
    const marks = [{ criterion: 'cakupan', markHundredths: hundredths(8750), comment: 'jelas' }]
    const saved = expectDone(await enterMarks(season.as('kebijakan'), sheet('kebijakan'), 0, marks))
    assert.equal(saved.version, 1)
    assert.deepEqual((await stored('kebijakan'))?.marks, marks)
  })

  test('a criterion left out of a later save keeps its mark', async () => {
    const marks = [{ criterion: 'regulasi', markHundredths: hundredths(7000), comment: '' }]
    const saved = expectDone(await enterMarks(season.as('kebijakan'), sheet('kebijakan'), 1, marks))
    assert.deepEqual(
      saved.marks.map((mark) => [mark.criterion, mark.markHundredths]),
      [
        ['cakupan', 8750],
        ['regulasi', 7000],
      ],
    )
  })

  test('a save from a device that had not seen the last one is refused and shows what is stored', async () => {
    const kept = await stored('kebijakan')
    const outcome = await enterMarks(season.as('kebijakan'), sheet('kebijakan'), 1, marksOf(1000))
    assert.deepEqual(outcome, {
      ok: false,
      refusal: { code: 'sheet_changed_elsewhere', version: 2, marks: kept?.marks },
    })
    assert.deepEqual(await stored('kebijakan'), kept)
  })

  test('the highest mark is accepted, one hundredth above it is refused and nothing is written', async () => {
    const highest = expectDone(await enterMarks(season.as('hukum'), sheet('hukum'), 0, marksOf(10000)))
    assert.equal(highest.marks[0]?.markHundredths, 10000)
    const outcome = await enterMarks(season.as('hukum'), sheet('hukum'), 1, marksOf(10001))
    assert.deepEqual(outcome, {
      ok: false,
      refusal: { code: 'mark_out_of_range', criterion: 'cakupan', scaleMaxHundredths: 10000 },
    })
    assert.equal((await stored('hukum'))?.version, 1)
  })

  test('an unknown criterion is refused', async () => {
    const marks = [{ criterion: 'keberuntungan', markHundredths: hundredths(100), comment: '' }]
    const outcome = await enterMarks(season.as('ekonomi'), sheet('ekonomi'), 0, marks)
    assert.deepEqual(outcome, { ok: false, refusal: { code: 'criterion_not_on_sheet', criterion: 'keberuntungan' } })
  })

  test("someone else's sheet and one that does not exist get the same refusal", async () => {
    const foreign = await enterMarks(season.as('kebijakan'), sheet('ekonomi'), 0, marksOf(5000))
    const absent = await enterMarks(season.as('kebijakan'), sheet('kebijakan', 'kabupaten-tiada'), 0, marksOf(5000))
    assert.deepEqual(foreign, { ok: false, refusal: { code: 'not_found' } })
    assert.deepEqual(absent, foreign)
    assert.equal((await stored('ekonomi'))?.version, 0)
  })

  test('a signed sheet takes no more marks', async () => {
    const saved = expectDone(await enterMarks(season.as('jamsos'), sheet('jamsos'), 0, marksOf(8000)))
    const signed = expectDone(await signMarkSheet(season.as('jamsos'), sheet('jamsos'), saved.version))
    const outcome = await enterMarks(season.as('jamsos'), sheet('jamsos'), saved.version, marksOf(9000))
    assert.deepEqual(outcome, { ok: false, refusal: { code: 'sheet_already_signed', signedAt: signed.signedAt } })
  })

  test('signing needs a mark for every panel criterion', async () => {
    const some = marksOf(6000).slice(0, 2)
    const saved = expectDone(await enterMarks(season.as('pekerja'), sheet('pekerja'), 0, some))
    const outcome = await signMarkSheet(season.as('pekerja'), sheet('pekerja'), saved.version)
    assert.deepEqual(outcome, { ok: false, refusal: { code: 'marks_missing', criteria: ['wawancara'] } })
    assert.equal((await stored('pekerja'))?.signedAt, null)
  })

  test('a recused assessor can neither mark nor take the recusal back', async () => {
    const [, candidate] = CANDIDATES
    expectDone(await declareRecusal(season.as('pengusaha'), sheet('pengusaha', candidate), 'pemasok kabupaten itu'))
    const outcome = await enterMarks(season.as('pengusaha'), sheet('pengusaha', candidate), 0, marksOf(5000))
    assert.deepEqual(outcome, { ok: false, refusal: { code: 'assessor_is_recused' } })
    const again = await declareRecusal(season.as('pengusaha'), sheet('pengusaha', candidate), 'tidak jadi')
    assert.deepEqual(again, { ok: false, refusal: { code: 'already_recused' } })
  })

  test('eight assessors saving at once lose nothing, and one sheet saved twice at once has one winner', async () => {
    const seats = ['ketua', 'disnaker', 'pengusaha', 'pekerja', 'jamsos', 'ekonomi', 'hukum', 'kebijakan']
    const [, , last] = CANDIDATES
    const saved = await Promise.all(
      seats.map((seat) => enterMarks(season.as(seat), sheet(seat, last), 0, marksOf(5500))),
    )
    assert.equal(
      saved.every((outcome) => outcome.ok),
      true,
    )
    const race = await Promise.all(
      [7000, 7100].map((mark) => enterMarks(season.as('ketua'), sheet('ketua', last), 1, marksOf(mark))),
    )
    assert.deepEqual(race.map((outcome) => outcome.ok).toSorted(), [false, true])
  })

  test('the chair cannot close while owing a sheet', async () => {
    const outcome = await closeCategory(season.as('ketua'), KEY, [])
    assert.deepEqual(outcome, {
      ok: false,
      refusal: { code: 'chair_owes_sheets', candidates: [...CANDIDATES].toSorted() },
    })
  })
})
