import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { InterviewRule, InterviewTask } from '../award/interviews/interview-task.ts'
import { type Random, seededRandom } from '../../tools/seeded-random.ts'
import { planInterviews } from './plan-interviews.ts'

/** Of all timetables there are those of the least cost; cost null and none when there is none at all. */
function cheapest(task: InterviewTask): {
  readonly cost: number | null
  readonly slots: readonly (readonly number[])[]
} {
  let least: number | null = null
  let found: (readonly number[])[] = []
  const walk = (slots: readonly number[], cost: number): void => {
    const row = task.cost[slots.length]
    if (!row) {
      if (cost > (least ?? cost) || !isKept(task, slots)) return
      found = least === cost ? [...found, slots] : [slots]
      least = cost
      return
    }
    for (const [slot, value] of row.entries())
      if (value !== null && slots.filter((taken) => taken === slot).length < task.rooms)
        walk([...slots, slot], cost + value)
  }
  walk([], 0)
  return { cost: least, slots: found }
}

function leastCost(task: InterviewTask): number | null {
  return cheapest(task).cost
}

/** Asked of a finished timetable, as a secretary would check it. */
function isKept({ days, rooms, panels, rules }: InterviewTask, slots: readonly number[]): boolean {
  const isSharing = (a: number, b: number) => panels[a]?.some((assessor) => panels[b]?.includes(assessor)) === true
  const day = (candidate: number) => days[slots[candidate] ?? -1]
  const kept = (rule: InterviewRule) => {
    if (rule.kind === 'on_day') return rule.candidates.every((candidate) => day(candidate) === rule.day)
    const isSameDay = new Set(rule.candidates.map(day)).size === 1
    const [a = -1, b = -1] = rule.candidates
    return isSameDay && (rule.kind === 'same_day' || Math.abs((slots[a] ?? -9) - (slots[b] ?? 9)) === 1)
  }
  return slots.every((slot, a) => {
    const others = [...slots.keys()].filter((b) => b !== a && slots[b] === slot)
    return others.length < rooms && !others.some((b) => isSharing(a, b))
  }) && rules.every(kept)
} // prettier-ignore

function randomTask(random: Random): InterviewTask {
  const candidates = 2 + random.whole(3)
  const dayLength = 1 + random.whole(3)
  const slots = [...Array(2 * dayLength).keys()]
  const someone = () => random.whole(candidates)
  const rules = Array.from({ length: random.whole(3) }, (): InterviewRule => {
    const a = someone()
    const b = (a + 1 + random.whole(candidates - 1)) % candidates
    const kind = random.pick(['same_day', 'adjacent', 'on_day'] as const)
    if (kind === 'on_day') return { kind, candidates: [a], day: random.whole(2) }
    return { kind, candidates: [a, b] }
  })
  return {
    cost: Array.from({ length: candidates }, () => slots.map(() => (random.chance(0.25) ? null : random.whole(6)))),
    days: slots.map((slot) => Math.floor(slot / dayLength)),
    rooms: 1 + random.whole(2),
    panels: Array.from({ length: candidates }, () => [0, 1, 2].filter(() => random.chance(0.4))),
    rules,
  }
}

test('no timetable costs less and no rule is broken, in 140 small tasks where all timetables are looked at', async () => {
  const random = seededRandom(45)
  const codes = new Map<string, number>()
  for (let turn = 0; turn < 140; turn++) {
    const task = randomTask(random)
    const planned = await planInterviews(task)
    assert.equal(planned.ok ? planned.value.cost : null, leastCost(task), JSON.stringify(task))
    if (planned.ok) {
      const { slots, rooms } = planned.value
      assert.ok(isKept(task, slots))
      assert.equal(new Set(slots.map((slot, at) => `${slot}/${rooms[at]}`)).size, slots.length)
      assert.ok(rooms.every((room) => room >= 0 && room < task.rooms))
    } else await assertReason(task, planned.refusal)
    const code = planned.ok ? 'planned' : planned.refusal.code
    codes.set(code, (codes.get(code) ?? 0) + 1)
  }
  for (const code of ['planned', 'no_slot_free', 'slots_too_few', 'assessor_overbooked', 'rules_contradict'])
    assert.ok((codes.get(code) ?? 0) > 1, `${code}: ${codes.get(code)}`)
})

type Refusal = Extract<Awaited<ReturnType<typeof planInterviews>>, { readonly ok: false }>['refusal']

/** What is named as the reason is one: it alone is already impossible, and a rule that is enough to give up is. */
async function assertReason(task: InterviewTask, refusal: Refusal): Promise<void> {
  if (refusal.code === 'slots_too_few' || refusal.code === 'assessor_overbooked') {
    assert.ok(refusal.needed > refusal.available)
    for (const candidate of refusal.candidates)
      for (const [slot, value] of task.cost[candidate]?.entries() ?? [])
        assert.ok(value === null || refusal.slots.includes(slot))
  }
  if (refusal.code !== 'rules_contradict') return
  const { rules, sharedAssessors, enough } = refusal
  const panels = sharedAssessors ? task.panels : []
  assert.equal(leastCost({ ...task, rules, panels }), null)
  if (sharedAssessors) assert.notEqual(leastCost({ ...task, rules, panels: [] }), null)
  for (const rule of rules)
    assert.notEqual(leastCost({ ...task, panels, rules: rules.filter((one) => one !== rule) }), null)
  for (const rule of enough) assert.notEqual(leastCost({ ...task, rules: task.rules.filter((one) => one !== rule) }), null)
} // prettier-ignore

// Reference 10-timetable: made for this purpose; all ways to put seven candidates into eight slots, and HiGHS.
const SEVEN: InterviewTask = {
  cost: [
    [9, 6, 3, 1, 4, 2, 1, 2],
    [5, 3, 1, 2, 2, 1, 3, 5],
    [8, 5, 2, 1, 3, 1, 1, 2],
    [3, 1, 1, 2, 1, 1, 2, 4],
    [1, 1, 2, 3, 1, 2, 3, 4],
    [null, null, 2, 2, 1, 1, 2, 3],
    [0, 1, 1, 2, 0, 1, 2, null],
  ],
  days: [0, 0, 0, 0, 1, 1, 1, 1],
  rooms: 1,
  panels: [],
  rules: [],
}

test('seven candidates and eight slots: ten timetables cost 6 and none less (case T1-availability), ours is one of them', async () => {
  const { cost, slots } = cheapest(SEVEN)
  assert.deepEqual([cost, slots.length], [6, 10])
  await assertOneOf(SEVEN, slots)
})

test('with flights and cars two timetables cost 7 and none less (case T2-travel-groups), the printed one and ours among them', async () => {
  const rules: readonly InterviewRule[] = [
    { kind: 'same_day', candidates: [0, 2] },
    { kind: 'adjacent', candidates: [1, 3] },
    { kind: 'on_day', candidates: [5], day: 0 },
  ]
  const task = { ...SEVEN, rules }
  const { cost, slots } = cheapest(task)
  assert.deepEqual([cost, slots.length], [7, 2])
  assert.ok(slots.some((one) => one.join() === '6,2,5,1,0,3,4'))
  await assertOneOf(task, slots)
})

async function assertOneOf(task: InterviewTask, optima: readonly (readonly number[])[]): Promise<void> {
  const planned = await planInterviews(task)
  assert.ok(planned.ok)
  assert.ok(
    optima.some((slots) => slots.join() === planned.value.slots.join()),
    planned.value.slots.join(),
  )
}

test('40 candidates in two days and two rooms before nine assessors fill every place', async () => {
  const random = seededRandom(2)
  const cost = Array.from({ length: 40 }, () => Array.from({ length: 20 }, () => random.whole(10)))
  const panels = cost.map((_, candidate) => (candidate % 2 === 0 ? [0, 1, 2, 3, 4] : [5, 6, 7, 8]))
  const days = [...Array(20).keys()].map((slot) => Math.floor(slot / 10))
  const task: InterviewTask = {
    cost,
    days,
    rooms: 2,
    panels,
    rules: [
      { kind: 'same_day', candidates: [0, 1, 2] },
      { kind: 'adjacent', candidates: [3, 4] },
      { kind: 'on_day', candidates: [5, 6], day: 0 },
    ],
  }
  const planned = await planInterviews(task)
  assert.ok(planned.ok)
  assert.ok(isKept(task, planned.value.slots))
  assert.equal(new Set(planned.value.slots.map((slot, at) => `${slot}/${planned.value.rooms[at]}`)).size, 40)
})
