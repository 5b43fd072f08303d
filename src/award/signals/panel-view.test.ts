import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hundredths } from '../units/hundredths.ts'
import { panelView, type JudgedTable } from './panel-view.ts'

const SEATS = ['ketua', 'hukum', 'pekerja', 'ekonomi'] as const

/** Totals on two criteria of equal weight; each seat stands `off` points from the candidate's worth. */
function judged(worths: readonly number[], off: Readonly<Partial<Record<string, number>>> = {}): JudgedTable {
  const given = worths.flatMap((worth, at) =>
    SEATS.map((seat) => ({ candidate: `calon-${at}`, seat, mark: worth + (off[seat] ?? 0) })),
  )
  return {
    criteria: ['a', 'b'],
    standings: worths.map((_, at) => ({
      candidate: `calon-${at}`,
      assessors: given
        .filter(({ candidate }) => candidate === `calon-${at}`)
        .map(({ seat, mark }) => ({ id: seat, total: mark.toFixed(4), dropped: false })),
    })),
    marks: given.flatMap(({ candidate, seat, mark }) =>
      ['a', 'b'].map((criterion) => ({ candidate, assessor: seat, criterion, markHundredths: hundredths(mark * 100) })),
    ),
  }
}

test('one candidate: figures are not defined, severities are those of that one row, and nothing is asked', () => {
  const view = panelView(judged([70], { hukum: 4 }), { ties: [] })
  assert.equal(view.candidates, 1)
  assert.equal(view.agreement.icc, null)
  assert.deepEqual(view.severities, [
    { assessor: 'ekonomi', points: '-1.00' },
    { assessor: 'hukum', points: '3.00' },
    { assessor: 'ketua', points: '-1.00' },
    { assessor: 'pekerja', points: '-1.00' },
  ])
  assert.deepEqual(view.signals, [])
  assert.deepEqual(
    view.notes.map(({ code }) => code),
    ['few_candidates'],
  )
})

test('three candidates whom all mark alike: alpha and W are one', () => {
  const view = panelView(judged([60, 70, 80]), { ties: [] })
  assert.equal(view.agreement.krippendorff.interval, 1)
  assert.equal(view.agreement.kendallW?.w, 1)
})
