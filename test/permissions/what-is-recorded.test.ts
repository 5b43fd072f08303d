/** What the table of routes says is written into the history, against what is: each form and each recorded look, used once. */
import assert from 'node:assert/strict'
import { after, before, describe, test, type TestContext } from 'node:test'
import type { Deed } from '../../src/award/people/deeds.ts'
import { paths } from '../../src/web/paths.ts'
import { seeOther } from '../../src/web/reply.ts'
import type { Handler, Recorded, Route } from '../../src/web/route.ts'
import { routes } from '../../src/web/routes.ts'
import { startEmptySite, startSite, type TestSite } from '../site.ts'
import { startTestDatabase } from '../world.ts'
import { accountTurns } from './account-turns.ts'
import { calibrationTurns } from './calibration-turns.ts'
import { clarificationTurns } from './clarification-turns.ts'
import { interviewTurns } from './interview-turns.ts'
import { objectionTurns } from './objection-turns.ts'
import { officeTurns } from './office-turns.ts'
import { outreachTurns } from './outreach-turns.ts'
import { planTurns } from './plan-turns.ts'
import { PERSONAS, visitorAs } from './personas.ts'
import { nameOf } from './questions.ts'
import { tiesTurns } from './ties-turns.ts'
import { registerTurns } from './register-turns.ts'
import { seasonTurns } from './season-turns.ts'
import type { Turn } from './turn.ts'
import { prepareTwoProvinces } from './two-provinces.ts'

/** In this order: the later ones build on the earlier. */
const TURNS = [
  ...accountTurns,
  ...interviewTurns,
  ...calibrationTurns,
  ...tiesTurns,
  ...clarificationTurns.slice(0, 2),
  ...clarificationTurns.slice(3),
  ...seasonTurns,
  ...objectionTurns,
  ...clarificationTurns.slice(2, 3),
  ...outreachTurns,
  ...registerTurns,
  ...officeTurns,
  ...planTurns,
]

const asList = (records: Recorded): readonly Deed[] =>
  records === null ? [] : typeof records === 'string' ? [records] : records

/** Forms, and looks that say that they are recorded. */
const isAsked = ({ method, records }: Route) => method === 'POST' || records !== null

async function history(site: TestSite): Promise<ReadonlyMap<string, string>> {
  const rows = await site.ask('select id, deed from activity order by id')
  return new Map(rows.map(({ id, deed }) => [String(id), String(deed)]))
}

/** The answer and the deeds that came into the history with it. */
async function taken(site: TestSite, turn: Turn): Promise<{ readonly status: number; readonly deeds: string[] }> {
  const persona = PERSONAS.find(({ name }) => name === turn.as) ?? assert.fail(turn.as)
  const another = () => visitorAs(site, persona)
  const visitor = await another()
  const earlier = await history(site)
  const { status } = await turn.take({ site, visitor, another })
  const later = await history(site)
  return { status, deeds: [...later].flatMap(([id, deed]) => (earlier.has(id) ? [] : [deed])).toSorted() }
}

type Taken = { readonly turn: Turn; readonly status: number; readonly deeds: readonly string[] }

async function allTaken(site: TestSite, empty: TestSite, turns: readonly Turn[]): Promise<readonly Taken[]> {
  const all: Taken[] = []
  for (const turn of turns) all.push({ turn, ...(await taken(turn.emptySite ? empty : site, turn)) })
  return all
}

/** Where the table and the history differ. */
function wrongs(table: readonly Route[], all: readonly Taken[]): readonly string[] {
  return table.filter(isAsked).flatMap((route) => {
    const own = all.filter(({ turn }) => turn.of === nameOf(route))
    const declared = asList(route.records)
    const never = declared.filter((deed) => !own.some(({ deeds }) => deeds.includes(deed)))
    return [
      ...own.flatMap(({ turn, status, deeds }) => {
        const expected = [...(turn.writes ?? declared)].toSorted()
        const wanted = turn.status ?? 303
        return [
          ...(status === wanted ? [] : [`${turn.of} as ${turn.as} is answered ${status}, not ${wanted}`]),
          ...(deeds.join() === expected.join()
            ? []
            : [`${turn.of} writes [${deeds.join()}], not [${expected.join()}]`]),
        ]
      }),
      ...never.map((deed) => `${nameOf(route)} declares ${deed}, and no turn writes it`),
    ]
  })
}

describe('what the table says is recorded', () => {
  let site: TestSite
  let empty: TestSite
  before(async () => {
    site = await startSite(await startTestDatabase(prepareTwoProvinces))
    empty = await startEmptySite()
  })
  after(async () => {
    await site.end()
    await empty.end()
  })

  test('has a turn for every form and every recorded look, and a reason for each form that is not recorded', () => {
    assert.deepEqual([...new Set(TURNS.map(({ of }) => of))].toSorted(), routes.filter(isAsked).map(nameOf).toSorted())
    const silent = routes.filter(({ method, records }) => method === 'POST' && records === null)
    const reasoned = TURNS.filter(({ silentBecause }) => silentBecause !== undefined)
    assert.deepEqual(reasoned.map(({ of }) => of).toSorted(), silent.map(nameOf).toSorted())
  })

  test('stands in the history once it is done, that and nothing else', async () => {
    assert.deepEqual(wrongs(routes, await allTaken(site, empty, TURNS)), [])
    assert.deepEqual([...site.failures, ...empty.failures], [])
  })

  test('holds nothing of what was typed where somebody failed to sign in', async () => {
    const details = await site.ask(
      "select detail || coalesce(who, '') as text, subject from activity join activity_detail using (province, season, id) where deed in ('sign_in_failed', 'sign_in_blocked')",
    )
    assert.equal(details.length, 4)
    for (const { text, subject } of details)
      assert.doesNotMatch(`${String(text)} ${String(subject)}`, /tebakan|bukan yang ini|@/)
  })
})

const doNothing: Handler = async (visit) => seeOther(visit, paths.people())

describe('a line of the table that does not say what it does', () => {
  const CLOSING = 'POST /ruang/administrator/orang/:orang/tutup'
  const line = routes.find((route) => nameOf(route) === CLOSING) ?? assert.fail(CLOSING)
  const turns = TURNS.filter(({ of }) => of === CLOSING)

  async function wrongsOf(t: TestContext, planted: Route): Promise<readonly string[]> {
    const table = routes.map((route) => (route === line ? planted : route))
    const site = await startSite(await startTestDatabase(prepareTwoProvinces), {}, table)
    t.after(() => site.end())
    return wrongs([planted], await allTaken(site, site, turns))
  }

  test('is found when it declares a deed that it does not record', async (t) => {
    assert.deepEqual(await wrongsOf(t, { ...line, of: 'site', handler: doNothing }), [
      `${CLOSING} writes [], not [account_closed]`,
      `${CLOSING} declares account_closed, and no turn writes it`,
    ])
  })

  test('is found when it records a deed that it does not declare, or declares one more than it records', async (t) => {
    assert.deepEqual(await wrongsOf(t, { ...line, records: null }), [`${CLOSING} writes [account_closed], not []`])
    assert.deepEqual(await wrongsOf(t, { ...line, records: ['account_closed', 'session_ended'] }), [
      `${CLOSING} writes [account_closed], not [account_closed,session_ended]`,
      `${CLOSING} declares session_ended, and no turn writes it`,
    ])
  })
})
