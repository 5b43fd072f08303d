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

/** "Tahap 4 dari 6: penilaian"; the last stage when all are done, the first when none has begun. */
export function stageSentence(stages: readonly Stage[], words: HomeWords): string {
  const now = stages.findIndex((stage) => stage.is === 'now')
  const lastDone = stages.findLastIndex((stage) => stage.is === 'done')
  const index = now >= 0 ? now : Math.max(0, lastDone)
  return words.stageOf(index + 1, stages.length, stages[index]?.name ?? '')
}
