import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { type HttpVisitor, newHttpVisitor } from '../../../test/http-visitor.ts'
import { type JudgedSeason, openSeason, PASSWORD } from '../../../test/judged-season.ts'
import { type Nominating, prepareNominating } from '../../../test/nominating.ts'
import { readable } from '../../../test/office.ts'
import { startSite, type TestSite } from '../../../test/site.ts'
import { holidayDays } from '../../actions/holidays.ts'
import { day } from '../../award/units/dates.ts'
import { isWorkingDay } from '../../award/units/working-days.ts'

const PAGE = '/ruang/penyelenggara/hari-libur'
const POLLS = { hari: '2026-11-25', jenis: 'national', nama: 'Pemungutan suara', sumber: 'Keppres 12 Tahun 2026' }

describe('holidays on screen', () => {
  let season: JudgedSeason
  let site: TestSite
  let administrator: HttpVisitor
  let chair: HttpVisitor

  async function signedIn(surel: string): Promise<HttpVisitor> {
    const visitor = newHttpVisitor(site.origin)
    await visitor.get('/masuk')
    await visitor.post('/masuk', { surel, sandi: PASSWORD })
    return visitor
  }

  const works = async (of: string) => isWorkingDay(day(of), await holidayDays(season.db))

  before(async () => {
    season = await openSeason()
    const nominating: Nominating = await prepareNominating(season)
    site = await startSite({ url: season.url, drop: () => season.end() }, { demoAllowed: false })
    administrator = await signedIn('admin@uji.example')
    chair = await signedIn(nominating.email('ketua'))
  })
  after(() => site.end())

  test('everybody who organises reads the list; only the national side changes it', async () => {
    const text = readable((await chair.get(PAGE)).body)
    assert.match(text, /2026: 25 hari .* Jumat, 20 Maret 2026 cuti bersama Idulfitri 1447 Hijriah SKB .* Nomor 1497 Tahun 2025/) // prettier-ignore
    assert.match(text, /2025: 28 hari/)
    assert.doesNotMatch((await chair.get(PAGE)).body, /name="sumber"/)
    assert.equal((await chair.post(PAGE, POLLS)).status, 403)
  })

  test('a day that is entered is no working day from then on, and one that is taken back is one again', async () => {
    assert.equal(await works(POLLS.hari), true)
    assert.equal((await administrator.post(PAGE, POLLS)).status, 303)
    assert.equal(await works(POLLS.hari), false)
    assert.equal((await administrator.post(PAGE, POLLS)).status, 422)
    assert.equal((await administrator.post(PAGE, { ...POLLS, jenis: 'none', sumber: 'Keppres 13' })).status, 303)
    assert.equal(await works(POLLS.hari), true)
    assert.equal((await administrator.post(PAGE, { ...POLLS, hari: '2026-03-20', jenis: 'none' })).status, 303)
    assert.equal(await works('2026-03-20'), true)
    const rows = await site.ask(`select entry from holiday_entry where day = '2026-11-25' order by entry`)
    assert.deepEqual(rows.map(({ entry }) => entry), [1, 2]) // prettier-ignore
  })

  test('what is missing is said at its field, and what was typed stays', async () => {
    const answer = await administrator.post(PAGE, { ...POLLS, jenis: '', sumber: '' })
    assert.equal(answer.status, 422)
    assert.match(answer.body, /value="Pemungutan suara"/)
    assert.match(readable(answer.body), /Pilih jenisnya\. Tulis sumbernya\./)
  })
})
