/** What still keeps a file from being handed in, section by section; what is said here is what a verifier would return it for. */
import type { FileSection } from './file-sections.ts'
import { EMPTY_DRAFT, type SectionDraft } from './section-draft.ts'
import { type PlacedFlaw, type ReadingFacts, readSection } from './section-reading.ts'

export type SectionGap = {
  readonly section: string
  /** The section must hold something and is empty. */
  readonly empty: boolean
  readonly flaws: readonly PlacedFlaw[]
}

export type SectionProgress = SectionGap & { readonly done: number; readonly of: number; readonly items: number }

/** Every section with how far it is, in the order in which they are asked. */
export function fileProgress(
  sections: readonly FileSection[],
  drafts: ReadonlyMap<string, SectionDraft>,
  facts: ReadingFacts,
): readonly SectionProgress[] {
  return sections.map((section) => {
    const draft = drafts.get(section.id) ?? EMPTY_DRAFT
    const { flaws, done, of } = readSection(section, draft, facts)
    const empty = section.required && draft.items.length === 0
    return { section: section.id, empty, flaws, done, of, items: draft.items.length }
  })
}

/** Only the sections that still stand in the way; none when the file may be handed in. */
export function gaps(progress: readonly SectionProgress[]): readonly SectionGap[] {
  return progress
    .filter(({ empty, flaws }) => empty || flaws.length > 0)
    .map(({ section, empty, flaws }) => ({ section, empty, flaws }))
}
