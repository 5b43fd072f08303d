/** A question compiled once must answer each asking with that asking's own values. */
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { emptyWorld } from '../../test/judged-season.ts'
import { compiledOnce } from './compiled-once.ts'
import { savePlace } from './seasons.ts'

describe('a question compiled once', () => {
  let world: Awaited<ReturnType<typeof emptyWorld>>
  let built = 0
  const slugs = compiledOnce((db, { level, name }: { readonly level: string; readonly name: string }) => {
    built++
    return db
      .selectFrom('place')
      .select(['code', 'slug'])
      .where('level', '=', level)
      .where('name', '=', name)
      .where('code', 'like', '97%')
      .orderBy('code')
      .limit(2)
  })
  const asked = (name: string, level = 'province') => slugs(world.db, { name, level })
  before(async () => {
    world = await emptyWorld()
    for (const [code, name] of [
      ['9701', 'Satu'],
      ['9702', 'Dua'],
      ['9703', 'Dua'],
      ['9704', 'Dua'],
    ] as const)
      await savePlace(world.db, { code, level: 'province', name, slug: `tempat-${code}` })
  })
  after(() => world.end())

  test('answers each asking with its own values, keeps its fixed ones, and is built one time', async () => {
    assert.deepEqual(await asked('Satu'), [{ code: '9701', slug: 'tempat-9701' }])
    assert.deepEqual(
      (await asked('Dua')).map(({ code }) => code),
      ['9702', '9703'],
    )
    assert.deepEqual(await asked('Dua', 'regency'), [])
    const both = await Promise.all([asked('Dua'), asked('Satu'), asked('Dua')])
    assert.deepEqual(
      both.map((rows) => rows.length),
      [2, 1, 2],
    )
    assert.equal(built, 1)
  })

  test('asked inside a transaction it sees what only that transaction wrote', async () => {
    const inside = world.db.transaction().execute(async (tx) => {
      await savePlace(tx, { code: '9705', level: 'province', name: 'Tiga', slug: 'tempat-9705' })
      assert.equal((await slugs(tx, { level: 'province', name: 'Tiga' })).length, 1)
      assert.equal((await slugs(world.db, { level: 'province', name: 'Tiga' })).length, 0)
      throw new Error('rolled back')
    })
    await assert.rejects(inside, /rolled back/)
    assert.deepEqual(await slugs(world.db, { level: 'province', name: 'Tiga' }), [])
  })
})
