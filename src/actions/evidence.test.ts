import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, describe, test } from 'node:test'
import { KEY } from '../../test/cast.ts'
import { evidenceRulebook, pdfOf } from '../../test/evidence.ts'
import { expectDone, type JudgedSeason, openSeason } from '../../test/judged-season.ts'
import { FILE, type Nominating, openFile, prepareNominating } from '../../test/nominating.ts'
import type { NominationMove } from '../award/nomination/nomination-states.ts'
import { ONLY_ITEM } from '../award/nomination/section-draft.ts'
import { accept, refuse } from '../award/result.ts'
import { listEvidence } from '../store/evidence.ts'
import { addEvidence } from './add-evidence.ts'
import { openEvidenceDesk } from './evidence-desk.ts'
import { judgeEvidence } from './judge-evidence.ts'
import { answerFinding } from './answer-finding.ts'
import { moveNomination } from './move-nomination.ts'
import { removeEvidence } from './remove-evidence.ts'
import { saveFileSection } from './save-file-section.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'paritrana-evidence-'))
const evidence = openEvidenceDesk(folder, { candidateFilesMax: 12 })

const CONTACT = {
  pimpinan: 'Ibu Contoh',
  jabatan_pimpinan: 'Bupati',
  alamat: 'Jalan 1',
  kontak: 'Ayu',
  telepon: '0812',
}
const ANSWERS = { cakupan: 'Sudah.', regulasi: 'Sudah.', wawancara: 'Siap.' }

async function* pieces(bytes: Buffer): AsyncGenerator<Uint8Array> {
  yield bytes
}

describe('evidence of a candidate', () => {
  let season: JudgedSeason
  let as: Nominating['as']

  before(async () => {
    season = await openSeason(evidenceRulebook())
    const nominating = await prepareNominating(season)
    await openFile(nominating)
    ;({ as } = nominating)
    for (const [section, fields] of [
      ['kontak', CONTACT],
      [`jawaban~${KEY.category}`, ANSWERS],
    ] as const)
      expectDone(
        await saveFileSection(await as('kontak'), { ...FILE, section }, 0, { items: [{ id: ONLY_ITEM, fields }] }),
      )
  })
  after(async () => {
    await evidence.close()
    await season.end()
    rmSync(folder, { recursive: true, force: true })
  })

  async function add(who: string, item: string, mark: string, key: typeof FILE = FILE) {
    const received = await evidence.store.receive(pieces(pdfOf(mark)), 1000)
    assert.ok(received.ok)
    return addEvidence(await as(who), evidence, key, { item, name: `${mark}.pdf` }, received.value)
  }
  const move = async (who: string, made: NominationMove, seenStep: number, reason = '') =>
    moveNomination(await as(who), { ...FILE, category: KEY.category }, { move: made, seenStep, reason })
  const list = () => listEvidence(season.db, FILE)
  const of = (name: string) => list().then((all) => all.find((one) => one.name === name)?.evidence ?? assert.fail(name))

  test('without what is required the file cannot be handed in', async () => {
    expectDone(await add('kontak', 'anggaran', 'DPA'))
    const missing = refuse({ code: 'file_incomplete' as const, gaps: [], evidence: ['peraturan'] })
    assert.deepEqual(await move('kontak', 'hand_in', 1), missing)
  })

  test('its people add; a neighbour finds nothing, a verifier may only read, and no item is invented', async () => {
    expectDone(await add('rekan', 'peraturan', 'Perbup 12'))
    expectDone(await add('cabang', 'anggaran', 'DPPA'))
    assert.deepEqual(await add('tetangga', 'peraturan', 'x'), refuse({ code: 'not_found' }))
    assert.deepEqual(await add('verifikator', 'peraturan', 'x'), refuse({ code: 'file_for_reading_only' }))
    assert.deepEqual(await add('kontak', 'lain', 'x'), refuse({ code: 'evidence_item_unknown' }))
    assert.deepEqual(await add('kontak', 'peraturan', 'x', { ...FILE, candidate: 'tiada' as typeof FILE.candidate }), refuse({ code: 'not_found' })) // prettier-ignore
    assert.deepEqual(
      (await list()).map(({ item, name, kind, judged }) => [item, name, kind, judged]),
      [
        ['anggaran', 'DPA.pdf', 'pdf', null],
        ['peraturan', 'Perbup 12.pdf', 'pdf', null],
        ['anggaran', 'DPPA.pdf', 'pdf', null],
      ],
    )
  })

  test('of the same file sent twice at once, one stands under its item', async () => {
    const both = await Promise.all([add('kontak', 'peraturan', 'Ganda'), add('rekan', 'peraturan', 'Ganda')])
    assert.deepEqual(both.map(({ ok }) => ok).toSorted(), [false, true])
    assert.deepEqual(
      both.find(({ ok }) => !ok),
      refuse({ code: 'evidence_there_already', name: 'Ganda.pdf' }),
    )
  })

  test('twenty people at once add no more files than there is room for', async () => {
    const all = await Promise.all(Array.from({ length: 20 }, (_, at) => add('kontak', 'anggaran', `Serentak ${at}`)))
    assert.equal(all.filter(({ ok }) => ok).length, 8)
    assert.equal((await list()).length, 12)
  })

  test('a file is taken out while the candidate’s file is open, by its people alone', async () => {
    const key = { ...FILE, evidence: await of('Ganda.pdf') }
    assert.deepEqual(await removeEvidence(await as('tetangga'), key), refuse({ code: 'not_found' }))
    assert.deepEqual(await removeEvidence(await as('ketua'), key), refuse({ code: 'file_for_reading_only' }))
    assert.deepEqual(await removeEvidence(await as('rekan'), key), accept(true))
    assert.deepEqual(await removeEvidence(await as('rekan'), key), refuse({ code: 'not_found' }))
  })

  test('handed in, nothing is added or taken out, and a verifier judges what stands there', async () => {
    const key = { ...FILE, evidence: await of('Perbup 12.pdf') }
    const yes = { accepted: true, reason: '', seen: 0 }
    assert.deepEqual(
      await judgeEvidence(await as('verifikator'), key, yes),
      refuse({ code: 'evidence_not_handed_in', states: ['draft'] }),
    )
    expectDone(await move('kontak', 'hand_in', 1))
    const closed = refuse({ code: 'file_closed' as const, states: ['proposed' as const] })
    assert.deepEqual(await add('kontak', 'peraturan', 'Terlambat'), closed)
    assert.deepEqual(await removeEvidence(await as('kontak'), key), closed)
    assert.deepEqual(await judgeEvidence(await as('kontak'), key, yes), refuse({ code: 'evidence_not_yours_to_judge' }))
    assert.deepEqual(await judgeEvidence(await as('tetangga'), key, yes), refuse({ code: 'not_found' }))
    const no = { ...yes, accepted: false }
    const verifier = await as('verifikator')
    assert.deepEqual(await judgeEvidence(verifier, key, no), refuse({ code: 'judgement_reason_missing' }))
    const rejected = { accepted: false, reason: 'Halaman 2 tidak terbaca', judgement: 1 }
    assert.deepEqual(await judgeEvidence(verifier, key, { ...no, reason: rejected.reason }), accept(rejected))
    assert.deepEqual(
      await judgeEvidence(verifier, key, yes),
      refuse({ code: 'evidence_judged_meanwhile', accepted: false }),
    )
  })

  test('returned, it is handed in again only with a file in place of the rejected one', async () => {
    const finding = { section: 'peraturan', item: null, field: null, asked: 'Unggah peraturan yang terbaca.' }
    const returning = { move: 'return_for_correction', seenStep: 2, reason: 'Peraturan tidak terbaca' } as const
    const asked = { findings: [finding], dueOn: '2026-03-09' }
    expectDone(await moveNomination(await as('verifikator'), { ...FILE, category: KEY.category }, returning, asked))
    expectDone(
      await answerFinding(
        await as('kontak'),
        { ...FILE, category: KEY.category, step: 3, number: 1 },
        'Diunggah lagi.',
      ),
    )
    const missing = refuse({ code: 'file_incomplete' as const, gaps: [], evidence: ['peraturan'] })
    assert.deepEqual(await move('kontak', 'hand_in_corrected', 3), missing)
    expectDone(await removeEvidence(await as('kontak'), { ...FILE, evidence: await of('Perbup 12.pdf') }))
    expectDone(await add('kontak', 'peraturan', 'Perbup 12 jelas'))
    expectDone(await move('kontak', 'hand_in_corrected', 3))
  })

  test('the history tells each of these deeds, and neither names nor reasons in its subject', async () => {
    const rows = await season.db.selectFrom('activity').select(['deed', 'subject']).orderBy('id').execute()
    const deeds = rows.filter(({ deed }) => deed.startsWith('evidence'))
    const count = (deed: string) => deeds.filter((row) => row.deed === deed).length
    assert.deepEqual(['evidence_added', 'evidence_removed', 'evidence_judged'].map(count), [13, 2, 1])
    for (const { subject } of deeds) assert.match(subject, /^kabupaten-baru\/[0-9a-f-]{36}$/)
  })
})
