/** The files that must not come in, sent to the real program in a process of its own, whose memory is looked at meanwhile. */
import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, describe, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { evidenceRulebook, pdfOf } from '../../../test/evidence.ts'
import { type HttpVisitor, newHttpVisitor } from '../../../test/http-visitor.ts'
import { type JudgedSeason, openSeason, PASSWORD } from '../../../test/judged-season.ts'
import { FILE, openFile, prepareNominating } from '../../../test/nominating.ts'
import { readable } from '../../../test/office.ts'
import { type RefusedFile, refusedFiles } from '../../../test/refused-files.ts'
import { type ServeProcess, startServe } from '../../../test/serve-process.ts'
import { evidenceRefusalSentence } from '../../wording/evidence-refusals.ts'
import { fileIdOf } from './file-id.ts'

const PAGE = `/ruang/berkas/${fileIdOf(FILE)}/bukti`

describe('the corpus of refused files, sent to a server', () => {
  const data = mkdtempSync(path.join(tmpdir(), 'paritrana-ditolak-'))
  let season: JudgedSeason
  let server: ServeProcess
  let candidate: HttpVisitor
  let corpus: readonly RefusedFile[]
  const visitor = () => newHttpVisitor(server.address)

  before(async () => {
    season = await openSeason(evidenceRulebook())
    const nominating = await prepareNominating(season)
    await openFile(nominating)
    server = await startServe({ DATABASE_URL: season.url, DATA_DIR: data })
    candidate = visitor()
    corpus = await refusedFiles()
    await candidate.get('/masuk')
    const entered = await candidate.post('/masuk', { surel: nominating.email('kontak'), sandi: PASSWORD })
    assert.equal(entered.status, 303)
    assert.equal((await upload('Pertama.pdf', pdfOf('Pertama'))).status, 303)
  })
  after(async () => {
    await server.end('SIGTERM')
    await season.end()
    rmSync(data, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 })
  })

  const upload = (name: string, bytes: Uint8Array) =>
    candidate.upload(PAGE, { butir: 'peraturan' }, { 'berkas-0': new File([new Uint8Array(bytes)], name) })
  const stored = () => readdirSync(data, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())

  let lying = 0
  let restingMiB = 0

  before(async () => {
    lying = stored().length
    // A server that has just started grows by itself.
    const guest = visitor()
    for (let look = 0; look < 100; look += 1) await served(guest)
    restingMiB = statusMiB(server, 'VmRSS')
    writeFileSync(`/proc/${pidOf(server)}/clear_refs`, '5')
  })

  for (const title of [
    'a zip or XLSX bomb',
    'HTML or SVG disguised as PDF',
    'a broken PDF',
    'a photo of 100 megapixels',
    'a table of 16-digit identity numbers',
  ])
    test(`${title}: refused with a clear sentence, others served meanwhile, nothing kept of it`, async () => {
      const files = corpus.filter((file) => file.title === title)
      assert.ok(files.length > 3)
      const other = visitor()
      const sent = new AbortController()
      const looking = (async () => {
        for (; !sent.signal.aborted; await pause(50)) await served(other)
      })()
      for (const file of files) await refused(file)
      sent.abort()
      await looking
      assert.equal(stored().length, lying)
    })

  test('every file of the corpus is one of these, and what was there before is there still', async () => {
    assert.equal(new Set(corpus.map(({ title }) => title)).size, 5)
    assert.match(readable((await candidate.get(PAGE)).body), /Pertama\.pdf/)
  })

  test('memory growth stays under 64 MiB', () => {
    // The most it held since it was asked to begin counting anew.
    const grownMiB = statusMiB(server, 'VmHWM') - restingMiB
    assert.ok(grownMiB < 64, `grew by ${Math.round(grownMiB)} MiB`)
  })

  /** How soon, the bench tells. */
  async function refused({ name, bytes, refusal }: RefusedFile): Promise<void> {
    const answer = await upload(name, bytes)
    assert.equal(answer.status, 422, name)
    assert.ok(readable(answer.body).includes(readable(evidenceRefusalSentence(refusal, 'id'))), name)
    assert.match(answer.body, /href="#berkas-0"/)
  }
})

async function served(visitor: HttpVisitor): Promise<void> {
  assert.equal((await visitor.get('/')).status, 200)
}

/** The launcher is a shell that becomes the program. */
function pidOf({ child }: ServeProcess): number {
  return child.pid ?? assert.fail('it has no process')
}

function statusMiB(server: ServeProcess, line: 'VmRSS' | 'VmHWM'): number {
  const said = readFileSync(`/proc/${pidOf(server)}/status`, 'utf8')
  const kilobytes = new RegExp(`^${line}:\\s+(\\d+) kB`, 'm').exec(said)?.[1]
  return Number(kilobytes ?? assert.fail(line)) / 1024
}
