/** A section of a file as its form shows it: labels in the reader's language, texts as they were typed. */
import {
  answersId,
  type FileField,
  type FileSection,
  SUPPORTED_CRITERION,
  WORKERS_OUTREACH,
} from '../../award/nomination/file-sections.ts'
import { type DraftItem, ONLY_ITEM, type SectionDraft } from '../../award/nomination/section-draft.ts'
import type { PlacedFlaw } from '../../award/nomination/section-reading.ts'
import type { Rulebook } from '../../award/rulebook/rulebook.ts'
import { candidateFileWords } from '../../wording/candidate-file.ts'
import {
  fieldFlawSentence,
  fileOptionWords,
  fileSectionWords,
  type SectionWords,
  supportedCriterionWords,
} from '../../wording/file-sections.ts'
import type { Language } from '../../wording/language.ts'
import { nameIn } from '../../wording/rulebook-names.ts'
import type { Option } from '../components/choice-field.tsx'
import type { FieldError } from '../layout/frame.ts'
import { contentField, sectionDeeds } from './section.form.ts'

export type ShownInput =
  | { readonly is: 'line'; readonly digits: boolean }
  | { readonly is: 'text' }
  | { readonly is: 'day' }
  | { readonly is: 'choice'; readonly options: readonly Option[] }
  | { readonly is: 'boxes'; readonly options: readonly Option[] }

export type ShownFileField = {
  readonly name: string
  readonly label: string
  readonly hint: string | null
  readonly input: ShownInput
  readonly text: string
}

export type ShownFileItem = {
  readonly id: string
  readonly legend: string
  readonly fields: readonly ShownFileField[]
  /** The button that takes it out; null in a section that is no list. */
  readonly remove: string | null
}

/** The words of a section; those of answers come from the rulebook. */
export function wordsOfSection(section: FileSection, rulebook: Rulebook, language: Language): SectionWords {
  const known = fileSectionWords[language][section.id]
  if (known) return section.id === WORKERS_OUTREACH ? namingCriteria(known, rulebook, language) : known
  const words = candidateFileWords[language]
  const category = rulebook.categories.find(({ id }) => answersId(id) === section.id)
  const title = words.answers(category ? nameIn(language, category) : section.id)
  const fields = (category?.criteria ?? []).map((criterion) => [criterion.id, { label: nameIn(language, criterion) }])
  return { title, lede: words.answersLede, item: title, add: '', fields: Object.fromEntries(fields) }
}

/** Criteria by the names of this season. */
function namingCriteria(words: SectionWords, rulebook: Rulebook, language: Language): SectionWords {
  const criteria = rulebook.categories.flatMap((category) => category.criteria)
  const options = Object.fromEntries(criteria.map((criterion) => [criterion.id, nameIn(language, criterion)]))
  const named = { ...supportedCriterionWords[language], options }
  return { ...words, fields: { ...words.fields, [SUPPORTED_CRITERION]: named } }
}

export function shownItems(
  section: FileSection,
  { items }: SectionDraft,
  {
    words,
    language,
    tags,
  }: { readonly words: SectionWords; readonly language: Language; readonly tags: readonly string[] },
): readonly ShownFileItem[] {
  return items.map((item, at) => ({
    id: item.id,
    legend: section.list ? candidateFileWords[language].itemOf(words.item, at + 1) : words.item,
    fields: section.fields.map((field) => shownField(section, field, item, { words, language, tags })),
    remove: section.list ? sectionDeeds.remove(item.id) : null,
  }))
}

type FieldContext = { readonly words: SectionWords; readonly language: Language; readonly tags: readonly string[] }

function shownField(section: FileSection, field: FileField, item: DraftItem, context: FieldContext): ShownFileField {
  const named = context.words.fields[field.id]
  return {
    name: contentField(item.id, field.id),
    label: named?.label ?? field.id,
    hint: named?.hint ?? null,
    input: inputOf(section, field, context),
    text: item.fields[field.id] ?? '',
  }
}

/** How a field is asked for on a page. */
export function inputOf(
  section: FileSection,
  { id, kind, long }: FileField,
  { words, language, tags }: FieldContext,
): ShownInput {
  switch (kind.is) {
    case 'text':
      return long ? { is: 'text' } : { is: 'line', digits: false }
    case 'day':
      return { is: 'day' }
    case 'year':
    case 'count':
    case 'rupiah':
      return { is: 'line', digits: true }
    case 'choice': {
      const labels = words.fields[id]?.options ?? fileOptionWords[language][`${section.id}.${id}`] ?? {}
      const options = kind.options.map((value) => ({ value, label: labels[value] ?? value }))
      return { is: 'choice', options: [{ value: '', label: candidateFileWords[language].choose }, ...options] }
    }
    case 'tags':
      return { is: 'boxes', options: tags.map((tag) => ({ value: tag, label: tag })) }
  }
}

/** Sentences for what a section still lacks, each with the field it stands in and, in a list, the item. */
export function flawErrors(
  flaws: readonly PlacedFlaw[],
  items: readonly ShownFileItem[],
  isList: boolean,
  language: Language,
): readonly FieldError[] {
  return flaws.map((flaw) => {
    const name = contentField(flaw.item, flaw.field)
    const item = items.find(({ id }) => id === flaw.item)
    const label = (item?.fields.find((field) => field.name === name)?.label ?? flaw.field).replace(/ \(.*\)$/, '')
    const text = fieldFlawSentence(flaw, label, language)
    return { field: name, text: isList && item ? `${item.legend}. ${text}` : text }
  })
}

/** What the form begins with: an empty item where nothing is written yet, one more where one was asked for. */
export function openedDraft({ list }: FileSection, draft: SectionDraft, blank: string, adds: boolean): SectionDraft {
  if (!list) return draft.items.length > 0 ? draft : { items: [{ id: ONLY_ITEM, fields: {} }] }
  return adds || draft.items.length === 0 ? { items: [...draft.items, { id: blank, fields: {} }] } : draft
}
