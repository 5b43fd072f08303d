import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { KEY, rulebook } from '../../test/cast.ts'
import { expectDone, NOW, openSeason, type JudgedSeason } from '../../test/judged-season.ts'
import { FILE, type Nominating, openFile, prepareNominating } from '../../test/nominating.ts'
import type { NominationMove } from '../award/nomination/nomination-states.ts'
import { ONLY_ITEM } from '../award/nomination/section-draft.ts'
import { accept, refuse } from '../award/result.ts'
import type { LocalMinute, Stage } from '../award/rulebook/rulebook.ts'
import { stageRefusalSentence } from '../wording/stage-refusals.ts'
import { instant } from '../award/units/dates.ts'
import { findSeason } from '../store/seasons.ts'
import { inAllZones } from '../wording/deadlines.ts'
import type { Desk } from './desk.ts'
import { fileDeadlines } from './file-deadlines.ts'
import { moveNomination } from './move-nomination.ts'
import { saveFileSection } from './save-file-section.ts'

/** Closes in the minute of NOW, 11.00 WITA: that minute is the last that belongs to it. */
const STAGE: Stage = {
  id: 'pengusulan',
  opens: '2026-02-01T08:00' as LocalMinute,
  closes: '2026-03-02T11:00' as LocalMinute,
  zone: 'WITA',
  graceMinutes: 30,
}
const NOMINATION = { ...FILE, category: KEY.category }
const LAST_SECOND = '2026-03-02T03:00:59.999Z'
const IN_GRACE = '2026-03-02T03:01:00.000Z'
const GRACE_OVER = '2026-03-02T03:31:00.000Z'

const CONTACT = {
  pimpinan: 'Ibu Contoh',
  jabatan_pimpinan: 'Bupati',
  alamat: 'Jalan 1',
  kontak: 'Ayu',
  telepon: '0812',
}
const ANSWERS = { cakupan: 'Sudah.', regulasi: 'Sudah.', wawancara: 'Siap.' }

function closed(graceUntil: string | null) {
  return refuse({ code: 'stage_closed', stage: STAGE, closed: '2026-03-02T11:00', graceUntil })
}

describe('the closing hour of nominations', () => {
  let season: JudgedSeason
  let nominating: Nominating

  before(async () => {
    season = await openSeason({ ...rulebook(), stages: [STAGE, ...rulebook().stages] })
    nominating = await prepareNominating(season)
    await openFile(nominating)
  })
  after(() => season.end())

  const at = async (name: string, now: string): Promise<Desk> => nominating.as(name, now)

  async function move(name: string, made: NominationMove, seenStep: number, now: string, reason = '') {
    return moveNomination(await at(name, now), NOMINATION, { move: made, seenStep, reason })
  }

  async function save(section: string, fields: Readonly<Record<string, string>>, now: string) {
    return saveFileSection(await at('kontak', now), { ...FILE, section }, 0, { items: [{ id: ONLY_ITEM, fields }] })
  }

  test('a file that nobody began in time is not taken in grace, and says until when grace is for others', async () => {
    assert.deepEqual(await move('kontak', 'hand_in', 1, IN_GRACE), closed('2026-03-02T11:30'))
  })

  test('what is typed after the closing is kept all the same: only handing in is over', async () => {
    assert.equal(expectDone(await save('kontak', CONTACT, GRACE_OVER)).version, 1)
    assert.equal(expectDone(await save(`jawaban~${KEY.category}`, ANSWERS, GRACE_OVER)).version, 1)
    const outcome = await move('kontak', 'hand_in', 1, GRACE_OVER)
    assert.deepEqual(outcome, closed(null))
    assert.ok(!outcome.ok && outcome.refusal.code === 'stage_closed')
    assert.equal(
      stageRefusalSentence(outcome.refusal, 'id', false, 'nomination').replaceAll('\u00A0', ' '),
      'Tahap pengusulan ditutup Senin, 2 Maret 2026 11.00 WITA, jadi berkas ini tidak dapat diserahkan. Drafnya tetap ' +
        'tersimpan. Panitia penyelenggara dapat memperpanjang tahap ini. Ketua panitia dapat menerima berkas yang ' +
        'terlambat dengan alasan tercatat.',
    )
  })

  test('only the chair lets in a late file, for a reason, and the closed stage does not stand in its way', async () => {
    expectDone(await move('ketua', 'let_lapse', 1, GRACE_OVER, 'Lewat waktu.'))
    const secretary = await move('verifikator', 'reopen', 2, GRACE_OVER, 'Banjir.')
    assert.deepEqual(secretary, refuse({ code: 'not_your_move', move: 'reopen', by: ['committee_chair'] }))
    const silent = await move('ketua', 'reopen', 2, GRACE_OVER)
    assert.deepEqual(silent, refuse({ code: 'move_reason_missing', move: 'reopen' }))
    expectDone(await move('ketua', 'reopen', 2, GRACE_OVER, 'Banjir memutus jaringan desa.'))
    assert.deepEqual(
      await move('kontak', 'hand_in_corrected', 3, GRACE_OVER),
      accept({ state: 'proposed', step: 4, reason: null }),
    )
  })
})

describe('the last second', () => {
  let season: JudgedSeason
  let nominating: Nominating

  before(async () => {
    season = await openSeason({ ...rulebook(), stages: [STAGE, ...rulebook().stages] })
    nominating = await prepareNominating(season)
    await openFile(nominating)
    const desk = await nominating.as('kontak', NOW)
    for (const [section, fields] of [
      ['kontak', CONTACT],
      [`jawaban~${KEY.category}`, ANSWERS],
    ] as const)
      expectDone(await saveFileSection(desk, { ...FILE, section }, 0, { items: [{ id: ONLY_ITEM, fields }] }))
  })
  after(() => season.end())

  test('what is handed in at 59.999 seconds is in', async () => {
    const desk = await nominating.as('kontak', LAST_SECOND)
    assert.deepEqual(
      await moveNomination(desk, NOMINATION, { move: 'hand_in', seenStep: 1, reason: '' }),
      accept({ state: 'proposed', step: 2, reason: null }),
    )
  })
})

/** Each closes with its own 9 March. */
const MIDNIGHTS = [
  ['WIB', '2026-03-09T16:59:59.999Z', '2026-03-09T17:00:00.000Z', '23.59 WIB (Selasa, 10 Maret 2026 00.59 WITA; Selasa, 10 Maret 2026 01.59 WIT)'],
  ['WITA', '2026-03-09T15:59:59.999Z', '2026-03-09T16:00:00.000Z', '23.59 WITA (22.59 WIB; Selasa, 10 Maret 2026 00.59 WIT)'],
  ['WIT', '2026-03-09T14:59:59.999Z', '2026-03-09T15:00:00.000Z', '23.59 WIT (21.59 WIB; 22.59 WITA)'],
] as const // prettier-ignore

describe('midnight in each of the three zones', () => {
  for (const [zone, lastMoment, midnight, shown] of MIDNIGHTS)
    test(`${zone}: handed in at 23:59:59.999 is in, at 00:00:00.000 it is out; the page names all three zones`, async () => {
      const stage: Stage = { ...STAGE, closes: '2026-03-09T23:59' as LocalMinute, zone, graceMinutes: 0 }
      const season = await openSeason({ ...rulebook(), stages: [stage, ...rulebook().stages] })
      try {
        const nominating = await prepareNominating(season)
        await openFile(nominating)
        const contact = await nominating.as('kontak')
        for (const [section, fields] of [
          ['kontak', CONTACT],
          [`jawaban~${KEY.category}`, ANSWERS],
        ] as const)
          expectDone(await saveFileSection(contact, { ...FILE, section }, 0, { items: [{ id: ONLY_ITEM, fields }] }))
        const handIn = async (now: string) =>
          moveNomination(await nominating.as('kontak', now), NOMINATION, { move: 'hand_in', seenStep: 1, reason: '' })
        const late = await handIn(midnight)
        assert.deepEqual(late, refuse({ code: 'stage_closed', stage, closed: '2026-03-09T23:59', graceUntil: null }))
        assert.equal((await handIn(lastMoment)).ok, true)
        const known = await findSeason(season.db, KEY)
        const draft = { category: KEY.category, candidate: FILE.candidate, state: 'draft' } as const
        const rules = { ...rulebook(), stages: [stage] }
        const deadline = (await fileDeadlines(season.db, known ?? assert.fail(), rules, instant(midnight)))(draft)
        const words = inAllZones(deadline?.at ?? assert.fail(), zone, 'id').replaceAll('\u00A0', ' ')
        assert.equal(words, `Senin, 9 Maret 2026 ${shown}`)
      } finally {
        await season.end()
      }
    })
})
