import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { showAdopted } from '../../src/web/committee/adopt.handlers.ts'
import { sessionId } from '../../src/actions/own-sessions.ts'
import { noPermission, notFound } from '../../src/web/door/trouble.handlers.ts'
import type { Handler, Route } from '../../src/web/route.ts'
import { routes } from '../../src/web/routes.ts'
import { startSite, testPress, type TestSite } from '../site.ts'
import { startTestDatabase } from '../world.ts'
import { MATRIX } from './matrix.ts'
import { type NamedRows, NO_ROWS, namedRowsOf } from './named-rows.ts'
import { type Persona, PERSONAS, visitorAs } from './personas.ts'
import { printedOnce } from './printed-once.ts'
import { nameOf, type Question, questionsOf } from './questions.ts'
import { FOREIGN, prepareTwoProvinces } from './two-provinces.ts'
import { THOROUGH, type Violation, walk } from './walk.ts'

const SIZE = `${routes.length} routes, ${PERSONAS.length} personas`

const personaNamed = (name: string): Persona => PERSONAS.find((one) => one.name === name) ?? assert.fail(name)

/**
 * A digest of every row but the sessions, which the test itself opens, the looks at the history, which are recorded, the ledgers,
 * which number what is recorded, and the tries of links.
 */
async function everyRow(site: TestSite): Promise<string> {
  const tables = await site.ask(
    "select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and relname not like 'ledger%' and relname not in ('session', 'activity', 'activity_detail', 'link_try') order by 1",
  )
  const parts = tables.map(
    ({ relname }) => `(select coalesce(md5(string_agg(t::text, '' order by t::text)), '') from ${String(relname)} t)`,
  )
  const [row] = await site.ask(`select md5(${parts.join(' || ')}) as digest`)
  return String(row?.['digest'])
}

describe(`the permission matrix: ${SIZE}`, () => {
  let site: TestSite
  let questions: readonly Question[]
  let strangers: NamedRows
  let untouched: string
  let asked = 0
  before(async () => {
    const started = await startSite(await startTestDatabase(prepareTwoProvinces), { press: printedOnce(testPress()) })
    const answer = (request: Request) => {
      asked += 1
      return started.answer(request)
    }
    site = { ...started, answer }
    strangers = await namedRowsOf(site)
    questions = questionsOf(routes, strangers)
    // Whoever asks for a bundle has the ledgers numbered, and that writes to their witnesses: here it is done before the count.
    const bundle = await started.answer(
      new Request(`${started.origin}/hasil/penilaian-2025/provinsi-uji/terbit/bundle.json`),
    )
    assert.equal(bundle.status, 200)
    untouched = await everyRow(site)
  })
  after(async () => {
    await site.end()
    // A green run prints no titles, and how much is asked should be seen all the same.
    process.stdout.write(`permission matrix: ${SIZE}, ${asked} questions asked\n`)
  })

  test('holds every route of the table, and no route that is not there', () => {
    assert.deepEqual(Object.keys(MATRIX).toSorted(), routes.map(nameOf).toSorted())
  })

  for (const persona of PERSONAS) {
    test(`${persona.name} gets what the matrix says, everywhere, and reads no canary`, async () => {
      assert.deepEqual(await walk(await visitorAs(site, persona), persona, questions), [])
      assert.deepEqual(site.failures, [])
    })
  }

  test('whatever was refused has changed no row', async () => {
    assert.equal(await everyRow(site), untouched)
    assert.deepEqual((await namedRowsOf(site)).sesi, strangers.sesi)
  })
})

/** Tells a session that is somebody else's from one that is not there. */
const telling: Handler = async (visit) => {
  const { rows } = await sql<{ hash: string }>`select token_hash as hash from session`.execute(visit.site.db)
  const isThere = rows.some(({ hash }) => sessionId({ tokenHash: hash }) === visit.params['sesi'])
  return isThere ? noPermission(visit) : notFound(visit)
}

/** Lets strangers in while the plenary sits. */
const leaking: Handler = async (visit) =>
  visit.params['kategori'] === 'pleno' && visit.viewer.person ? new Response('terbuka') : notFound(visit)

describe('a hole planted in the table', () => {
  const ADOPTED = 'GET /ruang/panitia/:tahun/:tempat/:kategori/penetapan'
  const line = routes.find((route) => nameOf(route) === ADOPTED) ?? assert.fail(ADOPTED)
  const withLine = (planted: Route) => routes.map((route) => (route === line ? planted : route))

  test('a route that nobody guards is found by the first member who asks', async (t) => {
    const planted: Route = { ...line, who: ['signed-in'], of: 'category', handler: showAdopted }
    const site = await startSite(await startTestDatabase(prepareTwoProvinces), {}, withLine(planted))
    t.after(() => site.end())
    const member = personaNamed('member')
    const found = await walk(await visitorAs(site, member), member, questionsOf([planted], NO_ROWS))
    assert.ok(found.some(({ problem }) => problem === 'should not exist for them, is answered 200'))
    assert.ok(found.every(({ path }) => path.includes('/penetapan')))
  })

  test('a room that lets strangers in while its plenary sits is found by those who ask about one state only', async (t) => {
    const planted: Route = { ...line, who: ['anyone'], of: 'site', handler: leaking }
    const site = await startSite(await startTestDatabase(prepareTwoProvinces), {}, withLine(planted))
    t.after(() => site.end())
    const found: Violation[] = []
    for (const persona of PERSONAS.filter(({ name, partIn }) => !THOROUGH.has(name) && !partIn.includes(FOREIGN)))
      found.push(...(await walk(await visitorAs(site, persona), persona, questionsOf([planted], NO_ROWS))))
    const room = `GET /ruang/panitia/penilaian-2025/${FOREIGN.slug}/pleno/penetapan`
    assert.ok(
      found.some(({ path, problem }) => path === room && problem === 'should not exist for them, is answered 200'),
    )
  })

  test('a door that says of a session that it is there, and not theirs, is found', async (t) => {
    const ending = routes.find(({ path }) => path === '/akun/sesi/:sesi/akhiri') ?? assert.fail('sessions can be ended')
    const planted: Route = { ...ending, of: 'site', handler: telling }
    const site = await startSite(await startTestDatabase(prepareTwoProvinces), {}, [planted])
    t.after(() => site.end())
    const rows = await namedRowsOf(site)
    const member = personaNamed('member')
    const found = await walk(await visitorAs(site, member), member, questionsOf([planted], rows))
    const told = ['should not exist for them, is answered 403', 'differs from the answer for a row that is nowhere']
    assert.deepEqual(
      found.map(({ path, problem }) => [path, problem]),
      rows.sesi.flatMap((id) => told.map((problem) => [`POST /akun/sesi/${id}/akhiri`, problem])),
    )
  })

  test('a route that is missing in the matrix fails at the first question', async () => {
    const stray: Route = { ...line, path: '/ruang/panitia/:tahun/:tempat/:kategori/rahasia' } as Route
    const names = [...routes, stray].map(nameOf)
    assert.deepEqual(
      names.filter((name) => !Object.hasOwn(MATRIX, name)),
      [nameOf(stray)],
    )
    const [question] = questionsOf([stray], NO_ROWS)
    const member = personaNamed('member')
    await assert.rejects(walk({} as never, member, question ? [question] : []), /rahasia is missing in the matrix/)
  })
})
