/** A signed sheet in the plenary over HTTP: what is talked about, the change, its receipt, and who sees none of it. */
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import { closeCategory } from '../../actions/close-category.ts'
import { enterMarks } from '../../actions/enter-marks.ts'
import { openPlenary } from '../../actions/open-plenary.ts'
import { signMarkSheet } from '../../actions/sign-mark-sheet.ts'
import { CANDIDATES, KEY, sheet } from '../../../test/cast.ts'
import { expectDone, type JudgedSeason, markEverySheet, marksOf, openSeason } from '../../../test/judged-season.ts'
import { fieldsOfForm } from '../../../test/page-form.ts'
import { seatedVisitors } from '../../../test/seated-visitors.ts'
import { SITE_NOW, startSite, type TestSite } from '../../../test/site.ts'
import { sheetIdOf } from '../sheet-id.ts'

const [HULU, HILIR] = CANDIDATES
const pathOf = (seat: string, candidate: string) =>
  `/ruang/penilai/lembar/${encodeURIComponent(sheetIdOf(sheet(seat, candidate)))}`
const OWN = pathOf('hukum', HULU)

describe('a signed sheet in the plenary', () => {
  let season: JudgedSeason
  let site: TestSite

  before(async () => {
    season = await openSeason()
    await markEverySheet(season, [{ seat: 'hukum', candidate: HULU }])
    const saved = expectDone(await enterMarks(season.as('hukum'), sheet('hukum', HULU), 0, marksOf(4025)))
    expectDone(await signMarkSheet(season.as('hukum'), sheet('hukum', HULU), saved.version))
    expectDone(await closeCategory(season.as('ketua'), KEY, []))
    site = await startSite({ url: season.url, drop: season.end }, { demoAllowed: false })
  })
  after(async () => {
    await site.end()
    assert.deepEqual(site.failures, [])
  })

  const seated = seatedVisitors(() => site)

  test('closed and not yet in the plenary, the sheet says nothing of other marks', async () => {
    const { body } = await (await seated('hukum')).get(OWN)
    assert.doesNotMatch(body, /Dibahas dalam pleno|sampai 97/)
    const early = await (
      await seated('hukum')
    ).post(`${OWN}/perubahan`, {
      kriteria: 'regulasi',
      terlihat: '0',
      'nilai-baru-regulasi': '70',
      'alasan-regulasi': 'x',
    })
    assert.equal(early.status, 409)
    assert.doesNotMatch(early.body, /sampai 97/)
  })

  test('in the plenary each item stands there with its range and a form; another candidate’s sheet has none', async () => {
    expectDone(await openPlenary(season.as('ketua', SITE_NOW), KEY))
    const { body } = await (await seated('hukum')).get(OWN)
    assert.match(body, /Dibahas dalam pleno/)
    assert.match(body, /Nilai panel semula 40,25 sampai 97\. Anda menandatangani 40,25\./)
    assert.doesNotMatch((await (await seated('hukum')).get(pathOf('hukum', HILIR))).body, /Dibahas dalam pleno/)
  })

  test('the list of sheets says which of them the plenary talks about', async () => {
    const { body } = await (await seated('hukum')).get('/ruang/penilai')
    assert.deepEqual(body.match(/Dibahas dalam pleno/g)?.length, 1)
  })

  test('what is refused comes back as it was typed, with the sentence at its field', async () => {
    const visitor = await seated('hukum')
    const fields = { kriteria: 'regulasi', terlihat: '0', 'nilai-baru-regulasi': '70,5', 'alasan-regulasi': ' ' }
    const refused = await visitor.post(`${OWN}/perubahan`, fields)
    assert.equal(refused.status, 409)
    assert.match(refused.body, /href="#alasan-regulasi">Tuliskan alasannya/)
    assert.match(refused.body, /value="70,5"/)
    const unread = await visitor.post(`${OWN}/perubahan`, { ...fields, 'nilai-baru-regulasi': 'tujuh' })
    assert.equal(unread.status, 422)
    assert.equal((await visitor.post(`${OWN}/perubahan`, { ...fields, kriteria: 'lain' })).status, 404)
  })

  test('a change is taken, shown beside the first mark, and has a receipt whose SHA-256 stands in the history', async () => {
    const visitor = await seated('hukum')
    const form = fieldsOfForm((await visitor.get(OWN)).body, `${OWN}/perubahan`)
    const changed = await visitor.post(`${OWN}/perubahan`, {
      ...form,
      kriteria: 'regulasi',
      'nilai-baru-regulasi': '70,5',
      'alasan-regulasi': 'Perda <ada>',
    })
    assert.equal(changed.status, 303)
    const { body } = await visitor.get(OWN)
    assert.match(body, /Anda menandatangani 40,25\. Kini berlaku 70,5\./)
    assert.match(body, /Perda &lt;ada>/)
    assert.match(body, /Cocok: yang tersimpan sama/)
    const receipt = await visitor.get(`${OWN}/tanda-terima.json?perubahan=1`)
    const hash = `sha256:${createHash('sha256').update(receipt.body).digest('hex')}`
    const [told] = await site.ask(
      `select detail::json -> 'after' ->> 'commitment' as hash from activity join activity_detail using (province, season, id) where deed = 'mark_revised'`,
    )
    assert.equal(String(told?.['hash']).replace(/^sha256:/, ''), hash.replace(/^sha256:/, ''))
    assert.match(receipt.body, /\["regulasi","70\.5"\]/)
    assert.match((await visitor.get(`${OWN}/tanda-terima.json`)).body, /\["regulasi","40\.25"\]/)
    assert.equal((await visitor.get(`${OWN}/tanda-terima.json?perubahan=2`)).status, 404)
  })

  test('another assessor reads of the change in no sheet of their own', async () => {
    const { body } = await (await seated('ekonomi')).get(pathOf('ekonomi', HULU))
    assert.match(body, /Dibahas dalam pleno/)
    assert.doesNotMatch(body, /Perda|70,5/)
    assert.equal((await (await seated('ekonomi')).get(OWN)).status, 404)
  })
})
