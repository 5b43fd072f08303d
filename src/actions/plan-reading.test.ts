/** Who reads which file, planned by the real solver. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type FileToRead, readingTask, staleReading } from '../award/assignment/reading-plan.ts'
import { planReading } from './plan-reading.ts'

const SEATS = ['kebijakan', 'hukum', 'jamsos'] as const

function file(candidate: string, closedTo: readonly string[] = [], category = 'kabupaten'): FileToRead {
  return { category, candidate, closedTo }
}

function files(count: number): readonly FileToRead[] {
  return Array.from({ length: count }, (_, at) => file(`kandidat-${at}`))
}

async function planned(task: Parameters<typeof planReading>[0]) {
  const outcome = await planReading(task)
  return outcome.ok ? outcome.value : assert.fail(outcome.refusal.code)
}

function worth(row: readonly number[], [a, b]: readonly [number, number]): number {
  return (row[a] ?? 0) + (row[b] ?? 0)
}

/** Of all ways to give two files two of three readers each, loads within one: the largest expertise of the worst-served. */
function bestWorst(first: readonly number[], second: readonly number[]): number {
  const pairs = [[0, 1], [0, 2], [1, 2]] as const // prettier-ignore
  // Four places on three seats: loads 1, 1 and 2 are those of two pairs that are not the same.
  const plans = pairs.flatMap((one) => pairs.filter((other) => other !== one).map((other) => [one, other] as const))
  return Math.max(...plans.map(([one, other]) => Math.min(worth(first, one), worth(second, other))))
}

test('one file and one reader: whoever knows most about it reads it', async () => {
  const expertise = { jamsos: { kabupaten: 2 }, hukum: { kabupaten: 1 } }
  const plan = await planned({ seats: SEATS, files: [file('hulu')], each: 1, expertise })
  assert.deepEqual(plan, { readers: [['jamsos']], loads: [0, 0, 1], smallest: 2, sum: 2, spread: 1 })
})

test('three files and two readers each are six places: every seat reads two, and none reads a file twice', async () => {
  const plan = await planned({ seats: SEATS, files: files(3), each: 2, expertise: {} })
  assert.deepEqual(plan.loads, [2, 2, 2])
  assert.equal(plan.spread, 0)
  assert.deepEqual(
    plan.readers.map((readers) => new Set(readers).size),
    [2, 2, 2],
  )
})

test('the worst-served file comes first: its readers are as good as in any even plan, in 64 tables looked through whole', async () => {
  for (let table = 0; table < 64; table++) {
    const level = (at: number) => (table >> at) & 1
    const [one, two] = [
      [3 * level(0), 2 * level(1), level(2)],
      [level(3), 3 * level(4), 2 * level(5)],
    ] as const
    const expertise = Object.fromEntries(SEATS.map((seat, at) => [seat, { satu: one[at] ?? 0, dua: two[at] ?? 0 }]))
    const both = [file('a', [], 'satu'), file('b', [], 'dua')]
    const plan = await planned({ seats: SEATS, files: both, each: 2, expertise })
    assert.equal(plan.smallest, bestWorst(one, two), `table ${table}`)
    assert.deepEqual(plan.loads.toSorted(), [1, 1, 2])
  }
})

test('nobody reads a file in whose conflict they stand, and loads differ by more than one only where that forces it', async () => {
  const three = [file('a', ['hukum']), file('b', ['hukum']), file('c', ['hukum'])]
  const plan = await planned({ seats: SEATS, files: three, each: 1, expertise: { hukum: { kabupaten: 3 } } })
  assert.deepEqual(plan.loads.toSorted(), [0, 1, 2])
  assert.equal(plan.readers.flat().includes('hukum'), false)
  assert.equal(plan.spread, 2)
  const even = await planned({ seats: SEATS, files: [...three.slice(1), file('d')], each: 1, expertise: {} })
  assert.deepEqual(even.loads, [1, 1, 1])
})

test('a file with fewer free seats than readers asked for is refused and named, however loads may differ', async () => {
  const outcome = await planReading({
    seats: SEATS,
    files: [file('a'), file('b', ['hukum', 'jamsos'])],
    each: 2,
    expertise: {},
  })
  assert.deepEqual(outcome, {
    ok: false,
    refusal: { code: 'too_few_free_assessors', each: 2, candidates: [{ candidate: 1, free: 1 }] },
  })
})

test('even loads are asked for first, then one more at the top, then one less at the bottom', () => {
  const task = { seats: SEATS, files: files(4), each: 2, expertise: {} }
  const bounds = [1, 2, 3, 4, 9].map((spread) => readingTask(task, spread)).map(({ least, most }) => [least, most])
  assert.deepEqual(bounds, [[2, 3], [2, 4], [1, 4], [1, 4], [0, 4]]) // prettier-ignore
})

test('a plan is overtaken by a new file without readers and by a reader who has stepped back, and by nothing else', () => {
  const readers: Readonly<Record<string, readonly string[]>> = { a: ['hukum'], b: ['hukum', 'jamsos'] }
  const stepped = file('b', ['jamsos'])
  const added = file('c')
  assert.deepEqual(
    staleReading([file('a'), stepped, added], ({ candidate }) => readers[candidate] ?? []),
    [
      // prettier-ignore
      { file: stepped, why: 'reader_in_conflict', seats: ['jamsos'] },
      { file: added, why: 'without_readers', seats: [] },
    ],
  )
})
