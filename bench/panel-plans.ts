/** How long it takes to plan a panel's work, with the proof that no plan is better. */
import { loadavg } from 'node:os'
import { assignAssessors } from '../src/actions/assign-assessors.ts'
import { planInterviews } from '../src/actions/plan-interviews.ts'
import { evenLoads } from '../src/award/assignment/assignment.ts'
import type { InterviewRule } from '../src/award/interviews/interview-task.ts'
import { seededRandom } from '../tools/seeded-random.ts'
import { type PlainFigure, spread } from './figures.ts'

/** Each run has other numbers. */
export async function panelPlanFigures(runs: number): Promise<readonly PlainFigure[]> {
  return [
    await figure('assignment of 500 candidates x 3 over 41 assessors, fair', runs, 1000, bigAssignment),
    await figure('the same, everybody wants the same assessors, four levels', Math.min(runs, 2), null, crowdedLevels),
    await figure('the same, everybody wants the same assessors, two in five in conflict', 1, null, crowdedConflicts),
    await figure('timetable of 40 candidates x 2 days x 2 rooms x 9 assessors', runs, 2000, bigTimetable),
  ]
}

async function figure(
  name: string,
  runs: number,
  atMost: number | null,
  plan: (seed: number) => Promise<'proven' | 'late'>,
): Promise<PlainFigure> {
  const before = loadavg()[0] ?? 0
  let proven = 0
  const measured: { readonly wallMs: number; readonly cpuMs: number }[] = []
  for (let seed = 1; seed <= runs; seed++) {
    const [begun, cpu] = [performance.now(), process.cpuUsage()]
    if ((await plan(seed)) === 'proven') proven += 1
    const { user, system } = process.cpuUsage(cpu)
    measured.push({ wallMs: performance.now() - begun, cpuMs: (user + system) / 1000 })
  }
  return {
    name,
    unit: 'ms',
    value: spread(measured.map(({ wallMs }) => wallMs)),
    cpuMs: spread(measured.map(({ cpuMs }) => cpuMs)),
    loadAverage: [before, loadavg()[0] ?? 0],
    goal: atMost === null ? null : { of: 'value', atMost },
    peer: null,
    note: `${runs} tasks of chance, ${proven} proven best; the first run loads the solver`,
  }
}

/** Affinities from 0 to 100, one pair of twenty in conflict. */
async function bigAssignment(seed: number): Promise<'proven'> {
  const random = seededRandom(seed)
  const affinity = Array.from({ length: 500 }, () => Array.from({ length: 41 }, () => random.whole(101)))
  const open = affinity.map((row) => row.map(() => !random.chance(0.05)))
  const planned = await assignAssessors({ affinity, open, each: 3, ...evenLoads(500, 41, 3) }, 'fair')
  if (!planned.ok) throw new Error(planned.refusal.code)
  const { loads } = planned.value
  if (Math.max(...loads) - Math.min(...loads) > 1) throw new Error('loads differ by more than one')
  return 'proven'
}

/** Expertise from 0 to 3, mostly the assessor's own and little of the pair: who is good is good for nearly all. */
async function crowdedLevels(seed: number): Promise<'proven' | 'late'> {
  return crowded(seed, 0.05, (worth) => Math.min(3, Math.floor(worth / 26)))
}

async function crowdedConflicts(seed: number): Promise<'proven' | 'late'> {
  return crowded(seed, 0.4, (worth) => worth)
}

/** What is not proven in time is refused, and counted so; any other refusal is a fault. */
async function crowded(
  seed: number,
  conflicts: number,
  affinityOf: (worth: number) => number,
): Promise<'proven' | 'late'> {
  const random = seededRandom(seed)
  const assessors = Array.from({ length: 41 }, () => random.whole(71))
  const affinity = Array.from({ length: 500 }, () => assessors.map((worth) => affinityOf(worth + random.whole(31))))
  const open = affinity.map((row) => row.map(() => !random.chance(conflicts)))
  const planned = await assignAssessors({ affinity, open, each: 3, ...evenLoads(500, 41, 3) }, 'fair')
  if (planned.ok) return 'proven'
  if (planned.refusal.code !== 'not_proven_in_time') throw new Error(planned.refusal.code)
  return 'late'
}

/** Every place is taken; one slot of ten is closed to a candidate, and eleven rules bind 24 of them. */
async function bigTimetable(seed: number): Promise<'proven'> {
  const random = seededRandom(seed)
  const slots = [...Array(20).keys()]
  const cost = Array.from({ length: 40 }, () => slots.map(() => (random.chance(0.1) ? null : random.whole(10))))
  const rules: readonly InterviewRule[] = [
    ...[0, 3, 6, 9, 12].map((at) => ({ kind: 'same_day', candidates: [at, at + 1, at + 2] }) as const),
    ...[20, 22, 24].map((at) => ({ kind: 'adjacent', candidates: [at, at + 1] }) as const),
    ...[30, 31, 32].map((at) => ({ kind: 'on_day', candidates: [at], day: 0 }) as const),
  ]
  const panels = cost.map((_, candidate) => (candidate % 2 === 0 ? [0, 1, 2, 3, 4] : [5, 6, 7, 8]))
  const days = slots.map((slot) => Math.floor(slot / 10))
  const planned = await planInterviews({ cost, days, rooms: 2, panels, rules })
  if (!planned.ok) throw new Error(planned.refusal.code)
  return 'proven'
}

if (import.meta.main) {
  for (const { name, value, cpuMs, note } of await panelPlanFigures(5))
    console.log(
      `${name}: ${value.median.toFixed(0)} (${value.max.toFixed(0)}) ms, CPU ${cpuMs?.median.toFixed(0)} ms; ${note}`,
    )
}
