/** Makes the plans of the demo through the real actions, each deed at its own moment. */
import type { Viewer } from '../award/people/viewer.ts'
import { assert, type Result } from '../award/result.ts'
import type { Instant } from '../award/units/dates.ts'
import type { Database } from '../store/db.ts'
import { openDesk } from './desk.ts'
import { EXAMPLE_PLANS, type ExamplePlan } from './example-plans.ts'
import { notePlanPayment } from './note-plan-payment.ts'
import { publishProtectionPlan } from './publish-protection-plan.ts'
import { makeProtectionPlan, reviseProtectionPlan } from './save-protection-plan.ts'

export async function loadExamplePlans(db: Database, administrator: Viewer): Promise<void> {
  const deskAt = (at: Instant) => openDesk({ db, clock: { now: () => at }, viewer: administrator })
  for (const plan of EXAMPLE_PLANS) await loadPlan(plan, deskAt)
}

async function loadPlan(
  { place, year, versions, publishedAt, payments }: ExamplePlan,
  deskAt: (at: Instant) => ReturnType<typeof openDesk>,
): Promise<void> {
  const [first, ...later] = versions
  assert(first, 'a plan has a first version')
  const key = done(await makeProtectionPlan(deskAt(first.at), { place, year }, first.draft))
  let version = 1
  for (const { at, draft } of later) version = done(await reviseProtectionPlan(deskAt(at), key, version, draft))
  if (publishedAt !== null) done(await publishProtectionPlan(deskAt(publishedAt), key, version))
  for (const { at, draft } of payments) done(await notePlanPayment(deskAt(at), key, draft))
}

function done<Value>(outcome: Result<Value, unknown>): Value {
  assert(outcome.ok, `the example plan is refused: ${JSON.stringify(outcome)}`)
  return outcome.value
}
