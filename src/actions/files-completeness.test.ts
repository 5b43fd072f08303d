import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { KEY } from '../../test/cast.ts'
import { evidenceRulebook } from '../../test/evidence.ts'
import { expectDone, type JudgedSeason, NOW, openSeason } from '../../test/judged-season.ts'
import { FILE, type Nominating, openFile, prepareNominating } from '../../test/nominating.ts'
import { answersId } from '../award/nomination/file-sections.ts'
import { ONLY_ITEM } from '../award/nomination/section-draft.ts'
import { instant } from '../award/units/dates.ts'
import { listSeasonFiles } from '../store/season-files.ts'
import { filesCompleteness } from './files-completeness.ts'
import { moveNomination } from './move-nomination.ts'
import { openCandidateFile } from './open-candidate-file.ts'
import { saveFileSection } from './save-file-section.ts'

describe('what keeps many files from being handed in', () => {
  let season: JudgedSeason
  let nominating: Nominating

  before(async () => {
    season = await openSeason(evidenceRulebook())
    nominating = await prepareNominating(season)
    await openFile(nominating)
  })
  after(() => season.end())

  async function drafts() {
    const files = await listSeasonFiles(season.db, KEY, ['draft'])
    const facts = { rulebook: evidenceRulebook(), now: instant(NOW) }
    const complete = await filesCompleteness(season.db, KEY, facts, files)
    return files.map(({ candidate }, at) => ({ candidate, ...complete[at] }))
  }

  /** The same question, asked by the hand-in itself. */
  async function refusedBecause() {
    const key = { ...FILE, category: KEY.category }
    const outcome = await moveNomination(await nominating.as('kontak'), key, {
      move: 'hand_in',
      seenStep: 1,
      reason: '',
    })
    assert.ok(!outcome.ok && outcome.refusal.code === 'file_incomplete')
    const { gaps, evidence } = outcome.refusal
    return { sections: gaps.map(({ section }) => section), evidence }
  }

  test('of a file nobody has begun it says the same as its hand-in would', async () => {
    const [own, ...more] = await drafts()
    assert.deepEqual(more, [])
    assert.equal(own?.savedAt, null)
    assert.deepEqual({ sections: own?.sections, evidence: own?.evidence }, await refusedBecause())
    assert.deepEqual(own?.evidence, ['peraturan'])
  })

  test('of two, each has its own answer; what was filled in is no longer missing', async () => {
    const other = { organisation: 'kabupaten-lain', categories: [KEY.category] }
    expectDone(await openCandidateFile(await nominating.as('cabang'), KEY, other))
    const fields = { cakupan: 'Sudah.', regulasi: 'Sudah.', wawancara: 'Sudah.' }
    const section = { ...FILE, section: answersId(KEY.category) }
    expectDone(await saveFileSection(await nominating.as('kontak'), section, 0, { items: [{ id: ONLY_ITEM, fields }] }))
    const [own, neighbour] = await drafts()
    assert.deepEqual(own, { candidate: FILE.candidate, ...(await refusedBecause()), savedAt: NOW })
    assert.deepEqual(own.sections, ['kontak'])
    assert.deepEqual(neighbour?.sections, ['kontak', answersId(KEY.category)])
  })
})
