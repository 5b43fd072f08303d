/** Logos of hosts through the real door: from the upload to the head of the season's public page. */
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import { newHttpVisitor, newSeatedVisitor, type HttpVisitor } from '../../../test/http-visitor.ts'
import { startDemoSite, type TestSite } from '../../../test/site.ts'
import { DEMO_ADMINISTRATOR } from '../../actions/load-demo.ts'
import { currentDraft } from '../../actions/rulebook-draft.ts'
import { PICTURE_BYTES_MAX } from '../../award/season/logos.ts'
import { examplePicture } from '../gallery/example-picture.ts'

const KEY = { province: '64', season: 2026 }
const HERE = '/ruang/penyelenggara/penilaian-2026/kalimantan-timur'
const LOGOS = `${HERE}/logo`
const HOST = 'Pemerintah Provinsi <Contoh> & "Mitra"'
const PNG = Uint8Array.from(Buffer.from(examplePicture.split(',')[1] ?? '', 'base64'))
const NAME = `${createHash('sha256').update(PNG).digest('hex')}.png`

describe('logos of the hosts', () => {
  let site: TestSite
  let organiser: HttpVisitor
  before(async () => {
    site = await startDemoSite()
    organiser = await newSeatedVisitor(site.origin, DEMO_ADMINISTRATOR)
    const place = { tempat: 'baru', kode: '64', nama: 'Kalimantan Timur', tingkat: 'province', zona: 'WITA' }
    const rules = { tahun: '2026', sumber: 'templat', templat: '4-inti' }
    await organiser.post('/ruang/penyelenggara/musim-baru', { ...place, ...rules })
  })
  after(() => site.end())

  const logos = async () => (await currentDraft(site.db, KEY))?.rulebook.logos
  const upload = (bytes: Uint8Array | string, name = 'logo.png', host = HOST) =>
    organiser.upload(
      LOGOS,
      { penyelenggara: host },
      { gambar: new File([typeof bytes === 'string' ? bytes : Uint8Array.from(bytes)], name) },
      // A body that is not read to its end takes its connection with it.
      { connection: 'close' },
    )
  const stored = async () => Number((await site.ask('select count(*) as count from picture'))[0]?.['count'])

  test('without a host there is nothing to upload for, and the way to name one', async () => {
    const { version } = (await currentDraft(site.db, KEY)) ?? assert.fail()
    assert.equal((await organiser.post(`${HERE}/aturan/identitas`, { versi: String(version), hosts: '' })).status, 303)
    const { body } = await organiser.get(LOGOS)
    assert.match(body, /Sebut dahulu penyelenggaranya/)
    assert.doesNotMatch(body, /type="file"/)
    const named = { versi: String(version + 1), hosts: `${HOST}\nBPJS Ketenagakerjaan` }
    assert.equal((await organiser.post(`${HERE}/aturan/identitas`, named)).status, 303)
    assert.match((await organiser.get(LOGOS)).body, /type="file"/)
  })

  test('an SVG, a page that calls itself a picture, nothing, and a picture too large are refused with the reason', async () => {
    const svg = await upload('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
    assert.match(svg.body, /href="#gambar">SVG tidak diterima, karena dapat memuat program/)
    const page = await upload('<!doctype html><script>alert(1)</script>', 'logo.png')
    assert.match(page.body, /Berkas ini bukan PNG dan bukan JPEG, apa pun namanya/)
    const nothing = await organiser.post(LOGOS, { penyelenggara: 'BPJS Ketenagakerjaan' })
    assert.match(nothing.body, /href="#gambar">Pilih gambarnya/)
    assert.match(nothing.body, /<option value="BPJS Ketenagakerjaan" selected/)
    for (const answer of [svg, page, nothing]) assert.equal(answer.status, 422)
    const large = await upload(withLength(PICTURE_BYTES_MAX + 1))
    assert.deepEqual([large.status, /lebih besar dari 512 kB/.test(large.body)], [422, true])
    const huge = await upload(withLength(4 * PICTURE_BYTES_MAX))
    assert.deepEqual([huge.status, /lebih besar dari 512 kB/.test(huge.body)], [413, true])
    assert.deepEqual([await logos(), await stored()], [undefined, 0])
  })

  test('a host that is not in the draft gets none, and no picture is stored for it', async () => {
    const answer = await upload(PNG, 'logo.png', 'Siapa pun')
    assert.equal(answer.status, 422)
    assert.match(answer.body, /href="#penyelenggara">Penyelenggara ini tidak ada lagi di draf/)
    assert.equal(await stored(), 0)
  })

  test('a PNG stands in the draft under the hash of its bytes, whatever its name; twice the same is stored once', async () => {
    assert.equal((await upload(PNG, '../../sandi.svg')).status, 303)
    assert.deepEqual(await logos(), [{ of: HOST, file: NAME }])
    assert.equal((await upload(PNG)).status, 303)
    assert.equal(await stored(), 1)
    const { body } = await organiser.get(LOGOS)
    assert.match(body, new RegExp(`<img src="/gambar/${NAME}" alt="Logo Pemerintah Provinsi &lt;Contoh`))
  })

  test('the largest picture that is allowed is taken, and replaces the one before', async () => {
    assert.equal((await upload(withLength(PICTURE_BYTES_MAX))).status, 303)
    assert.equal((await logos())?.length, 1)
    assert.equal((await upload(PNG)).status, 303)
    assert.deepEqual(await logos(), [{ of: HOST, file: NAME }])
  })

  test('everybody gets the very bytes, as a picture and nothing else; other names are not found', async () => {
    const stranger = newHttpVisitor(site.origin)
    const answer = await stranger.get(`/gambar/${NAME}`)
    assert.deepEqual(answer.bytes, PNG)
    const shown = ['content-type', 'x-content-type-options', 'cache-control'].map((name) => answer.headers.get(name))
    assert.deepEqual(shown, ['image/png', 'nosniff', 'public, max-age=31536000, immutable'])
    for (const name of [`${'0'.repeat(64)}.png`, NAME.replace('.png', '.jpg'), 'logo.png', '..%2Faturan.json']) {
      assert.equal((await stranger.get(`/gambar/${name}`)).status, 404, name)
    }
  })

  test('the public page shows a logo once the draft is in force, and a picture that is not stored never', async () => {
    const season = '/hasil/penilaian-2026/kalimantan-timur'
    const stranger = newHttpVisitor(site.origin)
    assert.doesNotMatch((await stranger.get(season)).body, /<img src="\/gambar/)
    const { version } = (await currentDraft(site.db, KEY)) ?? assert.fail()
    const enacted = await organiser.post(`${HERE}/simpan`, { versi: String(version), alasan: 'Logo' })
    assert.equal(enacted.status, 303)
    const { body } = await stranger.get(season)
    assert.match(body, new RegExp(`<img src="/gambar/${NAME}" alt="Pemerintah Provinsi &lt;Contoh`))
    await site.ask('delete from picture')
    assert.doesNotMatch((await stranger.get(season)).body, /<img src="\/gambar/)
    assert.match((await organiser.get(LOGOS)).body, /Gambarnya tidak tersimpan di sini/)
  })

  test('a logo is taken back; the panel neither sees nor changes any of this', async () => {
    const chair = await newSeatedVisitor(site.origin, 'ketua@provinsi.contoh.example')
    assert.equal((await chair.get(LOGOS)).status, 404)
    assert.equal((await chair.post(LOGOS, { penyelenggara: HOST, hapus: 'ya' })).status, 404)
    assert.equal((await logos())?.length, 1)
    assert.equal((await organiser.post(LOGOS, { penyelenggara: HOST, hapus: 'ya' })).status, 303)
    assert.equal(await logos(), undefined)
    assert.deepEqual(site.failures, [])
  })
})

/** Begins as a PNG and is as long as wanted. */
function withLength(length: number): Uint8Array {
  const bytes = new Uint8Array(length)
  bytes.set(PNG)
  return bytes
}
