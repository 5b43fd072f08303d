import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { emptyWorld, expectDone, NOW } from '../../test/judged-season.ts'
import { PLAN_DRAFT } from '../../test/plans.ts'
import type { PlanDraft } from '../award/coverage/plan-document.ts'
import { NOBODY, type Viewer } from '../award/people/viewer.ts'
import { THE_NATION } from '../award/places/region.ts'
import { findPlan, listPlanPayments, listPlans } from '../store/protection-plans.ts'
import { instant } from '../award/units/dates.ts'
import { insertOrganisation } from '../store/organisations.ts'
import { saveRegions } from '../store/regions.ts'
import { savePlace } from '../store/seasons.ts'
import { type Desk, openDesk } from './desk.ts'
import { notePlanPayment } from './note-plan-payment.ts'
import { publishProtectionPlan } from './publish-protection-plan.ts'
import { makeProtectionPlan, reviseProtectionPlan } from './save-protection-plan.ts'

const WHERE = { place: '61.08', year: 2027 }
const KEY = { ...WHERE, plan: 1 }
const PAYMENT = { fund: 'APBD', month: '2027-01', heads: '4.900', rupiah: '82.320.000', proof: 'SP2D 1' }

describe('plans on a real database', () => {
  let world: Awaited<ReturnType<typeof emptyWorld>>
  let desk: Desk
  const as = (viewer: Viewer) => openDesk({ db: world.db, clock: { now: () => NOW }, viewer })

  before(async () => {
    world = await emptyWorld()
    desk = as(world.administrator)
    const kalbar = { code: '61', parent: 'ID', level: 'province', name: 'Kalimantan Barat' } as const
    const landak = { code: '61.08', parent: '61', level: 'regency', name: 'Kabupaten Landak' } as const
    await saveRegions(world.db, [THE_NATION, kalbar, landak])
  })
  after(() => world.end())

  test('a plan comes back as it was saved, every count with its source and every line in its order', async () => {
    assert.deepEqual(expectDone(await makeProtectionPlan(desk, WHERE, PLAN_DRAFT)), KEY)
    const stored = await findPlan(world.db, KEY, 'last')
    assert.deepEqual(stored?.document, {
      title: 'Nelayan 2027',
      note: '',
      universe: { heads: 6000, source: 'DTSEN' },
      coverage: { covered: 69_590, eligible: 130_245, source: 'BPJS Ketenagakerjaan' },
      targetPercent: '59.56',
      available: [{ fund: 'DBH', rupiah: 1_000_000_000 }],
      tags: [],
      lines: [
        { people: 'Nelayan', group: 'fishing', fund: 'APBD', heads: 5000, from: '2027-01', months: 12, withJht: false },
        { people: 'Pekebun', group: 'palm_oil', fund: 'DBH', heads: 100, from: '2027-01', months: 12, withJht: true },
      ],
    })
    assert.equal(await findPlan(world.db, KEY, 'published'), null)
  })

  test('an edit is a new version; one from an old page, one without a change and one with a flaw write nothing', async () => {
    const changed = { ...PLAN_DRAFT, title: 'Nelayan dan pekebun 2027' }
    assert.equal(expectDone(await reviseProtectionPlan(desk, KEY, 1, changed)), 2)
    const refused = async (seen: number, draft: PlanDraft) => {
      const outcome = await reviseProtectionPlan(desk, KEY, seen, draft)
      return outcome.ok ? 'done' : outcome.refusal.code
    }
    assert.equal(await refused(1, PLAN_DRAFT), 'plan_changed_meanwhile')
    assert.equal(await refused(2, changed), 'plan_unchanged')
    assert.equal(await refused(2, { ...PLAN_DRAFT, lines: [] }), 'plan_refused')
    assert.equal((await findPlan(world.db, KEY, 'last'))?.version, 2)
  })

  test('everybody reads the version that was published while the next is being written', async () => {
    assert.deepEqual(await publishProtectionPlan(desk, KEY, 1), {
      ok: false,
      refusal: { code: 'plan_changed_meanwhile', version: 2 },
    })
    expectDone(await publishProtectionPlan(desk, KEY, 2))
    assert.equal((await publishProtectionPlan(desk, KEY, 2)).ok, false)
    expectDone(await reviseProtectionPlan(desk, KEY, 2, PLAN_DRAFT))
    const out = await findPlan(world.db, KEY, 'published')
    assert.deepEqual([out?.version, out?.lastVersion, out?.publishedAt], [2, 3, NOW])
    assert.deepEqual((await listPlans(world.db, '61.08', 'last')).map(({ version }) => version), [3]) // prettier-ignore
  })

  test('a second plan of the place gets the next number and a list of three costs as many questions as one', async () => {
    assert.equal(expectDone(await makeProtectionPlan(desk, WHERE, PLAN_DRAFT)).plan, 2)
    assert.equal(expectDone(await makeProtectionPlan(desk, { ...WHERE, year: 2028 }, PLAN_DRAFT)).plan, 1)
    const plans = await listPlans(world.db, '61.08', 'last')
    assert.deepEqual(plans.map(({ year, plan, document }) => [year, plan, document.lines.length]), [[2028, 1, 2], [2027, 1, 2], [2027, 2, 2]]) // prettier-ignore
    assert.deepEqual((await listPlans(world.db, '61.08', 'published')).map(({ plan }) => plan), [1]) // prettier-ignore
    assert.deepEqual(await listPlans(world.db, '61', 'last'), [])
  })

  test('of what was paid for a month the last note holds and the first stays in the table', async () => {
    expectDone(await notePlanPayment(desk, KEY, PAYMENT))
    expectDone(await notePlanPayment(desk, KEY, { ...PAYMENT, heads: '5000', rupiah: '84000000' }))
    expectDone(await notePlanPayment(desk, KEY, { ...PAYMENT, fund: 'DBH', heads: '0', rupiah: '0' }))
    assert.deepEqual(await listPlanPayments(world.db, KEY), [
      { fund: 'APBD', month: '2027-01', heads: 5000, rupiah: 84_000_000, proof: 'SP2D 1' },
      { fund: 'DBH', month: '2027-01', heads: 0, rupiah: 0, proof: 'SP2D 1' },
    ])
    const flawed = await notePlanPayment(desk, KEY, { ...PAYMENT, proof: '' })
    assert.equal(flawed.ok, false)
    assert.equal((await listPlanPayments(world.db, KEY)).length, 2)
  })

  test('the contact of a regency plans for it and for no other place, by what the register of organisations says', async () => {
    const kalbar = { code: '61', level: 'province', name: 'Kalimantan Barat', slug: 'kalimantan-barat' } as const
    await savePlace(world.db, kalbar)
    const person = world.administrator.person
    const landak = { organisation: 'kabupaten-landak', kind: 'regency', name: 'Kabupaten Landak', registrationNumber: null, sizeClass: null, sector: null, placeCode: '61.08' } as const // prettier-ignore
    await insertOrganisation(world.db, '61', landak, { at: instant(NOW), by: person?.id ?? '' })
    const contact: Viewer = {
      ...NOBODY,
      person,
      roles: [{ province: '61', season: 2026, role: 'candidate_contact', organisation: 'kabupaten-landak' }],
    }
    assert.equal(expectDone(await makeProtectionPlan(as(contact), { ...WHERE, year: 2029 }, PLAN_DRAFT)).plan, 1)
    assert.equal((await makeProtectionPlan(as(contact), { place: '61', year: 2029 }, PLAN_DRAFT)).ok, false)
  })

  test('who may not plan for a place learns nothing of it, nor of a place that nobody knows', async () => {
    const other: Viewer = {
      ...NOBODY,
      person: world.administrator.person,
      roles: [{ province: '62', season: 2026, role: 'committee_chair', organisation: null }],
    }
    const nothing = { ok: false, refusal: { code: 'not_found' } }
    assert.deepEqual(await makeProtectionPlan(as(other), WHERE, PLAN_DRAFT), nothing)
    assert.deepEqual(await reviseProtectionPlan(as(other), KEY, 3, PLAN_DRAFT), nothing)
    assert.deepEqual(await publishProtectionPlan(as(other), KEY, 3), nothing)
    assert.deepEqual(await notePlanPayment(as(other), KEY, PAYMENT), nothing)
    assert.deepEqual(await makeProtectionPlan(desk, { ...WHERE, place: '99' }, PLAN_DRAFT), nothing)
    assert.deepEqual(await makeProtectionPlan(desk, { ...WHERE, year: 2014 }, PLAN_DRAFT), {
      ok: false,
      refusal: { code: 'plan_year_invalid', min: 2015, max: 2099 },
    })
  })
})
