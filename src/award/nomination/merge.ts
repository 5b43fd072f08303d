/**
 * Two candidates that a person found to be one: whether the one may go on as the other, and what of the file that ends here
 * is taken over. Nothing is lost either way: the file that ends stays readable beside the one that stays.
 */
import type { SeasonRole } from '../people/roles.ts'
import { accept, refuse, type Result } from '../result.ts'
import type { FileSection } from './file-sections.ts'
import { LEFT_STATES, OPEN_STATES, REASON_CHARACTERS_MAX } from './nomination-states.ts'
import { EMPTY_DRAFT, type SectionDraft } from './section-draft.ts'
import { type AskingNomination, sectionOpenings } from './section-openings.ts'

/** One of the two. `marked`: a mark sheet was opened for it in some category. */
export type MergingFile = {
  readonly candidate: string
  readonly organisation: string | null
  readonly nominations: readonly AskingNomination[]
  readonly marked: boolean
}

export type MergeRefusal =
  | { readonly code: 'merge_with_itself' }
  | { readonly code: 'merge_nothing_runs'; readonly candidate: string }
  /** The panel has them before it: what it judges is changed by its own deeds alone. */
  | { readonly code: 'merge_marked'; readonly candidates: readonly string[] }
  /** There the one that would stay does not run: a category would be lost without a word. */
  | { readonly code: 'merge_other_category'; readonly categories: readonly string[] }
  /** Both were handed in: which of two finished files counts is the chair's to say. */
  | { readonly code: 'merge_both_handed_in'; readonly categories: readonly string[] }
  /** A file from paper has nobody of its own, and cannot take over people. */
  | { readonly code: 'merge_into_paper' }
  | { readonly code: 'merge_reason_missing' }
  | { readonly code: 'merge_reason_too_long'; readonly charactersMax: number }

export type Merge = {
  /** In which nominations of the file that ends are merged. */
  readonly categories: readonly string[]
  readonly reason: string
}

/** Everything that speaks against it at once. @param roles of whoever merges, in this season. */
export function checkedMerge(
  stays: MergingFile,
  goes: MergingFile,
  typed: string,
  roles: readonly SeasonRole[],
): Result<Merge, readonly MergeRefusal[]> {
  if (stays.candidate === goes.candidate) return refuse([{ code: 'merge_with_itself' }])
  const running = runningIn(goes)
  const others = runningIn(stays)
  const refusals: MergeRefusal[] = []
  if (running.length === 0) refusals.push({ code: 'merge_nothing_runs', candidate: goes.candidate })
  const marked = [stays, goes].filter((one) => one.marked).map(({ candidate }) => candidate)
  if (marked.length > 0) refusals.push({ code: 'merge_marked', candidates: marked })
  const lost = running.filter(({ category }) => !others.some((one) => one.category === category))
  if (lost.length > 0) refusals.push({ code: 'merge_other_category', categories: categoriesOf(lost) })
  const both = running.filter(
    ({ category, state }) =>
      state !== 'draft' && others.some((one) => one.category === category && one.state !== 'draft'),
  )
  if (both.length > 0 && !roles.includes('committee_chair'))
    refusals.push({ code: 'merge_both_handed_in', categories: categoriesOf(both) })
  if (stays.organisation === null && goes.organisation !== null) refusals.push({ code: 'merge_into_paper' })
  const reason = typed.trim()
  if (reason === '') refusals.push({ code: 'merge_reason_missing' })
  if (reason.length > REASON_CHARACTERS_MAX)
    refusals.push({ code: 'merge_reason_too_long', charactersMax: REASON_CHARACTERS_MAX })
  return refusals.length > 0 ? refuse(refusals) : accept({ categories: categoriesOf(running), reason })
}

function runningIn({ nominations }: MergingFile): readonly AskingNomination[] {
  return nominations.filter(({ state }) => !LEFT_STATES.includes(state))
}

function categoriesOf(nominations: readonly AskingNomination[]): readonly string[] {
  return nominations.map(({ category }) => category)
}

export type Drafts = ReadonlyMap<string, SectionDraft>

/**
 * Sections that are copied: those the staying file has empty and may still write. What was handed in is not changed by a
 * merge, and two texts are never put into one.
 */
export function sectionsTakenOver(
  sections: readonly FileSection[],
  nominations: readonly AskingNomination[],
  stays: Drafts,
  goes: Drafts,
): readonly string[] {
  return sections
    .map(({ id }) => id)
    .filter((id) => isEmpty(stays.get(id)) && !isEmpty(goes.get(id)) && isOpen(nominations, id))
}

/** Sections of the file that ends whose text does not stand in the other as well: they are read beside it. */
export function sectionsReadBeside(stays: Drafts, goes: Drafts): readonly string[] {
  const texts = (drafts: Drafts, id: string) => JSON.stringify(drafts.get(id) ?? EMPTY_DRAFT)
  return [...goes.keys()].filter((id) => !isEmpty(goes.get(id)) && texts(goes, id) !== texts(stays, id)).toSorted()
}

function isEmpty(draft: SectionDraft | undefined): boolean {
  return draft === undefined || draft.items.length === 0
}

function isOpen(nominations: readonly AskingNomination[], section: string): boolean {
  return sectionOpenings(nominations, section).some(({ state, asked }) => asked && OPEN_STATES.includes(state))
}
