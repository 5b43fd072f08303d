import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { request as openRequest } from 'node:http'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, describe, test } from 'node:test'
import { KEY } from '../../../test/cast.ts'
import { evidenceRulebook, pdfOf } from '../../../test/evidence.ts'
import { type HttpVisitor, newHttpVisitor } from '../../../test/http-visitor.ts'
import { expectDone, type JudgedSeason, openSeason, PASSWORD } from '../../../test/judged-season.ts'
import { FILE, type Nominating, openFile, prepareNominating } from '../../../test/nominating.ts'
import { readable } from '../../../test/office.ts'
import { startSite, type TestSite } from '../../../test/site.ts'
import { openEvidenceDesk } from '../../actions/evidence-desk.ts'
import { openCandidateFile } from '../../actions/open-candidate-file.ts'
import { fileIdOf } from './file-id.ts'

const HOME = `/ruang/berkas/${fileIdOf(FILE)}`
const PAGE = `${HOME}/bukti`
const UPLOADS = `${HOME}/unggahan`
const MEGABYTE = 1024 * 1024

const files = mkdtempSync(path.join(tmpdir(), 'paritrana-berkas-'))
const pdf = (mark: string, bytes = 0) => new File([new Uint8Array(pdfOf(mark, bytes))], `${mark}.pdf`)
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const fileOf = (content: string, name: string) => new File([content], name)
const part = (head: string, text: string) => `--xx\r\ncontent-disposition: form-data; ${head}\r\n\r\n${text}\r\n`
const stored = () => readdirSync(files, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())

describe('evidence in the candidate’s room', () => {
  let season: JudgedSeason
  let site: TestSite
  const visitors = new Map<string, HttpVisitor>()

  before(async () => {
    season = await openSeason(evidenceRulebook())
    const nominating: Nominating = await prepareNominating(season)
    await openFile(nominating)
    const other = { organisation: 'kabupaten-lain', categories: [KEY.category] }
    expectDone(await openCandidateFile(await nominating.as('cabang'), KEY, other))
    const evidence = openEvidenceDesk(files, { fileBytesMax: MEGABYTE })
    site = await startSite({ url: season.url, drop: () => season.end() }, { demoAllowed: false, evidence })
    for (const name of ['kontak', 'rekan', 'tetangga', 'verifikator']) {
      const visitor = newHttpVisitor(site.origin)
      await visitor.get('/masuk')
      await visitor.post('/masuk', { surel: nominating.email(name), sandi: PASSWORD })
      visitors.set(name, visitor)
    }
  })
  after(async () => {
    await site.end()
    assert.deepEqual(site.failures, [])
    rmSync(files, { recursive: true, force: true })
  })

  const as = (name: string) => visitors.get(name) ?? assert.fail(name)
  const upload = (name: string, file: File, item = 'peraturan', page = PAGE) =>
    as(name).upload(page, { butir: item }, { 'berkas-0': file })

  test('the checklist says what is asked for, what is required, and how large a file may be', async () => {
    const page = readable((await as('kontak').get(PAGE)).body)
    assert.match(page, /Peraturan \(wajib\) belum Diminta oleh: Regulasi dan anggaran/)
    assert.match(page, /Anggaran \(boleh kosong\)/)
    assert.match(page, /paling besar 1 MB/)
    assert.match(readable((await as('kontak').get(HOME)).body), /Bukti 0 dari 2 butir ada/)
    assert.match(readable((await as('kontak').get(HOME)).body), /Bukti: Peraturan unggah buktinya/)
  })

  test('a file is uploaded without script and comes back as it was, as an attachment that runs nothing', async () => {
    const sent = await upload('kontak', pdf('Perbup 12 “baru”', MEGABYTE))
    assert.deepEqual([sent.status, sent.headers.get('location')], [303, PAGE])
    const { body } = await as('kontak').get(PAGE)
    assert.match(readable(body), /Perbup 12 “baru”\.pdf ada 1 MB, diunggah/)
    const link = /href="([^"]*unduh)"/.exec(body)?.[1] ?? assert.fail('no link')
    const got = await as('verifikator').get(link)
    assert.equal(sha256(got.bytes), sha256(pdfOf('Perbup 12 “baru”', MEGABYTE)))
    assert.match(got.headers.get('content-disposition') ?? '', /^attachment; .*filename\*=UTF-8''Perbup%2012%20%E2%80%9Cbaru%E2%80%9D\.pdf$/) // prettier-ignore
    assert.match(got.headers.get('content-security-policy') ?? '', /default-src 'none'.*sandbox/)
    assert.equal(got.headers.get('x-content-type-options'), 'nosniff')
    assert.equal(got.headers.get('content-type'), 'application/pdf')
    assert.equal(got.headers.get('cache-control'), 'private, no-store')
  })

  test('who has no part in a file gets none of its evidence, nor through the address of their own file', async () => {
    const link = /bukti\/([^"/]*)\/unduh"/.exec((await as('kontak').get(PAGE)).body)?.[1] ?? assert.fail('no link')
    assert.equal((await as('tetangga').get(`${PAGE}/${link}/unduh`)).status, 404)
    const own = `/ruang/berkas/${fileIdOf({ ...FILE, candidate: 'kabupaten-lain' })}`
    assert.equal((await as('tetangga').get(`${own}/bukti`)).status, 200)
    assert.equal((await as('tetangga').get(`${own}/bukti/${link}/unduh`)).status, 404)
    assert.equal((await as('tetangga').post(`${own}/bukti/${link}/hapus`)).status, 404)
    assert.equal((await upload('tetangga', pdf('x'))).status, 404)
    assert.equal((await newHttpVisitor(site.origin).get(`${PAGE}/${link}/unduh`)).headers.get('location'), '/masuk')
  })

  test('each file that must not come in is refused at its field with what to do, and nothing of it stays', async () => {
    const earlier = stored().length
    for (const [sent, says, status] of [
      [fileOf('', 'kosong.pdf'), /Berkas ini kosong/, 422],
      [fileOf('<html><script>alert(1)</script>', 'surat.pdf'), /halaman web \(HTML atau SVG\)/, 422],
      [fileOf('%PDF-1.4 terpotong', 'surat.pdf'), /rusak atau terpotong/, 422],
      [fileOf('MZ', 'surat.pdf'), /Jenis berkas ini tidak diterima/, 422],
      [pdf('Surat 6171014507850002'), /Nama berkas memuat nomor identitas/, 422],
      [pdf('besar', MEGABYTE + 1), /lebih besar dari 1 MB/, 413],
      [pdf('Perbup 12 “baru”', MEGABYTE), /Berkas yang sama sudah ada/, 422],
    ] as const) {
      const answer = await upload('kontak', sent)
      assert.equal(answer.status, status, sent.name)
      assert.match(answer.body, /href="#berkas-0"/)
      assert.match(readable(answer.body), says)
    }
    assert.match(readable((await upload('kontak', pdf('y'), 'lain')).body), /Butir bukti ini tidak ada/)
    assert.equal(stored().length, earlier)
  })

  test('a form of another site, without its token or with the token behind the file, is not taken', async () => {
    const earlier = stored().length
    const form = new FormData()
    form.set('butir', 'peraturan')
    form.set('berkas-0', pdf('z'))
    const cookie = [...as('kontak').cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const send = () =>
      fetch(site.origin + PAGE, { method: 'POST', body: form, headers: { cookie }, redirect: 'manual' })
    assert.equal((await send()).status, 403)
    form.set('antiForgery', as('kontak').cookies.get('paritrana_tanda') ?? '')
    assert.equal((await send()).status, 403)
    const foreign = await as('kontak').upload(PAGE, { butir: 'peraturan' }, { 'berkas-0': pdf('z') }, { origin: 'http://jahat.example' }) // prettier-ignore
    assert.equal(foreign.status, 403)
    assert.equal(stored().length, earlier)
  })

  test('an upload cut on its way leaves nothing, and the next one is taken at once', async () => {
    const earlier = stored().length
    const { hostname, port } = new URL(site.origin)
    const cookie = [...as('kontak').cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = { cookie, 'content-type': 'multipart/form-data; boundary=xx', 'content-length': '500000' }
    const cut = openRequest({ hostname, port, path: PAGE, method: 'POST', headers })
    cut.on('error', () => undefined)
    const token = as('kontak').cookies.get('paritrana_tanda') ?? ''
    cut.write(part('name="antiForgery"', token) + part('name="butir"', 'peraturan'))
    cut.write(`--xx\r\ncontent-disposition: form-data; name="berkas-0"; filename="a.pdf"\r\n\r\n${'x'.repeat(100_000)}`)
    while (stored().length === earlier) await new Promise((resolve) => setTimeout(resolve, 10))
    const closed = new Promise((resolve) => cut.once('close', resolve))
    cut.destroy()
    await closed
    while (stored().length > earlier) await new Promise((resolve) => setTimeout(resolve, 10))
    assert.equal((await upload('rekan', pdf('Sesudahnya'), 'anggaran')).status, 303)
  })

  test('in pieces over a line that is cut ten times it arrives whole; a piece elsewhere is told where to go on', async () => {
    const bytes = pdfOf('Berpotong', 500_000)
    const kontak = as('kontak')
    const token = kontak.cookies.get('paritrana_tanda') ?? ''
    const begun = await kontak.post(UPLOADS, { butir: 'anggaran', nama: 'Berpotong.pdf', ukuran: `${bytes.length}` })
    assert.equal(begun.status, 201)
    const { unggahan, sampai } = JSON.parse(begun.body) as { unggahan: string; sampai: number }
    assert.equal(sampai, 0)
    const send = async (from: number, piece: Uint8Array, headers: Record<string, string> = { 'x-tanda': token }) => {
      const cookie = [...kontak.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
      const body = Uint8Array.from(piece)
      const answer = await fetch(`${site.origin}${unggahan}?mulai=${from}`, { method: 'POST', body, headers: { ...headers, cookie }, redirect: 'manual' }) // prettier-ignore
      return { status: answer.status, text: await answer.text() }
    }
    assert.equal((await send(0, bytes.subarray(0, 10), {})).status, 403)
    for (let at = 0; at < 10; at++) {
      const from = at * 50_000
      if (at === 5) {
        const astray = await send(0, bytes.subarray(0, 50_000))
        assert.deepEqual([astray.status, (JSON.parse(astray.text) as { sampai: number }).sampai], [409, from])
        const early = await kontak.post(`${unggahan}/selesai`)
        assert.deepEqual([early.status, (JSON.parse(early.body) as { code: string }).code], [422, 'upload_not_whole'])
      }
      assert.equal((await send(from, bytes.subarray(from, from + 50_000))).status, 200)
      const now = JSON.parse((await kontak.get(unggahan)).body) as { sampai: number }
      assert.equal(now.sampai, from + 50_000)
    }
    assert.equal((await as('rekan').get(unggahan)).status, 404)
    const done = await kontak.post(`${unggahan}/selesai`, { sidik: sha256(bytes) })
    assert.equal(done.status, 200)
    assert.equal((JSON.parse(done.body) as { sidik: string }).sidik, sha256(bytes))
    assert.equal((await kontak.get(unggahan)).status, 404)
    assert.match(readable((await kontak.get(PAGE)).body), /Berpotong\.pdf/)
  })

  test('an upload begun again with the same mark goes on where it stopped; what is there already is refused before a byte', async () => {
    const bytes = pdfOf('Sekali lagi', 90_000)
    const begin = (name: string, mark: string) =>
      as(name).post(UPLOADS, { butir: 'anggaran', nama: 'Lagi.pdf', ukuran: `${bytes.length}`, ciri: mark })
    type Begun = { unggahan: string; selesai: string; sampai: number; code: string; sebab: string }
    const told = async (name: string, mark: string) => JSON.parse((await begin(name, mark)).body) as Begun
    const first = await told('kontak', sha256(bytes))
    const kontak = as('kontak')
    const cookie = [...kontak.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = { cookie, 'x-tanda': kontak.cookies.get('paritrana_tanda') ?? '' }
    const send = (from: number, to: number) =>
      fetch(`${site.origin}${first.unggahan}?mulai=${from}`, { method: 'POST', body: Uint8Array.from(bytes.subarray(from, to)), headers }) // prettier-ignore
    assert.equal((await send(0, 40_000)).status, 200)
    assert.deepEqual(await told('kontak', sha256(bytes)), { ...first, sampai: 40_000 })
    assert.notEqual((await told('rekan', sha256(bytes))).unggahan, first.unggahan)
    assert.equal((await send(40_000, bytes.length)).status, 200)
    const changed = await told('kontak', 'f'.repeat(64))
    await fetch(`${site.origin}${changed.unggahan}?mulai=0`, { method: 'POST', body: Uint8Array.from(bytes), headers })
    assert.match((await kontak.post(changed.selesai)).body, /upload_not_whole/)
    // Tabs that all tell its end at once: one record, and to the others a sentence.
    const ends = await Promise.all(Array.from({ length: 8 }, () => kontak.post(first.selesai)))
    const codes = ends.map(({ status, body }) => (status === 200 ? 'saved' : (JSON.parse(body) as Begun).code))
    const others = codes.filter((code) => code !== 'upload_unknown' && code !== 'evidence_there_already')
    assert.deepEqual(others, ['saved'])
    const again = await told('kontak', sha256(bytes))
    assert.deepEqual([again.code, again.sebab], ['evidence_there_already', 'Berkas yang sama sudah ada di butir ini: Lagi.pdf.']) // prettier-ignore
  })

  test('an upload in pieces is as large as it says and no larger than the cap, and changed bytes are not taken', async () => {
    const kontak = as('kontak')
    const begin = (more: Record<string, string>) =>
      kontak.post(UPLOADS, { butir: 'anggaran', nama: 'a.pdf', ukuran: '100', ...more })
    assert.equal((await begin({ ukuran: `${MEGABYTE + 1}` })).status, 413)
    assert.equal((await begin({ ukuran: '0' })).status, 422)
    assert.equal((await begin({ butir: 'lain' })).status, 422)
    assert.equal((await as('tetangga').post(UPLOADS, { butir: 'anggaran' })).status, 404)
    const verifier = await as('verifikator').post(UPLOADS, { butir: 'anggaran', nama: 'a.pdf', ukuran: '100' })
    assert.match(verifier.body, /file_for_reading_only/)
  })

  test('in a draft a verifier reads and is offered no decision; one sent all the same is refused', async () => {
    const page = await as('verifikator').get(PAGE)
    assert.doesNotMatch(page.body, /name="putusan"/)
    assert.match(readable(page.body), /Anda dapat membaca berkas ini/)
    const evidence = /bukti\/([^"/]*)\/unduh"/.exec(page.body)?.[1] ?? assert.fail('no evidence')
    const sent = await as('verifikator').post(`${PAGE}/${evidence}/putusan`, { putusan: 'terima', urutan: '0' })
    assert.equal(sent.status, 409)
    assert.match(readable(sent.body), /Bukti diperiksa setelah berkas diserahkan/)
  })
})
