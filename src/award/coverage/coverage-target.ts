/** A target somebody published for a place and a year. Targets differ by frame and by place; each keeps its source. */
import type { Decimal } from '../units/decimal.ts'

export type CoverageTarget = {
  readonly placeCode: string
  readonly year: number
  /** In percent of whatever base the frame counts on, or null where it is printed in heads. */
  readonly percent: Decimal | null
  readonly members: number | null
  /** The plan that sets it, as printed: `RPJMN 2025-2029`. */
  readonly framework: string
  readonly source: string
  readonly note: string
}
