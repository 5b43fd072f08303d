/** One category: whom it judges, how many win, and how marks become ranks. Its criteria have a page of their own. */
import { type BusinessSize, PLENARY } from '../../../award/rulebook/rulebook.ts'
import type { RulebookFormWords } from '../../../wording/rulebook-form.ts'
import { stageTitle } from '../../../wording/stages.ts'
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
      { is: 'heading', text: words.interviewTitle },
      ...interview(words, sight),
      { is: 'heading', text: words.winnersTitle },
      ...winners(words),
      { is: 'heading', text: words.ranksTitle },
      ...ranks(words),
      tieList(words, all.numbered, sight),
      { is: 'heading', text: words.papersTitle },
      { is: 'field', path: ['documents', 'certificateTitle'], label: words.certificateTitle, input: 'text' },
      {
        is: 'field',
        path: ['documents', 'nomineeTitle'],
        label: words.nomineeTitle,
        hint: words.nomineeTitleHint,
        input: 'text',
        optional: true,
      },
    ],
  }
}

type Words = RulebookFormWords['category']

function whom(words: Words): readonly SectionField[] {
  return [
    { is: 'field', path: ['name'], label: words.name, input: 'text' },
    { is: 'field', path: ['nameEn'], label: words.nameEn, input: 'text', optional: true },
    { is: 'field', path: ['entityKind'], label: words.entityKind, hint: words.entityKindHint, input: 'text' },
    { is: 'field', path: ['sector'], label: words.sector, hint: words.sectorHint, input: 'text', optional: true },
    {
      is: 'field',
      path: ['sizes'],
      label: words.sizes,
      hint: words.sizesHint,
      input: { several: SIZES.map((value) => ({ value, label: words.sizeNames[value] })) },
      optional: true,
    },
    { is: 'field', path: ['places'], label: words.places, hint: words.placesHint, input: 'lines', optional: true },
    {
      is: 'field',
      path: ['assessmentYear'],
      label: words.year,
      hint: words.yearHint,
      input: 'number',
      optional: true,
    },
    { is: 'field', path: ['special'], label: words.special, hint: words.specialHint, input: 'yes' },
  ]
}

const SIZES = ['micro', 'small', 'medium', 'large'] as const satisfies readonly BusinessSize[]

function interview(words: Words, { typed, rulebook, language }: SectionSight): readonly SectionField[] {
  const stages = rulebook.stages.map((stage) => ({ value: stage.id, label: stageTitle(stage, language) }))
  const chosen = textAt(typed, ['interviewStage'])
  // A stage that was removed stays visible here until somebody chooses another.
  const gone = chosen === '' || stages.some(({ value }) => value === chosen) ? [] : [{ value: chosen, label: chosen }]
  return [
    { is: 'field', path: ['interview'], label: words.interview, input: 'yes' },
    {
      is: 'field',
      path: ['interviewStage'],
      label: words.interviewStage,
      hint: words.interviewStageHint,
      input: [{ value: '', label: words.noInterviewStage }, ...gone, ...stages],
      optional: true,
    },
    { is: 'field', path: ['interviewMinutes'], label: words.interviewMinutes, input: 'number', optional: true },
  ]
}

function winners(words: Words): readonly SectionField[] {
  return [
    {
      is: 'field',
      path: ['nomineesMax'],
      label: words.nomineesMax,
      hint: words.nomineesMaxHint,
      input: 'number',
      optional: true,
    },
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
    {
      is: 'field',
      path: ['shownIndicators'],
      label: words.shownIndicators,
      hint: words.shownIndicatorsHint,
      input: 'lines',
      optional: true,
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
