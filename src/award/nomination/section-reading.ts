/**
 * What the texts of a section mean: values where they can be read, and everything that still stands in the way of handing
 * in, field by field. Nothing is thrown away: a text that is no number stays in the draft and is named here.
 */
import { type Day, isDay } from '../units/dates.ts'
import type { FileField, FileSection } from './file-sections.ts'
import { type DraftItem, ONLY_ITEM, type SectionDraft } from './section-draft.ts'
import { wholeNumberIn } from './whole-number.ts'

/** Counts and rupiah are whole numbers, tags a list, everything else text. */
export type FieldValue = string | number | readonly string[]
export type ReadItem = { readonly id: string; readonly values: Readonly<Record<string, FieldValue>> }

export type FieldFlaw =
  | { readonly code: 'field_missing' }
  | { readonly code: 'text_too_long'; readonly charactersMax: number }
  | { readonly code: 'choice_unknown' }
  | { readonly code: 'year_unreadable'; readonly from: number; readonly to: number }
  | { readonly code: 'day_unreadable' }
  | { readonly code: 'count_unreadable' }
  | { readonly code: 'amount_unreadable' }
  | { readonly code: 'span_reversed'; readonly from: string }

export type PlacedFlaw = FieldFlaw & { readonly item: string; readonly field: string }

export type SectionReading = {
  readonly items: readonly ReadItem[]
  readonly flaws: readonly PlacedFlaw[]
  /** Required fields of the items there are: how many of them are filled and readable. */
  readonly done: number
  readonly of: number
}

/** What reading needs besides the texts: the last year that may be named, and the tags of the season. */
export type ReadingFacts = { readonly yearMax: number; readonly tags: readonly string[] }

/** The agency's forerunner was founded in 1977; a regulation on workers older than the republic is a slip of the finger. */
const YEAR_MIN = 1945

export function readSection(section: FileSection, draft: SectionDraft, facts: ReadingFacts): SectionReading {
  const items = itemsToRead(section, draft)
  const read = items.map((item) => readItem(section, item, facts))
  const flaws = read.flatMap((one) => one.flaws)
  const required = section.fields.filter((field) => field.required).map(({ id }) => id)
  const owed = items.length * required.length
  const open = flaws.filter(({ field }) => required.includes(field)).length
  return { items: read.map(({ item }) => item), flaws, done: owed - open, of: owed }
}

/** A section that must hold something is read as if its first item were there, so that what is missing has a name. */
function itemsToRead({ list, required }: FileSection, { items }: SectionDraft): readonly DraftItem[] {
  return items.length === 0 && required && !list ? [{ id: ONLY_ITEM, fields: {} }] : items
}

function readItem(section: FileSection, { id, fields }: DraftItem, facts: ReadingFacts) {
  const values: Record<string, FieldValue> = {}
  const flaws: PlacedFlaw[] = []
  for (const field of section.fields) {
    const text = (fields[field.id] ?? '').trim()
    if (text === '') {
      if (field.required) flaws.push({ code: 'field_missing', item: id, field: field.id })
      continue
    }
    const read = readField(field, text, facts)
    if ('code' in read) flaws.push({ ...read, item: id, field: field.id })
    else values[field.id] = read.value
  }
  const { span } = section
  if (span && isReversed(values[span.from], values[span.to]))
    flaws.push({ code: 'span_reversed', from: span.from, item: id, field: span.to })
  if (section.sourced && values[section.sourced.figure] !== undefined)
    for (const field of section.sourced.by)
      if ((fields[field] ?? '').trim() === '') flaws.push({ code: 'field_missing', item: id, field })
  return { item: { id, values }, flaws }
}

function isReversed(from: FieldValue | undefined, to: FieldValue | undefined): boolean {
  return typeof from === 'string' && typeof to === 'string' && from > to
}

function readField({ kind }: FileField, text: string, facts: ReadingFacts): { value: FieldValue } | FieldFlaw {
  switch (kind.is) {
    case 'text':
      return text.length > kind.charactersMax
        ? { code: 'text_too_long', charactersMax: kind.charactersMax }
        : { value: text }
    case 'choice':
      return kind.options.includes(text) ? { value: text } : { code: 'choice_unknown' }
    case 'tags':
      return tagsIn(text, facts.tags)
    case 'year':
      return yearIn(text, facts.yearMax)
    case 'day':
      return isDay(text) ? { value: text satisfies Day } : { code: 'day_unreadable' }
    case 'count':
      return wholeNumber(text, COUNT_MAX) ?? { code: 'count_unreadable' }
    case 'rupiah':
      return (
        wholeNumber(text.replace(/^Rp\.?\s*/i, '').replace(/,00$/, ''), Number.MAX_SAFE_INTEGER) ?? {
          code: 'amount_unreadable',
        }
      )
  }
}

/** The whole number that a text says in a field that counts people or rupiah; null for any other text or field. */
export function figureIn(field: FileField, text: string): number | null {
  if (field.kind.is !== 'count' && field.kind.is !== 'rupiah') return null
  const read = readField(field, text.trim(), { yearMax: 0, tags: [] })
  return 'value' in read && typeof read.value === 'number' ? read.value : null
}

/** More people than the country has are a slip of the finger. */
const COUNT_MAX = 300_000_000

function tagsIn(text: string, known: readonly string[]): { value: readonly string[] } | FieldFlaw {
  const tags = text.split('\n').map((tag) => tag.trim())
  return tags.every((tag) => known.includes(tag)) ? { value: tags } : { code: 'choice_unknown' }
}

function yearIn(text: string, yearMax: number): { value: number } | FieldFlaw {
  const year = /^\d{4}$/.test(text) ? Number(text) : 0
  return year >= YEAR_MIN && year <= yearMax
    ? { value: year }
    : { code: 'year_unreadable', from: YEAR_MIN, to: yearMax }
}

function wholeNumber(text: string, max: number): { value: number } | null {
  const value = wholeNumberIn(text, max)
  return value === null ? null : { value }
}
