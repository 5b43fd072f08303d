/** Evidence that lies in an object store and is asked about by a virus scanner, as people see it. */
import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, describe, test } from 'node:test'
import { type ClamdServer, EICAR, startClamdServer } from '../../../test/clamd-server.ts'
import { evidenceRulebook, pdfOf } from '../../../test/evidence.ts'
import { type HttpVisitor, newHttpVisitor } from '../../../test/http-visitor.ts'
import { type JudgedSeason, NOW, openSeason, PASSWORD } from '../../../test/judged-season.ts'
import { FILE, openFile, prepareNominating } from '../../../test/nominating.ts'
import { readable } from '../../../test/office.ts'
import { pdfOfPages } from '../../../test/pdf-of.ts'
import { S3_KEYS, type S3Server, startS3Server } from '../../../test/s3-server.ts'
import { startSite, type TestSite } from '../../../test/site.ts'
import { type EvidenceDesk, openEvidenceDesk } from '../../actions/evidence-desk.ts'
import { scanWaitingEvidence } from '../../actions/scan-evidence.ts'
import { openClamd } from '../../platform/clamd.ts'
import { fileIdOf } from './file-id.ts'

const PAGE = `/ruang/berkas/${fileIdOf(FILE)}/bukti`

describe('evidence kept in an object store, behind a virus scanner', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'paritrana-jauh-'))
  const visitors = new Map<string, HttpVisitor>()
  let season: JudgedSeason
  let site: TestSite
  let s3: S3Server
  let clamd: ClamdServer
  let evidence: EvidenceDesk

  before(async () => {
    season = await openSeason(evidenceRulebook())
    const nominating = await prepareNominating(season)
    await openFile(nominating)
    s3 = await startS3Server()
    clamd = await startClamdServer()
    evidence = openEvidenceDesk(folder, {
      clamd: openClamd(clamd.place, 500),
      s3: { endpoint: s3.endpoint, bucket: 'bukti-uji', pathStyle: true, ...S3_KEYS },
    })
    site = await startSite({ url: season.url, drop: () => season.end() }, { demoAllowed: false, evidence })
    for (const name of ['kontak', 'rekan', 'verifikator']) {
      const visitor = newHttpVisitor(site.origin)
      await visitor.get('/masuk')
      await visitor.post('/masuk', { surel: nominating.email(name), sandi: PASSWORD })
      visitors.set(name, visitor)
    }
  })
  after(async () => {
    await site.end()
    await s3.close()
    await clamd.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const as = (name: string) => visitors.get(name) ?? assert.fail(name)
  const upload = (name: string, bytes: Uint8Array) =>
    as('kontak').upload(PAGE, { butir: 'peraturan' }, { 'berkas-0': new File([new Uint8Array(bytes)], name) })
  const lying = () => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
  const linkOf = async (who: string) => /href="([^"]*unduh)"/.exec((await as(who).get(PAGE)).body)?.[1] ?? null

  test('a file is stored there under its hash and comes back as it was, and none stays on this machine', async () => {
    const bytes = pdfOf('Perbup', 300_000)
    assert.equal((await upload('Perbup.pdf', bytes)).status, 303)
    assert.equal(s3.objects.size, 1)
    assert.deepEqual(lying(), [])
    const got = await as('verifikator').get((await linkOf('verifikator')) ?? assert.fail('no link'))
    assert.ok(Buffer.from(got.bytes).equals(bytes))
    assert.match(got.headers.get('content-disposition') ?? '', /^attachment/)
  })

  test('a store that does not answer is told in a sentence, and the file stands nowhere', async () => {
    s3.stumbles.push(503, 503, 503)
    const answer = await upload('Lain.pdf', pdfOf('Lain'))
    assert.equal(answer.status, 503)
    assert.match(readable(answer.body), /Tempat penyimpanan berkas sedang tidak terjangkau/)
    assert.doesNotMatch(readable((await as('kontak').get(PAGE)).body), /Lain\.pdf/)
    assert.deepEqual([s3.objects.size, lying()], [1, []])
  })

  test('malware is refused by its name, and neither place keeps it', async () => {
    const answer = await upload('Virus.pdf', pdfOfPages([['x']], { comment: `%${EICAR}\n` }))
    assert.equal(answer.status, 422)
    assert.match(readable(answer.body), /Berkas mengandung program berbahaya \(Eicar-Test-Signature\)/)
    assert.deepEqual([s3.objects.size, lying()], [1, []])
  })

  test('while the scanner is away a file waits: whoever brought it may open it, others see that it waits', async () => {
    const first = (await linkOf('kontak')) ?? assert.fail('no link')
    assert.equal((await as('kontak').post(first.replace(/unduh$/, 'hapus'))).status, 303)
    clamd.does = 'hang_up'
    assert.equal((await upload('Menunggu.pdf', pdfOf('Menunggu'))).status, 303)
    assert.match(readable((await as('verifikator').get(PAGE)).body), /Menunggu\.pdf menunggu pemeriksaan virus/)
    const link = (await linkOf('kontak')) ?? assert.fail('no link')
    const picture = link.replace(/unduh$/, 'gambar')
    for (const [who, status] of [
      ['kontak', 200],
      ['rekan', 404],
      ['verifikator', 404],
    ] as const)
      // prettier-ignore
      for (const address of [link, picture]) assert.equal((await as(who).get(address)).status, status, `${who} ${address}`)
    assert.equal(await linkOf('verifikator'), null)
    clamd.does = 'look'
    const round = await scanWaitingEvidence({ db: season.db, clock: { now: () => NOW }, evidence })
    assert.deepEqual(round, { clean: 1, infected: 0, waiting: 0 })
    assert.equal((await as('verifikator').get(link)).status, 200)
  })
})
