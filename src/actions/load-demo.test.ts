import assert from 'node:assert/strict'
import { test } from 'node:test'
import { prepareTemplate } from '../../test/judged-season.ts'
import { startTestDatabase } from '../../test/world.ts'
import { findAdoptedResult, listPublications } from '../store/adoptions.ts'
import { openDatabase } from '../store/db.ts'
import { listSheets } from '../store/mark-sheets.ts'
import { listSeasons } from '../store/seasons.ts'
import { checkInvariants } from './check-invariants.ts'
import { loadDemo } from './load-demo.ts'

test('the demo goes through the real actions: one season published, one with a single sheet left to sign', async () => {
  const database = await startTestDatabase(prepareTemplate)
  const { db, close } = openDatabase(database.url, () => undefined)
  const clock = { now: () => '2027-02-03T04:05:06.789Z' }
  assert.equal(await loadDemo(db, clock), true)

  const seasons = await listSeasons(db)
  assert.deepEqual(
    seasons.map(({ province, season, label, example }) => [province, season, label, example]),
    [
      ['99', 2026, 'Paritrana Award 2027', true],
      ['61', 2024, 'Paritrana Award 2025', true],
    ],
  )
  const open = (await listSheets(db, { province: '99', season: 2026 })).filter(
    (sheet) => !sheet.signedAt && !sheet.recused,
  )
  assert.deepEqual(
    open.map(({ candidate, seat }) => [candidate, seat]),
    [['kota-contoh-bahari', 'kebijakan']],
  )

  const result = await findAdoptedResult(db, { province: '61', season: 2024, category: 'pemerintah-kabupaten-kota' })
  const names = result?.ranked.standings.slice(0, 3).map(({ rank, candidate }) => [rank, candidate])
  assert.deepEqual(names, [
    [1, 'ketapang'],
    [2, 'mempawah'],
    [3, 'sekadau'],
  ])
  assert.deepEqual(
    (await listPublications(db)).map(({ category, totals }) => [category, totals]),
    [
      ['usaha-kecil-mikro', 'announced'],
      ['pemerintah-kabupaten-kota', 'announced'],
    ].toSorted(),
  )

  assert.deepEqual((await checkInvariants(db)).broken, [])
  assert.equal(await loadDemo(db, clock), false)
  await close()
  await database.drop()
})
