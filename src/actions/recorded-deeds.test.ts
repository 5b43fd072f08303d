/** What a deed leaves in the history: before and after, whose hand, from where; and that a missing or changed hand is found. */
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { coarseAddress, recordedDetail, recordedWho } from '../award/people/recorded-detail.ts'
import { OUTSIDE_SEASONS, type SeasonKey } from '../award/places/season-key.ts'
import { hundredths } from '../award/units/hundredths.ts'
import { KEY, PANEL_DECREE, rulebook, sheet } from '../../test/cast.ts'
import {
  emptyWorld,
  expectDone,
  type JudgedSeason,
  marksOf,
  NOW,
  openSeason,
  PASSWORD,
} from '../../test/judged-season.ts'
import { appointPanel } from './appoint-panel.ts'
import { checkInvariants } from './check-invariants.ts'
import { declareRecusal } from './declare-recusal.ts'
import { invitePerson } from './invite-person.ts'
import { openDesk, pseudonymOf } from './desk.ts'
import { enterMarks } from './enter-marks.ts'
import { foundSeason } from './found-season.ts'
import { reviseRulebook } from './revise-rulebook.ts'
import { signIn, signOut } from './sign-in.ts'

let season: JudgedSeason
before(async () => void (season = await openSeason()))
after(() => season.end())

type Kept = {
  readonly subject: string
  readonly pseudonym: string
  readonly detail: string
  readonly who: string | null
}

async function lastOf(db: JudgedSeason['db'], { province, season: year }: SeasonKey, deed: string): Promise<Kept> {
  const { rows } = await sql<Kept>`
    select subject, actor_pseudonym as pseudonym, detail, who from activity join activity_detail using (province, season, id)
    where province = ${province} and season = ${year} and deed = ${deed} order by id desc limit 1`.execute(db)
  return rows[0] ?? assert.fail(`${deed} stands in the history`)
}

describe('what a deed leaves in the history', () => {
  test('a save holds the marks it replaced beside the new ones, and only those', async () => {
    const key = sheet('hukum')
    expectDone(await enterMarks(season.as('hukum'), key, 0, marksOf(8000)))
    const one = [{ criterion: 'regulasi', markHundredths: hundredths(9000), comment: 'lebih baik' }]
    expectDone(await enterMarks(season.as('hukum'), key, 1, one))
    const kept = await lastOf(season.db, KEY, 'marks_entered')
    assert.deepEqual(recordedDetail(kept.detail)?.after, { version: 2, marks: one })
    assert.deepEqual(recordedDetail(kept.detail)?.before, {
      version: 1,
      marks: [{ criterion: 'regulasi', markHundredths: 8000, comment: '' }],
    })
    assert.equal(kept.subject, `${KEY.category}/${key.candidate}/hukum`)
  })

  test('the hand stands beside the detail with its address, and the detail holds neither name nor id', async () => {
    const viewer = season.viewer('hukum')
    const desk = openDesk({ db: season.db, clock: { now: () => NOW }, viewer, address: '10.1.2.3' })
    expectDone(await enterMarks(desk, sheet('hukum'), 2, marksOf(8100)))
    const kept = await lastOf(season.db, KEY, 'marks_entered')
    const who = recordedWho(kept.who)
    assert.deepEqual([who?.person, who?.name, who?.address], [viewer.person?.id, 'Unsur hukum', '10.1.2.3'])
    assert.equal(coarseAddress(who?.address ?? null), '10.1.2.x')
    assert.equal(kept.pseudonym, pseudonymOf(viewer.person?.id ?? '', KEY))
    for (const secret of [viewer.person?.id ?? '', 'Unsur hukum', '10.1.2.3'])
      assert.equal(kept.detail.includes(secret), false)
  })

  test('recusal, panel and rulebook say what they replaced', async () => {
    expectDone(await declareRecusal(season.as('ekonomi'), sheet('ekonomi'), 'kerabat'))
    const recusal = recordedDetail((await lastOf(season.db, KEY, 'recusal_declared')).detail)
    assert.deepEqual(
      [recusal?.before, recusal?.after],
      [
        { recused: false, version: 0 },
        { recused: true, reason: 'kerabat' },
      ],
    )

    const desk = openDesk({ db: season.db, clock: { now: () => NOW }, viewer: season.administrator })
    const expert = { email: 'ahli-baru@uji.example', displayName: 'Ahli baru', passwordHash: null, demo: false }
    const person = expectDone(await invitePerson(desk, expert))
    const decree = { ...PANEL_DECREE, number: '2/UJI' }
    expectDone(await appointPanel(desk, KEY, decree, [{ seat: 'jamsos', person }]))
    const panel = recordedDetail((await lastOf(season.db, KEY, 'panel_appointed')).detail)
    assert.deepEqual(panel?.after, { decree, seats: [{ seat: 'jamsos', person }] })
    assert.deepEqual(panel?.before, {
      decree: PANEL_DECREE,
      seats: [{ seat: 'jamsos', person: season.viewer('jamsos').person?.id }],
    })
  })

  test('a new version of the rules names the one it follows', async () => {
    const world = await emptyWorld()
    const desk = openDesk({ db: world.db, clock: { now: () => NOW }, viewer: world.administrator })
    const place = { code: '98', level: 'province', name: 'Provinsi Uji', slug: 'provinsi-uji' } as const
    expectDone(await foundSeason(desk, { place, rulebook: rulebook(), zone: 'WITA', example: true }))
    expectDone(await reviseRulebook(desk, KEY, { ...rulebook(), label: 'Label baru' }))
    const { before: former, after: now } =
      recordedDetail((await lastOf(world.db, KEY, 'rulebook_revised')).detail) ?? assert.fail('it is kept')
    assert.deepEqual([former?.['version'], now['version']], [1, 2])
    assert.notEqual(former?.['hash'], now['hash'])
    await world.end()
  })

  test('signing in and out stand outside the seasons, under a pseudonym, by the hand that signed in', async () => {
    const desk = openDesk({
      db: season.db,
      clock: { now: () => NOW },
      viewer: { person: null, seats: [], roles: [], administrator: false },
      address: '10.9.8.7',
    })
    const browser = { deviceToken: null, userAgent: '' }
    const given = { email: 'hukum@uji.example', password: PASSWORD, address: '10.9.8.7', browser, demoAllowed: false }
    const { sessionToken: token } = expectDone(await signIn(desk, given))
    const id = season.viewer('hukum').person?.id ?? ''
    const kept = await lastOf(season.db, OUTSIDE_SEASONS, 'signed_in')
    assert.equal(kept.subject, pseudonymOf(id, OUTSIDE_SEASONS))
    assert.equal(recordedWho(kept.who)?.person, id)
    await signOut(season.as('hukum'), token)
    assert.equal((await lastOf(season.db, OUTSIDE_SEASONS, 'signed_out')).subject, kept.subject)
  })
})

describe('the hand is proven as the detail is', () => {
  class TakenBack extends Error {}

  async function brokenAfter(statement: string): Promise<readonly string[]> {
    let broken: readonly string[] = []
    const planting = season.db.transaction().execute(async (tx) => {
      await sql.raw('set local role none').execute(tx)
      await sql.raw(statement).execute(tx)
      broken = (await checkInvariants(tx)).broken.map(({ invariant }) => invariant)
      throw new TakenBack()
    })
    await assert.rejects(planting, TakenBack)
    return broken
  }
  const one = `id = (select max(id) from activity where deed = 'marks_entered')`

  test('a hand removed without a record, or replaced by another, is found', async () => {
    assert.deepEqual(await brokenAfter('select 1'), [])
    assert.deepEqual(await brokenAfter(`update activity_detail set who = null where ${one}`), [
      'activity_lacks_its_hand',
    ])
    const swapped = `update activity_detail set who = replace(who, 'Unsur', 'Bukan') where ${one}`
    assert.deepEqual(await brokenAfter(swapped), ['activity_hand_fits_its_hash'])
  })
})
