/** One criterion: where its points come from, what its levels mean, which evidence it asks for. */
import { indicatorPoints } from '../../../award/ranking/value-function.ts'
import { MEASURE_NAMES } from '../../../award/rulebook/measure-names.ts'
import type { ValueFunction } from '../../../award/rulebook/rulebook.ts'
import { COUNTED_BASES } from '../../../award/units/coverage-base.ts'
import { fraction } from '../../../award/units/fraction.ts'
import { roundedText } from '../../../award/units/rounding.ts'
import type { RulebookFormWords } from '../../../wording/rulebook-form.ts'
import { decimalInFigures } from '../../../wording/numbers.ts'
import { listAt, textAt, withPart } from '../document-part.ts'
import type { Section, SectionField, SectionPart, SectionSight } from '../section.ts'

type Words = RulebookFormWords['criterion']
type Numbered = (name: string, index: number) => string

export function criterionSection(
  { criterion: words, ...all }: RulebookFormWords,
  place: {
    readonly category: string
    readonly id: string
    readonly name: string
    readonly at: readonly [number, number]
  },
): Section {
  const [category, criterion] = place.at
  return {
    steps: ['kategori', place.category, 'kriteria', place.id],
    root: ['categories', category, 'criteria', criterion],
    title: place.name,
    lede: words.lede,
    parts: (sight) => [
      { is: 'field', path: ['name'], label: words.name, input: 'text' },
      { is: 'field', path: ['nameEn'], label: words.nameEn, input: 'text', optional: true },
      { is: 'field', path: ['weight'], label: words.weight, input: 'number' },
      {
        is: 'field',
        path: ['source'],
        label: words.source,
        hint: words.refreshHint,
        input: (['panel', 'indicator'] as const).map((value) => ({ value, label: words.sources[value] })),
      },
      ...(textAt(sight.typed, ['source']) === 'indicator'
        ? fromFigure(words, all.numbered, sight, place.at)
        : fromPanel(words, all.numbered, sight)),
      { is: 'deed', deed: 'sesuaikan', label: words.refresh },
      { is: 'field', path: ['evidence'], label: words.evidence, hint: words.evidenceHint, input: 'lines' },
      ...required(words, sight),
      { is: 'field', path: ['items'], label: words.items, hint: words.itemsHint, input: 'lines' },
    ],
    deeds: { sesuaikan: begun },
  }
}

/** Each evidence with a tick. What is required and no longer listed stays to be unticked. */
function required(words: Words, { typed }: SectionSight): readonly SectionField[] {
  const texts = [...listAt(typed, ['evidence']), ...listAt(typed, ['evidenceRequired'])]
  const several = [...new Set(texts.filter((text) => typeof text === 'string'))].map((text) => ({
    value: text,
    label: text,
  }))
  if (several.length === 0) return []
  const [label, hint] = [words.evidenceRequired, words.evidenceRequiredHint]
  return [{ is: 'field', path: ['evidenceRequired'], label, hint, input: { several }, optional: true }]
}

/** A criterion that now takes a figure begins with a target of 100. */
function begun(typed: unknown): unknown {
  if (textAt(typed, ['source']) !== 'indicator' || textAt(typed, ['valueFunction', 'kind']) !== '') return typed
  return withPart(typed, ['valueFunction'], { kind: 'target', target: '100' })
}

function fromPanel(words: Words, numbered: Numbered, { typed }: SectionSight): readonly SectionPart[] {
  return [
    { is: 'field', path: ['scaleMax'], label: words.scaleMax, input: 'number' },
    {
      is: 'list',
      path: ['levels'],
      legend: words.levels,
      add: words.addLevel,
      blank: { from: '', text: '' },
      items: listAt(typed, ['levels']).map((_, index) => ({
        name: numbered(words.levels, index + 1),
        fields: [
          { is: 'field', path: ['levels', index, 'from'], label: words.from, input: 'number' },
          { is: 'field', path: ['levels', index, 'text'], label: words.text, input: 'text' },
        ],
      })),
    },
  ]
}

const KINDS = ['target', 'linear', 'bands', 'piecewise', 'saturation'] as const

function fromFigure(
  words: Words,
  numbered: Numbered,
  sight: SectionSight,
  at: readonly [number, number],
): readonly SectionPart[] {
  const bases = COUNTED_BASES.map((value) => ({ value, label: words.bases[value] }))
  return [
    {
      is: 'field',
      path: ['indicator'],
      label: words.indicator,
      hint: words.indicatorHint(MEASURE_NAMES.join(', ')),
      input: 'text',
    },
    {
      is: 'field',
      path: ['base'],
      label: words.base,
      hint: words.baseHint,
      input: [{ value: '', label: words.baseUsual }, ...bases],
      optional: true,
    },
    {
      is: 'field',
      path: ['valueFunction', 'kind'],
      label: words.kind,
      input: KINDS.map((value) => ({ value, label: words.kinds[value] })),
    },
    ...parameters(words, numbered, sight.typed),
    ...examples(words, sight, at),
  ]
}

const RULE = ['valueFunction']

function parameters(words: Words, numbered: Numbered, typed: unknown): readonly SectionPart[] {
  const number = (name: string, label: string): SectionField => {
    return { is: 'field', path: [...RULE, name], label, input: 'number' }
  }
  switch (textAt(typed, [...RULE, 'kind'])) {
    case 'linear':
      return [number('low', words.low), number('high', words.high)]
    case 'bands':
      return [pairs(words.bands, words.addBand, [...RULE, 'bands'], ['from', 'points'], [words.bandFrom, words.points])]
    case 'piecewise':
      return [pairs(words.corners, words.addCorner, [...RULE, 'points'], [0, 1], [words.x, words.points])]
    case 'saturation':
      return [number('rate', words.rate), number('cap', words.cap)]
    default:
      return [number('target', words.target)]
  }

  function pairs(
    legend: string,
    add: string,
    path: readonly string[],
    keys: readonly [string, string] | readonly [number, number],
    labels: readonly [string, string],
  ): SectionPart {
    const [one, two] = keys
    return {
      is: 'list',
      path,
      legend,
      add,
      blank: typeof one === 'number' ? ['', ''] : { [one]: '', [two]: '' },
      items: listAt(typed, path).map((_, index) => ({
        name: numbered(legend, index + 1),
        fields: [
          { is: 'field', path: [...path, index, one], label: labels[0], input: 'number' },
          { is: 'field', path: [...path, index, two], label: labels[1], input: 'number' },
        ],
      })),
    }
  }
}

const VALUES = [0, 25, 50, 75, 100]

/** What 0, 25, 50, 75 and 100 would give; only when the rule can be read as it stands. */
function examples(
  words: Words,
  { sound, language }: SectionSight,
  at: readonly [number, number],
): readonly SectionPart[] {
  const rule = sound?.categories[at[0]]?.criteria[at[1]]?.valueFunction
  if (!rule) return []
  return [
    {
      is: 'table',
      caption: words.tableTitle,
      columns: [words.tableValue, words.tablePoints],
      rows: VALUES.map((value) => [String(value), decimalInFigures(pointsText(rule, value), language)]),
    },
  ]
}

function pointsText(rule: ValueFunction, value: number): string {
  return roundedText(indicatorPoints(rule, fraction(BigInt(value))), 2)
}
