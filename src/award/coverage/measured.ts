/** What a measure gives: an exact value with what it stands on, or the reason why there is none. */
import type { Fraction } from '../units/fraction.ts'
import type { CoverageBase } from '../units/coverage-base.ts'
import type { MeasuredFacts } from './measured-facts.ts'

export type MissingReason =
  | 'no_figure'
  | 'no_figure_before'
  | 'definition_changed'
  | 'target_unknown'
  | 'target_reached_before'
  | 'not_in_file'
  | 'nothing_before'
  | 'attendance_not_noted'

/** @property checked false while it is what the candidate claims and nobody has verified. */
export type Measured =
  | {
      readonly known: true
      readonly value: Fraction
      readonly base: string
      /** As the source prints it; empty where the figure is of a whole file. */
      readonly asOf: string
      readonly source: string
      readonly checked: boolean
    }
  | { readonly known: false; readonly reason: MissingReason }

export type MeasureUnit = 'percent' | 'points' | 'heads' | 'rupiah' | 'step' | 'count' | 'presence'

/** @param on the assessment year, and the base of coverage that the criterion counts on. */
export type Measure = {
  readonly unit: MeasureUnit
  measure(facts: MeasuredFacts, on: { readonly year: number; readonly base: CoverageBase }): Measured
}
