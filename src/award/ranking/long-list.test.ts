import { test } from 'node:test'
import assert from 'node:assert/strict'
import { employerRows, type EmployerRows } from '../compliance/employer-rows.ts'
import { PROGRAMME_RULES } from '../compliance/required-programmes.ts'
import { categoryDocument, criterionDocument, rulebookDocument, rulebookOf } from '../rulebook/rulebook.examples.ts'
import { longList, type LongList } from './long-list.ts'
import { longListRules } from './long-list-rules.ts'
import { MeasurePoints } from './measure-points.ts'

const RULE = PROGRAMME_RULES['pp-6-2025']
const HEADER = 'number,name,place,sector,size,workers_reported,workers_actual,programmes,due_1,paid_1,due_2,paid_2'

const measured = (id: string, indicator: string, weight: string, valueFunction: unknown = TO_HUNDRED) =>
  criterionDocument({ id, name: id, source: 'indicator', indicator, weight, valueFunction })
const TO_HUNDRED = { kind: 'target', target: '100' }
const WORKERS = measured('pekerja', 'compliance-workers', '60')
const ON_TIME = measured('tepat', 'compliance-on-time', '40')

function rulebook(criteria: readonly unknown[], over: Readonly<Record<string, unknown>> = {}) {
  return rulebookOf(
    rulebookDocument({ categories: [categoryDocument({ id: 'tertib', criteria, ties: ['tepat'], ...over })] }),
  )
}

function ledgerOf(...lines: readonly string[]): EmployerRows {
  const rows = employerRows({ line: 1, cells: HEADER.split(',') }, { dateOrder: 'iso', asOfDay: null })
  assert.ok(rows.ok)
  for (const [index, line] of lines.entries()) rows.value.add({ line: index + 2, cells: line.split(',') })
  return rows.value
}

function listOf(lines: readonly string[], rules = rulebook([WORKERS, ON_TIME])): LongList {
  const found = longListRules(rules, null)
  assert.ok(found.ok, JSON.stringify(found))
  return longList(ledgerOf(...lines), found.value, RULE)
}

const ON = '2024-02-15,2024-02-15'
const LATE = '2024-02-15,2024-02-16'
const line = (number: string, workers: string, months: string, about = '61.71,keuangan,besar') =>
  `${number},PT ${number},${about},${workers},JKK JKM JHT JP,${months}`
const shown = (list: LongList) =>
  Array.from({ length: list.length }, (_, place) => list.at(place)).map((one) => [
    one?.rank,
    one?.employer.number,
    one?.total,
  ])

test('one employer is first, and its total is the weighted sum of its points', () => {
  const list = listOf([line('A', '3,4', `${ON},${LATE}`)])
  assert.deepEqual(shown(list), [[1, 'A', '65.00']])
  assert.deepEqual(list.at(0)?.criteria, [
    { id: 'pekerja', value: '75', points: '75.0000', weight: '60', contribution: '45.0000', lost: '15.0000' },
    { id: 'tepat', value: '50', points: '50.0000', weight: '40', contribution: '20.0000', lost: '20.0000' },
  ])
  assert.equal(list.at(1), null)
})

test('equal totals are parted by the tie chain, and what is still equal shares its rank', () => {
  const lines = [
    line('D', '1,1', `${ON},${ON}`),
    line('C', '1,3', `${ON},${ON}`),
    line('B', '1,1', `${LATE},${LATE}`),
    line('A', '1,1', `${LATE},${LATE}`),
  ]
  // C has 20 + 40 and stands before A and B with 60 + 0.
  const competition = listOf(lines)
  assert.deepEqual(shown(competition), [
    [1, 'D', '100.00'],
    [2, 'C', '60.00'],
    [3, 'A', '60.00'],
    [3, 'B', '60.00'],
  ])
  const untied = listOf(lines, rulebook([WORKERS, ON_TIME], { ties: ['plenary'] }))
  assert.deepEqual(
    shown(untied).map(([rank]) => rank),
    [1, 2, 2, 2],
  )
  const dense = listOf(
    [...lines, line('E', '0,1', `${LATE},${LATE}`)],
    rulebook([WORKERS, ON_TIME], { ranking: 'dense' }),
  )
  assert.deepEqual(
    shown(dense).map(([rank]) => rank),
    [1, 2, 3, 3, 4],
  )
})

test('totals are rounded half up once, to the decimals of the category, before they are compared', () => {
  const bands = {
    kind: 'bands',
    bands: [
      { from: '0', points: '12.5' },
      { from: '60', points: '12.49' },
    ],
  }
  const rules = (decimals: number) => rulebook([measured('tepat', 'compliance-on-time', '100', bands)], { decimals })
  const lines = [line('A', '1,1', `${ON},${LATE}`), line('B', '1,1', `${ON},${ON}`)]
  assert.deepEqual(shown(listOf(lines, rules(0))), [
    [1, 'A', '13'],
    [2, 'B', '12'],
  ])
  const rounded = shown(listOf(lines, rules(1)))
  assert.deepEqual(rounded, [
    [1, 'A', '12.5'],
    [2, 'B', '12.5'],
  ])
})

test('who lacks a figure that is counted, is outside the category or has a refused row is named with the reason', () => {
  const lines = [
    line('A', '1,', `${ON},${ON}`),
    line('B', '1,1', `${ON},${ON}`, '61.71,keuangan,mikro'),
    line('C', '1,1', `${ON},${ON}`, '64.71,keuangan,besar'),
    line('D', '1,1', `${ON},${ON}`, '61.71,kesehatan,besar'),
    line('E', '1,1', `${ON},${ON}`),
    line('F', '1,x', `${ON},${ON}`),
    line('G', '1,1', `${ON},${ON}`),
    line('G', '1,1', `${ON},${ON}`),
  ]
  const rules = rulebook([WORKERS, ON_TIME], { sizes: ['large'], places: ['61'], sector: 'finance' })
  const list = listOf(lines, rules)
  assert.deepEqual(
    shown(list).map(([, number]) => number),
    ['E'],
  )
  assert.deepEqual(list.unlisted, [
    { number: 'A', name: 'PT A', reason: { code: 'figures_missing', criteria: ['pekerja'] } },
    { number: 'B', name: 'PT B', reason: { code: 'outside_category', because: 'size' } },
    { number: 'C', name: 'PT C', reason: { code: 'outside_category', because: 'place' } },
    { number: 'D', name: 'PT D', reason: { code: 'outside_category', because: 'sector' } },
    { number: 'G', name: 'PT G', reason: { code: 'rows_refused', rows: 1 } },
    { number: 'F', name: null, reason: { code: 'rows_refused', rows: 1 } },
  ])
})

test('groups by province, sector and size have their means, their orderly ones and their best, the largest first', () => {
  const list = listOf([
    line('A', '1,1', `${ON},${ON}`),
    line('B', '1,2', `${ON},${ON}`),
    line('C', '1,1', `${ON},${ON}`, 'Sambas,,'),
  ])
  assert.deepEqual(list.groups('province', 1), [
    { key: '61', employers: 2, orderly: 0, meanTotal: '85.00', best: [0] },
    { key: null, employers: 1, orderly: 0, meanTotal: '100.00', best: [1] },
  ])
  assert.deepEqual(
    list.groups('size', 3).map(({ key, best }) => [key, best]),
    [
      ['large', [0, 2]],
      [null, [1]],
    ],
  )
  assert.deepEqual(
    list.groups('sector', 3).map(({ key }) => key),
    ['finance', null],
  )
})

test('criteria of a panel or of another source are left out of the total, whose weights are those that remain', () => {
  const panel = criterionDocument({ id: 'inovasi', name: 'Inovasi', weight: '50' })
  const rules = longListRules(rulebook([panel, { ...WORKERS, weight: '50' }], { ties: [] }), null)
  assert.ok(rules.ok)
  assert.deepEqual(rules.value.notCounted, ['inovasi'])
  const list = longList(ledgerOf(line('A', '3,4', `${ON},${ON}`)), rules.value, RULE)
  assert.deepEqual(shown(list), [[1, 'A', '75.00']])
})

test('a rulebook without a measure, an unknown category, and two that measure without a choice are refused', () => {
  const none = rulebook([criterionDocument({ weight: '100' })], { ties: [] })
  assert.deepEqual(longListRules(none, null), { ok: false, refusal: { code: 'nothing_measured', category: null } })
  assert.deepEqual(longListRules(none, 'tertib'), {
    ok: false,
    refusal: { code: 'nothing_measured', category: 'tertib' },
  })
  assert.deepEqual(longListRules(none, 'x'), {
    ok: false,
    refusal: { code: 'category_unknown', category: 'x', categories: ['tertib'] },
  })
  const criteria = [WORKERS, ON_TIME]
  const two = rulebookOf(
    rulebookDocument({
      categories: [
        categoryDocument({ id: 'a', name: 'A', criteria, ties: [] }),
        categoryDocument({ id: 'b', name: 'Dua', criteria, ties: [] }),
      ],
    }),
  )
  assert.deepEqual(longListRules(two, null), {
    ok: false,
    refusal: { code: 'category_not_chosen', categories: ['a', 'b'] },
  })
  const chosen = longListRules(two, 'dua')
  assert.equal(chosen.ok && chosen.value.category.id, 'b')
})

test('open months may be counted, fewer being better', () => {
  const open = measured('terbuka', 'compliance-open-months', '100', { kind: 'linear', low: '2', high: '0' })
  const list = listOf(
    [
      line('A', '1,1', `${ON},${ON}`),
      line('B', '1,1', `${ON},2024-02-15,`),
      line('C', '1,1', '2024-02-15,,2024-02-15,'),
    ],
    rulebook([open], { ties: [] }),
  )
  assert.deepEqual(shown(list), [
    [1, 'A', '100.00'],
    [2, 'B', '50.00'],
    [3, 'C', '0.00'],
  ])
})

test('remembered points are those of the exact fraction, also of a share that is not remembered', () => {
  const points = new MeasurePoints('compliance-wages', { kind: 'target', target: '100' })
  assert.deepEqual(
    [
      points.steps({ part: 1, whole: 3 }),
      points.steps({ part: 2_000_000_001, whole: 6_000_000_003 }),
      points.steps({ part: 1, whole: 3 }),
      points.steps({ part: 99_999_999_999_999, whole: 100_000_000_000_000 }),
      points.steps({ part: 0, whole: 7 }),
      points.steps({ part: 9, whole: 7 }),
    ],
    [333_333, 333_333, 333_333, 1_000_000, 0, 1_000_000],
  )
})
