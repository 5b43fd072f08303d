/** One category: whom it judges, how many win, and how marks become ranks. Its criteria have a page of their own. */
import { PLENARY } from '../../../award/rulebook/rulebook.ts'
import type { RulebookFormWords } from '../../../wording/rulebook-form.ts'
import { paths } from '../../paths.ts'
import { listAt, textAt } from '../document-part.ts'
import type { Section, SectionField, SectionList, SectionSight } from '../section.ts'

export function categorySection(
  { category: words, ...all }: RulebookFormWords,
  { id, name, index }: { readonly id: string; readonly name: string; readonly index: number },
): Section {
  return {
    steps: ['kategori', id],
    root: ['categories', index],
    title: name,
    lede: words.lede,
    parts: (sight) => [
      { is: 'link', label: words.criteria, href: paths.rulebookSection(sight.address, 'kategori', id, 'kriteria') },
      ...whom(words),
      ...ranks(words),
      tieList(words, all.numbered, sight),
      { is: 'field', path: ['documents', 'certificateTitle'], label: words.certificateTitle, input: 'text' },
    ],
  }
}

type Words = RulebookFormWords['category']

function whom(words: Words): readonly SectionField[] {
  return [
    { is: 'field', path: ['name'], label: words.name, input: 'text' },
    { is: 'field', path: ['nameEn'], label: words.nameEn, input: 'text', optional: true },
    { is: 'field', path: ['entityKind'], label: words.entityKind, hint: words.entityKindHint, input: 'text' },
    { is: 'field', path: ['assessmentYear'], label: words.year, hint: words.yearHint, input: 'number' },
    { is: 'field', path: ['interview'], label: words.interview, input: 'yes' },
    { is: 'field', path: ['special'], label: words.special, hint: words.specialHint, input: 'yes' },
    { is: 'field', path: ['winners'], label: words.winners, input: 'number' },
    { is: 'field', path: ['rankWords'], label: words.rankWords, hint: words.rankWordsHint, input: 'lines' },
    { is: 'field', path: ['promote', 'count'], label: words.promoteCount, input: 'number' },
    { is: 'field', path: ['promote', 'alternates'], label: words.alternates, input: 'number' },
  ]
}

function ranks(words: Words): readonly SectionField[] {
  const { aggregations, rankings } = words
  return [
    {
      is: 'field',
      path: ['aggregation'],
      label: words.aggregation,
      input: (['mean', 'trimmed', 'adjusted'] as const).map((value) => ({ value, label: aggregations[value] })),
    },
    { is: 'field', path: ['decimals'], label: words.decimals, hint: words.decimalsHint, input: 'number' },
    { is: 'field', path: ['spreadLimit'], label: words.spreadLimit, hint: words.spreadLimitHint, input: 'number' },
    {
      is: 'field',
      path: ['ranking'],
      label: words.ranking,
      input: (['competition', 'dense'] as const).map((value) => ({ value, label: rankings[value] })),
    },
  ]
}

function tieList(
  words: Words,
  numbered: (name: string, index: number) => string,
  { typed }: SectionSight,
): SectionList {
  const criteria = listAt(typed, ['criteria']).map((criterion) => ({
    value: textAt(criterion, ['id']),
    label: textAt(criterion, ['name']),
  }))
  const options = [...criteria, { value: PLENARY, label: words.plenary }]
  return {
    is: 'list',
    path: ['ties'],
    legend: words.ties,
    add: words.addTie,
    blank: PLENARY,
    items: listAt(typed, ['ties']).map((tie, index) => {
      const known = options.some(({ value }) => value === tie)
      // A criterion that was removed stays visible here until somebody chooses another.
      const choices = known || typeof tie !== 'string' ? options : [{ value: tie, label: tie }, ...options]
      const name = numbered(words.tie, index + 1)
      return { name, fields: [{ is: 'field', path: ['ties', index], label: words.tie, input: choices }] }
    }),
  }
}
