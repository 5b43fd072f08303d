import assert from 'node:assert/strict'
import { test } from 'node:test'
import { figureWith } from '../coverage/coverage.examples.ts'
import { percentText } from '../coverage/coverage-figure.ts'
import {
  addedQuestion,
  lastCoverageChange,
  OBSTACLES_ASKED_MAX,
  OWN_QUESTIONS_MAX,
  promptId,
  promptsOf,
  QUESTION_CHARACTERS_MAX,
} from './day-questions.ts'

const one = (id: string, parts: Parameters<typeof figureWith>[0]) => ({ ...figureWith(parts), id })
const y2023 = one('2023', { year: 2023, asOf: '2023-12', covered: 60_000, eligible: 120_000 })
const y2024 = one('2024', { year: 2024, asOf: '2024-12', covered: 54_000, eligible: 120_000 })

function told(figures: readonly ReturnType<typeof one>[]): unknown {
  const change = lastCoverageChange(figures, [])
  return change && [change.base, change.before.asOf, change.after.asOf, percentText(change.points)]
}

test('coverage that fell by five points is asked about with both dates', () => {
  assert.deepEqual(told([y2024, y2023]), ['ELIGIBLE_AGENCY', '2023-12', '2024-12', '-5.00'])
})

test('of three years the last step is asked about, and no step is no question', () => {
  const y2025 = one('2025', { year: 2025, asOf: '2025-12', covered: 66_000, eligible: 120_000 })
  assert.deepEqual(told([y2023, y2024, y2025]), ['ELIGIBLE_AGENCY', '2024-12', '2025-12', '10.00'])
  const same = one('2024', { year: 2024, asOf: '2024-12', covered: 60_000, eligible: 120_000 })
  assert.equal(told([y2023, same]), null)
})

test('figures on two bases, over a jump of the denominator or of one year alone are not compared', () => {
  assert.equal(told([]), null)
  assert.equal(told([y2024]), null)
  assert.equal(told([y2023, { ...y2024, base: 'EMPLOYED_BPS' }]), null)
  assert.equal(
    told([
      { ...y2023, base: 'UNKNOWN' },
      { ...y2024, base: 'UNKNOWN' },
    ]),
    null,
  )
  assert.equal(told([y2023, { ...y2024, eligible: 180_000 }]), null)
  assert.equal(told([y2023, { ...y2024, segment: 'BPU' }]), null)
})

test('prompts come from the figures first, then from obstacles, then the national topics, then what was added', () => {
  const obstacles = Array.from({ length: OBSTACLES_ASKED_MAX + 1 }, (_, at) => ({
    cause: 'geography',
    account: `Pulau ${at + 1}`,
    effort: '',
  }))
  const own = [
    { question: 1, entry: 2, text: '' },
    { question: 2, entry: 1, text: 'Bagaimana nelayan didata?' },
  ]
  const change = lastCoverageChange([y2023, y2024], [])
  assert.deepEqual(promptsOf({ change, obstacles, own }).map(promptId), [
    'coverage_change',
    'obstacle_1',
    'obstacle_2',
    'obstacle_3',
    'obstacle_4',
    'obstacle_5',
    'next_innovation',
    'lasting_regulation',
    'road_to_full_coverage',
    'participant_data',
    'own_2',
  ])
  const bare = promptsOf({ change: null, obstacles: [{ cause: '', account: '', effort: 'x' }], own: [] })
  assert.equal(bare.length, 4)
})

test('a question is added once, with a number that is never used again', () => {
  const gone = { question: 3, entry: 2, text: '' }
  assert.deepEqual(addedQuestion([gone], '  Siapa   mendata? '), {
    ok: true,
    value: { question: 4, entry: 1, text: 'Siapa mendata?' },
  })
  const known = { question: 1, entry: 1, text: 'Siapa mendata?' }
  const refusal = (text: string, all = [known]) => addedQuestion(all, text)
  assert.deepEqual(refusal(' '), { ok: false, refusal: { code: 'question_missing' } })
  assert.deepEqual(refusal('Siapa mendata?'), { ok: false, refusal: { code: 'question_is_there' } })
  assert.equal(refusal('x'.repeat(QUESTION_CHARACTERS_MAX)).ok, true)
  assert.deepEqual(refusal('x'.repeat(QUESTION_CHARACTERS_MAX + 1)), {
    ok: false,
    refusal: { code: 'question_too_long', charactersMax: QUESTION_CHARACTERS_MAX },
  })
  const full = Array.from({ length: OWN_QUESTIONS_MAX }, (_, at) => ({ question: at, entry: 1, text: `Tanya ${at}` }))
  assert.deepEqual(refusal('Lagi?', full), {
    ok: false,
    refusal: { code: 'questions_too_many', most: OWN_QUESTIONS_MAX },
  })
})
