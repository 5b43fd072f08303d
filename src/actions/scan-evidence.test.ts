import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, describe, test } from 'node:test'
import { type ClamdServer, EICAR, startClamdServer } from '../../test/clamd-server.ts'
import { KEY } from '../../test/cast.ts'
import { evidenceRulebook } from '../../test/evidence.ts'
import { expectDone, type JudgedSeason, NOW, openSeason } from '../../test/judged-season.ts'
import { FILE, type Nominating, openFile, prepareNominating } from '../../test/nominating.ts'
import { pdfOfPages } from '../../test/pdf-of.ts'
import { itemState, mayHandOut } from '../award/nomination/evidence.ts'
import { refuse } from '../award/result.ts'
import { openClamd } from '../platform/clamd.ts'
import { listEvidence } from '../store/evidence.ts'
import { listFoundEvidence } from '../store/evidence-content.ts'
import { addEvidence } from './add-evidence.ts'
import { checkedAndCleared, type EvidenceDesk, openEvidenceDesk } from './evidence-desk.ts'
import { openCandidateFile } from './open-candidate-file.ts'
import { scanWaitingEvidence } from './scan-evidence.ts'

const OTHER = { ...FILE, candidate: 'kabupaten-lain' } as const

async function* pieces(bytes: Buffer): AsyncGenerator<Uint8Array> {
  yield bytes
}

describe('evidence before a virus scanner', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'paritrana-pindai-'))
  let season: JudgedSeason
  let clamd: ClamdServer
  let evidence: EvidenceDesk
  let as: Nominating['as']

  before(async () => {
    season = await openSeason(evidenceRulebook())
    const nominating = await prepareNominating(season)
    await openFile(nominating)
    const other = { organisation: 'kabupaten-lain', categories: [KEY.category] }
    expectDone(await openCandidateFile(await nominating.as('cabang'), KEY, other))
    ;({ as } = nominating)
    clamd = await startClamdServer()
    evidence = openEvidenceDesk(folder, { clamd: openClamd(clamd.place, 500) })
  })
  after(async () => {
    await evidence.close()
    await clamd.close()
    await season.end()
    rmSync(folder, { recursive: true, force: true })
  })

  async function add(name: string, bytes: Buffer, who = 'kontak', key: typeof FILE | typeof OTHER = FILE) {
    const received = await evidence.store.receive(pieces(bytes), 100_000)
    assert.ok(received.ok)
    return addEvidence(await as(who), evidence, key, { item: 'peraturan', name }, received.value)
  }
  const round = () => scanWaitingEvidence({ db: season.db, clock: { now: () => NOW }, evidence })
  const named = async (name: string, key: typeof FILE | typeof OTHER = FILE) =>
    (await listEvidence(season.db, key)).find((one) => one.name === name) ?? assert.fail(name)
  const stored = () => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
  const found = async (words: string) =>
    (await listFoundEvidence(season.db, FILE, words, { first: 0, count: 9 })).map(({ name }) => name)
  const infected = pdfOfPages([['terinfeksi']], { comment: `%${EICAR}\n` })

  test('a clean file is taken and noted as clean; one with malware is refused by its name and nothing of it stays', async () => {
    expectDone(await add('Bersih.pdf', pdfOfPages([['bersih']])))
    assert.deepEqual((await named('Bersih.pdf')).scan, { verdict: 'clean', finding: null })
    const lying = stored().length
    assert.deepEqual(
      await add('Virus.pdf', infected),
      refuse({ code: 'evidence_infected', finding: 'Eicar-Test-Signature' }),
    )
    assert.equal(stored().length, lying)
    assert.equal((await listEvidence(season.db, FILE)).length, 1)
  })

  test('a photograph or material is taken once the scanner has cleared it, and neither with malware nor while it is away', async () => {
    const place = path.join(folder, 'material.pdf')
    const asked = async (bytes: Buffer) => {
      writeFileSync(place, bytes)
      const outcome = await checkedAndCleared(evidence, place)
      return outcome.ok ? outcome.value.kind : outcome.refusal.code
    }
    assert.deepEqual([await asked(pdfOfPages([['bersih']])), await asked(infected)], ['pdf', 'evidence_infected'])
    clamd.does = 'hang_up'
    assert.equal(await asked(pdfOfPages([['bersih']])), 'evidence_check_busy')
    clamd.does = 'look'
    rmSync(place)
  })

  test('while the scanner is away a file is taken and waits: handed out to whoever brought it alone, not found, not judged', async () => {
    clamd.does = 'hang_up'
    expectDone(await add('Menunggu.pdf', pdfOfPages([['menunggu']])))
    expectDone(await add('Terinfeksi.pdf', infected))
    expectDone(await add('Sama.pdf', infected, 'tetangga', OTHER))
    const file = await named('Menunggu.pdf')
    assert.deepEqual(file.scan, { verdict: 'waiting', finding: null })
    assert.deepEqual([mayHandOut(file, file.addedBy), mayHandOut(file, 'lain')], [true, false])
    assert.deepEqual(await found('menunggu'), [])
    assert.deepEqual(await round(), { clean: 0, infected: 0, waiting: 3 })
    assert.deepEqual((await named('Menunggu.pdf')).scan, { verdict: 'waiting', finding: null })
  })

  test('when it answers again each is asked about once: what is clean is open, malware is taken away wherever it stands', async () => {
    clamd.does = 'look'
    const lying = stored().length
    assert.deepEqual(await round(), { clean: 1, infected: 1, waiting: 0 })
    assert.deepEqual((await named('Menunggu.pdf')).scan, { verdict: 'clean', finding: null })
    assert.deepEqual(await found('menunggu'), ['Menunggu.pdf'])
    for (const key of [FILE, OTHER]) {
      const file = await named(key === FILE ? 'Terinfeksi.pdf' : 'Sama.pdf', key)
      assert.deepEqual(file.scan, { verdict: 'infected', finding: 'Eicar-Test-Signature' })
      assert.equal(itemState([file]), 'rejected')
      assert.equal(mayHandOut(file, file.addedBy), false)
      assert.equal(await evidence.store.read(file.sha256), null)
    }
    assert.equal(stored().length, lying - 1)
    assert.deepEqual(await found('terinfeksi'), [])
    assert.deepEqual(await round(), { clean: 0, infected: 0, waiting: 0 })
  })

  test('the history says of each place where malware was found, and once', async () => {
    const rows = await season.db
      .selectFrom('activity')
      .select('subject')
      .where('deed', '=', 'evidence_found_infected')
      .execute()
    assert.deepEqual(rows.map(({ subject }) => subject.split('/')[0]).toSorted(), ['kabupaten-baru', 'kabupaten-lain'])
  })
})
