import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { evidenceRulebook } from '../../test/evidence.ts'
import { type JudgedSeason, openSeason } from '../../test/judged-season.ts'
import { FILE, openFile, prepareNominating } from '../../test/nominating.ts'
import { instant } from '../award/units/dates.ts'
import {
  countFoundEvidence,
  deleteEvidenceContent,
  findThumbnail,
  insertEvidenceContent,
  listFoundEvidence,
  listThumbnails,
} from './evidence-content.ts'
import { insertEvidence } from './evidence.ts'
import { insertEvidenceScan } from './evidence-scans.ts'

const AT = instant('2026-03-02T03:00:00.000Z')
const ALL = { first: 0, count: 50 }

describe('what was found inside evidence', () => {
  let season: JudgedSeason
  let by = ''
  let files = 0

  before(async () => {
    season = await openSeason(evidenceRulebook())
    const nominating = await prepareNominating(season)
    await openFile(nominating)
    by = (await season.db.selectFrom('person').select('id').executeTakeFirstOrThrow()).id
  })
  after(() => season.end())

  async function add(text: string, thumbnail: Uint8Array | null = null) {
    const evidence = `bukti-${files++}`
    const sha256 = String(files).padStart(64, '0')
    const file = { item: 'peraturan', name: `${evidence}.pdf`, kind: 'pdf' as const, bytes: 1, sha256 }
    await insertEvidence(season.db, { ...FILE, evidence }, file, { at: AT, by })
    await insertEvidenceContent(season.db, { ...FILE, evidence }, { text, thumbnail })
    return { ...FILE, evidence }
  }
  const found = async (words: string) =>
    (await listFoundEvidence(season.db, FILE, words, ALL)).map(({ evidence }) => evidence)

  test('a file is found by the words in it, also in another form of the word, and the words are marked', async () => {
    const { evidence } = await add('Menetapkan: Peraturan Bupati tentang perlindungan pekerja rentan')
    await add('Daftar pelaksanaan anggaran')
    assert.deepEqual(await found('peraturan'), [evidence])
    assert.deepEqual(await found('melindungi'), [evidence])
    assert.deepEqual(await found('pekerja -bupati'), [])
    assert.deepEqual(await found('"pekerja rentan"'), [evidence])
    assert.deepEqual(await found('"rentan pekerja"'), [])
    assert.deepEqual(await found("'; drop table evidence_text; --"), [])
    assert.deepEqual(await found('!!! & | ( '), [])
    const [row] = await listFoundEvidence(season.db, FILE, 'bupati', ALL)
    assert.deepEqual(row, {
      candidate: FILE.candidate,
      candidateName: row?.candidateName,
      evidence,
      item: 'peraturan',
      name: `${evidence}.pdf`,
      kind: 'pdf',
      addedAt: AT,
      thumbnail: false,
      excerpt: ['Menetapkan: Peraturan ', 'Bupati', ' tentang perlindungan pekerja rentan'],
    })
  })

  test('the most telling file stands first, and a page holds as many as asked for', async () => {
    const weak = await add(`kuota ${'lain '.repeat(50)}`)
    const strong = await add('kuota kuota kuota')
    const middle = await add(`kuota kuota ${'lain '.repeat(3)}`)
    assert.deepEqual(
      await found('kuota'),
      [strong, middle, weak].map(({ evidence }) => evidence),
    )
    assert.equal(await countFoundEvidence(season.db, FILE, 'kuota'), 3)
    const second = await listFoundEvidence(season.db, FILE, 'kuota', { first: 1, count: 1 })
    assert.deepEqual(second.map(({ evidence }) => evidence), [middle.evidence]) // prettier-ignore
    assert.equal(await countFoundEvidence(season.db, { ...FILE, season: 2031 }, 'kuota'), 0)
  })

  test('with its file, the copy of its text and its small picture go', async () => {
    const key = await add('sementara', Buffer.from('gambar'))
    const [row] = await listFoundEvidence(season.db, FILE, 'sementara', ALL)
    assert.equal(row?.thumbnail, true)
    assert.deepEqual([...(await listThumbnails(season.db, FILE))], [key.evidence])
    assert.equal(Buffer.from((await findThumbnail(season.db, key)) ?? []).toString(), 'gambar')
    await deleteEvidenceContent(season.db, key)
    assert.deepEqual(await found('sementara'), [])
    assert.equal(await findThumbnail(season.db, key), null)
  })

  test('what waits for the virus scanner is not found before it is clean', async () => {
    const key = await add('karantina')
    await insertEvidenceScan(season.db, key, { scan: 1, verdict: 'waiting', finding: null, at: AT })
    assert.deepEqual(await found('karantina'), [])
    await insertEvidenceScan(season.db, key, { scan: 2, verdict: 'clean', finding: null, at: AT })
    assert.deepEqual(await found('karantina'), [key.evidence])
  })
})
