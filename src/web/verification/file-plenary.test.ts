import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { extractText, getDocumentProxy } from 'unpdf'
import { KEY } from '../../../test/cast.ts'
import { type HttpVisitor, newHttpVisitor } from '../../../test/http-visitor.ts'
import { expectDone, type JudgedSeason, openSeason, PASSWORD } from '../../../test/judged-season.ts'
import { manyNominations } from '../../../test/many-nominations.ts'
import { FILE, handInFile, type Nominating, openFile, prepareNominating } from '../../../test/nominating.ts'
import { fieldsOfForm } from '../../../test/page-form.ts'
import { readable } from '../../../test/office.ts'
import { startSite, type TestSite } from '../../../test/site.ts'
import { decideFiles } from '../../actions/decide-files.ts'
import type { Desk } from '../../actions/desk.ts'
import { planFieldVisit } from '../../actions/plan-field-visit.ts'
import { moveNomination } from '../../actions/move-nomination.ts'
import { saveFileSection } from '../../actions/save-file-section.ts'
import { accept, refuse } from '../../award/result.ts'
import type { FileDecisionDraft, FilePlenaryDraft } from '../../award/verification/file-plenary.ts'
import { signVisitRecord } from '../../actions/sign-visit-record.ts'
import { listFilePlenaries } from '../../store/file-plenaries.ts'
import { listFindingsOf } from '../../store/findings.ts'

const DESK = '/ruang/verifikasi/penilaian-2025/provinsi-uji'
const PAGE = `${DESK}/${KEY.category}/pleno-berkas`
/** Every seventh of the season stands there verified. */
const [A, B, C] = ['kabupaten-ramai-4', 'kabupaten-ramai-11', 'kabupaten-ramai-18']
const NOW = '2026-03-12T03:00:00.000Z'

const decision = (candidate: string, changes: Partial<FileDecisionDraft> = {}): FileDecisionDraft => ({
  candidate,
  seenStep: 4,
  decision: 'pass',
  reason: '',
  section: '',
  ...changes,
})
const draft = (files: readonly FileDecisionDraft[], changes: Partial<FilePlenaryDraft> = {}): FilePlenaryDraft => ({
  number: 'BA-1/2026',
  day: '2026-03-12',
  from: '09:00',
  to: '10:30',
  place: 'Ruang Rapat',
  town: 'Kota Uji',
  attendees: 'Ani; Ketua\nBudi; Sekretaris',
  dueOn: '2026-03-20',
  files,
  ...changes,
})
const BUDGET = { tahun: '2024', sumber: 'apbd', kelompok: 'A', pekerja: '10', bulan: '12', rupiah: '1000' }
const VISIT = {
  plannedFor: '2026-03-02',
  place: 'Balai',
  visitors: 'Vera',
  purpose: 'Daftar.',
  subjects: ['angka/anggaran/a1/pekerja', 'angka/anggaran/a1/rupiah'],
}
const SEEN = {
  seenRecord: 0,
  visitedOn: '2026-03-02',
  place: 'Balai',
  coordinates: '',
  summary: 'Diterima.',
  photos: [],
  results: [
    { number: 1, outcome: 'differs', seen: 'Satu kurang.', value: '9', seenClaim: '10' },
    { number: 2, outcome: 'matches', seen: '', value: '', seenClaim: '1000' },
  ],
}
const D = FILE.candidate
const ALL = [
  decision(D, { seenStep: 4 }),
  decision(A),
  decision(B, { decision: 'fail', reason: 'Tidak aktif.' }),
  decision(C, { decision: 'return', reason: 'Samakan dengan DPA.', section: 'anggaran' }),
]

describe('a meeting over the verified files of a category', () => {
  let season: JudgedSeason
  let nominating: Nominating
  let site: TestSite
  const visitors = new Map<string, HttpVisitor>()
  const as = (name: string) => visitors.get(name) ?? assert.fail(name)
  const chair = () => nominating.as('ketua', NOW)
  const states = async () =>
    (await site.ask(`select candidate, state from nomination`, []))
      .filter(({ candidate }) => [A, B, C, D].includes(String(candidate)))
      .map(({ candidate, state }) => `${candidate} ${state}`)
      .toSorted()

  before(async () => {
    season = await openSeason()
    nominating = await prepareNominating(season)
    await manyNominations(season, nominating, 21)
    await openFile(nominating)
    const budget = { items: [{ id: 'a1', fields: BUDGET }] }
    const contact = await nominating.as('kontak')
    expectDone(await saveFileSection(contact, { ...FILE, section: 'anggaran' }, 0, budget))
    await handInFile(nominating)
    const verifier = await nominating.as('verifikator')
    for (const [at, move] of (['find_complete', 'verify'] as const).entries()) {
      const key = { ...FILE, category: KEY.category }
      expectDone(await moveNomination(verifier, key, { move, seenStep: 2 + at, reason: '' }))
    }
    expectDone(await planFieldVisit(verifier, FILE, VISIT))
    site = await startSite({ url: season.url, drop: () => season.end() }, { demoAllowed: false })
    for (const name of ['ketua', 'verifikator', 'kontak']) {
      const visitor = newHttpVisitor(site.origin)
      await visitor.get('/masuk')
      await visitor.post('/masuk', { surel: nominating.email(name), sandi: PASSWORD })
      visitors.set(name, visitor)
    }
  })
  after(() => site.end())

  test('the page lists every verified file with what was found of it, and only chair and secretary decide', async () => {
    const page = await as('ketua').get(PAGE)
    const text = readable(page.body)
    assert.match(text, /4 berkas menunggu putusan/)
    for (const name of ['Ramai 4', 'Ramai 11', 'Ramai 18']) assert.match(text, new RegExp(`Kabupaten ${name} Isian dan bukti wajib lengkap`)) // prettier-ignore
    assert.doesNotMatch(text, /Kabupaten Ramai 5 /)
    const reading = await as('verifikator').get(PAGE)
    assert.doesNotMatch(reading.body, /name="putusan-/)
    assert.equal((await as('verifikator').post(PAGE, {})).status, 403)
    assert.equal((await as('kontak').get(PAGE)).status, 403)
    assert.match(readable((await as('verifikator').get(DESK)).body), /Pleno berkas: Pemerintah Kabupaten/)
  })

  test('a verifier and somebody without a part decide nothing', async () => {
    assert.deepEqual(await decideFiles(await nominating.as('verifikator', NOW), KEY, draft(ALL)), refuse({ code: 'not_your_meeting' })) // prettier-ignore
    assert.deepEqual(await decideFiles(await nominating.as('kontak', NOW), KEY, draft(ALL)), refuse({ code: 'not_found' })) // prettier-ignore
  })

  test('one file that may not be decided, and none is: not its neighbours, and nothing is kept of the meeting', async () => {
    const expected = await states()
    const roles = [{ province: KEY.province, season: KEY.season, role: 'candidate_contact', organisation: A } as const]
    const both: Desk = { ...(await chair()), viewer: { ...(await chair()).viewer, roles: [...(await chair()).viewer.roles, ...roles] } } // prettier-ignore
    assert.deepEqual(
      await decideFiles(await chair(), KEY, draft(ALL)),
      refuse({ code: 'meeting_refused', refusals: [{ code: 'file_has_open_visits', candidate: D, visits: 1 }] }),
    )
    expectDone(await signVisitRecord(await nominating.as('verifikator'), { ...FILE, visit: 1 }, SEEN))
    assert.deepEqual(
      await decideFiles(both, KEY, draft(ALL)),
      refuse({ code: 'meeting_refused', refusals: [{ code: 'own_file_decided', candidate: A }] }),
    )
    const late = draft(ALL, { dueOn: '2026-03-12' })
    assert.equal((await decideFiles(await chair(), KEY, late)).ok, false)
    assert.deepEqual(
      await decideFiles(await chair(), KEY, draft(ALL.slice(0, 3))),
      refuse({ code: 'meeting_refused', refusals: [{ code: 'file_undecided', candidate: C }] }),
    )
    assert.deepEqual(await states(), expected)
    assert.deepEqual(await listFilePlenaries(season.db, KEY), [])
  })

  test('a form that is refused comes back with every decision and reason as it was typed', async () => {
    const fields = fieldsOfForm((await as('ketua').get(PAGE)).body, PAGE)
    const answer = await as('ketua').post(PAGE, {
      ...fields,
      [`putusan-${A}`]: 'fail',
      [`alasan-${B}`]: 'Tidak aktif & <tidak> ada.',
      hadir: 'Ani',
    })
    assert.equal(answer.status, 422)
    assert.match(answer.body, /Tidak aktif &amp; &lt;tidak> ada\./)
    assert.match(readable(answer.body), /Pilih putusannya\..*Tulis alasannya\..*Baris 1: tulis nama, titik koma/s)
  })

  test('decided: each file stands where the table leads, the return asks for one section, the paper has the figures', async () => {
    assert.deepEqual(await decideFiles(await chair(), KEY, draft(ALL)), accept(1))
    assert.deepEqual(
      await states(),
      [`${B} rejected`, `${C} needs_correction`, `${A} nominee`, `${D} nominee`].toSorted(),
    )
    const [finding] = await listFindingsOf(season.db, KEY, C)
    assert.deepEqual(
      [finding?.section, finding?.asked, finding?.dueOn],
      ['anggaran', 'Samakan dengan DPA.', '2026-03-20'],
    )
    const [held] = await listFilePlenaries(season.db, KEY)
    assert.deepEqual(
      held?.record.files.map(({ name, decision: one, sectionTitle }) => [name, one, sectionTitle]),
      [
        ['Kabupaten Baru', 'pass', null],
        ['Kabupaten Ramai 11', 'fail', null],
        ['Kabupaten Ramai 18', 'return', 'Anggaran'],
        ['Kabupaten Ramai 4', 'pass', null],
      ],
    )
    assert.deepEqual(
      held?.record.files.map((file) => [
        file.incomplete,
        file.findings,
        file.visits,
        file.differing,
        file.verifiedFigures,
      ]),
      [
        [0, 0, 1, 1, 2],
        [0, 0, 0, 0, 0],
        [0, 0, 0, 0, 0],
        [0, 0, 0, 0, 0],
      ],
    )
    const paper = await as('verifikator').get(`${PAGE}/1.pdf`)
    assert.equal(paper.headers.get('content-type'), 'application/pdf')
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(paper.bytes)), { mergePages: true })
    const squeezed = text.replaceAll(/\s+/g, '')
    for (const part of ['NOMOR:BA-1/2026', 'Berkasterverifikasi:4(empat)', 'KabupatenRamai11:Tidakaktif.', 'Ani'])
      assert.ok(squeezed.includes(part), part)
    assert.deepEqual(Buffer.from((await as('ketua').get(`${PAGE}/1.pdf`)).bytes), Buffer.from(paper.bytes))
    assert.equal((await as('ketua').get(`${PAGE}/2.pdf`)).status, 404)
    assert.equal((await as('kontak').get(`${PAGE}/1.pdf`)).status, 403)
  })

  test('what the meeting wrote down cannot be changed, and the next one finds nothing left to decide', async () => {
    await assert.rejects(season.db.updateTable('file_plenary').set({ document: '{}' }).execute(), /permission denied/)
    await assert.rejects(season.db.deleteFrom('file_plenary_decision').execute(), /permission denied/)
    assert.deepEqual(
      await decideFiles(await chair(), KEY, draft([decision(A)])),
      refuse({
        code: 'meeting_refused',
        refusals: [{ code: 'no_file_to_decide' }, { code: 'file_moved_meanwhile', candidate: A }],
      }),
    )
    assert.match(readable((await as('ketua').get(PAGE)).body), /Belum ada berkas terverifikasi.*2 lolos, 1 tidak lolos, 1 dikembalikan/) // prettier-ignore
  })
})
