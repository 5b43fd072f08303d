import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { KEY } from '../../test/cast.ts'
import { expectDone, type JudgedSeason, openSeason } from '../../test/judged-season.ts'
import { type Nominating, prepareNominating } from '../../test/nominating.ts'
import type { CandidateRow } from '../award/nomination/candidate-table.ts'
import { countCandidates } from '../store/candidate-list.ts'
import { findCandidate } from '../store/candidates.ts'
import { listHistory } from '../store/history.ts'
import { listNominationsOf } from '../store/nominations.ts'
import { countOrganisations, findOrganisation } from '../store/organisations.ts'
import { packedCandidates, unpackedCandidates } from './carried-candidates.ts'
import { candidateUpload } from './candidate-upload.ts'
import { importCandidates, previewImport } from './import-candidates.ts'

const row = (line: number, name: string, category: string = KEY.category): CandidateRow => ({
  line,
  cells: { name, kind: 'kabupaten', number: '', place: '', size: '', sector: '', category },
})
const list = (rows: readonly CandidateRow[], answers: readonly (readonly [number, string])[] = []) => ({
  rows,
  answers: new Map(answers),
})

describe('a list of candidates', () => {
  let season: JudgedSeason
  let nominating: Nominating
  before(async () => {
    season = await openSeason()
    nominating = await prepareNominating(season)
  })
  after(() => season.end())

  const counts = async () => [
    await countOrganisations(season.db, KEY.province, ''),
    await countCandidates(season.db, KEY, ''),
  ]

  test('is tried without writing anything, by those who run the season alone', async () => {
    const [chair, proposer, contact] = [
      await nominating.as('ketua'),
      await nominating.as('cabang'),
      await nominating.as('kontak'),
    ]
    const rows = list([row(2, 'Kabupaten Baru'), row(3, 'Kabupaten Cerahan')])
    const seen = await counts()
    const plan = expectDone(await previewImport(chair, KEY, rows))
    assert.deepEqual(
      plan.map(({ organisation, isNew }) => [organisation?.organisation, isNew]),
      [
        ['kabupaten-baru', false],
        ['kabupaten-cerahan', true],
      ],
    )
    for (const stranger of [proposer, contact]) {
      assert.deepEqual(await previewImport(stranger, KEY, rows), { ok: false, refusal: { code: 'not_found' } })
      assert.deepEqual(await importCandidates(stranger, KEY, rows), { ok: false, refusal: { code: 'not_found' } })
    }
    assert.deepEqual(await counts(), seen)
  })

  test('with one wrong or open row leaves nothing at all', async () => {
    const chair = await nominating.as('ketua')
    const seen = await counts()
    for (const bad of [row(3, 'Kabupaten Dahlia', 'tiada'), row(3, 'Kabupaten Cerahin')]) {
      const outcome = await importCandidates(chair, KEY, list([row(2, 'Kabupaten Cerahan'), bad]))
      assert.equal(!outcome.ok && outcome.refusal.code, 'import_not_ready')
    }
    assert.deepEqual(await counts(), seen)
  })

  test('is saved whole: organisations, files and what the history keeps of both', async () => {
    const chair = await nominating.as('ketua')
    const rows = list(
      [row(2, 'Kabupaten Baru'), row(3, 'Kabupaten Cerahan'), row(4, 'Kabupaten Cerahin')],
      [[4, 'lain']],
    )
    const seen = await counts()
    const everything = { season: KEY, deed: null, pseudonyms: null, from: null, until: null, text: '' }
    const [last] = await listHistory(season.db, everything, { olderThan: String(Number.MAX_SAFE_INTEGER) }, 1)
    expectDone(await importCandidates(chair, KEY, rows))
    assert.deepEqual(await counts(), [(seen[0] ?? 0) + 2, (seen[1] ?? 0) + 3])
    assert.equal((await findOrganisation(season.db, KEY.province, 'kabupaten-cerahan'))?.kind, 'regency')
    for (const candidate of ['kabupaten-baru', 'kabupaten-cerahan', 'kabupaten-cerahin']) {
      assert.deepEqual(await listNominationsOf(season.db, KEY, candidate), [
        { category: KEY.category, state: 'draft', step: 1 },
      ])
      assert.equal((await findCandidate(season.db, KEY, candidate))?.organisation, candidate)
    }
    const deeds = await listHistory(season.db, everything, { newerThan: last?.id ?? '0' }, 50)
    assert.deepEqual(
      deeds.toReversed().map(({ deed, subject }) => `${deed} ${subject}`),
      [
        'candidate_file_opened kabupaten-baru',
        'organisation_registered kabupaten-cerahan',
        'candidate_file_opened kabupaten-cerahan',
        'organisation_registered kabupaten-cerahin',
        'candidate_file_opened kabupaten-cerahin',
      ],
    )
  })

  test('sent a second time is refused row by row, because everybody in it is nominated', async () => {
    const chair = await nominating.as('ketua')
    const outcome = await importCandidates(chair, KEY, list([row(2, 'Kabupaten Cerahan')]))
    assert.ok(!outcome.ok && outcome.refusal.code === 'import_not_ready')
    assert.equal(outcome.refusal.plan[0]?.faults[0]?.code, 'candidate_nominated_twice')
  })

  test('saved twice at the same moment stands there once', async () => {
    const chair = await nominating.as('ketua')
    const rows = list([row(2, 'Kabupaten Gaharu'), row(3, 'Kabupaten Hulu Sejuk')])
    const seen = await counts()
    const both = await Promise.all([importCandidates(chair, KEY, rows), importCandidates(chair, KEY, rows)])
    assert.deepEqual(both.map(({ ok }) => ok).toSorted(), [false, true])
    assert.deepEqual(await counts(), [(seen[0] ?? 0) + 2, (seen[1] ?? 0) + 2])
  })
})

const linesOf = (count: number) => `nama,jenis,kategori\n${'A,desa,desa\n'.repeat(count)}`

const upload = (text: string) => candidateUpload(new TextEncoder().encode(text))

describe('the uploaded file', () => {
  test('is read into rows; a table of identity numbers is not read any further', async () => {
    const read = expectDone(await upload('nama;jenis;kategori\nDesa A;desa;desa\n'))
    assert.deepEqual(
      read.rows.map(({ line, cells }) => [line, cells.name, cells.category]),
      [[2, 'Desa A', 'desa']],
    )
    const named = await upload('nama;jenis;kategori;nik\nDesa A;desa;desa;6171014507850002\n')
    assert.deepEqual(named, {
      ok: false,
      refusal: [{ line: 2, column: 'D', fault: { code: 'identity_numbers', because: 'header', values: 1 } }],
    })
  })

  test('of too many rows, one past the limit, is refused with the limit', async () => {
    assert.equal(expectDone(await upload(linesOf(500))).rows.length, 500)
    assert.deepEqual(await upload(linesOf(501)), {
      ok: false,
      refusal: [{ line: null, column: null, fault: { code: 'too_many_rows', rowsMax: 500 } }],
    })
  })

  test('travels in the form and comes back the same; anything else is not read', () => {
    const rows = [row(2, 'Kabupaten "A"'), row(7, 'Kabupaten B')]
    assert.deepEqual(unpackedCandidates(packedCandidates(rows)), { ok: true, value: rows })
    const broken = { ok: false, refusal: { code: 'carried_broken' } }
    const reversed = packedCandidates(rows.toReversed())
    const many = packedCandidates(Array.from({ length: 501 }, (_, at) => row(at + 2, 'A')))
    for (const text of ['', 'x', packedCandidates([]), reversed, many, packedCandidates([row(2, 'x'.repeat(1001))])])
      assert.deepEqual(unpackedCandidates(text), broken)
  })
})
