import assert from 'node:assert/strict'
import { test } from 'node:test'
import { prepareTemplate } from '../../test/judged-season.ts'
import { startTestDatabase } from '../../test/world.ts'
import { WORKERS_OUTREACH } from '../award/nomination/file-sections.ts'
import { workersOutreach } from '../award/nomination/workers-outreach.ts'
import { findAdoptedResult } from '../store/adoptions.ts'
import { listPublications } from '../store/publications.ts'
import { openDatabase } from '../store/db.ts'
import { listSectionOfAll } from '../store/file-sections.ts'
import { listSheets } from '../store/mark-sheets.ts'
import { listPlaceFigures } from '../store/outreach-figures.ts'
import { listPlanPayments, listPlans } from '../store/protection-plans.ts'
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

  // Two villages came to the socialisation, one has handed in since; what it told its workers stands in its file.
  const contoh = { province: '99', season: 2026 }
  assert.deepEqual(await listPlaceFigures(db, contoh), [
    { place: '99.01', invited: 1, answered: 0, attended: 0, organisations: 0, nominated: 0, notYet: 0 },
    { place: null, invited: 3, answered: 3, attended: 3, organisations: 2, nominated: 1, notYet: 1 },
  ])
  assert.deepEqual(workersOutreach(await listSectionOfAll(db, contoh, WORKERS_OUTREACH)), {
    activities: 1,
    reached: 140,
    registered: 80,
  })

  // The published plan has an earlier version and four months of payments; the draft is for those who plan alone.
  const plans = await listPlans(db, '61.08', 'every')
  assert.deepEqual(
    plans.map(({ year, version, versionPublishedAt }) => [year, version, versionPublishedAt !== null]),
    [
      [2026, 1, false],
      [2025, 2, true],
      [2025, 1, false],
    ],
  )
  assert.ok(plans.every(({ season, document }) => season?.province === '61' && document.title.endsWith('(contoh)')))
  assert.deepEqual([...new Set(plans[1]?.document.lines.map(({ fund }) => fund))], ['APBD', 'DBH', 'APBDES'])
  const paid = await listPlanPayments(db, { place: '61.08', year: 2025, plan: 1 })
  assert.deepEqual([...new Set(paid.map(({ month }) => month))], ['2025-01', '2025-02', '2025-03', '2025-04'])

  assert.deepEqual((await checkInvariants(db)).broken, [])
  assert.equal(await loadDemo(db, clock), false)
  await close()
  await database.drop()
})
