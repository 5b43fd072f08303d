/** Substitutes whom the decree names, over HTTP: the organiser names them, chair or secretary seat them, an assessor is replaced at noon. */
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { enterMarks } from '../../actions/enter-marks.ts'
import { signMarkSheet } from '../../actions/sign-mark-sheet.ts'
import { CANDIDATES, KEY, NAMES, PLACE, rulebook, sheet } from '../../../test/cast.ts'
import { type HttpVisitor, newHttpVisitor } from '../../../test/http-visitor.ts'
import { expectDone, type JudgedSeason, marksOf, openSeason, PASSWORD } from '../../../test/judged-season.ts'
import { email as addressOf, prepareNominating } from '../../../test/nominating.ts'
import { fieldsOfForm } from '../../../test/page-form.ts'
import { seatedVisitors } from '../../../test/seated-visitors.ts'
import { startSite, type TestSite } from '../../../test/site.ts'
import { paths } from '../paths.ts'

const SEASON = { season: KEY.season, placeSlug: PLACE.slug }
const PAGE = paths.substitutes(SEASON)
const TEAM = paths.appointPanel(SEASON)
const [HULU, HILIR] = CANDIDATES
const unsur = (seat: string) => rulebook().panel.seats.find(({ id }) => id === seat)?.unsur ?? ''
const said = ({ body }: { readonly body: string }) => body.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ')

async function signedIn({ origin }: TestSite, surel: string): Promise<HttpVisitor> {
  const visitor = newHttpVisitor(origin)
  await visitor.get('/masuk')
  assert.equal((await visitor.post('/masuk', { surel, sandi: PASSWORD })).status, 303)
  return visitor
}

describe('substitutes of the panel', () => {
  let season: JudgedSeason
  let site: TestSite
  let organiser: HttpVisitor

  before(async () => {
    season = await openSeason()
    await prepareNominating(season)
    site = await startSite({ url: season.url, drop: season.end }, { demoAllowed: false })
    organiser = await signedIn(site, 'admin@uji.example')
  })
  after(async () => {
    await site.end()
    assert.deepEqual(site.failures, [])
  })

  const as = seatedVisitors(() => site)
  const name = async (changes: Readonly<Record<string, string>>) => {
    const fields = fieldsOfForm((await organiser.get(TEAM)).body, TEAM)
    return organiser.post(TEAM, { ...fields, ...changes })
  }
  const seat = async (by: string, kursi: string, reason: string) =>
    (await as(by)).post(PAGE, { kursi, [`alasan-${kursi}`]: reason })

  test('before any is named the page says so', async () => {
    const page = said(await (await as('ketua')).get(PAGE))
    assert.match(page, /Keputusan tim tidak menyebut masa tugas\. Keputusan tim tidak menyebut pengganti\./)
    assert.doesNotMatch((await (await as('ketua')).get('/ruang/panitia')).body, /pengganti"/)
  })

  test('a half term, a term that ends first, and a substitute who sits already are told at their fields', async () => {
    for (const term of [{ 'masa-mulai': '2026-02-01' }, { 'masa-mulai': '2026-02-02', 'masa-sampai': '2026-02-01' }]) {
      const wrong = await name(term)
      assert.equal(wrong.status, 422)
      assert.match(wrong.body, /href="#masa-sampai">Isi kedua tanggal masa tugas/)
    }
    const sits = await name({ 'pengganti-hukum': 'ekonomi@uji.example' })
    assert.match(sits.body, /href="#pengganti-hukum">Orang ini sudah memegang kursi/)
    const twice = { 'pengganti-hukum': addressOf('verifikator'), 'pengganti-ketua': addressOf('verifikator') }
    assert.match((await name(twice)).body, /href="#pengganti-ketua">Orang ini sudah memegang kursi, atau disebut/)
    assert.equal((await site.ask('select from panel_substitute')).length, 0)
  })

  test('what the decree names is kept, shown again, and seen by chair and secretary', async () => {
    const named = {
      'masa-mulai': '2026-02-01',
      'masa-sampai': '2036-03-31',
      'pengganti-hukum': addressOf('verifikator'),
      'pengganti-ketua': addressOf('verifikator-lain'),
    }
    assert.equal((await name(named)).status, 303)
    const form = fieldsOfForm((await organiser.get(TEAM)).body, TEAM)
    assert.deepEqual(
      Object.keys(named).map((field) => form[field]),
      Object.values(named),
    )
    const page = said(await (await as('sekretaris')).get(PAGE))
    assert.match(page, /Masa tugas Minggu, 1 Februari 2026 sampai Senin, 31 Maret 2036\./)
    assert.ok(page.includes(`${unsur('hukum')}: verifikator Menggantikan`))
    assert.match((await (await as('ketua')).get('/ruang/panitia')).body, /pengganti"/)
  })

  test('nobody replaces themselves, nobody without a reason, and an assessor replaces nobody', async () => {
    const own = await seat('ketua', 'ketua', 'Cuti')
    assert.equal(own.status, 422)
    assert.match(own.body, /href="#alasan-ketua">Pergantian ini tentang Anda sendiri/)
    assert.match((await seat('ketua', 'hukum', ' ')).body, /href="#alasan-hukum">Tulis mengapa anggota ini diganti/)
    assert.equal((await seat('pekerja', 'hukum', 'Sakit')).status, 403)
    assert.equal((await (await as('pekerja')).get(PAGE)).status, 403)
  })

  test('an assessor replaced at noon: what they signed stays theirs, their draft leaves the sheet, the substitute marks on', async () => {
    const signing = sheet('hukum', HULU)
    const saved = expectDone(await enterMarks(season.as('hukum'), signing, 0, marksOf(7000)))
    expectDone(await signMarkSheet(season.as('hukum'), signing, saved.version))
    expectDone(await enterMarks(season.as('hukum'), sheet('hukum', HILIR), 0, marksOf(6000).slice(0, 1)))
    const former = await as('hukum')
    assert.equal((await seat('ketua', 'hukum', 'Dirawat di rumah sakit')).status, 303)
    const list = said(await (await signedIn(site, addressOf('verifikator'))).get('/ruang/penilai'))
    assert.ok(list.includes(`${NAMES[1]} `))
    const [kept] = await site.ask(
      `select signature.signed_by = former.person as own from mark_sheet_signature signature
        join former_seat_holder former using (province, season, seat) where seat = 'hukum' and candidate = $1`,
      [HULU],
    )
    assert.deepEqual(kept, { own: true })
    const [left] = await site.ask(`select count(*) as n from mark where seat = 'hukum' and candidate = $1`, [HILIR])
    assert.equal(Number(left?.['n']), 0)
    assert.equal((await former.get('/ruang/penilai')).status, 403)
    const told = await site.ask(`select deed, subject from activity where deed in ('substitute_seated', 'sheet_handed_over') order by deed`) // prettier-ignore
    assert.deepEqual(told, [
      { deed: 'sheet_handed_over', subject: `${KEY.category}/${HILIR}/hukum` },
      { deed: 'substitute_seated', subject: 'hukum' },
    ])
  })

  test('a substitute sits once: asked again, nobody is named for that seat any more', async () => {
    const again = await seat('sekretaris', 'hukum', 'Sekali lagi')
    assert.equal(again.status, 422)
    assert.equal(said(await (await as('ketua')).get(PAGE)).includes(unsur('hukum')), false)
    assert.equal((await site.ask('select from panel_substitute')).length, 1)
  })
})
