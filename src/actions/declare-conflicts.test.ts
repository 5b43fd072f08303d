import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { CANDIDATES, KEY, rulebook, sheet } from '../../test/cast.ts'
import { expectDone, openSeason, type JudgedSeason } from '../../test/judged-season.ts'
import { refuse } from '../award/result.ts'
import { hundredths } from '../award/units/hundredths.ts'
import { declareConflicts } from './declare-conflicts.ts'
import { enterMarks } from './enter-marks.ts'
import { givePledge } from './give-pledge.ts'
import { signMarkSheet } from './sign-mark-sheet.ts'

let season: JudgedSeason
/** Where the rules ask for pledge and declarations. */
before(async () => {
  const plain = rulebook()
  season = await openSeason({ ...plain, panel: { ...plain.panel, pledgeRequired: true } })
})
after(() => season.end())

const [FIRST, SECOND] = CANDIDATES
const marks = ['cakupan', 'regulasi', 'wawancara'].map((criterion) => {
  return { criterion, markHundredths: hundredths(7000), comment: '' }
})
const none = { category: KEY.category, candidate: FIRST, kind: 'none', words: '' } as const
const save = (candidate: string, seen = 0) => enterMarks(season.as('hukum'), sheet('hukum', candidate), seen, marks)

test('where the rules ask for it no mark is taken before pledge and declaration, of this candidate and this person', async () => {
  assert.deepEqual(await save(FIRST), refuse({ code: 'pledge_missing' }))
  expectDone(await givePledge(season.as('jamsos'), KEY))
  assert.deepEqual(await save(FIRST), refuse({ code: 'pledge_missing' }))
  expectDone(await givePledge(season.as('hukum'), KEY))
  assert.deepEqual(await save(FIRST), refuse({ code: 'declaration_missing' }))
  expectDone(await declareConflicts(season.as('jamsos'), KEY, [none]))
  assert.deepEqual(await save(FIRST), refuse({ code: 'declaration_missing' }))
  assert.deepEqual(expectDone(await declareConflicts(season.as('hukum'), KEY, [none])), { recused: 0 })
  const saved = expectDone(await save(FIRST))
  expectDone(await signMarkSheet(season.as('hukum'), sheet('hukum', FIRST), saved.version))
  assert.deepEqual(await save(SECOND), refuse({ code: 'declaration_missing' }))
})

test('what was said already is written once, and the history holds kinds and no words', async () => {
  expectDone(await declareConflicts(season.as('hukum'), KEY, [none, none]))
  const rows = await season.db.selectFrom('conflict_declaration').select('seat').where('seat', '=', 'hukum').execute()
  assert.equal(rows.length, 1)
  const conflict = { ...none, candidate: SECOND, kind: 'vendor', words: 'KATA-PRIBADI' } as const
  assert.deepEqual(expectDone(await declareConflicts(season.as('hukum'), KEY, [conflict])), { recused: 1 })
  const entries = await season.db
    .selectFrom('activity')
    .innerJoin('activity_detail as kept', 'kept.id', 'activity.id')
    .select('kept.detail')
    .where('deed', '=', 'conflicts_declared')
    .execute()
  assert.equal(entries.length, 3)
  assert.ok(entries.every(({ detail }) => !detail.includes('KATA-PRIBADI')))
  assert.deepEqual(await save(SECOND), refuse({ code: 'assessor_is_recused' }))
})
