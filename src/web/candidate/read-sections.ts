/** A candidate's file as somebody reads it who judges or checks it: what the texts mean, in the reader's language. */
import type { CandidateFile } from '../../actions/candidate-file.ts'
import { answersId, type FileField, type FileSection } from '../../award/nomination/file-sections.ts'
import { EMPTY_DRAFT, type SectionDraft } from '../../award/nomination/section-draft.ts'
import { type FieldValue, type ReadingFacts, readSection } from '../../award/nomination/section-reading.ts'
import { day } from '../../award/units/dates.ts'
import { candidateFileWords } from '../../wording/candidate-file.ts'
import { dateInFigures } from '../../wording/dates.ts'
import { fileOptionWords, type SectionWords } from '../../wording/file-sections.ts'
import type { Language } from '../../wording/language.ts'
import { countInFigures, rupiahOnScreen } from '../../wording/numbers.ts'
import { wordsOfSection } from './section-view.ts'

export type ReadFact = {
  readonly label: string
  /** Null where nothing was written. */
  readonly value: string | null
  /** Several lines of somebody's own words. */
  readonly long: boolean
}

export type ReadEntry = { readonly title: string | null; readonly facts: readonly ReadFact[] }
export type ReadSection = { readonly id: string; readonly title: string; readonly entries: readonly ReadEntry[] }

/** Whom to call is the committee's affair: who judges needs no telephone number. */
const NOT_FOR_ASSESSORS: ReadonlySet<string> = new Set(['alamat', 'kontak', 'telepon'])

type Asked = {
  readonly drafts: ReadonlyMap<string, SectionDraft>
  readonly facts: ReadingFacts
  readonly language: Language
  /** The category that is judged: answers to others are not part of it. */
  readonly category: string
}

type FileParts = Pick<CandidateFile, 'sections' | 'nominations' | 'rulebook'>

/** What an assessor of the category reads, in the order of the file. */
export function readSections({ sections, nominations, rulebook }: FileParts, asked: Asked): readonly ReadSection[] {
  const others = new Set(nominations.map(({ category }) => answersId(category)))
  others.delete(answersId(asked.category))
  return sections
    .filter(({ id }) => !others.has(id))
    .map((section) => {
      const words = wordsOfSection(section, rulebook, asked.language)
      const draft = asked.drafts.get(section.id) ?? EMPTY_DRAFT
      const read = readSection(section, draft, asked.facts)
      const entries = draft.items.map(({ id, fields }, at) => {
        const values = read.items.find((item) => item.id === id)?.values ?? {}
        return {
          title: section.list ? candidateFileWords[asked.language].itemOf(words.item, at + 1) : null,
          facts: section.fields
            .filter((field) => !NOT_FOR_ASSESSORS.has(field.id) || section.id !== 'kontak')
            .map((field) => ({
              label: words.fields[field.id]?.label ?? field.id,
              value:
                written({ section, words, language: asked.language }, field, values[field.id]) ??
                fields[field.id] ??
                null,
              long: field.long === true,
            })),
        }
      })
      return { id: section.id, title: words.title, entries }
    })
}

type Reading = { readonly section: FileSection; readonly words: SectionWords; readonly language: Language }

/** A value in words; null where the text could not be read, which is then shown as it was typed. */
function written(
  { section, words, language }: Reading,
  { id, kind }: FileField,
  value: FieldValue | undefined,
): string | null {
  if (value === undefined) return null
  if (typeof value === 'object') return value.join(', ')
  switch (kind.is) {
    case 'count':
      return countInFigures(Number(value), language)
    case 'rupiah':
      return rupiahOnScreen(BigInt(value), language)
    case 'day':
      return dateInFigures(day(String(value)), language)
    case 'choice':
      return (words.fields[id]?.options ?? fileOptionWords[language][`${section.id}.${id}`])?.[value] ?? String(value)
    default:
      return String(value)
  }
}
