/** Files by the hundred: what a meeting and a rehearsal read of one file costs as many questions as of three. */
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { KyselyPlugin } from 'kysely'
import { KEY, rulebook } from '../../test/cast.ts'
import { type JudgedSeason, NOW, openSeason } from '../../test/judged-season.ts'
import { manyNominations } from '../../test/many-nominations.ts'
import { type Nominating, prepareNominating } from '../../test/nominating.ts'
import { filesCompleteness } from '../actions/files-completeness.ts'
import { instant } from '../award/units/dates.ts'
import type { Db } from './db.ts'
import { listCheckedFiles, listSeasonFiles } from './season-files.ts'

/** Each way of `manyNominations` comes once in seven; the fifth ends verified, the first stays a draft. */
const WAYS = 7

const completeness = async (db: Db) => {
  const drafts = await listSeasonFiles(db, KEY, ['draft'])
  return filesCompleteness(db, KEY, { rulebook: rulebook(), now: instant(NOW) }, drafts)
}

describe('files of a season, one and three', () => {
  let season: JudgedSeason
  let nominating: Nominating

  before(async () => {
    season = await openSeason()
    nominating = await prepareNominating(season)
  })
  after(() => season.end())

  async function asked<Row>(
    list: (db: Db) => Promise<readonly Row[]>,
  ): Promise<{ rows: readonly Row[]; count: number }> {
    let count = 0
    const counting: KyselyPlugin = {
      transformQuery: ({ node }) => {
        count++
        return node
      },
      transformResult: ({ result }) => Promise.resolve(result),
    }
    const rows = await list(season.db.withPlugin(counting))
    return { rows, count }
  }

  test('what was found of verified files, and what drafts still lack, costs no more questions for more of them', async () => {
    await manyNominations(season, nominating, WAYS)
    const one = [await asked((db) => listCheckedFiles(db, KEY)), await asked(completeness)]
    await manyNominations(season, nominating, 2 * WAYS, WAYS)
    const three = [await asked((db) => listCheckedFiles(db, KEY)), await asked(completeness)]
    assert.deepEqual([...one, ...three].map(({ rows }) => rows.length), [1, 1, 3, 3]) // prettier-ignore
    assert.deepEqual(one.map(({ count }) => count), three.map(({ count }) => count)) // prettier-ignore
    assert.deepEqual(
      (await listCheckedFiles(season.db, KEY)).map(({ candidate, handedInBy, openFindings, visits }) => [
        candidate,
        handedInBy.length,
        openFindings,
        visits,
      ]),
      [
        ['kabupaten-ramai-11', 1, 0, 0],
        ['kabupaten-ramai-18', 1, 0, 0],
        ['kabupaten-ramai-4', 1, 0, 0],
      ],
    )
  })

  test('a state nobody stands in and a category nobody entered list nothing', async () => {
    assert.deepEqual(await listSeasonFiles(season.db, KEY, ['withdrawn']), [])
    assert.deepEqual(await listSeasonFiles(season.db, KEY, ['draft'], 'lain'), [])
    assert.deepEqual(await listCheckedFiles(season.db, { ...KEY, category: 'lain' }), [])
  })
})
