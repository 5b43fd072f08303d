/** The server of an office under uploads that nobody should send, on a disk without space: the real program, killed by nothing. */
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, describe, test } from 'node:test'
import { promisify } from 'node:util'
import { forgetPeak, peakBytes, residentBytes } from '../../bench/process-memory.ts'
import { fileIdOf } from '../../src/web/candidate/file-id.ts'
import { sendMuch, type Sending } from '../endless-sender.ts'
import { evidenceRulebook, pdfOf } from '../evidence.ts'
import { type HttpVisitor, newHttpVisitor } from '../http-visitor.ts'
import { type JudgedSeason, openSeason, PASSWORD } from '../judged-season.ts'
import { email, FILE, openFile, prepareNominating } from '../nominating.ts'
import { readable } from '../office.ts'
import { type ServeProcess, startServe } from '../serve-process.ts'
import { SITE_NOW } from '../site.ts'

const HOME = `/ruang/berkas/${fileIdOf(FILE)}`
const PAGE = `${HOME}/bukti`
const MEBIBYTE = 1024 * 1024
const TWO_GIGABYTES = 2 * 1024 * MEBIBYTE

const partOf = (name: string, text: string) =>
  `--xx\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${text}\r\n`
const under = (what: string, value: number, most: number) => assert.ok(value < most, `${what}: ${value} of ${most}`)

describe('uploads that nobody should send', () => {
  let season: JudgedSeason
  let server: ServeProcess
  let kontak: HttpVisitor
  const folder = mkdtempSync(path.join(tmpdir(), 'paritrana-sesak-'))

  before(async () => {
    season = await openSeason(evidenceRulebook())
    await openFile(await prepareNominating(season))
    const settings = { DATABASE_URL: season.url, DATA_DIR: folder, PARITRANA_DEMO: '0', PARITRANA_NOW: SITE_NOW }
    server = await startServe(settings)
    kontak = newHttpVisitor(server.address)
    await kontak.get('/masuk')
    await kontak.post('/masuk', { surel: email('kontak'), sandi: PASSWORD })
  })
  after(async () => {
    assert.equal(await server.end('SIGTERM'), 0)
    assert.doesNotMatch(server.stderr(), /"level":"error"/)
    await season.end()
    rmSync(folder, { recursive: true, force: true })
  })

  const token = () => kontak.cookies.get('paritrana_tanda') ?? ''
  const cookie = () => [...kontak.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  /** Everything that lies in the store and beside it, but for uploads in pieces. */
  function kept(): readonly string[] {
    const store = path.join(folder, 'berkas')
    if (!existsSync(store)) return []
    const files = readdirSync(store, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
    return files.filter(({ parentPath }) => !parentPath.endsWith('sebagian')).map(({ name }) => name)
  }

  function twoGigabytes(more: Readonly<Record<string, string>>): Sending {
    const file = '--xx\r\ncontent-disposition: form-data; name="berkas-0"; filename="a.pdf"\r\n\r\n%PDF-1.7\n'
    return {
      address: server.address + PAGE,
      headers: { cookie: cookie(), 'content-type': 'multipart/form-data; boundary=xx', ...more },
      head: partOf('antiForgery', token()) + partOf('butir', 'peraturan') + file,
      bytes: TWO_GIGABYTES,
    }
  }

  /** Sends it while somebody else reads a page again and again. Memory in MiB; how soon anybody is answered, the bench tells. */
  async function sentBesideReaders(sending: Sending) {
    const pid = server.child.pid ?? 0
    const held = residentBytes(pid)
    forgetPeak(pid)
    const state = { over: false }
    const ending = sendMuch(sending).finally(() => (state.over = true))
    do await readPage()
    while (!state.over)
    const grownMebibytes = (peakBytes(pid) - held) / MEBIBYTE
    return { ...(await ending), grownMebibytes }
  }

  async function readPage(): Promise<void> {
    const { status, body } = await kontak.get(PAGE)
    assert.equal(status, 200)
    assert.match(readable(body), /Bukti/)
  }

  test('A 2 GB upload announced by its length is refused unread, memory growth under 64 MiB, others served meanwhile', async () => {
    const answer = await sentBesideReaders(twoGigabytes({ 'content-length': String(TWO_GIGABYTES) }))
    assert.equal(answer.status, 413)
    assert.match(readable(answer.body), /Berkas ini lebih besar dari 10 MB\. Kecilkan foto atau pindaian/)
    under('MiB sent', answer.bytes / MEBIBYTE, 128)
    under('MiB of memory', answer.grownMebibytes, 64)
    assert.deepEqual(kept(), [])
  })

  test('A 2 GB upload that does not say how long it is, is stopped at the cap and leaves nothing, memory growth under 64 MiB, others served meanwhile', async () => {
    const answer = await sentBesideReaders(twoGigabytes({ 'transfer-encoding': 'chunked' }))
    assert.equal(answer.status, 413)
    assert.match(readable(answer.body), /Berkas ini lebih besar dari 10 MB\. Kecilkan foto atau pindaian/)
    under('MiB sent', answer.bytes / MEBIBYTE, 128)
    under('MiB of memory', answer.grownMebibytes, 64)
    assert.deepEqual(kept(), [])
  })

  async function begin(bytes: number) {
    const about = { butir: 'peraturan', nama: 'a.pdf', ukuran: String(bytes), ciri: `besar-${bytes}` }
    const { status, body } = await kontak.post(`${HOME}/unggahan`, about)
    return { status, ...(JSON.parse(body) as { unggahan: string; sebab: string }) }
  }

  test('A 2 GB upload in pieces is refused before its first piece, and a piece of 2 GB ends where the upload ends', async () => {
    const refused = await begin(TWO_GIGABYTES)
    assert.equal(refused.status, 413)
    assert.match(refused.sebab, /^Berkas ini lebih besar dari 10 MB/)
    const { unggahan } = await begin(MEBIBYTE)
    const headers = { cookie: cookie(), 'x-tanda': token(), 'transfer-encoding': 'chunked' }
    const address = `${server.address}${unggahan}?mulai=0`
    const answer = await sentBesideReaders({ address, headers, head: '', bytes: TWO_GIGABYTES })
    assert.equal(answer.status, 422)
    under('MiB sent', answer.bytes / MEBIBYTE, 128)
    under('MiB of memory', answer.grownMebibytes, 64)
    assert.ok((await arrived(unggahan)) <= MEBIBYTE)
  })

  const arrived = async (unggahan: string) =>
    (JSON.parse((await kontak.get(unggahan)).body) as { sampai: number }).sampai

  /** What the system then refuses to the server is what a full disk refuses: the next byte, in the middle of a write. */
  async function roomForFilesOf(bytes: number | 'unlimited'): Promise<void> {
    await promisify(execFile)('prlimit', ['--pid', String(server.child.pid), `--fsize=${bytes}:`])
  }

  test('Disk full: an upload is refused with a clear sentence, nothing half-written remains, the site goes on, and with space again it resumes', async () => {
    const bytes = pdfOf('Penuh', 3 * MEBIBYTE)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const about = { butir: 'anggaran', nama: 'Penuh.pdf', ukuran: String(bytes.length), ciri: sha256 }
    const begun = JSON.parse((await kontak.post(`${HOME}/unggahan`, about)).body) as {
      unggahan: string
      selesai: string
    }
    const headers = { cookie: cookie(), 'x-tanda': token() }
    const send = async (from: number, until: number) => {
      const body = Uint8Array.from(bytes.subarray(from, until))
      const address = `${server.address}${begun.unggahan}?mulai=${from}`
      const answer = await fetch(address, { method: 'POST', body, headers })
      return { status: answer.status, ...((await answer.json()) as { code?: string; sebab?: string }) }
    }
    const upload = (name: string, size: number) =>
      kontak.upload(
        PAGE,
        { butir: 'peraturan' },
        { 'berkas-0': new File([new Uint8Array(pdfOf(name, size))], `${name}.pdf`) },
      )
    const full =
      /^Tempat penyimpanan server penuh, jadi berkas ini belum tersimpan\. Beri tahu administrator, lalu coba lagi\.$/
    assert.equal((await send(0, MEBIBYTE)).status, 200)
    const earlier = kept().length
    try {
      await roomForFilesOf(1.5 * MEBIBYTE)
      const cut = await send(MEBIBYTE, 3 * MEBIBYTE)
      assert.deepEqual([cut.status, cut.code], [507, 'store_full'])
      assert.match(cut.sebab ?? '', full)
      const form = await upload('Formulir penuh', 2 * MEBIBYTE)
      assert.equal(form.status, 507)
      assert.match(readable(form.body), new RegExp(full.source.slice(1, -1)))
      assert.equal(kept().length, earlier)
      assert.equal((await upload('Masih muat', MEBIBYTE)).status, 303)
      await roomForFilesOf('unlimited')
      // What came until then is there, to the last byte that fitted.
      const from = await arrived(begun.unggahan)
      assert.ok(from >= MEBIBYTE && from <= 1.5 * MEBIBYTE, String(from))
      assert.equal((await send(from, bytes.length)).status, 200)

      await roomForFilesOf(1.5 * MEBIBYTE)
      const unfinished = await kontak.post(begun.selesai)
      assert.deepEqual([unfinished.status, (JSON.parse(unfinished.body) as { code: string }).code], [507, 'store_full'])
      assert.equal(kept().includes(sha256), false)
    } finally {
      await roomForFilesOf('unlimited')
    }
    const finished = await kontak.post(begun.selesai)
    assert.equal(finished.status, 200)
    assert.equal((JSON.parse(finished.body) as { sidik: string }).sidik, sha256)
    const link =
      /href="([^"]*unduh)"[^>]*>Penuh\.pdf/.exec((await kontak.get(PAGE)).body)?.[1] ?? assert.fail('no link')
    assert.equal(
      createHash('sha256')
        .update((await kontak.get(link)).bytes)
        .digest('hex'),
      sha256,
    )
    assert.deepEqual(kept().length, earlier + 2)
  })
})
