/** Why coverage is held back, as candidates say: counts by cause, and which of them may be told to everybody. */

export type CauseCount = { readonly cause: string; readonly obstacles: number; readonly candidates: number }

/** A cause that fewer name could be traced to who named it. */
export const CANDIDATES_MIN = 3

/** What everybody may read: of a whole province alone, for the difference of two such counts names what both hide. */
export function publicCauses(counts: readonly CauseCount[]): readonly CauseCount[] {
  return counts.filter(({ candidates }) => candidates >= CANDIDATES_MIN)
}
