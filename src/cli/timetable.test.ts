import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runCommand, withFiles } from './command.examples.ts'
import { timetableCommand } from './timetable.ts'

async function planned(input: unknown, ...more: readonly string[]) {
  let run: Awaited<ReturnType<typeof runCommand>> | undefined
  await withFiles({ 'jadwal.json': JSON.stringify(input) }, async (path) => {
    run = await runCommand(timetableCommand, '--input', path('jadwal.json'), ...more)
  })
  return run ?? assert.fail('the command has run')
}

async function json(input: unknown, ...more: readonly string[]) {
  const { exit, stdout } = await planned(input, '--json', ...more)
  return { exit, ...JSON.parse(stdout) }
}

async function reason(input: object) {
  const { exit, plan, infeasible } = await json(input, '--lang', 'en')
  assert.deepEqual([exit, plan], [1, null])
  return infeasible
}

async function refused(input: object) {
  const { exit, refused: flaws } = await json({ candidates: ['A', 'B'], cost: [[1, 1, 1], [1, 1, 1]], ...input }) // prettier-ignore
  assert.equal(exit, 1)
  return flaws.map(({ code, path }: Record<string, unknown>) => [code, path])
}

// Seven candidates of Kalimantan Timur and eight slots, made for this purpose; the costs were proven by looking at every
// way to put seven candidates into eight slots, and by HiGHS.
const candidates = ['Berau', 'Paser', 'Kutai Timur', 'Penajam Paser Utara', 'Kutai Kartanegara', 'Bontang', 'Samarinda']
const cost = [
  [9, 6, 3, 1, 4, 2, 1, 2],
  [5, 3, 1, 2, 2, 1, 3, 5],
  [8, 5, 2, 1, 3, 1, 1, 2],
  [3, 1, 1, 2, 1, 1, 2, 4],
  [1, 1, 2, 3, 1, 2, 3, 4],
  [99, 99, 2, 2, 1, 1, 2, 3],
  [0, 1, 1, 2, 0, 1, 2, 99],
]
const SENTENCES = [
  'Berau and Kutai Timur same day (one flight)',
  'Paser and Penajam Paser Utara same day and adjacent slots (shared car)',
  'Bontang on day 1 (its lead assessor is only there on day 1)',
]

test('with availability alone the seven cost 6, and nobody comes when it cannot', async () => {
  const { exit, objective, plan, proven } = await json({ candidates, cost })
  assert.deepEqual([exit, objective, proven, new Set(plan).size], [0, 6, true, 7])
  assert.equal(
    plan.reduce((sum: number, slot: number, at: number) => sum + (cost[at]?.[slot] ?? 99), 0),
    6,
  )
})

test('with travel groups they cost 7, as sentences and as fields, and a note says how the days were cut', async () => {
  const sentences = await planned({ candidates, cost, constraints: SENTENCES }, '--json')
  const { objective, plan, days, rules } = JSON.parse(sentences.stdout)
  assert.deepEqual([objective, days, rules.length], [7, [4, 4], 3])
  const [berau, paser, timur, penajam, , bontang] = plan
  assert.equal(berau < 4, timur < 4)
  assert.equal(paser < 4, penajam < 4)
  assert.equal(Math.abs(paser - penajam), 1)
  assert.ok(bontang < 4)
  assert.match(sentences.stderr, /Berkas tidak menyebut days: waktunya dibagi menjadi dua hari, masing-masing 4\./)
  const fields = await planned({
    candidates, cost, days: [4, 4],
    constraints: [{ sameDay: ['Berau', 'Kutai Timur'] }, { adjacent: ['Paser', 'Penajam Paser Utara'] }, { day: 1, candidates: ['Bontang'] }],
  }, '--json') // prettier-ignore
  assert.deepEqual([JSON.parse(fields.stdout).objective, fields.stderr], [7, ''])
})

test('two rooms hear two at once, but nobody who sits on both panels, and not while an assessor is away', async () => {
  const two = { candidates: ['A', 'B'], cost: [[0, 5], [0, 5]], rooms: 2 } // prettier-ignore
  assert.equal((await json(two)).objective, 0)
  assert.deepEqual((await json(two)).candidates.map(({ room }: { room: number }) => room), [1, 2]) // prettier-ignore
  assert.equal((await json({ ...two, panels: [['Ani', 'Budi'], ['Citra', 'Budi']] })).objective, 5) // prettier-ignore
  assert.equal((await json({ ...two, panels: [['Ani'], ['Citra']], away: { Ani: [0] } })).objective, 5) // prettier-ignore
})

test('what is impossible is named: no time, too few times, an assessor with too many, rules that contradict', async () => {
  assert.deepEqual((await reason({ candidates: ['A', 'B'], cost: [[99, 99], [1, 1]] })).candidates, ['A']) // prettier-ignore
  const crowd = await reason({ candidates: ['A', 'B', 'C'], cost: [[1, 99, 99], [1, 99, 99], [1, 1, 1]] }) // prettier-ignore
  assert.deepEqual([crowd.code, crowd.candidates, crowd.slots, crowd.needed, crowd.available], ['slots_too_few', ['A', 'B'], [0], 2, 1]) // prettier-ignore
  assert.match(crowd.message, /compete for the same times: A, B\. They need 2 places, and times 1\.1 have only 1/)
  const booked = await reason({ candidates: ['A', 'B'], cost: [[1], [1]], rooms: 2, panels: [['Ani'], ['Ani']] }) // prettier-ignore
  assert.deepEqual([booked.code, booked.assessor, booked.candidates], ['assessor_overbooked', 'Ani', ['A', 'B']])
  const rules = await reason({
    candidates: ['A', 'B', 'C'], cost: [[1, 1, 1, 1, 1, 1], [1, 1, 1, 1, 1, 1], [1, 1, 1, 1, 1, 1]],
    constraints: ['A and B same day', 'A on day 1', 'B on day 2 (its plane)', 'C on day 1'],
  }) // prettier-ignore
  assert.deepEqual(rules.rules, ['A and B on the same day', 'A on day 1', 'B on day 2'])
  assert.deepEqual(rules.enough, rules.rules)
})

test('a sentence nobody understands is refused with its place, as are days and names that do not fit', async () => {
  assert.deepEqual(await refused({ days: [1, 2], constraints: ['A before B', { day: 3, candidates: ['A'] }] }), [
    ['rule_not_understood', 'constraints[0]'],
    ['interview_day_unknown', 'constraints[1]'],
  ])
  assert.deepEqual(await refused({ days: [1, 1] }), [['days_differ', 'days']])
  assert.deepEqual(await refused({ constraints: ['A and B same day'] }), [['days_needed', 'constraints']])
  assert.deepEqual(await refused({ away: { Ani: [0] } }), [['assessor_unknown', 'away.Ani']])
  assert.deepEqual(await refused({ panels: [['Ani']] }), [['count_differs', 'panels']])
  assert.deepEqual(await refused({ cost: [[1, -1], [1, 1]] }), [['field_too_small', 'cost[0][1]']]) // prettier-ignore
})

test('for people the day stands in its order, and wrong usage ends with 2', async () => {
  const { stdout } = await planned({ candidates, cost, constraints: SENTENCES })
  assert.match(
    stdout,
    /Biaya +7\n\n +Kutai Kartanegara +hari 1, urutan 1\n[\s\S]*Aturan yang dipegang\n +Berau dan Kutai Timur pada/,
  )
  assert.equal((await runCommand(timetableCommand)).exit, 2)
})
