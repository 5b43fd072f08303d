import { test } from 'node:test'
import assert from 'node:assert/strict'
import { Client } from 'pg'
import { enterMarks } from '../../src/actions/enter-marks.ts'
import { signMarkSheet } from '../../src/actions/sign-mark-sheet.ts'
import { CANDIDATES, sheet } from '../../test/cast.ts'
import { expectDone, marksOf, openSeason, type JudgedSeason } from '../../test/judged-season.ts'
import { seededRandom } from '../seeded-random.ts'
import { kills } from './kills.ts'
import { openLedger, type Ledger, verdictOn } from './kills-ledger.ts'

test('three kills, of the server, of PostgreSQL and of a backend, lose nothing and leave nothing half done', async () => {
  const lines: string[] = []
  const { counts, failures } = await kills.run({
    random: seededRandom(20_251_122),
    mayGoOn: (done) => done < 3,
    say: (line) => lines.push(line),
  })
  assert.deepEqual(failures, [])
  assert.deepEqual([counts['killedServer'], counts['killedDatabase'], counts['killedBackend']], [1, 1, 1])
  const acknowledged = (counts['saves'] ?? 0) + (counts['signatures'] ?? 0)
  assert.ok(acknowledged >= 11, `${acknowledged} acknowledged: eight before the first kill and one after each`)
  assert.equal(lines.at(-1), `${acknowledged} acknowledged, 0 lost, 0 half done`)
})

const SHEETS = CANDIDATES.map((candidate) => `${candidate}/hukum`)
const [FIRST = '', SECOND = '', THIRD = ''] = SHEETS

/** Two saves on each of three sheets and a signature on the third, all promised. */
async function promised(season: JudgedSeason): Promise<Ledger> {
  const ledger = openLedger()
  for (const candidate of CANDIDATES) {
    for (const version of [1, 2]) {
      const word = `${candidate}-${version}`
      const marks = marksOf(5000 + version).map((mark) => ({ ...mark, comment: word }))
      ledger.sent.add(word)
      expectDone(await enterMarks(season.as('hukum'), sheet('hukum', candidate), version - 1, marks))
      ledger.acknowledged.push({ sheet: `${candidate}/hukum`, word, version })
    }
  }
  ledger.signatureSent.add(THIRD)
  expectDone(await signMarkSheet(season.as('hukum'), sheet('hukum', CANDIDATES[2]), 2))
  ledger.signed.add(THIRD)
  return ledger
}

async function asOwner(season: JudgedSeason, statement: string): Promise<void> {
  const client = new Client({ connectionString: season.url })
  await client.connect()
  await client.query(statement)
  await client.end()
}

test('a lost save, a lost signature and sheets that are half done are caught and named', async (t) => {
  const season = await openSeason()
  t.after(() => season.end())
  const ledger = await promised(season)
  assert.deepEqual(await verdictOn(season.db, ledger), { lost: [], halfDone: [] })

  // The first sheet goes back to the save before; the second keeps one mark of it; the third loses its signature.
  await asOwner(season, `delete from activity_detail where detail like '%${CANDIDATES[0]}-2%'`)
  await asOwner(season, `update mark set comment = '${CANDIDATES[0]}-1' where comment = '${CANDIDATES[0]}-2'`)
  await asOwner(season, `update mark_sheet set version = 1 where candidate = '${CANDIDATES[0]}' and seat = 'hukum'`)
  await asOwner(
    season,
    `update mark set comment = '${CANDIDATES[1]}-1' where comment = '${CANDIDATES[1]}-2' and criterion = 'cakupan'`,
  )
  await asOwner(season, 'delete from mark_sheet_signature')
  const { lost, halfDone } = await verdictOn(season.db, ledger)
  assert.deepEqual(lost, [
    `save 2 of ${FIRST} ("${CANDIDATES[0]}-2"): the sheet is at 1`,
    `save 2 of ${SECOND} ("${CANDIDATES[1]}-2"): its marks are gone`,
    `signature of ${THIRD}`,
  ])
  const ownFindings = halfDone.filter((row) => !row.includes(' ('))
  assert.deepEqual(ownFindings.toSorted(), [
    `${SECOND}: its marks are not those of its history`,
    `${SECOND}: marks of ${CANDIDATES[1]}-1 and ${CANDIDATES[1]}-2`,
    `${THIRD}: a signature and its activity disagree`,
  ])
})

test('a save that was never answered may be there whole, and marks that nobody sent are named', async (t) => {
  const season = await openSeason()
  t.after(() => season.end())
  const ledger = openLedger()
  const marks = marksOf(6000).map((mark) => ({ ...mark, comment: 'hukum-1' }))
  expectDone(await enterMarks(season.as('hukum'), sheet('hukum'), 0, marks))
  assert.deepEqual((await verdictOn(season.db, ledger)).halfDone, [`${FIRST}: marks that nobody sent`])
  ledger.sent.add('hukum-1')
  assert.deepEqual(await verdictOn(season.db, ledger), { lost: [], halfDone: [] })
})
