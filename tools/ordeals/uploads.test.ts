import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { addEvidence } from '../../src/actions/add-evidence.ts'
import { openEvidenceDesk } from '../../src/actions/evidence-desk.ts'
import { evidenceRulebook, pdfOf } from '../../test/evidence.ts'
import { expectDone, openSeason } from '../../test/judged-season.ts'
import { FILE, openFile, prepareNominating } from '../../test/nominating.ts'
import { verdictOnUploads } from './uploads-ledger.ts'

async function* chunks(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

test('a finished upload that is not there, one nobody sent, one without its bytes and one with others are caught and named', async (t) => {
  const season = await openSeason(evidenceRulebook())
  const folder = mkdtempSync(path.join(tmpdir(), 'paritrana-janji-'))
  const evidence = openEvidenceDesk(folder)
  t.after(async () => {
    await evidence.close()
    rmSync(folder, { recursive: true, force: true })
    await season.end()
  })
  const nominating = await prepareNominating(season)
  await openFile(nominating)
  const hashes: string[] = []
  for (const mark of ['satu', 'dua', 'tiga']) {
    const receipt = await evidence.store.receive(chunks(pdfOf(mark)), 10_000)
    assert.ok(receipt.ok)
    hashes.push(receipt.value.sha256)
    const place = { item: 'anggaran', name: `${mark}.pdf` }
    expectDone(await addEvidence(await nominating.as('kontak'), evidence, FILE, place, receipt.value))
  }
  const promises = { sent: new Set(hashes), finished: new Set(hashes), pieces: 3, lost: [] as string[] }
  assert.deepEqual(await verdictOnUploads(season.db, folder, [promises]), { lost: [], halfDone: [] })

  const [one = '', two = '', three = ''] = hashes
  const placeOf = (sha256: string) => path.join(folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256)
  promises.sent.delete(three)
  promises.finished.add('f'.repeat(64))
  promises.lost.push('a piece')
  writeFileSync(placeOf(one), pdfOf('lain'))
  rmSync(placeOf(two))
  assert.deepEqual(await verdictOnUploads(season.db, folder, [promises]), {
    lost: ['a piece', `the finished upload ${'f'.repeat(64)}`, `${two}: recorded, and not in the store`],
    halfDone: [`${three}: was sent by nobody`, `${one}: another content`],
  })
})
