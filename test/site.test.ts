import assert from 'node:assert/strict'
import { once } from 'node:events'
import { connect } from 'node:net'
import { test } from 'node:test'
import { sql } from 'kysely'
import type { Route } from '../src/web/route.ts'
import { prepareTemplate } from './judged-season.ts'
import { startSite } from './site.ts'
import { startTestDatabase } from './world.ts'

test('a site that ends lets a handler finish whose visitor is already cut off', async () => {
  const begun = Promise.withResolvers<void>()
  const finished: string[] = []
  const slow: Route = {
    method: 'GET',
    path: '/lambat',
    who: ['anyone'],
    query: [],
    fields: [],
    records: null,
    of: 'site',
    handler: async ({ site }) => {
      begun.resolve()
      await sql`select pg_sleep(0.2)`.execute(site.db)
      const { rows } = await sql<{ one: number }>`select 1 as one`.execute(site.db)
      finished.push(`read ${rows[0]?.one}`)
      return new Response('selesai')
    },
  }
  const site = await startSite(await startTestDatabase(prepareTemplate), {}, [slow])
  const visitor = connect(Number(new URL(site.origin).port), '127.0.0.1')
  const cut = once(visitor, 'close')
  visitor.write('GET /lambat HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n')
  await begun.promise
  await site.end()
  await cut
  assert.deepEqual(site.failures, [])
  assert.deepEqual(finished, ['read 1'])
})
