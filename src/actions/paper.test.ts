import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { KEY, rulebook } from '../../test/cast.ts'
import { addClerks } from '../../test/clerks.ts'
import { expectDone, NOW, openSeason, type JudgedSeason } from '../../test/judged-season.ts'
import { FILE, type Nominating, openFile, prepareNominating } from '../../test/nominating.ts'
import { answersId } from '../award/nomination/file-sections.ts'
import type { NominationMove } from '../award/nomination/nomination-states.ts'
import { ONLY_ITEM, type SectionDraft } from '../award/nomination/section-draft.ts'
import { accept, refuse } from '../award/result.ts'
import type { LocalMinute, Stage } from '../award/rulebook/rulebook.ts'
import { findSectionVersion, listSections } from '../store/file-sections.ts'
import { findLastHandIn } from '../store/hand-ins.ts'
import { listAcceptances, listReadings } from '../store/papers.ts'
import type { Desk } from './desk.ts'
import { moveNomination } from './move-nomination.ts'
import { readPaperSection } from './read-paper-section.ts'
import { receivePaper } from './receive-paper.ts'
import { saveFileSection } from './save-file-section.ts'
import { settlePaperSection } from './settle-paper-section.ts'

/** Closes in the minute of NOW, 11.00 WITA. */
const STAGE: Stage = {
  id: 'pengusulan',
  opens: '2026-02-01T08:00' as LocalMinute,
  closes: '2026-03-02T11:00' as LocalMinute,
  zone: 'WITA',
  graceMinutes: 30,
}
/** Two days after the closing. */
const LATER = '2026-03-04T03:00:00.000Z'
const IN_TIME = { day: '2026-03-02', clock: '11:00', note: 'Di loket, dibawa sopir' }
const TOO_LATE = { day: '2026-03-02', clock: '11:01', note: 'Diselipkan di bawah pintu' }
const NOMINATION = { ...FILE, category: KEY.category }
const ANSWERS = answersId(KEY.category)

const only = (fields: Readonly<Record<string, string>>): SectionDraft => ({ items: [{ id: ONLY_ITEM, fields }] })
const row = (fields: Readonly<Record<string, string>>, id = 'a'): SectionDraft => ({ items: [{ id, fields }] })

const CONTACT = {
  pimpinan: 'Ibu Contoh',
  jabatan_pimpinan: 'Bupati',
  alamat: 'Jalan 1',
  kontak: 'Ayu',
  telepon: '0812',
}
const BUDGET = { tahun: '2025', sumber: 'apbd', kelompok: 'RT', pekerja: '12', bulan: '12' }
const ANSWERED = { cakupan: 'Sudah.', regulasi: 'Sudah.', wawancara: 'Siap.' }

const move = async (desk: Desk, made: NominationMove, seenStep: number, reason = '') =>
  moveNomination(desk, NOMINATION, { move: made, seenStep, reason })

describe('a paper form that two people copy', () => {
  let season: JudgedSeason
  let nominating: Nominating
  let clerk: (name: string, now?: string) => Promise<Desk>

  before(async () => {
    season = await openSeason({ ...rulebook(), stages: [STAGE, ...rulebook().stages] })
    nominating = await prepareNominating(season)
    await openFile(nominating)
    clerk = await addClerks(season)
  })
  after(() => season.end())

  const read = async (name: string, paper: number, section: string, typed: SectionDraft) =>
    readPaperSection(await clerk(name, LATER), { ...FILE, paper, section }, typed)
  const settle = async (name: string, paper: number, section: string, answers: Readonly<Record<string, string>>) =>
    settlePaperSection(await clerk(name, LATER), { ...FILE, paper, section }, new Map(Object.entries(answers)))
  const versionOf = async (section: string) =>
    (await listSections(season.db, FILE)).find((one) => one.section === section)?.version ?? 0

  test('the secretariat records when it came; nobody else, nobody who writes in the file, and no time to come', async () => {
    assert.deepEqual(await receivePaper(await nominating.as('tetangga'), FILE, IN_TIME), refuse({ code: 'not_found' }))
    for (const name of ['kontak', 'verifikator', 'ketua'])
      assert.deepEqual(await receivePaper(await nominating.as(name), FILE, IN_TIME), refuse({ code: 'not_a_clerk' }))
    assert.deepEqual(await receivePaper(await clerk('dua'), FILE, IN_TIME), refuse({ code: 'own_file_copied' }))
    assert.deepEqual(
      await receivePaper(await clerk('andi'), FILE, { ...TOO_LATE, note: '' }),
      refuse({ code: 'receipt_refused', refusals: [{ code: 'received_in_future' }, { code: 'receipt_note_missing' }] }),
    )
    assert.deepEqual(await receivePaper(await clerk('andi', LATER), FILE, TOO_LATE), accept(1))
    assert.deepEqual(
      await receivePaper(await clerk('andi'), { ...FILE, candidate: 'tiada' }, IN_TIME),
      refuse({ code: 'not_found' }),
    )
  })

  test('what one person types goes into no file, and the same person is not the second', async () => {
    assert.deepEqual(await read('andi', 1, 'kontak', only(CONTACT)), accept({ turn: 1, differences: [] }))
    assert.equal(await versionOf('kontak'), 0)
    assert.deepEqual(await read('andi', 1, 'kontak', only(CONTACT)), refuse({ code: 'own_reading' }))
    assert.deepEqual(await settle('citra', 1, 'kontak', {}), refuse({ code: 'nothing_to_settle' }))
    assert.deepEqual(await read('dua', 1, 'kontak', only(CONTACT)), refuse({ code: 'own_file_copied' }))
    assert.deepEqual(await read('bela', 2, 'kontak', only(CONTACT)), refuse({ code: 'not_found' }))
    assert.deepEqual(await read('bela', 1, 'tiada', only(CONTACT)), refuse({ code: 'not_found' }))
  })

  test('the history tells the second reader nothing of what the first typed', async () => {
    const details = await season.db.selectFrom('activity_detail').select('detail').execute()
    const ofReading = details.filter(({ detail }) => detail.includes('differences'))
    assert.equal(ofReading.length, 1)
    assert.equal(
      details.some(({ detail }) => detail.includes('Ibu Contoh')),
      false,
    )
  })

  test('what both read alike is a version of the section, kept with both names', async () => {
    const spaced = only({ ...CONTACT, pimpinan: ' Ibu  Contoh' })
    assert.deepEqual(await read('bela', 1, 'kontak', spaced), accept({ turn: 2, differences: [] }))
    const saved = await findSectionVersion(season.db, { ...FILE, section: 'kontak' }, 1)
    assert.deepEqual(saved?.draft, only(CONTACT))
    const [taken] = await listAcceptances(season.db, FILE)
    assert.deepEqual([taken?.paper, taken?.section, taken?.version, taken?.settledBy], [1, 'kontak', 1, null])
    assert.deepEqual(
      (await listReadings(season.db, FILE)).map(({ turn, name, draft }) => [turn, name, draft]),
      [
        [1, 'andi', only(CONTACT)],
        [2, 'bela', spaced],
      ],
    )
    assert.deepEqual(await read('citra', 1, 'kontak', only(CONTACT)), refuse({ code: 'paper_section_accepted' }))
  })

  test('what they read differently is settled by the second or a third; the first, and half an answer, save nothing', async () => {
    expectDone(await read('andi', 1, 'anggaran', row({ ...BUDGET, rupiah: '252.000.000' })))
    assert.deepEqual(
      await read('bela', 1, 'anggaran', row({ ...BUDGET, rupiah: '225.000.000' }, 'lain')),
      accept({
        turn: 2,
        differences: [{ item: 'kertas-1', field: 'rupiah', first: '252.000.000', second: '225.000.000' }],
      }),
    )
    assert.equal(await versionOf('anggaran'), 0)
    assert.deepEqual(await read('citra', 1, 'anggaran', row({})), refuse({ code: 'paper_section_read_twice' }))
    const answers = { 'kertas-1.rupiah': '252.000.000' }
    assert.deepEqual(await settle('andi', 1, 'anggaran', answers), refuse({ code: 'first_reader_settles' }))
    assert.deepEqual(
      await settle('citra', 1, 'anggaran', {}),
      refuse({ code: 'differences_left', places: [{ item: 'kertas-1', field: 'rupiah' }] }),
    )
    assert.deepEqual(await settle('citra', 1, 'anggaran', answers), accept(1))
    assert.deepEqual(await settle('bela', 1, 'anggaran', answers), refuse({ code: 'paper_section_accepted' }))
    const saved = await findSectionVersion(season.db, { ...FILE, section: 'anggaran' }, 1)
    assert.deepEqual(saved?.draft, row({ ...BUDGET, rupiah: '252.000.000' }, 'kertas-1'))
    const taken = (await listAcceptances(season.db, FILE)).find(({ section }) => section === 'anggaran')
    assert.equal(taken?.settlerName, 'citra')
  })

  test('of two second readers who send at the same moment one is the second, and nothing is read three times', async () => {
    expectDone(await read('andi', 1, ANSWERS, only(ANSWERED)))
    const outcomes = await Promise.all([
      read('bela', 1, ANSWERS, only(ANSWERED)),
      read('citra', 1, ANSWERS, only(ANSWERED)),
    ])
    assert.deepEqual(outcomes.map((outcome) => (outcome.ok ? outcome.value.turn : outcome.refusal.code)).toSorted(), [
      2,
      'paper_section_accepted',
    ])
    assert.equal(await versionOf(ANSWERS), 1)
  })

  test('a section that was written on the screen meanwhile is not overwritten; a new paper begins from there', async () => {
    expectDone(await read('andi', 1, 'kendala', row({ sebab: 'dana', uraian: 'Dana kurang', upaya: 'CSR' })))
    const onScreen = row({ sebab: 'geografi', uraian: 'Jauh', upaya: 'Perahu' }, 'x')
    expectDone(await saveFileSection(await nominating.as('kontak'), { ...FILE, section: 'kendala' }, 0, onScreen))
    const second = row({ sebab: 'dana', uraian: 'Dana kurang', upaya: 'CSR' })
    assert.deepEqual(await read('bela', 1, 'kendala', second), refuse({ code: 'section_written_meanwhile' }))
    assert.equal(await versionOf('kendala'), 1)

    const staff = await clerk('citra', LATER)
    assert.deepEqual(await move(staff, 'hand_in_paper', 1), refuse({ code: 'paper_unfinished', sections: ['kendala'] }))
    assert.deepEqual(await receivePaper(await clerk('bela', LATER), FILE, TOO_LATE), accept(2))
    expectDone(await read('bela', 2, 'kendala', second))
    expectDone(await read('andi', 2, 'kendala', second))
    const saved = await findSectionVersion(season.db, { ...FILE, section: 'kendala' }, 2)
    assert.equal(saved?.draft.items[0]?.fields['uraian'], 'Dana kurang')
    assert.deepEqual((await findSectionVersion(season.db, { ...FILE, section: 'kendala' }, 1))?.draft, onScreen)
  })

  test('a paper that came a minute late is not handed in; one received in time is, two days after the closing', async () => {
    const citra = await clerk('citra', LATER)
    assert.deepEqual(
      await move(citra, 'hand_in_paper', 1),
      refuse({ code: 'stage_closed', stage: STAGE, closed: '2026-03-02T11:00', graceUntil: null }),
    )
    assert.deepEqual(await move(await clerk('dua', LATER), 'hand_in_paper', 1), refuse({ code: 'own_file_copied' }))
    const denied = await move(await nominating.as('kontak', LATER), 'hand_in_paper', 1)
    assert.equal(!denied.ok && denied.refusal.code, 'not_your_move')
    // The late one is taken back by what came in time: the whole form was received twice.
    assert.deepEqual(await receivePaper(await clerk('bela', LATER), FILE, IN_TIME), accept(3))
  })

  test('what came late is let in by the chair alone: lapsed, reopened for a reason, then handed in from paper', async () => {
    const chair = await nominating.as('ketua', LATER)
    expectDone(await move(chair, 'let_lapse', 1, 'Kertas datang terlambat'))
    const closed = await read('andi', 3, 'kontak', only(CONTACT))
    assert.deepEqual(closed, refuse({ code: 'file_closed', states: ['lapsed'] }))
    expectDone(await move(chair, 'reopen', 2, 'Banjir, jalan terputus'))
    const citra = await clerk('citra', LATER)
    assert.deepEqual(await move(citra, 'hand_in_paper', 3), accept({ state: 'proposed', step: 4, reason: null }))
    const handedIn = await findLastHandIn(season.db, NOMINATION)
    assert.deepEqual(
      handedIn?.sections.map(({ section, version }) => [section, version]),
      [
        ['anggaran', 1],
        [ANSWERS, 1],
        ['kendala', 2],
        ['kontak', 1],
      ],
    )
    assert.deepEqual(
      await read('andi', 3, 'kontak', only(CONTACT)),
      refuse({ code: 'file_closed', states: ['proposed'] }),
    )
  })
})

describe('a paper form received in time', () => {
  let season: JudgedSeason
  let clerk: (name: string, now?: string) => Promise<Desk>

  before(async () => {
    season = await openSeason({ ...rulebook(), stages: [STAGE, ...rulebook().stages] })
    await openFile(await prepareNominating(season))
    clerk = await addClerks(season)
  })
  after(() => season.end())

  test('is handed in whenever it is copied, and not before anything was', async () => {
    const hand = async () =>
      moveNomination(await clerk('citra', LATER), NOMINATION, { move: 'hand_in_paper', seenStep: 1, reason: '' })
    assert.deepEqual(await hand(), refuse({ code: 'no_paper_copied' }))
    expectDone(await receivePaper(await clerk('andi', NOW), FILE, IN_TIME))
    for (const [section, draft] of [
      ['kontak', only(CONTACT)],
      [ANSWERS, only(ANSWERED)],
    ] as const) {
      const outcome = await hand()
      assert.equal(!outcome.ok && outcome.refusal.code, section === 'kontak' ? 'no_paper_copied' : 'file_incomplete')
      for (const name of ['andi', 'bela'])
        expectDone(await readPaperSection(await clerk(name, LATER), { ...FILE, paper: 1, section }, draft))
    }
    assert.deepEqual(await hand(), accept({ state: 'proposed', step: 2, reason: null }))
  })
})
