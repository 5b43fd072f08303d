import type { Ratings } from '../agreement/ratings.ts'

/** What can be asked about; severity is told apart by its direction. */
export type Signal =
  | {
      readonly code: 'severe_assessor' | 'lenient_assessor'
      readonly assessor: string
      /** Distance from the panel, in the unit of the marks; above zero is lenient. */
      readonly points: number
      readonly chance: number
    }
  | {
      readonly code: 'score_high' | 'score_low'
      readonly assessor: string
      readonly candidate: string
      /** Distance from what panel and severity let expect, in the unit of the marks. */
      readonly points: number
      readonly chance: number
    }
  | {
      readonly code: 'one_impression' | 'narrow_marks'
      readonly assessor: string
      /** Of the others' median; at most `RATIO_MAX`. */
      readonly ratio: number
      readonly chance: number
    }
  | {
      readonly code: 'marks_together'
      readonly assessors: readonly [string, string]
      readonly correlation: number
      readonly chance: number
    }
  | {
      readonly code: 'own_candidates_higher'
      readonly assessor: string
      readonly candidates: readonly string[]
      readonly points: number
      readonly chance: number
    }

export type SignalCode = Signal['code']

/** Why nothing, or nothing about somebody, can be said. */
export type SignalNote =
  | { readonly code: 'few_candidates'; readonly candidates: number; readonly least: number }
  | { readonly code: 'few_assessors'; readonly assessors: number; readonly least: number }
  | { readonly code: 'table_in_pieces'; readonly pieces: number }
  | { readonly code: 'nothing_differs' }
  | {
      readonly code: 'own_candidates_undecidable'
      readonly assessor: string
      readonly own: number
      readonly others: number
    }

export type SignalTable = {
  /** Totals, candidates (units) by assessors (raters); null is a recusal. */
  readonly totals: Ratings
  /** The marks of each criterion, of the same candidates and assessors in the same order; none where only totals are known. */
  readonly criteria: readonly Ratings[]
}

/** Who has to do with whom and still gave marks. */
export type SignalFacts = {
  readonly ties: readonly { readonly assessor: string; readonly candidate: string }[]
}

export type SignalOptions = {
  /** At most this share of tables of honest assessors has any signal at all. */
  readonly falseAlarms: number
}

export type Signals = { readonly signals: readonly Signal[]; readonly notes: readonly SignalNote[] }

/** Of what was found, that which is certain enough to be said, its chance corrected for all kinds of signal. */
export type Kept = (found: readonly Signal[]) => readonly Signal[]
