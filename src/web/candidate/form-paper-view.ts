/** A form to fill in by hand, from the same sections as the screen. */
import { type EvidenceItem, itemState, type EvidenceFile } from '../../award/nomination/evidence.ts'
import type { FileSection } from '../../award/nomination/file-sections.ts'
import type { Category, Rulebook } from '../../award/rulebook/rulebook.ts'
import type { Season } from '../../award/season/season.ts'
import type { Instant } from '../../award/units/dates.ts'
import type { CandidateFormFacts } from '../../documents/candidate-form.ts'
import { nameIn } from '../../wording/rulebook-names.ts'
import { wordsOfSection } from './section-view.ts'

/** What is known of the candidate whose form it is. */
export type FormCandidate = {
  readonly slug: string
  readonly name: string
  readonly kind: string | null
  readonly placeCode: string | null
  readonly evidence: readonly EvidenceFile[]
  /** The page on which a section is copied into the system. */
  readonly urlOf: (section: string) => string
}

export type FormAsked = {
  readonly season: Season
  readonly rulebook: Rulebook
  readonly category: Category
  readonly sections: readonly FileSection[]
  readonly items: readonly EvidenceItem[]
  readonly candidate: FormCandidate | null
  readonly madeAt: Instant
}

export function formFacts({
  season,
  rulebook,
  category,
  sections,
  items,
  candidate,
  madeAt,
}: FormAsked): CandidateFormFacts {
  const { province } = season
  return {
    season,
    category: nameIn('id', category),
    code: [province, season.season, candidate?.slug ?? category.id].join('-'),
    candidate: candidate?.name ?? null,
    kind: candidate?.kind ?? null,
    placeCode: candidate?.placeCode ?? null,
    sections: sections.map((section) => ({
      section,
      words: wordsOfSection(section, rulebook, 'id'),
      url: candidate?.urlOf(section.id) ?? null,
    })),
    checklist: items.map(({ id, askedBy }) => {
      const criteria = category.criteria.filter((known) => askedBy.some(({ criterion }) => criterion === known.id))
      return {
        item: id,
        askedBy: criteria.map((criterion) => nameIn('id', criterion)),
        required: askedBy.some(({ required }) => required),
        state: candidate ? itemState(candidate.evidence.filter(({ item }) => item === id)) : null,
      }
    }),
    tags: rulebook.tags,
    madeAt,
  }
}
