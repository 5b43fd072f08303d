import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { KEY } from '../../test/cast.ts'
import { expectDone, type JudgedSeason, openSeason } from '../../test/judged-season.ts'
import { FILE, handInFile, type Nominating, openFile, prepareNominating } from '../../test/nominating.ts'
import type { NominationMove } from '../award/nomination/nomination-states.ts'
import { ONLY_ITEM } from '../award/nomination/section-draft.ts'
import { accept, refuse } from '../award/result.ts'
import { listFindingsOf } from '../store/findings.ts'
import { answerFinding } from './answer-finding.ts'
import { type AskedCorrection, moveNomination } from './move-nomination.ts'
import { saveFileSection } from './save-file-section.ts'

const NOMINATION = { ...FILE, category: KEY.category }
const ASKED: AskedCorrection = {
  findings: [
    { section: 'kontak', item: ONLY_ITEM, field: 'telepon', asked: 'Nomor ini tidak dapat dihubungi.' },
    { section: 'peraturan', item: null, field: null, asked: 'Sebutkan peraturannya.' },
  ],
  dueOn: '2026-03-09',
}

let season: JudgedSeason
let nominating: Nominating
let as: Nominating['as']

before(async () => {
  season = await openSeason()
  nominating = await prepareNominating(season)
  as = nominating.as
  await openFile(nominating)
  await handInFile(nominating)
})
after(() => season.end())

async function move(name: string, made: NominationMove, seenStep: number, asked?: AskedCorrection) {
  return moveNomination(await as(name), NOMINATION, { move: made, seenStep, reason: 'Alasan uji.' }, asked)
}

async function write(section: string, seen: number, text: string) {
  const field = section === 'kontak' ? 'telepon' : 'nomor'
  const item = section === 'kontak' ? ONLY_ITEM : 'p1'
  return saveFileSection(await as('kontak'), { ...FILE, section }, seen, {
    items: [{ id: item, fields: { [field]: text } }],
  })
}

const answer = async (name: string, number: number, text: string, step = 3) =>
  answerFinding(await as(name), { ...NOMINATION, step, number }, text)

describe('a file that is returned with findings', () => {
  test('a return without findings is refused whole: the nomination stays where it was', async () => {
    assert.deepEqual(
      await move('verifikator', 'return_for_correction', 2),
      refuse({ code: 'findings_refused', refusals: [{ code: 'finding_missing' }, { code: 'due_day_unreadable' }] }),
    )
  })

  test('two verifiers who return it at one moment: the findings of one stand, the other is told', async () => {
    const outcomes = await Promise.all(
      ['verifikator', 'verifikator-lain'].map((name) => move(name, 'return_for_correction', 2, ASKED)),
    )
    assert.deepEqual(outcomes.map((outcome) => (outcome.ok ? outcome.value.state : outcome.refusal.code)).toSorted(), [
      'needs_correction',
      'nomination_moved_meanwhile',
    ])
    const stored = await listFindingsOf(season.db, FILE, FILE.candidate)
    assert.deepEqual(
      stored.map(({ step, number, section, version, answer: given, dueOn }) => [
        step,
        number,
        section,
        version,
        given,
        dueOn,
      ]),
      [
        [3, 1, 'kontak', 1, null, '2026-03-09'],
        [3, 2, 'peraturan', 0, null, '2026-03-09'],
      ],
    )
  })

  test('only the sections that were named can be written', async () => {
    assert.equal((await write('kontak', 1, '0813 999')).ok, true)
    assert.equal((await write('peraturan', 0, '12')).ok, true)
    for (const section of ['anggaran', `jawaban~${KEY.category}`])
      assert.deepEqual(
        await saveFileSection(await as('kontak'), { ...FILE, section }, 0, { items: [] }),
        refuse({ code: 'section_not_asked' }),
      )
  })

  test('who does not write in the file does not answer; what names no finding is nothing', async () => {
    assert.deepEqual(await answer('verifikator', 1, 'Sudah.'), refuse({ code: 'file_for_reading_only' }))
    assert.deepEqual(await answer('tetangga', 1, 'Sudah.'), refuse({ code: 'not_found' }))
    assert.deepEqual(await answer('kontak', 3, 'Sudah.'), refuse({ code: 'not_found' }))
    assert.deepEqual(await answer('kontak', 1, 'Sudah.', 2), refuse({ code: 'not_found' }))
    assert.deepEqual(await answer('kontak', 1, ' '), refuse({ code: 'answer_missing' }))
  })

  test('while one finding waits the corrections cannot be handed in, and the answer is told which', async () => {
    expectDone(await answer('kontak', 1, 'Nomor diganti.'))
    assert.deepEqual(
      await move('kontak', 'hand_in_corrected', 3),
      refuse({ code: 'findings_unanswered', numbers: [2] }),
    )
  })

  test('two who answer one finding at one moment: both answers stay, the last one is shown', async () => {
    const outcomes = await Promise.all([answer('kontak', 2, 'Satu.'), answer('rekan', 2, 'Dua.')])
    assert.deepEqual(outcomes.map((outcome) => expectDone(outcome).entry).toSorted(), [1, 2])
    const [, second] = await listFindingsOf(season.db, FILE, FILE.candidate)
    assert.equal(second?.answer, expectDone(outcomes[0]!).entry === 2 ? 'Satu.' : 'Dua.')
    const all = await season.db.selectFrom('finding_answer').select('answer').where('number', '=', 2).execute()
    assert.deepEqual(all.map((row) => row.answer).toSorted(), ['Dua.', 'Satu.'])
  })

  test('answered and complete, it is handed in; a late answer is told that it went', async () => {
    assert.equal((await move('kontak', 'hand_in_corrected', 3)).ok, false)
    const contact = {
      pimpinan: 'Ibu Contoh',
      jabatan_pimpinan: 'Bupati',
      alamat: 'J',
      kontak: 'B',
      telepon: '0813 999',
    }
    expectDone(
      await saveFileSection(await as('kontak'), { ...FILE, section: 'kontak' }, 2, {
        items: [{ id: ONLY_ITEM, fields: contact }],
      }),
    )
    expectDone(await saveFileSection(await as('kontak'), { ...FILE, section: 'peraturan' }, 1, { items: [] }))
    assert.deepEqual(
      await move('kontak', 'hand_in_corrected', 3),
      accept({ state: 'proposed', step: 4, reason: 'Alasan uji.' }),
    )
    assert.deepEqual(
      await answer('kontak', 1, 'Terlambat.'),
      refuse({ code: 'nomination_moved_meanwhile', state: 'proposed' }),
    )
  })

  test('reopened by the chair without findings, all of it is open again', async () => {
    expectDone(await move('ketua', 'reopen', 4))
    assert.equal((await write('anggaran', 0, '')).ok, true)
    assert.equal((await write('peraturan', 2, '14')).ok, true)
  })
})
