import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, describe, test } from 'node:test'
import { KEY } from '../../../test/cast.ts'
import { evidenceRulebook, pdfOf, pngOf } from '../../../test/evidence.ts'
import { type HttpVisitor, newHttpVisitor } from '../../../test/http-visitor.ts'
import { expectDone, type JudgedSeason, NOW, openSeason, PASSWORD } from '../../../test/judged-season.ts'
import { FILE, handInFile, type Nominating, openFile, prepareNominating } from '../../../test/nominating.ts'
import { readable } from '../../../test/office.ts'
import { SITE_NOW, startSite, type TestSite } from '../../../test/site.ts'
import type { Desk } from '../../actions/desk.ts'
import { answerFinding } from '../../actions/answer-finding.ts'
import { openMarking } from '../../actions/open-marking.ts'
import type { NominationMove } from '../../award/nomination/nomination-states.ts'
import { sheetIdOf } from '../sheet-id.ts'
import { addEvidence } from '../../actions/add-evidence.ts'
import { openEvidenceDesk } from '../../actions/evidence-desk.ts'
import { moveNomination } from '../../actions/move-nomination.ts'
import { planFieldVisit } from '../../actions/plan-field-visit.ts'
import { saveFileSection } from '../../actions/save-file-section.ts'
import { type SignedRecordDraft, signVisitRecord } from '../../actions/sign-visit-record.ts'
import { accept, refuse } from '../../award/result.ts'
import { day } from '../../award/units/dates.ts'
import { listVisits } from '../../store/field-visits.ts'
import { listVerifiedValues } from '../../store/verified-values.ts'
import { fileIdOf } from '../candidate/file-id.ts'

const HOME = `/ruang/berkas/${fileIdOf(FILE)}`
const TODAY = day(NOW.slice(0, 10))
const BUDGET = { tahun: '2024', sumber: 'apbd', kelompok: 'Petani', pekerja: '250', bulan: '12', rupiah: '50.400.000' }
const WORKERS = 'angka/anggaran/a1/pekerja'
const PLAN = {
  plannedFor: TODAY,
  place: 'Balai Uji',
  visitors: 'Vera',
  purpose: 'Daftar.',
  subjects: [WORKERS, 'bukti/peraturan'],
}
const DRAFT: SignedRecordDraft = {
  seenRecord: 0,
  visitedOn: TODAY,
  place: 'Balai Uji',
  coordinates: '',
  summary: 'Diterima.',
  photos: [],
  results: [
    { number: 1, outcome: 'differs', seen: 'Ada yang dua kali.', value: '235', seenClaim: '250' },
    { number: 2, outcome: 'matches', seen: '', value: '', seenClaim: '' },
  ],
}
const VISIT = { ...FILE, visit: 1 }

const files = mkdtempSync(path.join(tmpdir(), 'paritrana-kunjungan-'))

const plan = async (who: Desk) => planFieldVisit(who, FILE, PLAN)

describe('visits to a candidate', () => {
  let season: JudgedSeason
  let nominating: Nominating
  let site: TestSite
  const visitors = new Map<string, HttpVisitor>()
  const as = (name: string) => visitors.get(name) ?? assert.fail(name)
  const desk = (name: string) => nominating.as(name)
  const rowsOf = async (table: string) => (await site.ask(`select * from ${table}`, [])).length

  before(async () => {
    season = await openSeason(evidenceRulebook())
    nominating = await prepareNominating(season)
    await openFile(nominating)
    const contact = await desk('kontak')
    const draft = { items: [{ id: 'a1', fields: BUDGET }] }
    expectDone(await saveFileSection(contact, { ...FILE, section: 'anggaran' }, 0, draft))
    const evidence = openEvidenceDesk(files)
    const receipt = await evidence.store.receive((async function* () { yield pdfOf('perbup') })(), 10_000) // prettier-ignore
    assert.ok(receipt.ok)
    expectDone(await addEvidence(contact, evidence, FILE, { item: 'peraturan', name: 'a.pdf' }, receipt.value))
    site = await startSite({ url: season.url, drop: () => season.end() }, { demoAllowed: false, evidence })
    for (const name of ['kontak', 'tetangga', 'verifikator', 'ketua']) {
      const visitor = newHttpVisitor(site.origin)
      await visitor.get('/masuk')
      await visitor.post('/masuk', { surel: nominating.email(name), sandi: PASSWORD })
      visitors.set(name, visitor)
    }
  })
  after(async () => {
    await site.end()
    rmSync(files, { recursive: true, force: true })
  })

  test('a draft is not visited, and nobody but a verifier without a part in the file plans a visit', async () => {
    assert.deepEqual(await plan(await desk('verifikator')), refuse({ code: 'file_not_with_verifiers', states: ['draft'] })) // prettier-ignore
    await handInFile(nominating)
    assert.deepEqual(await plan(await desk('ketua')), refuse({ code: 'not_a_verifier' }))
    assert.deepEqual(await plan(await desk('tetangga')), refuse({ code: 'not_found' }))
    const verifier = await desk('verifikator')
    for (const other of ['kontak', 'cabang']) {
      const roles = [...verifier.viewer.roles, ...(await desk(other)).viewer.roles]
      const both = { ...verifier, viewer: { ...verifier.viewer, roles } }
      assert.deepEqual(await plan(both), refuse({ code: 'own_file_verified' }))
    }
    assert.equal(await rowsOf('field_visit'), 0)
  })

  test('a plan that lacks something comes back as it was typed, and then is kept with its number', async () => {
    const page = `${HOME}/kunjungan`
    const typed = {
      hari: SITE_NOW.slice(0, 10),
      tempat: 'Balai Uji',
      pengunjung: '',
      tujuan: 'Daftar.',
      [`periksa-${WORKERS}`]: '1',
    }
    const refused = await as('verifikator').post(page, typed)
    assert.equal(refused.status, 422)
    assert.match(refused.body, /value="Balai Uji"/)
    assert.match(readable(refused.body), /Tulis siapa yang berkunjung\./)
    const right = { ...typed, pengunjung: 'Vera', 'periksa-bukti/peraturan': '1' }
    const planned = await as('verifikator').post(page, right)
    assert.deepEqual([planned.status, planned.headers.get('location')], [303, `${page}/1`])
    assert.equal((await as('kontak').post(page, right)).status, 409)
    assert.equal((await as('tetangga').get(`${page}/1`)).status, 404)
    assert.match(readable((await as('kontak').get(`${page}/1`)).body), /Balai Uji.*Kunjungan ini belum dicatat\./)
  })

  test('a photograph is a picture, lies with the visit, and is seen by the desk and not by the candidate', async () => {
    const upload = (name: string, file: File) => as(name).upload(`${HOME}/kunjungan/1/foto`, {}, { berkas: file })
    const picture = new File([new Uint8Array(pngOf('satu'))], 'daftar.png')
    assert.match(readable((await upload('verifikator', new File([new Uint8Array(pdfOf('x'))], 'x.png'))).body), /Ini bukan foto\./) // prettier-ignore
    assert.equal((await upload('kontak', picture)).status, 422)
    assert.equal(await rowsOf('field_visit_photo'), 0)
    assert.equal((await upload('verifikator', picture)).status, 303)
    const [visit] = await listVisits(season.db, FILE)
    const [photo] = visit?.photos ?? []
    const href = `${HOME}/kunjungan/1/foto/${photo?.photo}`
    const got = await as('ketua').get(href)
    assert.deepEqual(Buffer.from(got.bytes), pngOf('satu'))
    assert.match(got.headers.get('content-disposition') ?? '', /^attachment;/)
    for (const name of ['kontak', 'tetangga']) assert.equal((await as(name).get(href)).status, 404)
    assert.equal((await as('verifikator').get(href.replace('/1/', '/2/'))).status, 404)
  })

  test('nothing of a record is kept while one of its checks has no result', async () => {
    assert.deepEqual(
      await signVisitRecord(await desk('verifikator'), VISIT, { ...DRAFT, results: DRAFT.results.slice(0, 1) }),
      refuse({ code: 'visit_refused', refusals: [{ code: 'visit_outcome_missing', number: 2 }] }),
    )
    assert.deepEqual(
      await signVisitRecord(await desk('verifikator'), VISIT, { ...DRAFT, photos: ['lain'] }),
      refuse({ code: 'visit_photo_unknown' }),
    )
    assert.deepEqual([await rowsOf('field_visit_record'), await rowsOf('verified_value')], [0, 0])
  })

  test('a signed record makes its figures verified ones, with the visit as their source', async () => {
    const [visit] = await listVisits(season.db, FILE)
    const photos = visit?.photos.map(({ photo }) => photo) ?? []
    assert.deepEqual(await signVisitRecord(await desk('verifikator'), VISIT, { ...DRAFT, photos }), accept(1))
    const [value] = await listVerifiedValues(season.db, KEY, FILE.candidate)
    assert.deepEqual(
      [value?.field, value?.claimed, value?.value, value?.source],
      ['pekerja', '250', 235, 'Kunjungan lapangan 2 Maret 2026, Balai Uji'],
    )
    assert.match(
      readable((await as('kontak').get(`${HOME}/angka`)).body),
      /Sumber: Kunjungan lapangan 2 Maret 2026, Balai Uji 250 235 15 lebih sedikit/,
    )
    const page = readable((await as('kontak').get(`${HOME}/kunjungan/1`)).body)
    assert.match(page, /Ada yang dua kali\. 250 235 tidak cocok/)
    assert.match(page, /1 foto terlampir\. Ditandatangani verifikator, Senin, 2 Maret 2026/)
  })

  test('of two records of one moment one is kept; a correction is a further one, and the first stays', async () => {
    const verifier = await desk('verifikator')
    const correction = { ...DRAFT, seenRecord: 1, results: DRAFT.results.map((one) => ({ ...one, value: one.value && '240' })) } // prettier-ignore
    const outcomes = await Promise.all([
      signVisitRecord(verifier, VISIT, correction),
      signVisitRecord(await desk('verifikator-lain'), VISIT, correction),
    ])
    assert.deepEqual(outcomes.map((outcome) => (outcome.ok ? outcome.value : outcome.refusal.code)).toSorted(), [
      2,
      'visit_recorded_meanwhile',
    ])
    const [visit] = await listVisits(season.db, FILE)
    assert.deepEqual(
      visit?.records.map(({ results, photos }) => [results.map(({ value }) => value), photos.length]),
      [
        [[235, null], 1],
        [[240, null], 0],
      ],
    )
    await assert.rejects(season.db.deleteFrom('field_visit_record').execute(), /permission denied/)
  })

  test('the form comes back with what was typed, and says what is wrong with which check', async () => {
    const page = `${HOME}/kunjungan/1`
    const typed = {
      urutan: '2',
      hari: TODAY,
      tempat: 'Balai Lama',
      koordinat: 'di sana',
      ringkasan: 'Lagi.',
      'hasil-1': 'differs',
      'angka-1': 'dua',
      'klaim-1': '250',
      'dilihat-1': '',
      'hasil-2': 'matches',
      'dilihat-2': '',
    }
    const refused = await as('verifikator').post(page, typed)
    assert.equal(refused.status, 422)
    assert.match(refused.body, /value="Balai Lama"/)
    assert.match(
      readable(refused.body),
      /Tulis lintang lalu bujur dengan titik.*Tulis angka bulat, misalnya 1\.250\. Tulis apa yang dilihat\./,
    )
    assert.equal((await as('ketua').post(page, { ...typed, koordinat: '' })).status, 409)
  })

  test('one visit and three cost the same questions, and each keeps its own', async () => {
    for (const place of ['Kantor Kedua', 'Kantor Ketiga'])
      expectDone(await planFieldVisit(await desk('verifikator'), FILE, { ...PLAN, place }))
    const visits = await listVisits(season.db, FILE)
    assert.deepEqual(
      visits.map(({ visit, place, checks, records }) => [visit, place, checks.length, records.length]),
      [
        [1, 'Balai Uji', 2, 2],
        [2, 'Kantor Kedua', 2, 0],
        [3, 'Kantor Ketiga', 2, 0],
      ],
    )
    assert.deepEqual(await listVisits(season.db, { ...FILE, candidate: 'kabupaten-lain' }), [])
  })

  test('a file that went back to its people is not visited any more, and what was typed is not lost', async () => {
    const key = { ...FILE, category: KEY.category }
    const asked = { findings: [{ section: 'kontak', item: null, field: null, asked: 'Telepon.' }], dueOn: '2026-03-20' }
    const move = { move: 'return_for_correction', seenStep: 2, reason: 'Uji.' } as const
    expectDone(await moveNomination(await desk('verifikator'), key, move, asked))
    const answer = await as('verifikator').post(`${HOME}/kunjungan/2`, { urutan: '0', ringkasan: 'Sudah ke sana.', 'dilihat-1': 'a' }) // prettier-ignore
    assert.equal(answer.status, 409)
    assert.match(answer.body, /Sudah ke sana\./)
  })

  test('an assessor reads what was seen and takes away the photographs of the record that holds, no others', async () => {
    const key = { ...FILE, category: KEY.category }
    const move = async (who: string, name: NominationMove, seenStep: number) =>
      expectDone(await moveNomination(await desk(who), key, { move: name, seenStep, reason: '' }))
    expectDone(await answerFinding(await desk('kontak'), { ...key, step: 3, number: 1 }, 'Sudah.'))
    await move('kontak', 'hand_in_corrected', 3)
    const [standing] = await listVisits(season.db, FILE)
    const photos = standing?.photos.map(({ photo }) => photo) ?? []
    expectDone(await signVisitRecord(await desk('verifikator'), VISIT, { ...DRAFT, seenRecord: 2, photos }))
    const pending = new File([new Uint8Array(pngOf('dua'))], 'dua.png')
    assert.equal((await as('verifikator').upload(`${HOME}/kunjungan/1/foto`, {}, { berkas: pending })).status, 303)
    await move('verifikator', 'find_complete', 4)
    await move('verifikator', 'verify', 5)
    await move('ketua', 'nominate', 6)
    expectDone(await openMarking(season.as('sekretaris'), KEY))
    const assessor = newHttpVisitor(site.origin)
    await assessor.get('/masuk')
    await assessor.post('/masuk', { surel: 'kebijakan@uji.example', sandi: PASSWORD })
    const sheet = `/ruang/penilai/lembar/${sheetIdOf({ ...key, seat: 'kebijakan' })}/berkas`
    const { body } = await assessor.get(sheet)
    assert.match(readable(body), /Kunjungan lapangan Kunjungan 1 .* Ada yang dua kali\. 250 235 tidak cocok/)
    const [visit] = await listVisits(season.db, FILE)
    const taken = await Promise.all(
      (visit?.photos ?? []).map(async ({ photo }) => (await assessor.get(`${sheet}/foto/${photo}`)).status),
    )
    assert.deepEqual(taken, [200, 404])
  })
})
