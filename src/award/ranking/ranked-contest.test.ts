import { test } from 'node:test'
import nodeAssert from 'node:assert/strict'
import * as fc from 'fast-check'
import { COVERAGE_BASES } from '../units/coverage-base.ts'
import { categoryOf, criterionDocument } from '../rulebook/rulebook.examples.ts'
import type { Contest } from './contest.ts'
import { rankedContest } from './ranked-contest.ts'
import { contestOf, indicatorOf, marksOf, ranked, ranksOf, refusalsOf } from './contest.examples.ts'

const twoCriteria = [
  criterionDocument({ id: 'regulasi', weight: '60' }),
  criterionDocument({ id: 'inovasi', name: 'Inovasi', weight: '40' }),
]
const coverage = {
  id: 'cakupan',
  name: 'Cakupan',
  source: 'indicator',
  indicator: 'coverage',
  valueFunction: { kind: 'target', target: '60' },
}
const plain = categoryOf({ criteria: twoCriteria })
const trimmed = categoryOf({ criteria: twoCriteria, aggregation: 'trimmed' })

test('a total is the mean of the sheet totals, and each criterion shows what it gave', () => {
  const contest = contestOf(plain, { a: { ketua: ['80', '90'], hukum: ['70,5', '85'] } })
  nodeAssert.deepEqual(ranked(contest).standings, [
    {
      rank: 1,
      candidate: 'a',
      // (60 x 80 + 40 x 90) / 100 = 84; (60 x 70.5 + 40 x 85) / 100 = 76.3; mean 80.15
      total: '80.15',
      tieBrokenBy: null,
      criteria: [
        { id: 'regulasi', points: '75.2500', weight: '60', contribution: '45.1500' },
        { id: 'inovasi', points: '87.5000', weight: '40', contribution: '35.0000' },
      ],
      assessors: [
        { id: 'hukum', total: '76.3000', dropped: false },
        { id: 'ketua', total: '84.0000', dropped: false },
      ],
      adjustment: null,
    },
  ])
})

test('five sheets are trimmed, four are not, and a note says so', () => {
  const five = { j1: ['90', '90'], j2: ['70', '70'], j3: ['80', '80'], j4: ['60', '60'], j5: ['81', '81'] }
  const { j1, j2, j3, j4 } = five
  // 70 + 80 + 81 = 231 / 3 = 77; without the fifth (90 + 70 + 80 + 60) / 4 = 75
  nodeAssert.deepEqual(ranksOf(contestOf(trimmed, { a: five })), ['1 a 77.00'])
  nodeAssert.deepEqual(
    ranked(contestOf(trimmed, { a: five })).standings[0]?.assessors.map(({ id, dropped }) => [id, dropped]),
    [
      ['j1', true],
      ['j2', false],
      ['j3', false],
      ['j4', true],
      ['j5', false],
    ],
  )
  const four = contestOf(trimmed, { a: { j1, j2, j3, j4 } })
  nodeAssert.deepEqual(ranksOf(four), ['1 a 75.00'])
  nodeAssert.deepEqual(ranked(four).notes, [{ code: 'fewer_than_five_sheets', candidate: 'a', sheets: 4 }])
  nodeAssert.deepEqual(ranksOf(contestOf(plain, { a: five })), ['1 a 76.20'])
})

test('among equal sheets the trimming drops by assessor id, and points follow the kept sheets', () => {
  const same = ['50', '50']
  const sheets = { j5: ['60', '35'], j4: same, j3: same, j2: same, j1: same }
  const [standing] = ranked(contestOf(trimmed, { a: sheets })).standings
  nodeAssert.deepEqual(
    standing?.assessors.filter((each) => each.dropped).map((each) => each.id),
    ['j1', 'j5'],
  )
  nodeAssert.deepEqual(
    standing?.criteria.map((each) => each.points),
    ['50.0000', '50.0000'],
  )
})

test('points are 100 x mark / scaleMax, whatever the scale', () => {
  const category = categoryOf({
    criteria: [
      criterionDocument({ id: 'a', weight: '33.33', scaleMax: '3' }),
      criterionDocument({ id: 'b', weight: '66.67', scaleMax: '7.5' }),
    ],
    decimals: 4,
  })
  // 33.33 x 100 x 1/3 + 66.67 x 100 x 2.5/7.5 = 100 x 100/3 = 3333.333…; / 100
  nodeAssert.deepEqual(ranksOf(contestOf(category, { x: { j: ['1', '2,5'] } })), ['1 x 33.3333'])
})

test('an indicator gives its points straight, beside the panel part', () => {
  const category = categoryOf({ criteria: [{ ...coverage, weight: 40 }, criterionDocument({ weight: 60 })] })
  // 100 x 34.83 / 60 = 58.05; (40 x 58.05 + 60 x 71) / 100 = 65.82
  const contest = contestOf(category, { a: { j: ['71'] } }, { indicators: [indicatorOf('a', 'coverage', '34.83')] })
  nodeAssert.deepEqual(ranksOf(contest), ['1 a 65.82'])
})

test('a total is rounded once: two criteria of 0.005 each give 0.01, not 0.02', () => {
  const category = categoryOf({ criteria: ['a', 'b'].map((id) => criterionDocument({ id, weight: '50' })) })
  nodeAssert.deepEqual(ranksOf(contestOf(category, { x: { j: ['0.01', '0.01'] } })), ['1 x 0.01'])
  nodeAssert.deepEqual(ranksOf(contestOf(category, { x: { j: ['0.01', '0'] } })), ['1 x 0.01'])
  nodeAssert.deepEqual(ranksOf(contestOf(category, { x: { j: ['0.01', '0'], k: ['0', '0'] } })), ['1 x 0.00'])
})

test('totals are compared as rounded: a hidden thousandth never decides', () => {
  const contest = contestOf(categoryOf({ decimals: 1 }), {
    a: { j: ['80.04'] },
    b: { j: ['80.01'] },
    c: { j: ['80.05'] },
  })
  nodeAssert.deepEqual(ranksOf(contest), ['1 c 80.1', '2 a 80.0', '2 b 80.0'])
})

test('equal totals share a rank and the next rank is skipped; dense ranking skips none', () => {
  const table = { a: { j: ['90'] }, b: { j: ['80'] }, c: { j: ['80'] }, d: { j: ['70'] } }
  nodeAssert.deepEqual(ranksOf(contestOf(categoryOf({}), table)), ['1 a 90.00', '2 b 80.00', '2 c 80.00', '4 d 70.00'])
  nodeAssert.deepEqual(ranksOf(contestOf(categoryOf({ ranking: 'dense' }), table)).at(-1), '3 d 70.00')
  nodeAssert.deepEqual(ranked(contestOf(categoryOf({}), table)).notes, [
    { code: 'rank_shared', rank: 2, candidates: ['b', 'c'] },
  ])
})

test('an incomplete sheet is named and left out, and a candidate without a counted sheet is unranked', () => {
  const contest = contestOf(plain, { a: { j: ['80', ''], k: ['70', '70'] }, b: { j: ['', '90'] } })
  const { standings, unranked, notes } = ranked(contest)
  nodeAssert.deepEqual(
    standings.map(({ candidate, total }) => [candidate, total]),
    [['a', '70.00']],
  )
  nodeAssert.deepEqual(unranked, [{ candidate: 'b', reason: 'no_counted_sheet', indicators: [] }])
  nodeAssert.deepEqual(notes, [
    { code: 'sheet_incomplete', candidate: 'a', assessor: 'j', missing: ['inovasi'] },
    { code: 'sheet_incomplete', candidate: 'b', assessor: 'j', missing: ['regulasi'] },
  ])
})

test('a candidate with a missing indicator and a nominee nobody marked are unranked', () => {
  const category = categoryOf({ criteria: [{ ...coverage, weight: 40 }, criterionDocument({ weight: 60 })] })
  const contest = contestOf(
    category,
    { a: { j: ['71'] }, b: { j: ['72'] } },
    { indicators: [indicatorOf('a', 'coverage', '34.83')], candidates: ['c', 'a'] },
  )
  nodeAssert.deepEqual(ranked(contest).unranked, [
    { candidate: 'b', reason: 'indicator_missing', indicators: ['coverage'] },
    { candidate: 'c', reason: 'no_counted_sheet', indicators: [] },
  ])
})

test('a category of indicators alone needs no sheet', () => {
  const category = categoryOf({ criteria: [{ ...coverage, weight: 100 }] })
  const indicators = [indicatorOf('a', 'coverage', '30'), indicatorOf('b', 'coverage', '59.9999')]
  nodeAssert.deepEqual(ranksOf(contestOf(category, {}, { indicators })), ['1 b 100.00', '2 a 50.00'])
})

test('marks of a recused pair are left out and named; other assessors and candidates stay', () => {
  const contest = contestOf(
    plain,
    { a: { j: ['10', '10'], k: ['70', '70'] }, b: { j: ['60', '60'] } },
    {
      recusals: [
        { candidate: 'a', assessor: 'j', reason: 'keluarga' },
        { candidate: 'a', assessor: 'z', reason: '' },
      ],
    },
  )
  nodeAssert.deepEqual(ranksOf(contest), ['1 a 70.00', '2 b 60.00'])
  nodeAssert.deepEqual(ranked(contest).notes, [
    { code: 'marks_of_recused_left_out', candidate: 'a', assessor: 'j', reason: 'keluarga', marks: 2 },
  ])
})

test('an empty category is an answer, not an error', () => {
  const result = ranked(contestOf(plain, {}))
  nodeAssert.deepEqual([result.standings, result.unranked, result.notes], [[], [], [{ code: 'nobody_to_rank' }]])
})

test('a mark out of range is refused, one hundredth above the scale; the limit itself is fine', () => {
  nodeAssert.deepEqual(refusalsOf(contestOf(plain, { a: { j: ['100', '0'] } })), [])
  nodeAssert.deepEqual(refusalsOf(contestOf(plain, { a: { j: ['100.01', '0'] } })), [
    {
      code: 'mark_out_of_range',
      criterion: 'regulasi',
      mark: '100.01',
      scaleMax: '100',
      at: { list: 'marks', row: 0 },
    },
  ])
})

test('an unknown criterion, and one that no panel marks, are refused', () => {
  const category = categoryOf({ criteria: [{ ...coverage, weight: 40 }, criterionDocument({ weight: 60 })] })
  const marks = marksOf(plain, { a: { j: ['1', '2'] } })
  const [first, second] = [{ ...marks[0], criterion: 'cakupan' }, marks[1]] as [
    Contest['marks'][0],
    Contest['marks'][0],
  ]
  nodeAssert.deepEqual(refusalsOf(contestOf(category, {}, { marks: [first, second] })), [
    { code: 'criterion_not_marked_by_panel', criterion: 'cakupan', at: { list: 'marks', row: 0 } },
    { code: 'criterion_unknown', criterion: 'inovasi', at: { list: 'marks', row: 1 } },
  ])
})

test('duplicate marks are refused even when both say the same', () => {
  const marks = marksOf(plain, { a: { j: ['1', '2'] } })
  nodeAssert.deepEqual(refusalsOf(contestOf(plain, {}, { marks: [...marks, ...marks.slice(1)] })), [
    {
      code: 'mark_twice',
      candidate: 'a',
      assessor: 'j',
      criterion: 'inovasi',
      firstRow: 1,
      at: { list: 'marks', row: 2 },
    },
  ])
})

test('two bases under one indicator, an unknown base, a figure twice and an unknown indicator are refused', () => {
  const category = categoryOf({ criteria: [{ ...coverage, weight: 100 }] })
  const indicators = [
    indicatorOf('a', 'coverage', '30'),
    indicatorOf('b', 'coverage', '40', 'EMPLOYED_BPS'),
    indicatorOf('a', 'coverage', '30'),
    indicatorOf('c', 'coverage', '30', 'UNKNOWN'),
    indicatorOf('d', 'growth', '30'),
  ]
  nodeAssert.deepEqual(refusalsOf(contestOf(category, {}, { indicators })), [
    {
      code: 'bases_mixed',
      indicator: 'coverage',
      base: 'EMPLOYED_BPS',
      firstBase: 'ELIGIBLE_AGENCY',
      firstRow: 0,
      at: { list: 'indicators', row: 1 },
    },
    { code: 'indicator_twice', candidate: 'a', indicator: 'coverage', firstRow: 0, at: { list: 'indicators', row: 2 } },
    { code: 'base_unknown', candidate: 'c', indicator: 'coverage', at: { list: 'indicators', row: 3 } },
    { code: 'indicator_unknown', indicator: 'growth', at: { list: 'indicators', row: 4 } },
  ])
})

const tables = fc.dictionary(
  fc.constantFrom('a', 'b', 'c', 'd'),
  fc.dictionary(
    fc.constantFrom('j1', 'j2', 'j3', 'j4', 'j5', 'j6'),
    fc.tuple(fc.nat(10_000), fc.nat(10_000)).map((marks) => marks.map((mark) => String(mark / 100))),
    { minKeys: 1 },
  ),
  { minKeys: 1 },
)

test('the order of the rows never matters, not even to the fingerprint', () => {
  fc.assert(
    fc.property(tables, fc.infiniteStream(fc.nat()), (table, dice) => {
      const contest = contestOf(trimmed, table)
      const shuffled = contest.marks
        .map((mark) => ({ mark, key: dice.next().value }))
        .toSorted((a, b) => a.key - b.key)
        .map(({ mark }) => mark)
      nodeAssert.deepEqual(ranked({ ...contest, marks: shuffled }), ranked(contest))
    }),
  )
})

test('the printed contributions add up to the total, within what printing rounds away', () => {
  fc.assert(
    fc.property(tables, fc.constantFrom(plain, trimmed), (table, category) => {
      for (const { criteria, total } of ranked(contestOf(category, table)).standings) {
        const sum = criteria.reduce((all, { contribution }) => all + Number(contribution), 0)
        nodeAssert.ok(Math.abs(sum - Number(total)) <= 0.005 + 0.00005 * criteria.length + 1e-9)
      }
    }),
  )
})

test('a better mark never lowers a trimmed total', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(9999), { minLength: 1, maxLength: 9 }), fc.nat(8), (marks, which) => {
      const contest = (better: number) =>
        contestOf(trimmed, {
          a: Object.fromEntries(
            marks.map((mark, index) => [`j${index}`, ['50', String((mark + (index === which ? better : 0)) / 100)]]),
          ),
        })
      const [before, after] = [contest(0), contest(1)].map((each) => Number(ranked(each).standings[0]?.total))
      nodeAssert.ok((after ?? 0) >= (before ?? 0))
    }),
  )
})

test('whoever else competes, a total stays what it is', () => {
  fc.assert(
    fc.property(tables, (table) => {
      const totalOfA = (some: typeof table) =>
        ranked(contestOf(trimmed, some)).standings.find(({ candidate }) => candidate === 'a')?.total
      if (table['a']) nodeAssert.equal(totalOfA(table), totalOfA({ a: table['a'] }))
    }),
  )
})

test('whatever bases the figures of an indicator stand on, candidates are ranked by one known base or not at all', () => {
  const category = categoryOf({ criteria: [{ ...coverage, weight: 100 }] })
  const figures = fc.array(fc.tuple(fc.integer({ min: 0, max: 120 }), fc.constantFrom(...COVERAGE_BASES)), {
    minLength: 1,
    maxLength: 6,
  })
  fc.assert(
    fc.property(figures, (drawn) => {
      const indicators = drawn.map(([value, base], at) => indicatorOf(`k${at}`, 'coverage', String(value), base))
      const contest = contestOf(category, {}, { indicators })
      const bases = new Set(drawn.map(([, base]) => base))
      if (bases.size === 1 && !bases.has('UNKNOWN')) {
        nodeAssert.equal(ranked(contest).standings.length, drawn.length)
        return
      }
      const refused = rankedContest(contest)
      nodeAssert.ok(!refused.ok)
      const codes = new Set<string>(refused.refusal.map(({ code }) => code))
      nodeAssert.ok(codes.size > 0 && [...codes].every((code) => code === 'bases_mixed' || code === 'base_unknown'))
      nodeAssert.equal(codes.has('base_unknown'), bases.has('UNKNOWN'))
    }),
  )
})
