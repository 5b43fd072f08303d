import { test } from 'node:test'
import nodeAssert from 'node:assert/strict'
import type { Rulebook } from './rulebook.ts'
import { bannerOf, indicatorCriteria, panelCriteria, rankWord, scoringSeats } from './rulebook.ts'
import { categoryDocument, categoryOf, criterionDocument, rulebookDocument, rulebookOf } from './rulebook.examples.ts'
import { rulebookHash } from './rulebook-hash.ts'
import type { RulebookOfSchema } from './rulebook.schema.ts'
import { rulebookFromText, rulebookJsonSchema, rulebookOfDocument } from './rulebook.schema.ts'

const refusalsOf = (document: unknown) => {
  const read = rulebookFromText(JSON.stringify(document, null, 1))
  return read.ok ? [] : read.refusal
}
const codesOf = (document: unknown) => refusalsOf(document).map((refusal) => refusal.code)
const codesOfCriteria = (...criteria: unknown[]) =>
  codesOf(rulebookDocument({ categories: [categoryDocument({ criteria })] }))
const codesOfLevel = (text: string) => codesOfCriteria(criterionDocument({ levels: [{ from: 0, text }] }))
const codesOfCategory = (fields: object) => codesOf(rulebookDocument({ categories: [categoryDocument({ ...fields })] }))
const codesOfValueFunction = (valueFunction: unknown) =>
  codesOfCriteria(criterionDocument({ source: 'indicator', indicator: 'coverage', valueFunction }))

const withWeights = (...weights: unknown[]) =>
  rulebookOf(
    rulebookDocument({
      categories: [
        categoryDocument({
          criteria: weights.map((weight, index) => criterionDocument({ id: `k${index}`, weight })),
          decimals: typeof weights[0] === 'number' ? 2 : '2',
        }),
      ],
    }),
  )

const withPanel = (fields: object) =>
  codesOf(
    rulebookDocument({
      panel: {
        name: 'Tim',
        quorum: 1,
        seats: [
          { id: 'a', unsur: 'A' },
          { id: 'b', unsur: 'B' },
        ],
        ...fields,
      },
    }),
  )

const withStage = (opens: string, closes: string) =>
  codesOf(rulebookDocument({ stages: [{ id: 'pleno', opens, closes }] }))

/** Fails to compile when the schema and the plain type drift apart, in either direction. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false
type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T
const schemaMatchesType: Same<Frozen<RulebookOfSchema>, Frozen<Rulebook>> = true

test('the schema gives exactly the plain type', () => {
  nodeAssert.ok(schemaMatchesType)
})

test('a short rulebook gets the defaults: plain mean, two decimals, competition ranking, ties to the plenary', () => {
  const category = categoryOf({})
  nodeAssert.equal(category.aggregation, 'mean')
  nodeAssert.equal(category.decimals, 2)
  nodeAssert.equal(category.ranking, 'competition')
  nodeAssert.deepEqual(category.ties, ['plenary'])
  nodeAssert.equal(category.assessmentYear, 2024)
  nodeAssert.equal(category.criteria[0]?.scaleMax, '100')
  nodeAssert.equal(rankWord(category, 2), 'Peringkat II')
  nodeAssert.equal(rankWord(category, 4), null)
})

test('numbers may be JSON numbers or decimal texts, and both give the same rulebook and hash', () => {
  nodeAssert.deepEqual(withWeights(30.5, 69.5), withWeights('30,50', '069.5'))
  nodeAssert.equal(rulebookHash(withWeights(30.5, 69.5)), rulebookHash(withWeights('30,50', '69.5')))
  nodeAssert.notEqual(rulebookHash(withWeights(30.5, 69.5)), rulebookHash(withWeights('30.51', '69.49')))
})

test('weights not summing to 100 are refused, one hundredth below and above', () => {
  nodeAssert.deepEqual(codesOfCriteria(criterionDocument({ weight: 99.99 })), ['weights_not_100'])
  nodeAssert.deepEqual(
    codesOfCriteria(criterionDocument({ weight: '60' }), criterionDocument({ id: 'b', weight: '40,01' })),
    ['weights_not_100'],
  )
  nodeAssert.deepEqual(
    codesOfCriteria(
      ...['33.33', '33.33', '33.34'].map((weight, index) => criterionDocument({ id: `k${index}`, weight })),
    ),
    [],
  )
})

test('a flaw names its line and column in the document', () => {
  const document = JSON.stringify(rulebookDocument(), null, 1).replace('"weight": "100"', '"weight": "abc"')
  const read = rulebookFromText(document)
  nodeAssert.ok(!read.ok)
  const line = document.split('\n').findIndex((text) => text.includes('abc')) + 1
  nodeAssert.deepEqual(read.refusal, [
    {
      code: 'number_not_decimal',
      text: 'abc',
      path: ['categories', 0, 'criteria', 0, 'weight'],
      at: { line, column: 16 },
    },
  ])
})

test('all flaws are listed, not only the first', () => {
  nodeAssert.deepEqual(
    codesOf(
      rulebookDocument({
        label: 7,
        panel: { name: '', quorum: 0, seats: [] },
        categories: [categoryDocument({ ties: 3 })],
      }),
    ),
    ['field_wrong_kind', 'field_too_small', 'field_too_small', 'field_wrong_kind'],
  )
})

test('an id stands for one thing only, and plenary is no criterion', () => {
  nodeAssert.deepEqual(codesOfCriteria(criterionDocument({ weight: 50 }), criterionDocument({ weight: 50 })), [
    'id_twice',
  ])
  nodeAssert.deepEqual(codesOfCriteria(criterionDocument({ id: 'plenary' })), ['id_reserved'])
  nodeAssert.deepEqual(codesOf(rulebookDocument({ categories: [categoryDocument(), categoryDocument()] })), [
    'id_twice',
  ])
})

test('ties name criteria of the category once each and the plenary last', () => {
  nodeAssert.deepEqual(codesOfCategory({ ties: ['regulasi', 'plenary'] }), [])
  nodeAssert.deepEqual(codesOfCategory({ ties: ['cakupan', 'plenary'] }), ['tie_unknown'])
  nodeAssert.deepEqual(codesOfCategory({ ties: ['regulasi', 'regulasi'] }), ['tie_twice'])
  nodeAssert.deepEqual(codesOfCategory({ ties: ['plenary', 'regulasi'] }), ['plenary_not_last'])
})

test('weights have at most two decimals, scales are above zero, decimals of totals go from 0 to 4', () => {
  nodeAssert.deepEqual(codesOfCriteria(criterionDocument({ weight: '100.001' })), [
    'weight_out_of_range',
    'weight_too_fine',
    'weights_not_100',
  ])
  nodeAssert.deepEqual(codesOfCriteria(criterionDocument({ weight: -1 })), ['weight_out_of_range', 'weights_not_100'])
  nodeAssert.deepEqual(codesOfCriteria(criterionDocument({ scaleMax: 0 })), ['scale_max_not_allowed'])
  nodeAssert.deepEqual(codesOfCriteria(criterionDocument({ scaleMax: '5,125' })), ['scale_max_not_allowed'])
  nodeAssert.deepEqual(
    [0, 4].flatMap((decimals) => codesOfCategory({ decimals })),
    [],
  )
  nodeAssert.deepEqual(codesOfCategory({ decimals: 5 }), ['field_too_large'])
  nodeAssert.deepEqual(codesOfCategory({ decimals: 1.5 }), ['field_wrong_kind'])
  nodeAssert.deepEqual(codesOfCategory({ winners: 0 }), ['field_too_small'])
  nodeAssert.deepEqual(codesOfCategory({ spreadLimit: -1 }), ['spread_limit_negative'])
})

test('an indicator criterion needs its indicator and a value function that makes sense', () => {
  nodeAssert.deepEqual(codesOfCriteria(criterionDocument({ source: 'indicator' })), ['field_missing', 'field_missing'])
  nodeAssert.deepEqual(codesOfValueFunction({ kind: 'linear', low: 15, high: '15.0' }), ['linear_flat'])
  nodeAssert.deepEqual(codesOfValueFunction({ kind: 'linear', low: 15, high: 0 }), [])
  nodeAssert.deepEqual(codesOfValueFunction({ kind: 'target', target: 0 }), ['not_above_zero'])
  nodeAssert.deepEqual(codesOfValueFunction({ kind: 'saturation', rate: 0.03, cap: -1 }), ['not_above_zero'])
  nodeAssert.deepEqual(codesOfValueFunction({ kind: 'saturation', rate: 1e-7, cap: 100 }), [])
  nodeAssert.deepEqual(
    codesOfValueFunction({
      kind: 'piecewise',
      points: [
        [0, 0],
        [30, 40],
        [30, 50],
      ],
    }),
    ['not_ascending'],
  )
  nodeAssert.deepEqual(
    codesOfValueFunction({
      kind: 'bands',
      bands: [
        { from: 0, points: 20 },
        { from: 25, points: 40 },
      ],
    }),
    [],
  )
  nodeAssert.deepEqual(codesOfValueFunction({ kind: 'bands', bands: [] }), ['field_too_small'])
  nodeAssert.deepEqual(codesOfValueFunction({ kind: 'median' }), ['field_not_allowed'])
})

test('a panel that needs a chair has exactly one, and its quorum can be met', () => {
  nodeAssert.deepEqual(withPanel({}), ['chair_missing'])
  nodeAssert.deepEqual(withPanel({ chairRequired: false }), [])
  const chair = { unsur: 'A', chair: true }
  nodeAssert.deepEqual(
    withPanel({
      seats: [
        { id: 'a', ...chair },
        { id: 'b', ...chair },
      ],
    }),
    ['chair_twice'],
  )
  nodeAssert.deepEqual(
    withPanel({
      quorum: 2,
      seats: [
        { id: 'a', ...chair },
        { id: 'b', unsur: 'B' },
      ],
    }),
    [],
  )
  nodeAssert.deepEqual(
    withPanel({
      quorum: 3,
      seats: [
        { id: 'a', ...chair },
        { id: 'b', unsur: 'B' },
      ],
    }),
    ['quorum_above_seats'],
  )
  nodeAssert.deepEqual(
    withPanel({
      seats: [
        { id: 'a', ...chair },
        { id: 'a', unsur: 'B' },
      ],
    }),
    ['id_twice'],
  )
})

test('a stage closes after it opens, on days that exist', () => {
  nodeAssert.deepEqual(withStage('2024-02-29T08:00', '2024-02-29T08:01'), [])
  nodeAssert.deepEqual(withStage('2024-02-29T08:00', '2024-02-29T08:00'), ['stage_closes_before_it_opens'])
  nodeAssert.deepEqual(withStage('2025-02-29T08:00', '2025-03-01T08:00'), ['day_unknown'])
  nodeAssert.deepEqual(withStage('2025-3-1', '2025-03-01T24:00'), ['field_not_readable', 'field_not_readable'])
})

test('what is optional stays away when nobody wrote it, and stays as written when somebody did', () => {
  const written = {
    sector: 'keuangan',
    sizes: ['medium', 'large'],
    places: ['61'],
    interviewStage: 'wawancara',
    interviewMinutes: 45,
    nomineesMax: 3,
    shownIndicators: ['coverage-per-budget'],
  }
  const stages = [
    {
      id: 'wawancara',
      label: 'Hari pertama',
      labelEn: 'First day',
      opens: '2025-07-28T08:00',
      closes: '2025-07-28T16:00',
      graceMinutes: 30,
    },
  ]
  const documents = { certificateTitle: 'Piagam', nomineeTitle: 'Piagam Nomine' }
  const criteria = [criterionDocument({ evidence: ['perda', 'dpa'], evidenceRequired: ['perda'] })]
  const logos = [{ of: 'BPJS Ketenagakerjaan', file: 'bpjs.png' }]
  const document = rulebookDocument({
    stages,
    hosts: ['BPJS Ketenagakerjaan'],
    logos,
    nomineesMax: 3,
    categories: [categoryDocument({ ...written, documents, criteria })],
  })
  const rulebook = rulebookOf(document)
  const [category] = rulebook.categories
  nodeAssert.deepEqual(
    Object.fromEntries(Object.keys(written).map((key) => [key, Reflect.get(category!, key)])),
    written,
  )
  nodeAssert.deepEqual([rulebook.stages[0]?.graceMinutes, rulebook.logos, rulebook.nomineesMax], [30, logos, 3])
  nodeAssert.deepEqual([category?.documents, category?.criteria[0]?.evidenceRequired], [documents, ['perda']])
  const bare = rulebookOf(rulebookDocument({ stages: [{ ...stages[0], graceMinutes: 0 }] }))
  nodeAssert.equal(
    Object.keys(written).some((key) => key in bare.categories[0]!),
    false,
  )
  nodeAssert.deepEqual(['logos' in bare, 'nomineesMax' in bare, bare.stages[0]?.graceMinutes], [false, false, 0])
})

test('new fields contradict neither one another nor the old ones', () => {
  const stages = [{ id: 'wawancara', opens: '2025-07-28T08:00', closes: '2025-07-28T16:00' }]
  const withStages = (fields: object) =>
    codesOf(rulebookDocument({ stages, categories: [categoryDocument({ ...fields })] }))
  nodeAssert.deepEqual(withStages({ interviewStage: 'wawancara' }), [])
  nodeAssert.deepEqual(withStages({ interviewStage: 'pleno' }), ['interview_stage_unknown'])
  nodeAssert.deepEqual(withStages({ interviewStage: 'wawancara', interview: false }), [
    'interview_stage_without_interview',
  ])
  nodeAssert.deepEqual(codesOfCategory({ sizes: ['tiny'] }), ['field_not_allowed'])
  nodeAssert.deepEqual(codesOfCategory({ sizes: ['small', 'small'], places: ['61', '61'] }), [
    'item_twice',
    'item_twice',
  ])
  nodeAssert.deepEqual(codesOfCategory({ winners: 3, nomineesMax: 3 }), [])
  nodeAssert.deepEqual(codesOfCategory({ winners: 3, nomineesMax: 2 }), ['nominees_fewer_than_winners'])
  const counted = criterionDocument({
    source: 'indicator',
    indicator: 'coverage',
    valueFunction: { kind: 'target', target: 60 },
  })
  nodeAssert.deepEqual(codesOfCategory({ criteria: [counted], shownIndicators: ['growth'] }), [])
  nodeAssert.deepEqual(codesOfCategory({ criteria: [counted], shownIndicators: ['coverage'] }), [
    'indicator_shown_and_counted',
  ])
  nodeAssert.deepEqual(codesOfCriteria(criterionDocument({ evidence: ['perda'], evidenceRequired: ['dpa'] })), [
    'evidence_not_listed',
  ])
  nodeAssert.deepEqual(codesOf(rulebookDocument({ hosts: ['A'], logos: [{ of: 'B', file: 'b.png' }] })), [
    'logo_of_unknown_host',
  ])
  const two = [categoryDocument({ nomineesMax: 4 }), categoryDocument({ id: 'kota', nomineesMax: 3 })]
  nodeAssert.deepEqual(codesOf(rulebookDocument({ nomineesMax: 7, categories: two })), [])
  nodeAssert.deepEqual(codesOf(rulebookDocument({ nomineesMax: 6, categories: two })), ['nominees_above_season'])
})

test('a field the rules do not know is left out and named, with its place', () => {
  const read = rulebookFromText(
    '{"$schema":"x",' +
      JSON.stringify(rulebookDocument({ categories: [categoryDocument({ agregation: 'mean' })] })).slice(1),
  )
  nodeAssert.ok(read.ok)
  nodeAssert.deepEqual(
    read.value.unknownFields.map((field) => field.path),
    [['categories', 0, 'agregation']],
  )
})

test('who scores and what the panel marks is read from the rulebook', () => {
  const rulebook = rulebookOf(
    rulebookDocument({
      panel: {
        name: 'Tim',
        quorum: 2,
        seats: [
          { id: 'ketua', unsur: 'A', chair: true },
          { id: 'sekretaris', unsur: 'B', scores: false },
        ],
      },
    }),
  )
  nodeAssert.deepEqual(
    scoringSeats(rulebook.panel).map((seat) => seat.id),
    ['ketua'],
  )
  nodeAssert.equal(bannerOf(rulebook), 'bobot bawaan, belum resmi')
  nodeAssert.equal(bannerOf({ ...rulebook, official: true }), null)
  const category = categoryOf({
    criteria: [
      criterionDocument({ weight: 60 }),
      criterionDocument({
        id: 'cakupan',
        weight: 40,
        source: 'indicator',
        indicator: 'coverage',
        valueFunction: { kind: 'target', target: 60 },
      }),
    ],
  })
  nodeAssert.deepEqual(
    panelCriteria(category).map((each) => each.id),
    ['regulasi'],
  )
  nodeAssert.deepEqual(
    indicatorCriteria(category).map((each) => each.indicator),
    ['coverage'],
  )
})

test('the JSON Schema for editors names every required field of a rulebook', () => {
  const schema = JSON.parse(JSON.stringify(rulebookJsonSchema()))
  nodeAssert.deepEqual(schema.required, ['format', 'assessmentYear', 'label', 'panel', 'categories'])
})

test('a NUL or half a character in any text is refused; other letters, a line and a tab are not', () => {
  for (const odd of ['a\0b', 'a\ud800', '\udc00']) {
    const document = rulebookDocument({ label: odd, banner: odd, sources: [odd] })
    const read = rulebookOfDocument(document)
    nodeAssert.deepEqual(
      read.ok ? [] : read.refusal.map(({ code, path }) => [code, path]),
      [['label'], ['banner'], ['sources', 0]].map((path) => ['field_not_readable', path]),
    )
  }
  nodeAssert.deepEqual(codesOfLevel('a\0b'), ['field_not_readable'])
  nodeAssert.deepEqual(codesOfCategory({ entityKind: 'a\0b' }), ['field_not_readable'])
  nodeAssert.deepEqual(codesOfLevel('a\tb\nc \u{1f3c6} é'), [])
})
