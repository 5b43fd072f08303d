/**
 * The adopted result of one category: everything the decision rested on, frozen in one value. Public pages, papers and
 * the certificate check read this and nothing else, so a later change of a rule, a mark or a name changes nothing here.
 */
import { fingerprintOf } from '../canonical/canonical.ts'
import type { Contest, GivenIndicator, GivenMark, GivenRecusal, GivenVote, RankedContest } from '../ranking/contest.ts'
import type { Category, Panel } from '../rulebook/rulebook.ts'
import { fraction } from '../units/fraction.ts'
import type { Season } from '../season/season.ts'
import type { Decree, PlenaryMinutes } from './plenary.ts'
import type { NominationState } from '../nomination/nomination-states.ts'
import type { UnsignedSheet } from '../judging/closing.ts'
import type { Instant } from '../units/dates.ts'

export const ADOPTED_FORMAT = 'paritrana-adopted/1'

/** A published coverage figure that stands beside a candidate for information; it does not enter the ranking. */
export type CoverageBeside = {
  readonly placeCode: string
  readonly asOf: string
  readonly segment: string
  readonly percentage: string | null
  readonly members: string | null
  readonly denominator: string | null
  /** What the denominator counts, for example EMPLOYED_BPS; UNKNOWN when the source does not say. */
  readonly base: string
  readonly target: string | null
  readonly source: string
  readonly note: string
}

export type AdoptedCandidate = {
  readonly candidate: string
  readonly name: string
  readonly coverage: readonly CoverageBeside[]
}

/** Was a nominee and was not judged. The reason stays with the committee; what became of them is told. */
export type FormerNominee = {
  readonly candidate: string
  readonly name: string
  readonly state: NominationState
}

/** A mark that was signed as `firstHundredths` and changed to what stands among the marks. */
export type ChangedMark = Pick<GivenMark, 'candidate' | 'assessor' | 'criterion'> & {
  readonly firstHundredths: number
  readonly markHundredths: number
  readonly reason: string
}

/** A figure as the frozen value keeps it: JSON knows no fractions, so numerator and denominator are whole numbers in text. */
export type FrozenIndicator = Omit<GivenIndicator, 'value'> & {
  readonly numerator: string
  readonly denominator: string
}

/** Why a result was adopted once more, and beside which. */
export type CorrectedResult = {
  /** The number of the adoption that it replaces. */
  readonly adoption: number
  /** Of the result that it replaces, as `adoptedHash` computes it. */
  readonly documentHash: string
  readonly candidates: readonly string[]
  readonly reason: string
}

export type AdoptedResult = {
  readonly format: typeof ADOPTED_FORMAT
  readonly season: Season
  readonly rulebook: {
    readonly version: number
    readonly hash: string
    readonly official: boolean
    readonly banner: string
    readonly hosts: readonly string[]
    readonly objectionWorkdays: number
  }
  readonly panel: Panel
  readonly panelDecree: Decree | null
  readonly category: Category
  readonly candidates: readonly AdoptedCandidate[]
  /** Left out of documents that were adopted before anybody could be absent. */
  readonly formerNominees?: readonly FormerNominee[]
  readonly marks: readonly GivenMark[]
  /** Marks that were changed in the plenary after signing. Left out where none was. */
  readonly changedMarks?: readonly ChangedMark[]
  readonly indicators: readonly FrozenIndicator[]
  readonly recusals: readonly GivenRecusal[]
  readonly votes: readonly GivenVote[]
  readonly unsigned: readonly UnsignedSheet[]
  readonly sheetsSigned: number
  readonly plenary: PlenaryMinutes
  readonly ranked: RankedContest
  readonly certificates: readonly { readonly number: string; readonly candidate: string; readonly checkCode: string }[]
  readonly closedAt: Instant
  readonly adoptedAt: Instant
  readonly adoptedBySeat: string
  /** Left out of a first adoption. */
  readonly corrects?: CorrectedResult
}

export function frozenIndicator({ value, ...rest }: GivenIndicator): FrozenIndicator {
  return { ...rest, numerator: String(value.numerator), denominator: String(value.denominator) }
}

/** What the category was ranked from, to be ranked again by anyone who doubts it. */
export function contestOf(result: AdoptedResult): Contest {
  const { category, marks, recusals, votes, candidates } = result
  const indicators = result.indicators.map(({ numerator, denominator, ...rest }) => ({
    ...rest,
    value: fraction(BigInt(numerator), BigInt(denominator)),
  }))
  return { category, marks, indicators, recusals, votes, candidates: candidates.map((known) => known.candidate) }
}

/** Covers every member of the frozen value, so that no part of it can be changed unnoticed. */
export function adoptedHash(result: AdoptedResult): string {
  return fingerprintOf(result)
}

/** The name under which the frozen result knows a candidate; a broken promise if it does not. */
export function nameOf(result: Pick<AdoptedResult, 'candidates'>, candidate: string): string {
  return result.candidates.find((known) => known.candidate === candidate)?.name ?? candidate
}
