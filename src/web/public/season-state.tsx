/** Where a season stands, as a sentence of figures and a quiet line below it. */
import type { HomeWords } from '../../wording/home.ts'
import type { Stage } from '../components/stage-bar.tsx'

export type SeasonState =
  /** Public eyes see neither counts nor names while marks are sealed. */
  | { readonly is: 'judging' }
  | { readonly is: 'deciding'; readonly adopted: number; readonly categories: number }
  | {
      readonly is: 'published'
      readonly categories: number
      readonly first: { readonly candidate: string; readonly category: string }
    }
  | { readonly is: 'preparing'; readonly opens: string }

export type SeasonCard = {
  readonly label: string
  readonly place: string
  readonly href: string
  readonly state: SeasonState
  readonly stages: readonly Stage[]
  /** "Kamis, 25 September 2025 17.00 WIB" */
  readonly asOf: string
}

export function stateSentence(
  state: SeasonState,
  words: HomeWords,
): { readonly finding: string; readonly note: string } {
  switch (state.is) {
    case 'judging':
      return { finding: words.judging, note: words.judgingNote }
    case 'deciding':
      return { finding: words.deciding(state.adopted, state.categories), note: words.decidingNote }
    case 'published':
      return {
        finding: words.published(state.categories),
        note: words.firstIn(state.first.candidate, state.first.category),
      }
    case 'preparing':
      return { finding: words.preparing, note: words.preparingNote(state.opens) }
  }
}

/** "Tahap 4 dari 6: penilaian"; all that are under way, else the one that comes next, and at the end the last. */
export function stageSentence(stages: readonly Stage[], words: HomeWords): string {
  const placed = stages.map((stage, index) => ({ ...stage, place: index + 1 }))
  const now = placed.filter((stage) => stage.is === 'now')
  if (now.length > 0) {
    const places = now.map(({ place }) => String(place))
    return words.stageOf(
      places,
      stages.length,
      now.map(({ name }) => name),
    )
  }
  const next = placed.find((stage) => stage.is === 'next')
  if (next) return words.stageComing(next.place, stages.length, next.name)
  const last = placed.at(-1)
  return last ? words.stageOf([String(last.place)], stages.length, [last.name]) : ''
}
