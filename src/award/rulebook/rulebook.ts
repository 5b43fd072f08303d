import type { CountedBase } from '../units/coverage-base.ts'
import type { Decimal } from '../units/decimal.ts'

/** A local wall-clock minute such as `2025-07-11T23:59`; the stage names its zone. */
export type LocalMinute = string
export type Zone = 'WIB' | 'WITA' | 'WIT'

/** All rules of one season in one place: one JSON document, checked by rulebook.schema.ts, locked when judging begins. */
export type Rulebook = {
  readonly format: 'paritrana-rulebook/1'
  readonly assessmentYear: number
  readonly label: string
  /** The organiser's place code (`61`, a zone code, `ID`); null in a template that belongs to nobody yet. */
  readonly place: string | null
  /** True once the organiser has attached the ruling document; until then `banner` is shown everywhere. */
  readonly official: boolean
  /** The number of the document that makes these rules official, such as that of a governor's decree. */
  readonly rulingDocument?: string
  readonly banner: string
  readonly hosts: readonly string[]
  /** Pictures that stand on pages and papers, each with the host it belongs to. */
  readonly logos?: readonly Logo[]
  /** Where these rules come from, in words or addresses. */
  readonly sources: readonly string[]
  readonly stages: readonly Stage[]
  readonly panel: Panel
  readonly objectionWorkdays: number
  /** How many nominees all categories together may invite. */
  readonly nomineesMax?: number
  /** Whether anybody may ask, through the public form, that their organisation stand; without it nobody may. */
  readonly selfNomination?: boolean
  readonly tags: readonly string[]
  readonly categories: readonly Category[]
}

/** `file` is the name of a stored picture, `of` one of the hosts as it is written there. */
export type Logo = { readonly of: string; readonly file: string }

export type Stage = {
  readonly id: string
  /** What people read; without it the usual name of the id. */
  readonly label?: string
  readonly labelEn?: string
  readonly opens: LocalMinute
  /** The last minute that still belongs to the stage. */
  readonly closes: LocalMinute
  readonly zone: Zone
  /** Minutes after closing in which work begun in time is still taken. */
  readonly graceMinutes?: number
}

export type Panel = {
  readonly name: string
  /** How many seats must be present to adopt a result, scoring or not. */
  readonly quorum: number
  readonly chairRequired: boolean
  readonly decreeRequired: boolean
  /** Whether pledge and declaration of conflicts come before the first mark; absent means they do not have to. */
  readonly pledgeRequired?: boolean
  readonly seats: readonly Seat[]
}

export type Seat = {
  readonly id: string
  /** The group this seat speaks for; a season's panel is shown by `unsur`, never by a person's name. */
  readonly unsur: string
  readonly chair: boolean
  readonly scores: boolean
}

/** Size of a business by the bands of PP 7/2021; who falls where is typed by a verifier, never computed here. */
export type BusinessSize = 'micro' | 'small' | 'medium' | 'large'
export type Aggregation = 'mean' | 'trimmed' | 'adjusted'
export type RankingStyle = 'competition' | 'dense'

/** The last word of a tie chain: the plenary votes. No criterion may bear this id. */
export const PLENARY = 'plenary'

/** The id of the seat that keeps the minutes. It is a convention of our rulebooks, whoever holds the seat and whether or not it scores. */
export const SECRETARY_SEAT = 'sekretaris'

/** Fewer counted sheets than this are never trimmed: the mean of two out of four would say less than all four. */
export const SHEETS_TO_TRIM = 5

export type Category = {
  readonly id: string
  readonly name: string
  readonly nameEn?: string
  readonly entityKind: string
  /** The line of business this category is for; without it any. */
  readonly sector?: string
  readonly sizes?: readonly BusinessSize[]
  /** Codes of the places whose candidates may stand here, such as the provinces of a zone; without it all. */
  readonly places?: readonly string[]
  readonly assessmentYear: number
  readonly interview: boolean
  /** The id of the stage in which this category is interviewed, where a season has several. */
  readonly interviewStage?: string
  readonly interviewMinutes?: number
  /** How many candidates of this category are invited at most. */
  readonly nomineesMax?: number
  /** A special category may honour a candidate of another category once more. */
  readonly special: boolean
  readonly criteria: readonly Criterion[]
  /** Indicators shown beside the ranking and never counted in it, such as coverage by means. A criterion counts one. */
  readonly shownIndicators?: readonly string[]
  readonly aggregation: Aggregation
  /** Totals are rounded once, half up, to this many decimals. */
  readonly decimals: number
  /** Sheet totals of one candidate further apart than this are pointed out, never changed. */
  readonly spreadLimit: Decimal
  /** Criterion ids in the order in which they settle equal totals; `plenary`, if named, comes last. */
  readonly ties: readonly string[]
  readonly ranking: RankingStyle
  readonly winners: number
  readonly rankWords: readonly string[]
  readonly promote: { readonly count: number; readonly alternates: number }
  /** With a `nomineeTitle`, nominees who are not among the winners get a paper of that title. */
  readonly documents: { readonly certificateTitle: string; readonly nomineeTitle?: string }
}

type CriterionBasics = {
  readonly id: string
  readonly name: string
  readonly nameEn?: string
  /** Hundredths at most; the weights of a category sum to exactly 100. */
  readonly weight: Decimal
  /** The best possible mark; points are 100 x mark / scaleMax. */
  readonly scaleMax: Decimal
  readonly levels: readonly Level[]
  readonly evidence: readonly string[]
  /** Those of `evidence` without which a file is not complete. */
  readonly evidenceRequired?: readonly string[]
  readonly items: readonly string[]
}

export type PanelCriterion = CriterionBasics & {
  readonly source: 'panel'
  readonly indicator?: string
  readonly valueFunction?: ValueFunction
}

export type IndicatorCriterion = CriterionBasics & {
  readonly source: 'indicator'
  /** The name under which the figure stands in the indicators file. */
  readonly indicator: string
  /** The base on which a live season counts coverage; candidates whose figure stands on another are not ranked. */
  readonly base?: CountedBase
  readonly valueFunction: ValueFunction
}

export type Criterion = PanelCriterion | IndicatorCriterion

/** A described level of a criterion: from this mark on, the text fits. */
export type Level = { readonly from: Decimal; readonly text: string }

/** Turns an indicator value into 0 to 100 points. Anchors are fixed here, never taken from the field. */
export type ValueFunction =
  | { readonly kind: 'linear'; readonly low: Decimal; readonly high: Decimal }
  | { readonly kind: 'target'; readonly target: Decimal }
  | { readonly kind: 'bands'; readonly bands: readonly Band[] }
  | { readonly kind: 'piecewise'; readonly points: readonly (readonly [Decimal, Decimal])[] }
  | { readonly kind: 'saturation'; readonly rate: Decimal; readonly cap: Decimal }

export type Band = { readonly from: Decimal; readonly points: Decimal }

export function panelCriteria(category: Category): readonly PanelCriterion[] {
  return category.criteria.filter((criterion) => criterion.source === 'panel')
}

export function indicatorCriteria(category: Category): readonly IndicatorCriterion[] {
  return category.criteria.filter((criterion) => criterion.source === 'indicator')
}

export function scoringSeats(panel: Panel): readonly Seat[] {
  return panel.seats.filter((seat) => seat.scores)
}

export function categoryById(rulebook: Rulebook, id: string): Category | undefined {
  return rulebook.categories.find((category) => category.id === id)
}

/** The word for a rank, such as `Peringkat II`; null beyond the words the rulebook has. */
export function rankWord(category: Category, rank: number): string | null {
  return category.rankWords[rank - 1] ?? null
}

/** The line that must stand on every screen and paper until the rules are official. */
export function bannerOf(rulebook: Pick<Rulebook, 'official' | 'banner'>): string | null {
  return rulebook.official || rulebook.banner === '' ? null : rulebook.banner
}
