/**
 * Two worlds that differ only in what somebody may not know must look alike to them, to the byte, wherever they ask:
 * then no page, count, order, length or status can tell.
 */
import assert from 'node:assert/strict'
import { describe, test, type TestContext } from 'node:test'
import { sql } from 'kysely'
import type { Route } from '../../src/web/route.ts'
import { routes } from '../../src/web/routes.ts'
import type { HttpVisitor } from '../http-visitor.ts'
import { startSite, testPress } from '../site.ts'
import { startTestDatabase } from '../world.ts'
import { allAnswers } from './at-once.ts'
import { type Persona, PERSONAS, visitorAs } from './personas.ts'
import { namedRowsOf } from './named-rows.ts'
import { printedOnce } from './printed-once.ts'
import { isPlain, plainPath, type Question, questionsOf } from './questions.ts'
import { FOREIGN, OWN, prepareTwoProvinces } from './two-provinces.ts'
import { canTell, readableText } from './walk.ts'

/** What happens behind closed doors, as statements past every right; all of it in the own province. */
const OPEN_MARKS = [
  `update mark set mark_hundredths = 1234, comment = 'LAIN' where category = 'terbuka' and seat in ('jamsos', 'ekonomi')`,
]
const CLOSED_MARKS = [
  `update mark set mark_hundredths = 1234 where category = 'ditutup' and candidate = 'ditutup-hulu' and seat in ('jamsos', 'ekonomi', 'pekerja', 'ketua')`,
  `update recusal set reason = 'LAIN' where category = 'terbuka'`,
]
const WORK_OF_THE_PANEL = [
  `update mark_sheet set version = version + 3, saved_at = saved_at + interval '1 hour' where category = 'terbuka'`,
  `delete from mark_sheet_signature where category = 'terbuka' and seat = 'ekonomi'`,
  `update mark set mark_hundredths = 2345 where category in ('pleno', 'ditetapkan') and seat = 'ekonomi'`,
  `update plenary set minutes = replace(minutes, 'Ruang Rapat Uji', 'TEMPAT LAIN')`,
  `update adoption set document = replace(document, '53.57', '11.11') where category = 'diumumkan'`,
  `update adoption set document = replace(document, '47.47', '11.11') where category = 'ditetapkan'`,
]
const FILES = [
  `update file_section_version set content = replace(content, 'KENARI', 'LAIN')`,
  `insert into nomination_step select province, season, category, candidate, 2, 'let_lapse', 'lapsed', 'LAIN', moved_at, moved_by from nomination_step where state = 'draft'`,
]
const PEOPLE = [
  `update person set email = 'lain-' || email, display_name = display_name where email like 'kenari-disnaker-%'`,
  `insert into role_end select province, season, id, 'LAIN', granted_at, granted_by from role_grant where role = 'verifier'`,
]

/** For all worlds: where they hold the same, their papers are the same. */
const PRESS = printedOnce(testPress())

const ownAlone = (statement: string) =>
  statement.includes('person') || statement.includes('role_end')
    ? statement
    : `${statement} ${statement.includes(' where ') ? 'and' : 'where'} province = '${OWN.code}'`

type Ignorant = { readonly names: readonly string[]; readonly statements: readonly string[] }

/**
 * Who may not know what; those who may not know the same share their two worlds, which take longer to make than to look
 * at. The administrator reads of broken promises, and these worlds are made by breaking some.
 */
const IGNORANT: readonly Ignorant[] = [
  {
    names: ['nobody', 'member', 'foreign_chair'],
    statements: [...OPEN_MARKS, ...CLOSED_MARKS, ...WORK_OF_THE_PANEL, ...PEOPLE, ...FILES],
  },
  {
    names: ['observer', 'candidate_contact'],
    statements: [...OPEN_MARKS, ...CLOSED_MARKS, ...WORK_OF_THE_PANEL, ...PEOPLE],
  },
  { names: ['assessor'], statements: [...OPEN_MARKS, ...CLOSED_MARKS, ...PEOPLE, ...FILES] },
  { names: ['secretary', 'chair'], statements: [...OPEN_MARKS, ...PEOPLE, ...FILES] },
]

/** Ids, salts and proofs of the entries that the asking itself leaves in the history: made of dice, they tell nothing. */
const ID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\b[0-9a-f]{32}([0-9a-f]{32})?\b/g

type Told = ReadonlyMap<string, string>

/** They ask at every closed door as well. */
const OUTSIDE: ReadonlySet<string> = new Set(['nobody', 'member', 'foreign_chair'])

/**
 * What is recorded is asked last and one after the other: the order of the history must be the same in both worlds.
 * An address that is closed without a query is not asked with one.
 */
async function toldTo(visitor: HttpVisitor, persona: Persona, questions: readonly Question[]): Promise<Told> {
  const tell = async (question: Question) => {
    const answer = await visitor.get(question.path)
    const text = (await readableText(answer, question)).replaceAll(ID, '#')
    return [question.path, `${answer.status}\n${text}`] as const
  }
  const asked = questions.filter(
    (question) => question.route.method === 'GET' && (OUTSIDE.has(persona.name) || canTell(persona, question)),
  )
  const quick = asked.filter(({ route }) => !isAboutHistory(route))
  const told = new Map(await allAnswers(quick.filter(isPlain), tell))
  const isOpen = (question: Question) => told.get(plainPath(question))?.startsWith('2') === true
  const queried = quick.filter((question) => !isPlain(question) && isOpen(question))
  for (const [path, text] of await allAnswers(queried, tell)) told.set(path, text)
  for (const question of asked.filter(({ route }) => isAboutHistory(route)))
    if (isPlain(question) || isOpen(question)) told.set(...(await tell(question)))
  return told
}

function isAboutHistory({ records, path }: Route): boolean {
  return records !== null || path.includes('/riwayat')
}

type Worlds = { readonly statements: readonly string[]; readonly table: readonly Route[] }

/** The addresses whose answers differ between the worlds, each with who asked. */
async function differences(
  t: TestContext,
  personas: readonly Persona[],
  { statements, table }: Worlds,
): Promise<readonly string[]> {
  const worlds: Told[] = []
  for (const changes of [[], statements.map(ownAlone)]) {
    const site = await startSite(await startTestDatabase(prepareTwoProvinces), { press: PRESS }, table)
    t.after(() => site.end())
    // Signed in before the change: that may take away the very address they sign in with.
    const visitors: { readonly persona: Persona; readonly visitor: HttpVisitor }[] = []
    for (const persona of personas) visitors.push({ persona, visitor: await visitorAs(site, persona) })
    const questions = questionsOf(table, await namedRowsOf(site))
    for (const change of changes) await site.ask(change)
    const told = new Map<string, string>()
    for (const { persona, visitor } of visitors)
      for (const [path, text] of await toldTo(visitor, persona, questions)) told.set(`${persona.name} ${path}`, text)
    worlds.push(told)
  }
  const [one, other] = worlds
  return [...(one ?? [])].flatMap(([asked, text]) => (other?.get(asked) === text ? [] : [asked]))
}

const personaNamed = (name: string): Persona => PERSONAS.find((one) => one.name === name) ?? assert.fail(name)

describe('two worlds that differ only in what somebody may not know', () => {
  for (const { names, statements } of IGNORANT) {
    test(`look alike to ${names.join(' and to ')}, to the byte, wherever they ask`, async (t) => {
      assert.deepEqual(await differences(t, names.map(personaNamed), { statements, table: routes }), [])
    })
  }
})

describe('a count planted without a filter', () => {
  test('tells a stranger that somebody has signed, and is found', async (t) => {
    const planted: Route = {
      method: 'GET',
      path: '/jumlah',
      who: ['anyone'],
      query: [],
      fields: [],
      records: null,
      of: 'site',
      handler: async ({ site }) => {
        const { rows } = await sql<{ n: string }>`select count(*) as n from mark_sheet_signature`.execute(site.db)
        return new Response(rows[0]?.n)
      },
    }
    const found = await differences(t, [personaNamed('nobody')], { statements: WORK_OF_THE_PANEL, table: [planted] })
    assert.deepEqual(found, ['nobody /jumlah', 'nobody /jumlah?penilai=jamsos'])
  })

  test('and what the chair may know does reach the chair: the comparison is no dead test', async (t) => {
    const standings = routes.filter((route) => route.path.endsWith('/peringkat'))
    const found = await differences(t, [personaNamed('chair')], { statements: CLOSED_MARKS, table: standings })
    assert.deepEqual(
      found.map((asked) => asked.split('?')[0]).filter((path, at, all) => all.indexOf(path) === at),
      [`chair /ruang/panitia/penilaian-2025/${OWN.slug}/ditutup/peringkat`],
    )
    assert.ok(!found.some((path) => path.includes(FOREIGN.slug)))
  })
})
