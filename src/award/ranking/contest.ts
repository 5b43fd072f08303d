import type { Fingerprint } from '../canonical/canonical.ts'
import type { Category } from '../rulebook/rulebook.ts'
import type { Fraction } from '../units/fraction.ts'
import type { Hundredths } from '../units/hundredths.ts'

/** Everything that decides the ranks of one category. Candidates are public slugs, assessors are seat ids. */
export type Contest = {
  readonly category: Category
  readonly marks: readonly GivenMark[]
  readonly indicators: readonly GivenIndicator[]
  readonly recusals: readonly GivenRecusal[]
  readonly votes: readonly GivenVote[]
  /** Nominees known otherwise, so that one nobody marked appears as unranked. */
  readonly candidates?: readonly string[]
}

export type GivenMark = {
  readonly candidate: string
  readonly assessor: string
  readonly criterion: string
  readonly markHundredths: Hundredths
}

export type GivenIndicator = {
  readonly candidate: string
  readonly indicator: string
  readonly value: Fraction
  /** What the figure is a share of, such as ELIGIBLE_AGENCY; UNKNOWN is never ranked. */
  readonly base: string
  /** `YYYY-MM-DD`, or empty where the source names no day. */
  readonly asOf: string
  readonly source: string
}

export type GivenRecusal = { readonly candidate: string; readonly assessor: string; readonly reason: string }

/** The plenary's order among candidates still tied: 1 before 2. */
export type GivenVote = { readonly candidate: string; readonly order: number }

/** The ranking of one category with its whole explanation. Numbers that decide are decimal text. */
export type RankedContest = {
  readonly id: string
  /** By rank, then candidate. */
  readonly standings: readonly Standing[]
  readonly unranked: readonly Unranked[]
  readonly notes: readonly RankingNote[]
  readonly adjustment: Adjustment | null
  readonly fingerprint: Fingerprint
}

export type Standing = {
  readonly rank: number
  readonly candidate: string
  /** Rounded once, half up, to the decimals of the category: `83.42`. */
  readonly total: string
  /** The criterion (or `plenary`) that parted this candidate from another of the same total, else null. */
  readonly tieBrokenBy: string | null
  readonly criteria: readonly CriterionStanding[]
  /** Only counted sheets, by assessor. */
  readonly assessors: readonly AssessorStanding[]
  /** What severity adds to the sum of contributions, four decimals, below zero after lenient assessors; null unless adjusted. */
  readonly adjustment: string | null
}

/** Points and contribution with four decimals; contribution = weight x points / 100. */
export type CriterionStanding = {
  readonly id: string
  readonly points: string
  readonly weight: string
  readonly contribution: string
}

/** A counted sheet: its total on the scale of the panel's weights, four decimals. */
export type AssessorStanding = { readonly id: string; readonly total: string; readonly dropped: boolean }

export type Unranked = {
  readonly candidate: string
  readonly reason: 'no_counted_sheet' | 'indicator_missing'
  /** The indicators without a value; empty when a sheet is missing. */
  readonly indicators: readonly string[]
}

/** Severities of all assessors who have a counted sheet; see severity.ts. Four decimals, in points of the total. */
export type Adjustment = {
  readonly shrinkage: string
  readonly severities: readonly { readonly assessor: string; readonly severity: string }[]
}

/** A sheet that was handed in and does not count. */
export type SheetNote =
  | {
      readonly code: 'sheet_incomplete'
      readonly candidate: string
      readonly assessor: string
      readonly missing: readonly string[]
    }
  | {
      readonly code: 'marks_of_recused_left_out'
      readonly candidate: string
      readonly assessor: string
      readonly reason: string
      readonly marks: number
    }

export type RankingNote =
  | SheetNote
  | { readonly code: 'rank_shared'; readonly rank: number; readonly candidates: readonly string[] }
  | { readonly code: 'fewer_than_five_sheets'; readonly candidate: string; readonly sheets: number }
  | { readonly code: 'nobody_to_rank' }

/** Which row of which list of the contest a refusal is about; both doors turn it into a line or a field. */
export type RowAt = { readonly list: 'marks' | 'indicators' | 'recusals' | 'votes'; readonly row: number }

export type Component = { readonly candidates: readonly string[]; readonly assessors: readonly string[] }

export type RowRefusal = { readonly at: RowAt } & (
  | { readonly code: 'criterion_unknown'; readonly criterion: string }
  | { readonly code: 'criterion_not_marked_by_panel'; readonly criterion: string }
  | { readonly code: 'mark_out_of_range'; readonly criterion: string; readonly mark: string; readonly scaleMax: string }
  | {
      readonly code: 'mark_twice'
      readonly candidate: string
      readonly assessor: string
      readonly criterion: string
      readonly firstRow: number
    }
  | { readonly code: 'indicator_unknown'; readonly indicator: string }
  | {
      readonly code: 'indicator_twice'
      readonly candidate: string
      readonly indicator: string
      readonly firstRow: number
    }
  | { readonly code: 'base_unknown'; readonly candidate: string; readonly indicator: string }
  | {
      readonly code: 'bases_mixed'
      readonly indicator: string
      readonly base: string
      readonly firstBase: string
      readonly firstRow: number
    }
  | { readonly code: 'vote_twice'; readonly candidate: string; readonly firstRow: number }
  | { readonly code: 'vote_order_not_allowed'; readonly candidate: string }
)

export type StandingsRefusal =
  | { readonly code: 'vote_not_tied'; readonly at: RowAt; readonly candidate: string }
  | { readonly code: 'vote_incomplete'; readonly tied: readonly string[]; readonly missing: readonly string[] }
  | { readonly code: 'vote_order_shared'; readonly at: RowAt; readonly candidate: string; readonly order: number }
  | { readonly code: 'severity_disconnected'; readonly components: readonly Component[] }
  | {
      readonly code: 'severity_too_few_sheets'
      readonly sheets: number
      readonly assessors: number
      readonly candidates: number
      readonly components: readonly Component[]
    }

export type RankingRefusal = RowRefusal | StandingsRefusal
