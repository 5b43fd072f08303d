import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { KEY } from '../../../test/cast.ts'
import { type HttpVisitor, newHttpVisitor } from '../../../test/http-visitor.ts'
import { expectDone, type JudgedSeason, openSeason, PASSWORD } from '../../../test/judged-season.ts'
import { FILE, handInFile, type Nominating, openFile, prepareNominating } from '../../../test/nominating.ts'
import { readable } from '../../../test/office.ts'
import { startSite, type TestSite } from '../../../test/site.ts'
import { saveFileSection } from '../../actions/save-file-section.ts'
import { verifyValue } from '../../actions/verify-value.ts'
import { accept, refuse } from '../../award/result.ts'
import { listVerifiedValues } from '../../store/verified-values.ts'
import { fileIdOf } from '../candidate/file-id.ts'

const PAGE = `/ruang/berkas/${fileIdOf(FILE)}/angka`
const WORKERS = { ...FILE, section: 'anggaran', item: 'a1', field: 'pekerja' }
const PLACE = 'anggaran/a1/pekerja'
const BUDGET = { tahun: '2024', sumber: 'apbd', kelompok: 'Petani', pekerja: '250', bulan: '12', rupiah: '50.400.000' }
const found = (value: string, seenEntry = 0) => ({ seenEntry, value, source: 'SIPP 28 Februari 2026' })

describe('claimed and verified figures', () => {
  let season: JudgedSeason
  let nominating: Nominating
  let site: TestSite
  const visitors = new Map<string, HttpVisitor>()
  const as = (name: string) => visitors.get(name) ?? assert.fail(name)
  const desk = (name: string) => nominating.as(name)

  before(async () => {
    season = await openSeason()
    nominating = await prepareNominating(season)
    await openFile(nominating)
    const draft = { items: [{ id: 'a1', fields: BUDGET }] }
    expectDone(await saveFileSection(await desk('kontak'), { ...FILE, section: 'anggaran' }, 0, draft))
    site = await startSite({ url: season.url, drop: () => season.end() }, { demoAllowed: false })
    for (const name of ['kontak', 'tetangga', 'verifikator']) {
      const visitor = newHttpVisitor(site.origin)
      await visitor.get('/masuk')
      await visitor.post('/masuk', { surel: nominating.email(name), sandi: PASSWORD })
      visitors.set(name, visitor)
    }
  })
  after(() => site.end())

  test('nothing is verified of a draft, by nobody but a verifier, and of no figure that is not there', async () => {
    assert.deepEqual(
      await verifyValue(await desk('verifikator'), WORKERS, found('240')),
      refuse({ code: 'file_not_with_verifiers', states: ['draft'] }),
    )
    await handInFile(nominating)
    assert.deepEqual(await verifyValue(await desk('ketua'), WORKERS, found('240')), refuse({ code: 'not_a_verifier' }))
    assert.deepEqual(await verifyValue(await desk('tetangga'), WORKERS, found('240')), refuse({ code: 'not_found' }))
    for (const place of [{ item: 'a2' }, { field: 'kelompok' }, { section: 'kontak' }])
      assert.deepEqual(
        await verifyValue(await desk('verifikator'), { ...WORKERS, ...place }, found('240')),
        refuse({ code: 'not_found' }),
      )
  })

  test('whoever writes in the file does not verify its figures, though they are a verifier too', async () => {
    const verifier = await desk('verifikator')
    const both = { ...verifier.viewer, roles: [...verifier.viewer.roles, ...(await desk('kontak')).viewer.roles] }
    assert.deepEqual(
      await verifyValue({ ...verifier, viewer: both }, WORKERS, found('240')),
      refuse({ code: 'own_file_verified' }),
    )
  })

  test('two verifiers who record one figure at one moment: one row, and the other is told to compare', async () => {
    const outcomes = await Promise.all([
      verifyValue(await desk('verifikator'), WORKERS, found('240')),
      verifyValue(await desk('verifikator-lain'), WORKERS, found('230')),
    ])
    assert.deepEqual(outcomes.map((outcome) => (outcome.ok ? outcome.value : outcome.refusal.code)).toSorted(), [
      1,
      'verified_meanwhile',
    ])
    const [stored] = await listVerifiedValues(season.db, KEY, FILE.candidate)
    assert.deepEqual([stored?.entry, stored?.claimed], [1, '250'])
  })

  test('a correction is a further row: the last holds, the first stays', async () => {
    assert.deepEqual(await verifyValue(await desk('verifikator'), WORKERS, found('235', 1)), accept(2))
    const stored = await listVerifiedValues(season.db, KEY, FILE.candidate)
    assert.deepEqual(
      stored.map(({ entry, value, source }) => [entry, value, source]),
      [[2, 235, 'SIPP 28 Februari 2026']],
    )
    const rows = await site.ask('select entry from verified_value order by entry', [])
    assert.deepEqual(
      rows.map(({ entry }) => entry),
      [1, 2],
    )
  })

  test('the page shows both side by side with source and difference, to the candidate without a form', async () => {
    const own = await as('kontak').get(PAGE)
    assert.match(readable(own.body), /Sumber: SIPP 28 Februari 2026 250 235 15 lebih sedikit daripada yang diklaim/)
    assert.match(readable(own.body), /belum diperiksa/)
    assert.doesNotMatch(own.body, /name="nilai-/)
    assert.equal((await as('tetangga').get(PAGE)).status, 404)
  })

  test('a figure without a source, or no figure, comes back as it was typed with both said; then it is recorded', async () => {
    const typed = { tempat: PLACE, urutan: '2', [`nilai-${PLACE}`]: 'dua ratus', [`sumber-${PLACE}`]: '' }
    const refused = await as('verifikator').post(PAGE, typed)
    assert.equal(refused.status, 422)
    assert.match(refused.body, /value="dua ratus"/)
    assert.match(readable(refused.body), /Tulis angka bulat, misalnya 1\.250\. Tulis sumbernya\./)
    const right = { ...typed, [`nilai-${PLACE}`]: '1.250', [`sumber-${PLACE}`]: 'APBD hal. 14' }
    assert.equal((await as('verifikator').post(PAGE, right)).status, 303)
    assert.match(readable((await as('verifikator').get(PAGE)).body), /1\.000 lebih banyak daripada yang diklaim/)
    assert.equal((await as('verifikator').post(PAGE, right)).status, 409)
    assert.equal((await as('kontak').post(PAGE, right)).status, 409)
  })
})
