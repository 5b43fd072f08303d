/** Requests and pairs at one row and at three: what the lists hold, in which order, and that more rows cost no more questions. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { KyselyPlugin } from 'kysely'
import { KEY } from '../../test/cast.ts'
import { type JudgedSeason, NOW, openSeason } from '../../test/judged-season.ts'
import { instant } from '../award/units/dates.ts'
import { minutesLater } from '../award/units/elapsed.ts'
import { findMergers, insertPairVerdict, listComparedCandidates, listPairVerdicts } from './candidate-pairs.ts'
import { insertCandidate } from './candidates.ts'
import type { Db } from './db.ts'
import { insertNomination } from './nominations.ts'
import {
  confirmRequest,
  countWaitingRequests,
  insertRequestDecision,
  insertSelfNomination,
  listRequestDecisions,
  listWaitingRequests,
} from './self-nominations.ts'

const AT = instant(NOW)
const SEASON = { province: KEY.province, season: KEY.season }

let season: JudgedSeason
before(async () => {
  season = await openSeason()
})
after(() => season.end())

async function asked<Rows>(read: (db: Db) => Promise<Rows>): Promise<{ readonly rows: Rows; readonly count: number }> {
  let count = 0
  const counter: KyselyPlugin = {
    transformQuery: ({ node }) => {
      count += 1
      return node
    },
    transformResult: ({ result }) => Promise.resolve(result),
  }
  return { rows: await read(season.db.withPlugin(counter)), count }
}

async function request(number: number): Promise<void> {
  await insertSelfNomination(season.db, SEASON, {
    id: `r${number}`,
    reference: `AAAA-AAA${number}`,
    entrant: {
      organisation: `desa-${number}`,
      kind: 'village',
      name: `Desa ${number}`,
      registrationNumber: null,
      sizeClass: null,
      sector: null,
      placeCode: null,
    },
    place: 'Kabupaten Uji',
    contactName: 'Sari',
    contactEmail: `${number}@uji.example`,
    contactPhone: '081234',
    categories: ['desa'],
    tokenHash: `hash-${number}`,
    askedAt: AT,
    expiresAt: minutesLater(AT, 60),
  })
}

test('requests wait once they are confirmed, the oldest first, until they are decided; more rows cost no more', async () => {
  await request(1)
  assert.equal(await countWaitingRequests(season.db, SEASON), 0)
  await confirmRequest(season.db, SEASON, 'r1', minutesLater(AT, 3))
  const one = await asked((db) => listWaitingRequests(db, SEASON, 0, 10))
  for (const number of [2, 3]) {
    await request(number)
    await confirmRequest(season.db, SEASON, `r${number}`, minutesLater(AT, 3 - number))
  }
  const three = await asked((db) => listWaitingRequests(db, SEASON, 0, 10))
  assert.deepEqual([one.rows.map(({ id }) => id), three.rows.map(({ id }) => id)], [['r1'], ['r3', 'r2', 'r1']])
  assert.deepEqual([one.count, three.count], [1, 1])
  assert.deepEqual(
    (await listWaitingRequests(season.db, SEASON, 1, 1)).map(({ id }) => id),
    ['r2'],
  )
  const by = season.administrator.person?.id ?? ''
  const decided = { id: 'r2', reference: 'AAAA-AAA2', name: 'Desa 2', candidate: null, reason: 'Lain', at: AT, by }
  await insertRequestDecision(season.db, SEASON, decided)
  assert.equal(await countWaitingRequests(season.db, SEASON), 2)
  assert.deepEqual(await listRequestDecisions(season.db, SEASON, 10), [decided])
})

test('pairs hold by their last word, and a file knows its mergers in the same number of questions for one and three', async () => {
  const by = season.administrator.person?.id ?? ''
  const first = { move: 'open', state: 'draft', step: 1, reason: null, at: AT, by } as const
  for (const candidate of ['a', 'b', 'c', 'd']) {
    const named = { candidate, name: `Kabupaten ${candidate}`, entityKind: 'regency', placeCode: null }
    await insertCandidate(season.db, SEASON, named, AT)
    const state = candidate === 'a' ? first : ({ ...first, state: 'merged' } as const)
    await season.db.transaction().execute((tx) => insertNomination(tx, KEY, candidate, state))
  }
  const said = (second: string, entry: number, verdict: 'merged' | 'different') => {
    const stays = verdict === 'merged' ? 'a' : null
    const pair = { first: 'a', second, entry, verdict, stays, reason: 'Sama', at: AT, by } as const
    return insertPairVerdict(season.db, SEASON, pair)
  }
  await said('b', 1, 'different')
  await said('b', 2, 'merged')
  const one = await asked((db) => findMergers(db, SEASON, 'a'))
  for (const second of ['c', 'd']) await said(second, 1, 'merged')
  const three = await asked((db) => findMergers(db, SEASON, 'a'))
  const names = (found: typeof one) => found.rows.from.map(({ name }) => name)
  assert.deepEqual([names(one), names(three)], [['Kabupaten b'], ['Kabupaten b', 'Kabupaten c', 'Kabupaten d']])
  assert.deepEqual([one.count, three.count], [2, 2])
  assert.deepEqual([(await findMergers(season.db, SEASON, 'c')).into?.candidate, one.rows.into], ['a', null])
  assert.deepEqual(
    (await listPairVerdicts(season.db, SEASON)).map(({ second, entry }) => [second, entry]),
    [
      ['b', 2],
      ['c', 1],
      ['d', 1],
    ],
  )
  // Whoever has been merged is compared with nobody any more.
  const compared = await asked((db) => listComparedCandidates(db, SEASON))
  assert.equal(compared.count, 1)
  assert.deepEqual(
    compared.rows.map(({ organisation }) => organisation).filter((slug) => slug.length === 1),
    ['a'],
  )
})
