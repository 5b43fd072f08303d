import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { KEY } from '../../test/cast.ts'
import { expectDone, NOW, openSeason, type JudgedSeason } from '../../test/judged-season.ts'
import { FILE, type Nominating, prepareNominating } from '../../test/nominating.ts'
import type { NominationMove } from '../award/nomination/nomination-states.ts'
import { ONLY_ITEM, type SectionDraft } from '../award/nomination/section-draft.ts'
import { accept, refuse } from '../award/result.ts'
import { listNominees } from '../store/candidates.ts'
import { listSections } from '../store/file-sections.ts'
import { listSteps } from '../store/nominations.ts'
import { answerFinding } from './answer-finding.ts'
import { findCandidateFile } from './candidate-file.ts'
import { moveNomination } from './move-nomination.ts'
import { openCandidateFile } from './open-candidate-file.ts'
import { saveFileSection } from './save-file-section.ts'

const NOMINATION = { ...FILE, category: KEY.category }
const CONTACT = { ...FILE, section: 'kontak' }
const REGULATIONS = { ...FILE, section: 'peraturan' }

let season: JudgedSeason
let as: Nominating['as']

before(async () => {
  season = await openSeason()
  as = (await prepareNominating(season)).as
})
after(() => season.end())

function only(fields: Readonly<Record<string, string>>): SectionDraft {
  return { items: [{ id: ONLY_ITEM, fields }] }
}

async function move(name: string, made: NominationMove, seenStep: number, reason = '') {
  return moveNomination(await as(name), NOMINATION, { move: made, seenStep, reason })
}

/** What no deed does: the state without the move. */
async function jumpToNominee(): Promise<void> {
  const { db } = season
  await db.updateTable('nomination').set({ state: 'nominee' }).where('candidate', '=', FILE.candidate).execute()
}

const LEADER = { pimpinan: 'Ibu Contoh', jabatan_pimpinan: 'Bupati', alamat: 'Jalan Uji 1' }
const ANSWERED = Object.fromEntries(['cakupan', 'regulasi', 'wawancara'].map((criterion) => [criterion, 'Sudah.']))

describe("a candidate's file", () => {
  test('a branch that proposes opens it, once, in the categories that fit; nobody else without a part in organising does', async () => {
    const file = { organisation: 'kabupaten-baru', categories: [KEY.category] }
    assert.deepEqual(await openCandidateFile(await as('kontak'), KEY, file), refuse({ code: 'not_found' }))
    assert.deepEqual(await openCandidateFile(await as('cabang'), KEY, file), accept('kabupaten-baru'))
    const { candidate } = (await findCandidateFile(season.db, FILE)) ?? assert.fail()
    assert.deepEqual([candidate.organisation, candidate.proposedBy], ['kabupaten-baru', 'cabang-uji'])
    assert.deepEqual(
      await openCandidateFile(await as('cabang'), KEY, file),
      refuse({ code: 'candidate_nominated_twice', candidate: 'kabupaten-baru', category: KEY.category }),
    )
    assert.deepEqual(
      await openCandidateFile(await as('ketua'), KEY, { organisation: 'cabang-uji', categories: [KEY.category] }),
      refuse({
        code: 'category_not_for_this_entrant',
        category: KEY.category,
        because: { code: 'other_kind', kinds: ['regency', 'city'] },
      }),
    )
    assert.deepEqual(
      await openCandidateFile(await as('ketua'), KEY, { organisation: 'tak-ada', categories: [KEY.category] }),
      refuse({ code: 'organisation_unknown' }),
    )
    assert.deepEqual(
      await openCandidateFile(await as('ketua'), KEY, { organisation: 'kabupaten-lain', categories: [] }),
      refuse({ code: 'category_missing' }),
    )
  })

  test('a draft is no nominee: the panel does not see it', async () => {
    const nominees = await listNominees(season.db, KEY)
    assert.deepEqual(
      nominees.filter(({ candidate }) => candidate === 'kabupaten-baru'),
      [],
    )
  })

  test('what is typed is kept as it was typed, and saving the same again makes no new version', async () => {
    const typed = only({ ...LEADER, telepon: '0812 belum' })
    const saved = await saveFileSection(await as('kontak'), CONTACT, 0, typed)
    assert.deepEqual(saved, accept({ version: 1, savedAt: NOW, merged: false, draft: typed }))
    assert.deepEqual(await saveFileSection(await as('kontak'), CONTACT, 1, typed), saved)
    // The answer to a save that got lost on the way: sent again from the version it began with, it is the same save.
    assert.deepEqual(await saveFileSection(await as('kontak'), CONTACT, 0, typed), saved)
  })

  test('a colleague who began earlier and changed another field loses nothing, and neither does the first', async () => {
    const colleague = only({ ...LEADER, telepon: '0812 belum', kontak: 'Ayu' })
    const first = only({ ...LEADER, telepon: '0812 345' })
    expectDone(await saveFileSection(await as('kontak'), CONTACT, 1, first))
    assert.deepEqual(
      await saveFileSection(await as('rekan'), CONTACT, 1, colleague),
      accept({
        version: 3,
        savedAt: NOW,
        merged: true,
        draft: only({ ...LEADER, kontak: 'Ayu', telepon: '0812 345' }),
      }),
    )
  })

  test('both changed one field: nothing is written, both texts come back, and the answer is saved', async () => {
    const mine = only({ ...LEADER, kontak: 'Budi', telepon: '0812 345' })
    expectDone(
      await saveFileSection(await as('kontak'), CONTACT, 3, only({ ...LEADER, kontak: 'Citra', telepon: '0812 345' })),
    )
    const outcome = await saveFileSection(await as('rekan'), CONTACT, 3, mine)
    assert.deepEqual(
      outcome,
      refuse({
        code: 'section_changed_elsewhere',
        version: 4,
        savedAt: NOW,
        draft: mine,
        conflicts: [{ item: ONLY_ITEM, field: 'kontak', mine: 'Budi', theirs: 'Citra' }],
      }),
    )
    const [stored] = await listSections(season.db, FILE)
    assert.equal(stored?.draft.items[0]?.fields['kontak'], 'Citra')
    assert.equal(expectDone(await saveFileSection(await as('rekan'), CONTACT, 4, mine)).version, 5)
  })

  test('a save whose answer was lost, sent again after a colleague changed the same field: no question; by anybody else it is one', async () => {
    const lost = only({ ...LEADER, kontak: 'Citra', telepon: '0812 345' })
    const now = only({ ...LEADER, kontak: 'Budi', telepon: '0812 345' })
    assert.deepEqual(
      await saveFileSection(await as('kontak'), CONTACT, 3, lost),
      accept({ version: 5, savedAt: NOW, merged: true, draft: now }),
    )
    const other = await saveFileSection(await as('rekan'), CONTACT, 3, lost)
    assert.equal(other.ok ? '' : other.refusal.code, 'section_changed_elsewhere')
    const onward = await saveFileSection(
      await as('kontak'),
      CONTACT,
      3,
      only({ ...lost.items[0]!.fields, alamat: 'x' }),
    )
    assert.equal(onward.ok ? '' : onward.refusal.code, 'section_changed_elsewhere')
  })

  test('a form that names no version, or one that never was, is asked about every difference', async () => {
    for (const seen of [-1, 99]) {
      const outcome = await saveFileSection(await as('kontak'), CONTACT, seen, only({ ...LEADER, kontak: 'Dewi' }))
      assert.deepEqual(
        outcome.ok || outcome.refusal.code !== 'section_changed_elsewhere' || outcome.refusal.conflicts,
        [{ item: ONLY_ITEM, field: 'kontak', mine: 'Dewi', theirs: 'Budi' }],
      )
    }
  })

  test('twenty who save a section for the first time at one moment all find their item in it', async () => {
    const desks = await Promise.all(Array.from({ length: 20 }, (_, at) => as(at % 2 === 0 ? 'kontak' : 'rekan')))
    const outcomes = await Promise.all(
      desks.map((own, at) =>
        saveFileSection(own, REGULATIONS, 0, { items: [{ id: `p${at}`, fields: { nomor: `${at}` } }] }),
      ),
    )
    assert.deepEqual(
      outcomes.map((outcome) => expectDone(outcome).version).toSorted((a, b) => a - b),
      Array.from({ length: 20 }, (_, at) => at + 1),
    )
    const stored = (await listSections(season.db, FILE)).find(({ section }) => section === 'peraturan')
    assert.equal(stored?.draft.items.length, 20)
    expectDone(await saveFileSection(await as('kontak'), REGULATIONS, 20, { items: [] }))
  })

  test('who has no part in the file learns nothing of it, who checks it does not write in it', async () => {
    const typed = only({ kontak: 'Dewi' })
    assert.deepEqual(await saveFileSection(await as('tetangga'), CONTACT, 5, typed), refuse({ code: 'not_found' }))
    const unknown = { ...CONTACT, candidate: 'tak-ada' }
    assert.deepEqual(await saveFileSection(await as('tetangga'), unknown, 0, typed), refuse({ code: 'not_found' }))
    for (const name of ['verifikator', 'ketua'])
      assert.deepEqual(
        await saveFileSection(await as(name), CONTACT, 5, typed),
        refuse({ code: 'file_for_reading_only' }),
      )
    const foreign = { ...CONTACT, section: 'kepesertaan' }
    assert.deepEqual(await saveFileSection(await as('kontak'), foreign, 0, typed), refuse({ code: 'not_found' }))
  })

  test('handed in too early, it says section by section what is missing', async () => {
    assert.deepEqual(
      await move('kontak', 'hand_in', 1),
      refuse({
        code: 'file_incomplete',
        gaps: [
          {
            section: `jawaban~${KEY.category}`,
            empty: true,
            flaws: Object.keys(ANSWERED).map((field) => ({ code: 'field_missing', item: ONLY_ITEM, field })),
          },
        ],
        evidence: [],
      }),
    )
  })

  test('handed in, it is closed to its people until a verifier other than they asks for something', async () => {
    const answers = { ...FILE, section: `jawaban~${KEY.category}` }
    expectDone(await saveFileSection(await as('kontak'), answers, 0, only(ANSWERED)))
    assert.deepEqual(await move('kontak', 'hand_in', 1), accept({ state: 'proposed', step: 2, reason: null }))
    assert.deepEqual(
      await saveFileSection(await as('kontak'), CONTACT, 5, only({ kontak: 'Eka' })),
      refuse({ code: 'file_closed', states: ['proposed'] }),
    )
    const finding = { section: 'peraturan', item: null, field: null, asked: 'Lampirkan peraturan bupati.' }
    assert.deepEqual(
      await moveNomination(
        await as('verifikator'),
        NOMINATION,
        { move: 'return_for_correction', seenStep: 2, reason: 'Lampirkan peraturan bupati.' },
        { findings: [finding], dueOn: '2026-03-09' },
      ),
      accept({ state: 'needs_correction', step: 3, reason: 'Lampirkan peraturan bupati.' }),
    )
    expectDone(await saveFileSection(await as('kontak'), REGULATIONS, 21, { items: [] }))
    const answered = { ...NOMINATION, step: 3, number: 1 }
    expectDone(await answerFinding(await as('kontak'), answered, 'Peraturannya belum ada.'))
    assert.deepEqual(await move('kontak', 'hand_in_corrected', 3), accept({ state: 'proposed', step: 4, reason: null }))
  })

  test('two who decide at one moment: one decision counts, the other is told what it is now', async () => {
    const [verifier, chair] = [await as('verifikator'), await as('ketua')]
    const outcomes = await Promise.all([
      moveNomination(verifier, NOMINATION, { move: 'find_complete', seenStep: 4, reason: '' }),
      moveNomination(chair, NOMINATION, { move: 'reject', seenStep: 4, reason: 'Di luar wilayah.' }),
    ])
    const states = outcomes.map((outcome) => (outcome.ok ? outcome.value.state : outcome.refusal.code))
    assert.ok(
      ['complete,nomination_moved_meanwhile', 'nomination_moved_meanwhile,rejected'].includes(states.join(',')),
      states.join(','),
    )
    const [now] = (await findCandidateFile(season.db, FILE))?.nominations ?? []
    if (now?.state === 'rejected') {
      expectDone(await move('ketua', 'reopen', 5, 'Ternyata di wilayah kami.'))
      expectDone(await move('kontak', 'hand_in_corrected', 6))
      expectDone(await move('verifikator', 'find_complete', 7))
    }
  })

  test('verified and nominated, it stands before the panel, and its whole way can be read', async () => {
    const step = (await findCandidateFile(season.db, FILE))?.nominations[0]?.step ?? 0
    expectDone(await move('verifikator', 'verify', step))
    assert.deepEqual(
      await move('cabang', 'nominate', step + 1),
      refuse({ code: 'not_your_move', move: 'nominate', by: ['committee_chair', 'committee_secretary'] }),
    )
    expectDone(await move('ketua', 'nominate', step + 1))
    const nominees = await listNominees(season.db, KEY)
    assert.equal(nominees.filter(({ candidate }) => candidate === 'kabupaten-baru').length, 1)
    const steps = await listSteps(season.db, NOMINATION, FILE.candidate)
    assert.deepEqual(
      steps.map(({ step: number }) => number),
      steps.map((_, at) => at + 1),
    )
    assert.deepEqual([steps[0]?.state, steps.at(-1)?.state], ['draft', 'nominee'])
  })

  test('its leader withdraws it, and the panel sees it no longer', async () => {
    const step = (await findCandidateFile(season.db, FILE))?.nominations[0]?.step ?? 0
    assert.deepEqual(
      await move('kontak', 'withdraw', step, 'Berhalangan.'),
      refuse({ code: 'not_your_move', move: 'withdraw', by: ['candidate_leader'] }),
    )
    expectDone(await move('pimpinan', 'withdraw', step, 'Berhalangan.'))
    const nominees = await listNominees(season.db, KEY)
    assert.deepEqual(
      nominees.filter(({ candidate }) => candidate === 'kabupaten-baru'),
      [],
    )
  })

  test('no state can be written that no move led to: the database itself refuses it', async () => {
    await assert.rejects(jumpToNominee, { code: '23503' })
  })
})
