/** Calibration over HTTP: sealed until it ends, then shown without names, and nothing of it in any sheet. */
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { KEY, PLACE, SCORING } from '../../../test/cast.ts'
import { type JudgedSeason, openSeason } from '../../../test/judged-season.ts'
import { fieldsOfForm } from '../../../test/page-form.ts'
import { seatedVisitors } from '../../../test/seated-visitors.ts'
import { startSite, type TestSite } from '../../../test/site.ts'

const PAGE = `/ruang/panitia/penilaian-${KEY.season}/${PLACE.slug}/${KEY.category}/penyamaan`
const SAMPLE = { nama: 'Kabupaten Umpama', 'berkas-contoh': 'Kebijakan: Perda sejak 2024.\n\nInovasi: <b>loket</b>.' }

describe('calibration', () => {
  let season: JudgedSeason
  let site: TestSite

  before(async () => {
    season = await openSeason()
    site = await startSite({ url: season.url, drop: season.end }, { demoAllowed: false })
  })
  after(async () => {
    await site.end()
    assert.deepEqual(site.failures, [])
  })

  const seated = seatedVisitors(() => site)

  const bodyFor = async (seat: string) => (await (await seated(seat)).get(PAGE)).body

  async function sendMarks(seat: string, mark: string, comment = '') {
    const visitor = await seated(seat)
    const fields = fieldsOfForm((await visitor.get(PAGE)).body, `${PAGE}/nilai`)
    for (const name of Object.keys(fields)) {
      if (name.startsWith('nilai-')) fields[name] = mark
      if (name.startsWith('catatan-')) fields[name] = comment
    }
    return visitor.post(`${PAGE}/nilai`, fields)
  }

  test('before there is a sample the panel is told so, and only chair and secretary may begin', async () => {
    const form = `action="${PAGE}"`
    assert.match(await bodyFor('pekerja'), /Belum ada berkas contoh/)
    assert.equal((await bodyFor('pekerja')).includes(form), false)
    assert.equal((await (await seated('pekerja')).post(PAGE, SAMPLE)).status, 403)
    assert.equal((await bodyFor('sekretaris')).includes(form), true)
  })

  test('a sample without a name comes back with what was typed and a sentence', async () => {
    const refused = await (await seated('sekretaris')).post(PAGE, { ...SAMPLE, nama: ' ' })
    assert.equal(refused.status, 422)
    assert.match(refused.body, /Beri nama kandidat rekaan itu\./)
    assert.match(refused.body, /Perda sejak 2024/)
  })

  test('the sample is laid before the panel, and stands in each assessor’s list', async () => {
    assert.equal((await (await seated('sekretaris')).post(PAGE, SAMPLE)).status, 303)
    assert.equal((await (await seated('pekerja')).get('/ruang/penilai')).body.includes(`href="${PAGE}"`), true)
    const body = await bodyFor('pekerja')
    assert.match(body, /Kabupaten Umpama/)
    assert.match(body, /Inovasi: &lt;b>loket&lt;\/b>/)
  })

  test('marks are sent whole and once; a missing one is named', async () => {
    const visitor = await seated('pekerja')
    const fields = fieldsOfForm((await visitor.get(PAGE)).body, `${PAGE}/nilai`)
    const incomplete = await visitor.post(`${PAGE}/nilai`, { ...fields, putaran: '1' })
    assert.equal(incomplete.status, 409)
    assert.match(incomplete.body, /Belum ada nilai untuk/)
    assert.equal((await sendMarks('pekerja', '61,25', 'Anggaran hanya di lampiran')).status, 303)
    assert.match(await bodyFor('pekerja'), /Nilai contoh Anda sudah dikirim/)
    const again = await visitor.post(`${PAGE}/nilai`, { ...fields, putaran: '1' })
    assert.match(again.body, /sudah dikirim dan tidak dapat diubah/)
  })

  test('while it runs nobody reads another’s marks; the committee reads who is still to send', async () => {
    for (const seat of ['hukum', 'sekretaris', SCORING[0]]) {
      const body = await bodyFor(seat)
      assert.doesNotMatch(body, /61,25|lampiran/)
      assert.match(body, new RegExp(`1 dari ${SCORING.length} kursi`))
    }
    assert.match(await bodyFor('sekretaris'), /Belum mengirim/)
    assert.doesNotMatch(await bodyFor('hukum'), /Belum mengirim/)
    const early = await (await seated('sekretaris')).post(`${PAGE}/akhiri`, { putaran: '1' })
    assert.equal(early.status, 409)
    assert.match(early.body, /Baru 1 kursi yang mengirim/)
  })

  test('once ended all see how far apart they are, each their own mark, and nobody’s name', async () => {
    assert.equal((await sendMarks('hukum', '84')).status, 303)
    assert.equal((await (await seated('sekretaris')).post(`${PAGE}/akhiri`, { putaran: '1' })).status, 303)
    const body = await bodyFor('hukum')
    assert.match(body, /61,25 sampai 84, rata-rata 72,63\. Nilai Anda 84\./)
    assert.match(body, /Perlu dibicarakan/)
    assert.match(body, /61,25: Anggaran hanya di lampiran/)
    assert.doesNotMatch(body, /Unsur pekerja/)
    assert.doesNotMatch(await bodyFor('sekretaris'), /Nilai Anda/)
  })

  test('marks that come after the end are not taken', async () => {
    const late = await (await seated(SCORING[0])).post(`${PAGE}/nilai`, { putaran: '1' })
    assert.equal(late.status, 409)
    assert.match(late.body, /Nilai yang menyusul tidak diterima/)
  })

  test('a second sample ends by itself with the last seat, and the first stays readable', async () => {
    assert.equal((await (await seated('sekretaris')).post(PAGE, { ...SAMPLE, nama: 'Kota Umpama' })).status, 303)
    for (const seat of SCORING) assert.equal((await sendMarks(seat, '70')).status, 303)
    const body = await bodyFor('sekretaris')
    assert.match(body, /Panel membaca berkas contoh dengan ukuran yang dekat/)
    assert.match(body, /Berkas contoh 1: Kabupaten Umpama/)
  })

  test('no sheet, no mark and no history has anything of it but that somebody sent', async () => {
    assert.deepEqual(await site.ask('select count(*)::int as marks from mark'), [{ marks: 0 }])
    const told = await site.ask(
      `select detail from activity join activity_detail using (province, season, id) where deed = 'sample_marked'`,
    )
    assert.equal(told.length, 2 + SCORING.length)
    // Not of the hash of the hand, in which any digits may come by chance.
    for (const { detail } of told) {
      const { after: facts } = JSON.parse(String(detail)) as { readonly after: unknown }
      assert.deepEqual(facts, { criteria: 3 })
    }
  })
})
