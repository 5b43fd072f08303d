import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, describe, test } from 'node:test'
import { KEY } from '../../../test/cast.ts'
import { evidenceRulebook } from '../../../test/evidence.ts'
import { type HttpVisitor, newHttpVisitor } from '../../../test/http-visitor.ts'
import { expectDone, type JudgedSeason, openSeason, PASSWORD } from '../../../test/judged-season.ts'
import { FILE, openFile, prepareNominating } from '../../../test/nominating.ts'
import { readable } from '../../../test/office.ts'
import { pdfOfPages } from '../../../test/pdf-of.ts'
import { wordOf } from '../../../test/refused-files.ts'
import { startSite, type TestSite } from '../../../test/site.ts'
import { erasePerson } from '../../actions/erase-person.ts'
import { openEvidenceDesk } from '../../actions/evidence-desk.ts'
import { findSeason } from '../../store/seasons.ts'
import { fileIdOf } from '../candidate/file-id.ts'
import { paths } from '../paths.ts'

const PAGE = `/ruang/berkas/${fileIdOf(FILE)}/bukti`
const PERBUP = ['Peraturan Bupati Nomor 12 Tahun 2025', 'tentang <b>perlindungan pekerja rentan</b>']

describe('evidence seen and searched', () => {
  const files = mkdtempSync(path.join(tmpdir(), 'paritrana-cari-'))
  const visitors = new Map<string, HttpVisitor>()
  let season: JudgedSeason
  let site: TestSite
  let search = ''
  let erase: (name: string) => Promise<void>

  before(async () => {
    season = await openSeason(evidenceRulebook())
    const nominating = await prepareNominating(season)
    await openFile(nominating)
    const found = (await findSeason(season.db, KEY)) ?? assert.fail('no season')
    search = paths.searchEvidence({ season: found.season, placeSlug: found.placeSlug })
    erase = async (name) => {
      const desk = await nominating.as('verifikator')
      const admin = { ...desk, viewer: { ...desk.viewer, administrator: true } }
      const { id } = await season.db.selectFrom('person').select('id').where('email', '=', nominating.email(name)).executeTakeFirstOrThrow() // prettier-ignore
      expectDone(await erasePerson(admin, id, 'Diminta'))
    }
    site = await startSite(
      { url: season.url, drop: () => season.end() },
      { demoAllowed: false, evidence: openEvidenceDesk(files) },
    )
    for (const name of ['kontak', 'rekan', 'tetangga', 'verifikator']) {
      const visitor = newHttpVisitor(site.origin)
      await visitor.get('/masuk')
      await visitor.post('/masuk', { surel: nominating.email(name), sandi: PASSWORD })
      visitors.set(name, visitor)
    }
    await upload('Perbup 12.pdf', pdfOfPages([PERBUP]))
    await upload('Surat.docx', wordOf([['Surat keterangan dari Rekan']]))
  })
  after(async () => {
    await site.end()
    rmSync(files, { recursive: true, force: true })
  })

  const as = (name: string) => visitors.get(name) ?? assert.fail(name)
  const upload = async (name: string, bytes: Uint8Array) => {
    const file = new File([new Uint8Array(bytes)], name)
    assert.equal((await as('kontak').upload(PAGE, { butir: 'peraturan' }, { 'berkas-0': file })).status, 303)
  }
  const searched = async (words: string, who = 'verifikator') =>
    as(who).get(`${search}?kata=${encodeURIComponent(words)}`)

  test('a verifier finds a file by what it says, with its candidate and the words marked', async () => {
    const { status, body } = await searched('peraturan lindung')
    assert.equal(status, 200)
    assert.match(readable(body), /1 berkas/)
    assert.match(body, /<mark>Peraturan<\/mark> Bupati Nomor 12 Tahun 2025 tentang\s+<mark>perlindungan<\/mark>/)
    assert.ok(!body.includes('<b>'))
    assert.match(body, new RegExp(`href="${PAGE}"`))
    assert.match(body, /src="[^"]*\/gambar" alt="Gambar kecil Perbup 12\.pdf"/)
    assert.match(readable((await searched('tidak-ada-kata-ini')).body), /Tidak ada bukti yang memuat kata itu/)
    assert.match((await as('verifikator').get(search.replace('/cari', ''))).body, new RegExp(`href="${search}"`))
  })

  test('who does not read the desk searches nothing', async () => {
    for (const name of ['kontak', 'tetangga']) assert.equal((await searched('peraturan', name)).status, 403)
    assert.equal((await newHttpVisitor(site.origin).get(search)).headers.get('location'), '/masuk')
  })

  test('a small picture is shown to those who may read the file, runs nothing, and is asked for anew each time', async () => {
    const { body } = await as('kontak').get(PAGE)
    const src = /<img [^>]*src="([^"]*\/gambar)"/.exec(body)?.[1] ?? assert.fail('no picture')
    assert.match(body, /aria-hidden="true">docx</)
    for (const name of ['kontak', 'verifikator']) {
      const { status, headers, bytes } = await as(name).get(src)
      assert.deepEqual([status, headers.get('content-type')], [200, 'image/jpeg'])
      assert.deepEqual([...bytes.subarray(0, 3)], [0xff, 0xd8, 0xff])
      assert.match(headers.get('content-security-policy') ?? '', /default-src 'none'.*sandbox/)
      assert.equal(headers.get('x-content-type-options'), 'nosniff')
      assert.equal(headers.get('cache-control'), 'private, no-cache')
      const again = await as(name).get(src, { 'if-none-match': headers.get('etag') ?? '' })
      assert.deepEqual([again.status, again.bytes.length], [304, 0])
    }
    assert.equal((await as('tetangga').get(src)).status, 404)
    const foreign = await as('tetangga').get(src, { 'if-none-match': '*' })
    assert.equal(foreign.status, 404)
  })

  test('erasing a person named in a file takes the copy of its text, and a file taken out is not found', async () => {
    assert.match(readable((await searched('keterangan')).body), /Surat\.docx/)
    await erase('rekan')
    assert.match(readable((await searched('keterangan')).body), /Tidak ada berkas/)
    assert.match(readable((await as('kontak').get(PAGE)).body), /Surat\.docx/)
    const evidence = /bukti\/([^"/]*)\/gambar"/.exec((await as('kontak').get(PAGE)).body)?.[1] ?? assert.fail('none')
    assert.equal((await as('kontak').post(`${PAGE}/${evidence}/hapus`)).status, 303)
    assert.match(readable((await searched('peraturan')).body), /Tidak ada berkas/)
    assert.equal((await as('kontak').get(`${PAGE}/${evidence}/gambar`)).status, 404)
  })
})
