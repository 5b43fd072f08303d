/** What is known of a candidate that can be counted: published figures of its place, and figures of its own file. */
import type { FieldValue } from '../nomination/section-reading.ts'
import type { CoverageFigure } from './coverage-figure.ts'
import type { CoverageTarget } from './coverage-target.ts'
import type { CoverageSegment } from './coverage-segment.ts'

/** One item of a handed-in section. */
export type FileItem = {
  readonly section: string
  readonly values: Readonly<Record<string, FieldValue>>
  /** By field: what a verifier found, and where. It counts in place of what was claimed. */
  readonly verified: Readonly<Record<string, { readonly value: number; readonly source: string }>>
}

/** A figure of the register; `chosen` where it was chosen, with a reason, over others of its place, segment and year. */
export type KnownFigure = CoverageFigure & { readonly chosen: boolean }

/** @property leader 0 nobody, 1 represented, 2 online, 3 in person. @property companions heads. */
export type NotedPresence = { readonly leader: number; readonly companions: number }

export type MeasuredFacts = {
  readonly figures: readonly KnownFigure[]
  readonly targets: readonly CoverageTarget[]
  readonly items: readonly FileItem[]
  /** Who came to the interview, as the room noted it; absent where nobody did. */
  readonly attendance?: NotedPresence
}

/**
 * The figure that counts on one base: the chosen one, else the newest. Figures on another base are never taken in its
 * stead, and neither is one whose percentage is not known.
 */
export function figureOn(
  figures: readonly KnownFigure[],
  on: { readonly base: string; readonly segment: CoverageSegment; readonly year: number },
): KnownFigure | null {
  const fitting = figures
    .filter(({ base, segment, year }) => base === on.base && segment === on.segment && year === on.year)
    .filter((figure) => figure.publishedPercent !== null || (figure.covered !== null && figure.eligible !== null))
    .toSorted((a, b) => (a.asOf < b.asOf ? 1 : Number(a.asOf > b.asOf) * -1))
  return fitting.find(({ chosen }) => chosen) ?? fitting[0] ?? null
}
