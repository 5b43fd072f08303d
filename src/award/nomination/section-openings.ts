/** Which sections of a file its people may write in: all of a draft, and of a file that was returned those that were named. */
import { answersId } from './file-sections.ts'
import type { NominationState } from './nomination-states.ts'

/** One nomination as a section sees it. `asked`: the section may be written while the nomination is open. */
export type SectionOpening = { readonly state: NominationState; readonly asked: boolean }

export type AskingNomination = {
  readonly category: string
  readonly state: NominationState
  /** Sections that the findings of its last return name; null when nothing was named and the whole file is open. */
  readonly sectionsAsked: readonly string[] | null
}

/** Answers to a category belong to that nomination alone, everything else to all of them. */
export function sectionOpenings(nominations: readonly AskingNomination[], section: string): readonly SectionOpening[] {
  const own = nominations.filter(({ category }) => answersId(category) === section)
  return (own.length > 0 ? own : nominations).map(({ state, sectionsAsked }) => ({
    state,
    asked: state !== 'needs_correction' || sectionsAsked === null || sectionsAsked.includes(section),
  }))
}
