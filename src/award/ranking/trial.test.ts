import { deepEqual, equal, ok } from 'node:assert/strict'
import test from 'node:test'
import { rankedTrial, type TrialRules } from './trial.ts'
import { equalWeights } from './trial-criteria.ts'
import { TRIAL_LIMITS } from './trial.columns.ts'

const rules: TrialRules = { aggregation: 'trimmed', category: 'Uji', assessmentYear: 2025 }
const CRITERIA = [
  ['nama', 'bobot'],
  ['Cakupan', '60'],
  ['Inovasi', '40'],
]
const HEAD = ['kandidat', 'penilai', 'kriteria', 'nilai']

function rows(cells: readonly (readonly string[])[]) {
  return cells.map((each, index) => ({ line: index + 1, cells: each }))
}

function trial(marks: readonly (readonly string[])[], criteria: readonly (readonly string[])[] | null = CRITERIA) {
  return rankedTrial({ criteria: criteria && rows(criteria), marks: rows(marks) }, rules)
}

function refused(...given: Parameters<typeof trial>) {
  const outcome = trial(...given)
  ok(!outcome.ok, 'the trial is refused')
  return outcome.refusal
}

function named(length: number) {
  return [HEAD, ['W'.repeat(length), 'P', 'a', '1']]
}

function panel(size: number) {
  return [HEAD, ...Array.from({ length: size }, (_, at) => ['A', `P${at}`, 'a', '1'])]
}

function many(size: number) {
  return [HEAD, ...Array.from({ length: size }, (_, at) => ['A', 'P', `k${at}`, '1'])]
}

/** Five sheets a candidate, one point apart, the same mark on both criteria. */
function fiveSheets(candidate: string, lowest: number): string[][] {
  return [0, 1, 2, 3, 8].flatMap((more, at) =>
    ['Cakupan', 'Inovasi'].map((criterion) => [candidate, `P${at}`, criterion, String(lowest + more)]),
  )
}

test('A trial ranks by the season’s own rule: the highest and the lowest of five sheets are left out', () => {
  const outcome = trial([HEAD, ...fiveSheets('A', 70), ...fiveSheets('B', 80)])
  ok(outcome.ok)
  deepEqual(
    outcome.value.ranked.standings.map(({ rank, candidate, total }) => [rank, candidate, total]),
    [
      [1, 'B', '82.00'],
      [2, 'A', '72.00'],
    ],
  )
  deepEqual(
    outcome.value.panel.seats.map(({ id }) => id),
    ['P0', 'P1', 'P2', 'P3', 'P4'],
  )
})

test('Without a table of criteria each criterion weighs the same and the weights sum to exactly 100', () => {
  const outcome = trial([HEAD, ['A', 'P', 'x', '1'], ['A', 'P', 'Y', '2'], ['A', 'P', 'z', '3']], null)
  ok(outcome.ok)
  equal(outcome.value.weightsAssumed, true)
  deepEqual(
    outcome.value.category.criteria.map(({ name, weight }) => [name, weight]),
    [
      ['x', '33.34'],
      ['Y', '33.33'],
      ['z', '33.33'],
    ],
  )
  deepEqual(
    equalWeights(['a', 'b', 'c', 'd']).map(({ weight }) => weight),
    ['25', '25', '25', '25'],
  )
})

test('Every refusal of both tables is named with its line and column, and nothing is ranked', () => {
  const refusals = refused(
    [
      HEAD,
      ['A', 'P1', 'Cakupan', '182'],
      ['A', 'P1', 'Regulsi', '80'],
      ['', 'P1', 'Inovasi', 'NaN'],
      ['B', 'P1', 'inovasi ', '80'],
      ['B', 'P1', 'Inovasi', '81'],
      ['B', 'P2', 'Inovasi', '123456789012345678901234567890'],
    ],
    [...CRITERIA, ['cakupan', '0']],
  )
  deepEqual(
    refusals.map(({ code, table, at }) => [code, table, at?.line, at?.column]),
    [
      ['criterion_twice', 'criteria', 4, 1],
      ['mark_out_of_range', 'marks', 2, 4],
      ['criterion_unknown', 'marks', 3, 3],
      ['cell_empty', 'marks', 4, 1],
      ['number_not_decimal', 'marks', 4, 4],
      ['mark_twice', 'marks', 6, 3],
      ['number_too_long', 'marks', 7, 4],
    ],
  )
})

test('Weights that do not sum to 100 are refused with their sum, a hundredth off like five off', () => {
  const marks = [HEAD, ['A', 'P1', 'Cakupan', '80'], ['A', 'P1', 'Inovasi', '80']]
  for (const [weight, sum] of [
    ['40,01', '100.01'],
    ['35', '95'],
  ]) {
    const [refusal] = refused(marks, [CRITERIA[0]!, CRITERIA[1]!, ['Inovasi', weight!]])
    deepEqual(refusal, { code: 'weights_not_100', table: 'criteria', sum })
  }
})

test('A wrong header is refused by what is missing, and the marks are not blamed for it', () => {
  deepEqual(
    refused(
      [HEAD, ['A', 'P1', 'Cakupan', '80']],
      [
        ['judul', 'bobot'],
        ['Cakupan', '100'],
      ],
    ),
    [{ code: 'columns_missing', missing: ['criterion'], found: ['judul', 'bobot'], table: 'criteria' }],
  )
  deepEqual(refused([HEAD]), [{ code: 'rows_missing', table: 'marks' }])
})

test('A second category is refused, for a trial ranks one', () => {
  const head = [...HEAD, 'kategori']
  ok(trial([head, ['A', 'P', 'Cakupan', '1', 'x'], ['A', 'P', 'Inovasi', '1', 'x']]).ok)
  deepEqual(refused([head, ['A', 'P', 'Cakupan', '1', 'x'], ['A', 'P', 'Inovasi', '1', 'y']]), [
    { code: 'category_mixed', category: 'y', first: 'x', table: 'marks', at: { line: 3, column: 5 } },
  ])
})

test('Names, criteria and assessors are bounded, and the bound itself is allowed', () => {
  const { nameLengthMax, assessorsMax, criteriaMax } = TRIAL_LIMITS
  ok(trial(named(nameLengthMax), null).ok)
  equal(refused(named(nameLengthMax + 1), null)[0]?.code, 'name_too_long')
  ok(trial(panel(assessorsMax), null).ok)
  deepEqual(refused(panel(assessorsMax + 1), null), [{ code: 'too_many_assessors', table: 'marks', max: 100 }])
  ok(trial(many(criteriaMax), null).ok)
  deepEqual(refused(many(criteriaMax + 1), null), [{ code: 'too_many_criteria', table: 'marks', max: 50 }])
})

test('Names that mean something to a program or a spreadsheet are only names', () => {
  const names = ['__proto__', 'PT "Maju\nJaya"', "+62 'x'", 'plenary']
  const outcome = trial([HEAD, ...names.map((name) => [name, 'constructor', 'plenary', '80'])], null)
  ok(outcome.ok)
  deepEqual(outcome.value.ranked.standings.map(({ candidate }) => candidate).toSorted(), names.toSorted())
})
