import assert from 'node:assert/strict'
import { test } from 'node:test'
import { KEY, rulebook } from '../../test/cast.ts'
import { contestsFromTables } from '../award/ranking/table-contests.ts'
import type { Contest, GivenIndicator } from '../award/ranking/contest.ts'
import { givenIndicator, sourceParts } from '../award/ranking/given-indicator.ts'
import { fraction } from '../award/units/fraction.ts'
import { csvText } from '../platform/sheets/write-sheet.ts'
import { readSheet } from '../platform/sheets/read-sheet.ts'
import { indicatorsSheet } from './contest-files.ts'

const RULES = rulebook({
  criteria: [
    {
      id: 'cakupan',
      name: 'Cakupan',
      weight: '100',
      source: 'indicator',
      indicator: 'coverage',
      valueFunction: { kind: 'target', target: '100' },
    },
  ],
  ties: ['plenary'],
})

const measured = (candidate: string, covered: bigint, eligible: bigint, asOf: string): GivenIndicator => ({
  candidate,
  ...givenIndicator('coverage', {
    known: true,
    value: fraction(100n * covered, eligible),
    base: 'ELIGIBLE_AGENCY',
    asOf,
    source: 'https://contoh.example/a?b=1,2',
    checked: true,
  }),
})

test('the file of figures read back is the same contest, whether a value ends or not and whatever date its source prints', async () => {
  const [category] = RULES.categories
  assert.ok(category)
  const indicators = [
    measured('a', 69_590n, 130_245n, '2024-12'),
    measured('b', 1n, 4n, '2024-12-31'),
    measured('c', 3n, 2n, '2024'),
  ]
  const contest: Contest = { category, marks: [], indicators, recusals: [], votes: [] }
  const read = await readSheet(Buffer.from(csvText(indicatorsSheet(contest))))
  assert.ok(read.ok)
  const { contests, refusals } = contestsFromTables(RULES, { indicators: read.value.rows }, null)
  assert.deepEqual(refusals, [])
  assert.equal(contests[0]?.contest.category.id, KEY.category)
  assert.deepEqual(contests[0]?.contest.indicators, indicators)
})

test('a source that prints a month keeps it beside itself, and a claim has neither source nor a made-up day', () => {
  const month = measured('a', 1n, 2n, '2024-12')
  assert.deepEqual([month.asOf, month.source], ['', 'https://contoh.example/a?b=1,2 (per 2024-12)'])
  assert.deepEqual(sourceParts(month), { printed: 'https://contoh.example/a?b=1,2', asOf: '2024-12' })
  const claim = {
    known: true,
    value: fraction(1n),
    base: 'CANDIDATE_FILE',
    asOf: '',
    source: 'x',
    checked: false,
  } as const
  assert.equal(givenIndicator('public-budget', claim).source, '')
  assert.deepEqual(sourceParts({ asOf: '2024-12-31', source: 'DPA (2024)' }), {
    printed: 'DPA (2024)',
    asOf: '2024-12-31',
  })
})
