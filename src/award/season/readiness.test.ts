import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Rulebook } from '../rulebook/rulebook.ts'
import { rulebookDocument, rulebookOf } from '../rulebook/rulebook.examples.ts'
import { readiness, type Readiness, type ReadinessFacts } from './readiness.ts'

const RULES: Rulebook = {
  ...rulebookOf(rulebookDocument()),
  official: true,
  stages: [{ id: 'pleno', opens: '2026-03-02T08:00', closes: '2026-03-13T16:00', zone: 'WIB' }],
}
const READY: ReadinessFacts = {
  draft: RULES,
  draftIsInForce: true,
  seatsHeld: ['ketua'],
  decreeRecorded: true,
  nominees: { desa: 3 },
}

test('a season with everything in place is ready: no obstacle, no notice', () => {
  assert.deepEqual(readiness(READY), { obstacles: [], notices: [] })
})

const [category] = RULES.categories
const [criterion] = category?.criteria ?? []
const weighing = (weight: string): Rulebook => ({
  ...RULES,
  categories: category && criterion ? [{ ...category, criteria: [{ ...criterion, weight }] }] : [],
})
const silent: Rulebook = { ...RULES, panel: { ...RULES.panel, seats: [{ ...RULES.panel.seats[0]!, scores: false }] } }

/** One thing missing at a time, and the one line it makes. */
const ROWS: readonly (readonly [string, Partial<ReadinessFacts>, Partial<Readiness>])[] = [
  [
    'weights that do not sum to 100 are an obstacle',
    { draft: weighing('99.99') },
    {
      obstacles: [
        { code: 'rulebook_flaw', flaw: { code: 'weights_not_100', sum: '99.99', path: ['categories', 0, 'criteria'] } },
      ],
    },
  ],
  [
    'a seat without a person is an obstacle',
    { seatsHeld: [] },
    { obstacles: [{ code: 'seat_vacant', seat: 'ketua' }] },
  ],
  ['a missing decree is an obstacle', { decreeRecorded: false }, { obstacles: [{ code: 'decree_missing' }] }],
  [
    'stages without dates are an obstacle',
    { draft: { ...RULES, stages: [] } },
    { obstacles: [{ code: 'stages_missing' }] },
  ],
  [
    'reversed dates are one obstacle, said once',
    { draft: { ...RULES, stages: [{ ...RULES.stages[0]!, closes: '2026-03-01T08:00' }] } },
    {
      obstacles: [{ code: 'stage_dates', refusal: { code: 'stage_ends_before_it_begins', index: 0, stage: 'pleno' } }],
    },
  ],
  [
    'a panel in which nobody marks is an obstacle',
    { draft: silent },
    { obstacles: [{ code: 'scoring_seats_missing' }] },
  ],
  [
    'a draft that is not in force is an obstacle',
    { draftIsInForce: false },
    { obstacles: [{ code: 'draft_not_in_force' }] },
  ],
  [
    'a category without nominees is a notice, not an obstacle',
    { nominees: { desa: 0 } },
    { notices: [{ code: 'no_nominees', category: 'desa' }] },
  ],
  [
    'rules that are not official are a notice, not an obstacle',
    { draft: { ...RULES, official: false } },
    { notices: [{ code: 'rules_not_official', banner: 'bobot bawaan, belum resmi' }] },
  ],
]

for (const [title, changed, expected] of ROWS) {
  test(title, () => {
    assert.deepEqual(readiness({ ...READY, ...changed }), { obstacles: [], notices: [], ...expected })
  })
}

test('where no decree is required none is missing', () => {
  const draft = { ...RULES, panel: { ...RULES.panel, decreeRequired: false } }
  assert.deepEqual(readiness({ ...READY, draft, decreeRecorded: false }).obstacles, [])
})

test('everything missing is said at once, in the order in which it is mended', () => {
  const draft = { ...weighing('50'), stages: [], official: false }
  const all = readiness({ draft, draftIsInForce: false, seatsHeld: [], decreeRecorded: false, nominees: {} })
  assert.deepEqual(
    [all.obstacles.map(({ code }) => code), all.notices.map(({ code }) => code)],
    [
      ['rulebook_flaw', 'stages_missing', 'draft_not_in_force', 'decree_missing', 'seat_vacant'],
      ['no_nominees', 'rules_not_official'],
    ],
  )
})
