/**
 * The closing hour rehearsed: were nominations closed at this moment, whose file would be in and whose would not, and what
 * stands in its way. It changes nothing; the same rules decide at the closing itself.
 */
import type { NominationState } from '../nomination/nomination-states.ts'

/**
 * `in`: handed in, whatever became of it. `correcting`: handed in and with its people again, who have a day of their own.
 * `ready`: whole, and nobody has handed it in. `incomplete`: something is missing. `left`: it does not take part any more.
 */
export const FATES = ['incomplete', 'ready', 'correcting', 'in', 'left'] as const
export type Fate = (typeof FATES)[number]

export type RehearsedFile = {
  readonly state: NominationState
  /** Sections and items of evidence that are missing. */
  readonly missing: number
}

export function fateOf({ state, missing }: RehearsedFile): Fate {
  switch (state) {
    case 'draft':
      return missing === 0 ? 'ready' : 'incomplete'
    case 'needs_correction':
      return 'correcting'
    case 'lapsed':
    case 'rejected':
    case 'withdrawn':
    case 'merged':
      return 'left'
    case 'proposed':
    case 'complete':
    case 'verified':
    case 'nominee':
    case 'absent':
      return 'in'
  }
}

export type FateCount = { readonly fate: Fate; readonly count: number }

/** One line for every fate, also an empty one. */
export function fateCounts(files: readonly RehearsedFile[]): readonly FateCount[] {
  const fates = files.map(fateOf)
  return FATES.map((fate) => ({ fate, count: fates.filter((one) => one === fate).length }))
}
