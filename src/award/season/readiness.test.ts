import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Rulebook } from '../rulebook/rulebook.ts'
import { rulebookDocument, rulebookOf } from '../rulebook/rulebook.examples.ts'
import { readiness, type Readiness, type ReadinessFacts } from './readiness.ts'

const SEATS = [
  { id: 'ketua', unsur: 'Sekretaris Daerah', chair: true },
  { id: 'sekretaris', unsur: 'BPJS Ketenagakerjaan', scores: false },
]
const RULES: Rulebook = {
  ...rulebookOf(rulebookDocument({ panel: { name: 'Tim Penilai', quorum: 1, seats: SEATS } })),
  official: true,
  rulingDocument: '188.44/77/2027',
  stages: [{ id: 'pleno', opens: '2026-03-02T08:00', closes: '2026-03-13T16:00', zone: 'WIB' }],
}
const READY: ReadinessFacts = {
  draft: RULES,
  draftIsInForce: true,
  seatsHeld: ['ketua', 'sekretaris'],
  decreeRecorded: true,
  nominees: { desa: 3 },
}

test('a season with everything in place is ready: no obstacle, no notice, no concern', () => {
  assert.deepEqual(readiness(READY), { obstacles: [], notices: [], concerns: [] })
})

const [category] = RULES.categories
const [criterion] = category?.criteria ?? []
const weighing = (weight: string): Rulebook => ({
  ...RULES,
  categories: category && criterion ? [{ ...category, criteria: [{ ...criterion, weight }] }] : [],
})
const silent: Rulebook = {
  ...RULES,
  panel: { ...RULES.panel, seats: RULES.panel.seats.map((seat) => ({ ...seat, scores: false })) },
}
const stage = (id: string, opens: string, closes: string) => ({ id, opens, closes, zone: 'WIB' as const })

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
    { seatsHeld: ['sekretaris'] },
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
    'what was probably not meant is a concern, with the part that says it',
    { draft: { ...RULES, categories: RULES.categories.map((each) => ({ ...each, winners: 4 })) } },
    {
      concerns: [{ code: 'rank_words_fewer_than_winners', words: 3, winners: 4, path: ['categories', 0, 'rankWords'] }],
    },
  ],
  [
    'stages that overlap are an obstacle and not a concern as well',
    {
      draft: {
        ...RULES,
        stages: [
          stage('wawancara', '2026-03-01T08:00', '2026-03-03T08:00'),
          stage('pleno', '2026-03-02T08:00', '2026-03-04T08:00'),
        ],
      },
    },
    {
      obstacles: [
        {
          code: 'stage_dates',
          refusal: { code: 'stages_overlap', index: 1, stage: 'pleno', before: 'wawancara' },
        },
      ],
    },
  ],
  [
    'a day that does not exist is an obstacle, and no stage is compared with it',
    { draft: { ...RULES, stages: [...RULES.stages, stage('pengumuman', '2026-02-30T08:00', '2026-04-01T08:00')] } },
    { obstacles: [{ code: 'rulebook_flaw', flaw: { code: 'day_unknown', path: ['stages', 1, 'opens'] } }] },
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
    assert.deepEqual(readiness({ ...READY, ...changed }), { obstacles: [], notices: [], concerns: [], ...expected })
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
      ['rulebook_flaw', 'stages_missing', 'draft_not_in_force', 'decree_missing', 'seat_vacant', 'seat_vacant'],
      ['no_nominees', 'rules_not_official'],
    ],
  )
})
