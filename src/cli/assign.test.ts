import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assignCommand } from './assign.ts'
import { runCommand, withFiles } from './command.examples.ts'

async function assigned(input: unknown, ...more: readonly string[]) {
  let run: Awaited<ReturnType<typeof runCommand>> | undefined
  await withFiles({ 'tugas.json': typeof input === 'string' ? input : JSON.stringify(input) }, async (path) => {
    run = await runCommand(assignCommand, '--input', path('tugas.json'), ...more)
  })
  return run ?? assert.fail('the command has run')
}

async function reason(input: unknown) {
  return JSON.parse((await assigned(input, '--json', '--lang', 'en')).stdout).infeasible
}

async function plan(input: unknown, ...more: readonly string[]) {
  const { exit, stdout, stderr } = await assigned(input, '--json', ...more)
  assert.deepEqual([exit, stderr], [0, ''])
  return JSON.parse(stdout)
}

// scipy.optimize.linear_sum_assignment, example of its documentation; the optimum is the least of its 6 permutations.
const SCIPY = { cost: [[4, 1, 3], [2, 0, 5], [3, 2, 2]] } // prettier-ignore
// The shape of the introductory example of Stelmakh, Shah, Singh, PeerReview4All, similarities times 20; 6 assignments.
const FAIRNESS = { aff: [[20, 20, 20], [0, 0, 4], [5, 5, 10]], k: 1, lo: 0, hi: 1 } // prettier-ignore
// Made for this purpose; proven by looking at all 6^4 choices.
const CONFLICTS = {
  aff: [[5, 0, 3, 2], [4, 4, 0, 1], [0, 5, 4, 3], [2, 3, 5, 5]],
  conf: [[0, 1, 0, 0], [0, 0, 0, 1], [1, 0, 0, 0], [0, 0, 0, 0]],
  k: 2, lo: 2, hi: 2,
} // prettier-ignore

test('the example of scipy costs 5, with the columns of its documentation', async () => {
  const { objective, plan: columns, proven } = await plan(SCIPY)
  assert.deepEqual([objective, columns, proven], [5, [1, 0, 2], true])
})

test('the largest sum leaves a paper with nothing where the fair plan gives it 4 for a sum of 29', async () => {
  const sum = await plan(FAIRNESS, '--objective', 'sum')
  assert.deepEqual([sum.objective, sum.smallest], [30, 0])
  const fair = await plan(FAIRNESS)
  assert.deepEqual([fair.objective, fair.smallest], [29, 4])
})

test('four candidates with three conflicts reach 34 in sum, and 8 for the worst served, with loads of two', async () => {
  assert.equal((await plan(CONFLICTS, '--objective', 'sum')).objective, 34)
  const { objective, smallest, loads, plan: chosen } = await plan(CONFLICTS)
  assert.deepEqual([objective, smallest], [34, 8])
  assert.deepEqual(loads.map(({ load }: { load: number }) => load), [2, 2, 2, 2]) // prettier-ignore
  for (const [candidate, row] of CONFLICTS.conf.entries())
    assert.ok(chosen[candidate].every((assessor: number) => row[assessor] === 0))
})

test('affinities with decimals are counted exactly, and loads are even when none are given', async () => {
  const { objective, bounds, candidates } = await plan({
    aff: [[0.1, 0.25], [0.2, 0.3], [1, 0.05]], k: 1, candidates: ['Berau', 'Paser', 'Bontang'], assessors: ['Ani', 'Budi'],
  }) // prettier-ignore
  assert.deepEqual([objective, bounds], [1.55, { lo: 1, hi: 2 }])
  assert.deepEqual(candidates[2], { candidate: 'Bontang', assessors: ['Ani'], total: 1 })
})

test('who has too few free assessors is named', async () => {
  const input = { aff: [[1, 1], [1, 1]], conf: [[1, 0], [0, 0]], k: 2, candidates: ['Berau', 'Paser'] } // prettier-ignore
  const { exit, stdout, stderr } = await assigned(input, '--json')
  const { plan: none, infeasible } = JSON.parse(stdout)
  assert.deepEqual([exit, none, infeasible.code], [1, null, 'too_few_free_assessors'])
  assert.deepEqual(infeasible.candidates, [{ candidate: 'Berau', free: 1 }])
  assert.match(stderr, /lebih sedikit dari 2 untuk: Berau \(1\)\. Tambah penilai/)
})

test('loads that cannot add up, candidates who compete and assessors left idle are each named', async () => {
  const { message, ...sums } = await reason({ aff: [[1, 1], [1, 1]], k: 1, lo: 2, hi: 2 }) // prettier-ignore
  assert.deepEqual(sums, { code: 'loads_do_not_add_up', places: 2, least: 2, most: 2, assessors: 2 })
  assert.match(message, /There are 2 tasks, and 2 assessors with loads of 2 to 2 take 4 to 4/)
  const compete = await reason({ aff: [[1, 1], [1, 1], [1, 1]], conf: [[0, 1], [0, 1], [0, 0]], k: 1, lo: 0, hi: 2, assessors: ['Ani', 'Budi'] }) // prettier-ignore
  assert.equal(compete, null)
  const crowd = await reason({ aff: [[1, 1, 1], [1, 1, 1], [1, 1, 1]], conf: [[0, 1, 1], [0, 1, 1], [0, 0, 0]], k: 1, hi: 1, assessors: ['Ani', 'Budi', 'Citra'] }) // prettier-ignore
  assert.deepEqual([crowd.code, crowd.candidates, crowd.assessors, crowd.needed, crowd.available], ['candidates_compete', ['candidate 1', 'candidate 2'], ['Ani'], 2, 1]) // prettier-ignore
  const idle = await reason({ aff: [[1, 1, 1], [1, 1, 1], [1, 1, 1]], conf: [[0, 1, 1], [0, 1, 1], [0, 1, 1]], k: 1, lo: 1, hi: 3 }) // prettier-ignore
  assert.deepEqual([idle.code, idle.assessors, idle.needed, idle.available], ['assessors_left_idle', ['assessor 2'], 1, 0]) // prettier-ignore
})

test('every flaw of the file is refused with its place, and nothing is computed', async () => {
  const flaws = async (input: unknown) => {
    const { exit, stdout } = await assigned(input, '--json')
    assert.equal(exit, 1)
    return JSON.parse(stdout).refused.map(({ code, path }: Record<string, unknown>) => [code, path])
  }
  assert.deepEqual(await flaws({ aff: [[1, 2], [3]], k: 1, lo: 3, hi: 2, assessors: ['A', 'A'] }), [
    ['count_differs', 'aff[1]'], ['bounds_turned', 'lo'], ['name_twice', 'assessors[1]'],
  ]) // prettier-ignore
  assert.deepEqual(await flaws({ aff: [['x', 0.125]], k: 0 }), [['field_wrong_kind', 'aff[0][0]'], ['field_too_small', 'k']]) // prettier-ignore
  assert.deepEqual(await flaws({ aff: [[0.125]], k: 1 }), [['plan_number_too_fine', 'aff[0][0]']])
  assert.deepEqual(await flaws('{ "aff": [[1,]] }'), [['json_broken', undefined]])
  assert.match(
    (await assigned({ aff: [[0.125]], k: 1 })).stderr,
    /tugas\.json, baris 1, kolom 10: aff\[0\]\[0\]: Paling banyak dua/,
  )
})

test('for people the plan stands in lines, and wrong usage ends with 2', async () => {
  assert.match(
    (await assigned(FAIRNESS)).stdout,
    /Jumlah kecocokan +29\n +Kandidat yang paling kurang +4\n\n +kandidat 1 +penilai/,
  )
  assert.equal((await runCommand(assignCommand)).exit, 2)
  assert.equal((await assigned(FAIRNESS, '--objective', 'best')).exit, 2)
})
