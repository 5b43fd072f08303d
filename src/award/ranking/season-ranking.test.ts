import { test } from 'node:test'
import nodeAssert from 'node:assert/strict'
import * as fc from 'fast-check'
import { categoryDocument, criterionDocument, rulebookDocument, rulebookOf } from '../rulebook/rulebook.examples.ts'
import type { RankingTables } from './table-contests.ts'
import { rankedSeason } from './season-ranking.ts'

const rulebook = rulebookOf(
  rulebookDocument({
    categories: [
      categoryDocument({
        criteria: [criterionDocument({ weight: 60 }), criterionDocument({ id: 'b', name: 'Inovasi', weight: 40 })],
      }),
      categoryDocument({ id: 'kota', name: 'Kota' }),
    ],
  }),
)
const HEADER = ['category', 'candidate', 'assessor', 'criterion', 'mark']
const tablesOf = (rows: readonly (readonly string[])[]): RankingTables => ({
  marks: [HEADER, ...rows].map((cells, index) => ({ line: index + 1, cells })),
})
const fingerprintOf = (rows: readonly (readonly string[])[]) => {
  const ranked = rankedSeason(rulebook, tablesOf(rows))
  return ranked.ok ? ranked.value.fingerprint : JSON.stringify(ranked.refusal)
}

test('decimal comma or point, trailing zeros, names or ids and the order of rows never change the fingerprint', () => {
  const marks = fc.array(fc.nat(10_000), { minLength: 2, maxLength: 12 })
  fc.assert(
    fc.property(marks, fc.boolean(), (hundredths, reversed) => {
      const rows = hundredths.flatMap((mark, index) => [
        ['desa', `k${index % 3}`, `j${index}`, 'regulasi', String(mark / 100)],
        ['desa', `k${index % 3}`, `j${index}`, 'b', '50'],
      ])
      const other = rows.map(([, candidate = '', assessor = '', criterion = '', mark = '']) => {
        const name = criterion === 'b' ? ' inovasi ' : 'REGULASI'
        return [' Desa', `${candidate} `, assessor, name, Number(mark).toFixed(2).replace('.', ',')]
      })
      nodeAssert.equal(fingerprintOf(reversed ? other.toReversed() : other), fingerprintOf(rows))
    }),
  )
})

test('a name in two Unicode spellings is one candidate', () => {
  const [composed, apart] = ['Desa Caf\u00e9', 'Desa Cafe\u0301']
  nodeAssert.equal(
    fingerprintOf([
      ['kota', composed, 'j', 'regulasi', '1'],
      ['kota', apart, 'k', 'regulasi', '2'],
    ]),
    fingerprintOf([
      ['kota', composed, 'j', 'regulasi', '1'],
      ['kota', composed, 'k', 'regulasi', '2'],
    ]),
  )
})

test('one refused row anywhere and no category is ranked; flaws of the tables and of the contest come together', () => {
  const rows = [
    ['kota', 'a', 'j', 'regulasi', '80'],
    ['desa', 'b', 'j', 'x', '1'],
    ['kota', 'a', 'j', 'regulasi', '101'],
  ]
  const ranked = rankedSeason(rulebook, tablesOf(rows))
  nodeAssert.ok(!ranked.ok)
  nodeAssert.deepEqual(
    ranked.refusal.map(({ code, at }) => [code, at]),
    [
      ['criterion_unknown', { line: 3, column: 4 }],
      ['mark_out_of_range', { line: 4, column: 5 }],
    ],
  )
})

test('a lone surrogate is no name', () => {
  const ranked = rankedSeason(rulebook, tablesOf([['kota', '\ud83d', 'j', 'regulasi', '80']]))
  nodeAssert.deepEqual(ranked.ok || ranked.refusal.map(({ code, at }) => [code, at]), [
    ['text_not_readable', { line: 2, column: 2 }],
  ])
})
