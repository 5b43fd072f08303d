/** One ranked candidate, as the tables with dot strips show it. */
import type { CoverageView } from './coverage-figure.tsx'
import type { Figured } from './drawing.ts'
import type { ExplanationView } from './explanation.tsx'

export type Standing = {
  readonly rank: number
  readonly total: Figured
  /** Highest minus lowest sheet total, "8,80". */
  readonly spread: string
  /** True above the rulebook's spread limit. */
  readonly spreadTooWide: boolean
  readonly coverage: CoverageView | null
  readonly explanation: ExplanationView
}
