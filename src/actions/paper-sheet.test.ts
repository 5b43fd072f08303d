import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { CANDIDATES, KEY, rulebook, sheet } from '../../test/cast.ts'
import { addClerks } from '../../test/clerks.ts'
import { expectDone, type JudgedSeason, marksOf, openSeason } from '../../test/judged-season.ts'
import { prepareNominating } from '../../test/nominating.ts'
import type { Mark } from '../award/judging/mark-sheet.ts'
import { accept, refuse } from '../award/result.ts'
import type { LocalMinute, Stage } from '../award/rulebook/rulebook.ts'
import { hundredths } from '../award/units/hundredths.ts'
import { findMarkSheet } from '../store/mark-sheets.ts'
import { listSignedMarks } from '../store/marks.ts'
import { findSheetCopies, listTakenPapers } from '../store/paper-sheets.ts'
import { checkInvariants } from './check-invariants.ts'
import { closeCategory } from './close-category.ts'
import { copyPaperSheet } from './copy-paper-sheet.ts'
import { declareRecusal } from './declare-recusal.ts'
import type { Desk } from './desk.ts'
import { enterMarks } from './enter-marks.ts'
import { endSeatFact, recordSeatFact } from './record-seat-fact.ts'
import { type PaperSheetDraft, receivePaperSheet } from './receive-paper-sheet.ts'
import { sheetRules } from './sheet-rules.ts'
import { signMarkSheet } from './sign-mark-sheet.ts'
import { takePaperSheet } from './take-paper-sheet.ts'
import { viewPaperCopies } from './view-paper-copies.ts'

/** Marks are given until the minute of NOW, 11.00 WITA. */
const STAGE: Stage = {
  id: 'penilaian',
  opens: '2026-02-01T08:00' as LocalMinute,
  closes: '2026-03-02T11:00' as LocalMinute,
  zone: 'WITA',
  graceMinutes: 0,
}
const LATER = '2026-03-04T03:00:00.000Z'

const MARKS = marksOf(8700)
/** The second reader takes 87 for 81 in the middle of the sheet. */
const MISREAD = MARKS.map((mark) =>
  mark.criterion === 'regulasi' ? { ...mark, markHundredths: hundredths(8100) } : mark,
)
const READ_AGAIN: readonly Mark[] = MARKS.filter(({ criterion }) => criterion === 'regulasi')

const take = async (
  desk: Desk,
  paper: number,
  { settled = [], seen = 0, reason = '' }: { settled?: readonly Mark[]; seen?: number; reason?: string } = {},
) => takePaperSheet(desk, { ...KEY, paper }, { settled, seen, reason })

describe('a mark sheet on paper', () => {
  let season: JudgedSeason
  let clerk: (name: string, now?: string) => Promise<Desk>
  let people: Readonly<Record<string, string>>

  before(async () => {
    season = await openSeason({ ...rulebook(), stages: [STAGE] })
    await prepareNominating(season)
    clerk = await addClerks(season)
    const named = await Promise.all(
      ['andi', 'bela', 'citra', 'dua'].map(async (name) => [name, await clerk(name)] as const),
    )
    people = Object.fromEntries([
      ...named.map(([name, desk]) => [name, desk.viewer.person?.id ?? '']),
      ...['sekretaris', 'hukum', 'ketua'].map((seat) => [seat, season.viewer(seat).person?.id ?? '']),
    ])
  })
  after(() => season.end())

  const draft = (seat: string, more: Partial<PaperSheetDraft> = {}): PaperSheetDraft => ({
    candidate: CANDIDATES[0],
    seat,
    day: '2026-03-02',
    clock: '11:00',
    note: 'Diserahkan penilai di ruang sidang, satu lembar',
    firstCopier: people['andi'] ?? '',
    secondCopier: people['bela'] ?? '',
    signed: true,
    ...more,
  })
  const secretary = () => season.as('sekretaris', LATER)
  const receive = async (seat: string, more: Partial<PaperSheetDraft> = {}) =>
    expectDone(await receivePaperSheet(secretary(), KEY, draft(seat, more)))
  const copy = async (name: string, paper: number, marks: readonly Mark[] = MARKS) =>
    copyPaperSheet(await clerk(name, LATER), { ...KEY, paper }, marks)
  const stored = async (seat: string) =>
    findMarkSheet(season.db, sheet(seat), (await sheetRules(season.db, KEY))?.criteria ?? [])

  test('the secretary receives it and names two; not the chair, not an assessor, not a clerk', async () => {
    for (const desk of [season.as('ketua', LATER), season.as('hukum', LATER), await clerk('andi', LATER)])
      assert.deepEqual(await receivePaperSheet(desk, KEY, draft('hukum')), refuse({ code: 'not_found' }))
    assert.equal(await receive('hukum'), 1)
  })

  test('whatever is wrong with a receipt is said at once, and nothing is kept', async () => {
    const wrong = draft('hukum', {
      note: ' ',
      signed: false,
      firstCopier: people['sekretaris'] ?? '',
      secondCopier: people['hukum'] ?? '',
    })
    assert.deepEqual(
      await receivePaperSheet(secretary(), KEY, wrong),
      refuse({
        code: 'receipt_refused',
        refusals: [
          { code: 'receipt_note_missing' },
          { code: 'ink_signature_missing' },
          { code: 'copier_receives', copier: 'first' },
          { code: 'copier_not_a_clerk', copier: 'second' },
        ],
      }),
    )
    const refusalsOf = async (more: Partial<PaperSheetDraft>) => {
      const outcome = await receivePaperSheet(secretary(), KEY, draft('hukum', more))
      return outcome.ok || outcome.refusal.code !== 'receipt_refused' ? [] : outcome.refusal.refusals
    }
    assert.deepEqual(await refusalsOf({ secondCopier: people['andi'] ?? '' }), [{ code: 'copiers_are_one' }])
    assert.deepEqual(await refusalsOf({ firstCopier: '' }), [{ code: 'copier_missing', copier: 'first' }])
    assert.deepEqual(await refusalsOf({ seat: 'sekretaris' }), [{ code: 'paper_sheet_of_nobody' }])
    assert.equal((await season.db.selectFrom('paper_sheet').select('paper').execute()).length, 1)
  })

  test('only the two who were named copy it, each once, and a copy lacks no mark', async () => {
    for (const name of ['citra', 'dua']) assert.deepEqual(await copy(name, 1), refuse({ code: 'not_found' }))
    assert.deepEqual(await copy('andi', 1, MARKS.slice(1)), refuse({ code: 'marks_missing', criteria: ['cakupan'] }))
    assert.deepEqual(await copy('andi', 1), accept(1))
    assert.deepEqual(await copy('andi', 1), refuse({ code: 'own_copy' }))
    assert.deepEqual(await take(secretary(), 1), refuse({ code: 'copies_missing' }))
    assert.deepEqual((await stored('hukum'))?.marks, [])
  })

  test('two copies that are alike become the signed sheet by the deed of the secretary, two days after the stage', async () => {
    assert.deepEqual(await copy('bela', 1), accept(2))
    const taken = expectDone(await take(secretary(), 1))
    assert.deepEqual([taken.version, taken.marks], [1, MARKS])
    assert.equal((await stored('hukum'))?.signedAt, LATER)
    const counted = await listSignedMarks(season.db, KEY)
    assert.deepEqual(
      counted.map(({ assessor, markHundredths }) => [assessor, markHundredths]),
      MARKS.map(() => ['hukum', 8700]),
    )
    assert.deepEqual(
      (await listTakenPapers(season.db, KEY)).map(({ paper, takenBy }) => [paper, takenBy]),
      [[1, people['sekretaris']]],
    )
    assert.deepEqual(await checkInvariants(season.db).then(({ broken }) => broken), [])
  })

  test('what was received after the stage is too late, whoever hurries', async () => {
    const paper = await receive('ekonomi', { clock: '11:01' })
    await copy('andi', paper)
    await copy('bela', paper)
    const outcome = await take(secretary(), paper)
    assert.equal(outcome.ok ? '' : outcome.refusal.code, 'stage_closed')
  })

  test('where the copies differ the assessor or the secretary says what the paper says, with a reason; never who copied', async () => {
    const paper = await receive('pekerja')
    await copy('andi', paper)
    assert.deepEqual(await copy('bela', paper, MISREAD), accept(2))
    assert.deepEqual(await take(await clerk('andi', LATER), paper), refuse({ code: 'not_found' }))
    assert.deepEqual(await take(season.as('hukum', LATER), paper), refuse({ code: 'not_found' }))
    const own = season.as('pekerja', LATER)
    assert.deepEqual(await take(own, paper), refuse({ code: 'copy_differences_left', criteria: ['regulasi'] }))
    assert.deepEqual(await take(own, paper, { settled: READ_AGAIN }), refuse({ code: 'taking_reason_missing' }))
    const taken = expectDone(await take(own, paper, { settled: READ_AGAIN, reason: 'Angka 7 ditulis miring' }))
    assert.deepEqual(taken.marks, MARKS)
  })

  test('a draft on the screen is replaced whole, with both shown and a reason, and never one saved meanwhile', async () => {
    expectDone(await enterMarks(season.as('jamsos'), sheet('jamsos'), 0, marksOf(5000).slice(0, 1)))
    const paper = await receive('jamsos')
    await copy('andi', paper)
    await copy('bela', paper)
    const seen = await take(secretary(), paper, { seen: 0, reason: 'Jaringan mati' })
    assert.equal(seen.ok ? '' : seen.refusal.code, 'sheet_changed_elsewhere')
    assert.deepEqual(await take(secretary(), paper, { seen: 1 }), refuse({ code: 'taking_reason_missing' }))
    const taken = expectDone(await take(secretary(), paper, { seen: 1, reason: 'Jaringan mati' }))
    assert.deepEqual([taken.version, taken.marks], [2, MARKS])
  })

  test('never two truths: a sheet signed on the screen takes no paper, and the screen no sheet signed from paper', async () => {
    const paper = await receive('kebijakan')
    await copy('andi', paper)
    await copy('bela', paper)
    const saved = expectDone(await enterMarks(season.as('kebijakan'), sheet('kebijakan'), 0, marksOf(6000)))
    const signed = expectDone(await signMarkSheet(season.as('kebijakan'), sheet('kebijakan'), saved.version))
    const closed = refuse({ code: 'sheet_already_signed', signedAt: signed.signedAt })
    assert.deepEqual(await take(secretary(), paper, { seen: 1, reason: 'Kertas' }), closed)
    assert.deepEqual(await viewPaperCopies(secretary(), { ...KEY, paper }), closed)
    const again = await receivePaperSheet(secretary(), KEY, draft('kebijakan'))
    assert.deepEqual(again, refuse({ code: 'receipt_refused', refusals: [closed.refusal] }))
    const typed = await enterMarks(season.as('hukum'), sheet('hukum'), 1, marksOf(100))
    assert.deepEqual(typed, refuse({ code: 'sheet_already_signed', signedAt: LATER }))
  })

  test('nobody copies or takes over the sheet of an assessor who stepped back', async () => {
    const paper = await receive('pengusaha')
    await copy('andi', paper)
    expectDone(await declareRecusal(season.as('pengusaha'), sheet('pengusaha'), 'Pemasok kabupaten itu'))
    assert.deepEqual(await copy('bela', paper), refuse({ code: 'assessor_is_recused' }))
    const taken = await take(season.as('pengusaha', LATER), paper)
    assert.deepEqual(taken, refuse({ code: 'copies_missing' }))
    assert.equal((await findSheetCopies(season.db, KEY, paper)).length, 1)
  })

  test('a tie that facts show keeps a paper from being taken over until it is settled; paper and copies stay', async () => {
    const [, , raya] = CANDIDATES
    const paper = await receive('ekonomi', { candidate: raya, clock: '10:00' })
    await copy('andi', paper)
    await copy('bela', paper)
    await season.db
      .updateTable('candidate')
      .set({ organisation: 'kabupaten-baru' })
      .where('candidate', '=', raya)
      .execute()
    const fact = { seat: 'ekonomi', kind: 'works_for', named: 'Kabupaten Baru', words: 'SK 800/12' } as const
    const number = expectDone(await recordSeatFact(season.as('sekretaris'), KEY, fact))
    assert.deepEqual(await take(secretary(), paper), refuse({ code: 'conflict_unsettled', kind: 'employer' }))
    assert.equal((await findSheetCopies(season.db, KEY, paper)).length, 2)
    const known = { seat: 'ekonomi', fact: number }
    expectDone(await endSeatFact(season.as('sekretaris'), KEY, known, 'Sudah pindah 2023'))
    assert.deepEqual(expectDone(await take(secretary(), paper)).marks, MARKS)
  })

  test('each look at the copies is in the history, and no look, receipt or copy tells a mark there', async () => {
    const paper = await receive('disnaker')
    await copy('andi', paper)
    await copy('bela', paper, MISREAD)
    assert.deepEqual(await viewPaperCopies(season.as('ketua'), { ...KEY, paper }), refuse({ code: 'not_found' }))
    const seen = expectDone(await viewPaperCopies(secretary(), { ...KEY, paper }))
    assert.deepEqual(
      seen.copies.map(({ marks }) => marks),
      [MARKS, MISREAD],
    )
    const rows = await season.db
      .selectFrom('activity')
      .innerJoin('activity_detail as kept', 'kept.id', 'activity.id')
      .select(['deed', 'subject', 'kept.detail'])
      .where('deed', 'in', ['paper_sheet_received', 'paper_sheet_copied', 'paper_sheet_viewed'])
      .execute()
    const looks = rows.filter(({ deed }) => deed === 'paper_sheet_viewed')
    assert.deepEqual(
      looks.map(({ subject }) => subject),
      [`${KEY.category}/${CANDIDATES[0]}/disnaker`],
    )
    assert.deepEqual(
      rows.filter(({ detail }) => detail.includes('Hundredths')),
      [],
    )
  })

  test('the database keeps one person from copying a sheet twice, whatever a program asks', async () => {
    const rows = season.db
      .insertInto('paper_sheet_copy')
      .columns([
        'province',
        'season',
        'category',
        'candidate',
        'seat',
        'paper',
        'turn',
        'marks',
        'copied_at',
        'copied_by',
      ])
      .expression((from) =>
        from
          .selectFrom('paper_sheet_copy')
          .select(['province', 'season', 'category', 'candidate', 'seat', 'paper'])
          .select(({ lit }) => lit(2).as('turn'))
          .select(['marks', 'copied_at', 'copied_by'])
          .where('seat', '=', 'pengusaha'),
      )
    await assert.rejects(rows.execute(), /duplicate key .* "paper_sheet_copy_province/)
  })

  test('once the category is closed no paper comes in any more', async () => {
    const outcome = await closeCategory(season.as('ketua'), KEY, [])
    assert.equal(outcome.ok, false)
    for (const candidate of CANDIDATES) {
      const key = sheet('ketua', candidate)
      const saved = expectDone(await enterMarks(season.as('ketua'), key, 0, MARKS))
      expectDone(await signMarkSheet(season.as('ketua'), key, saved.version))
    }
    const silent = await closeCategory(season.as('ketua'), KEY, [])
    const unsigned = silent.ok || silent.refusal.code !== 'unsigned_sheet_without_reason' ? [] : silent.refusal.sheets
    const reasons = unsigned.map((one) => ({ ...one, reason: 'Sakit' }))
    expectDone(await closeCategory(season.as('ketua', LATER), KEY, reasons))
    const late = await receivePaperSheet(secretary(), KEY, draft('ekonomi', { candidate: CANDIDATES[1] }))
    const closed = { code: 'category_already_closed', closedAt: LATER }
    assert.deepEqual(late, refuse({ code: 'receipt_refused', refusals: [closed] }))
  })
})
