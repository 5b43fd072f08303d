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
  readonly banner: string
  readonly hosts: readonly string[]
  /** Where these rules come from, in words or addresses. */
  readonly sources: readonly string[]
  readonly stages: readonly Stage[]
  readonly panel: Panel
  readonly objectionWorkdays: number
  readonly tags: readonly string[]
  readonly categories: readonly Category[]
}

export type Stage = {
  readonly id: string
  readonly opens: LocalMinute
  readonly closes: LocalMinute
  readonly zone: Zone
}

export type Panel = {
  readonly name: string
  /** How many seats must be present to adopt a result, scoring or not. */
  readonly quorum: number
  readonly chairRequired: boolean
  readonly decreeRequired: boolean
  readonly seats: readonly Seat[]
}

export type Seat = {
  readonly id: string
  /** The group this seat speaks for; a season's panel is shown by `unsur`, never by a person's name. */
  readonly unsur: string
  readonly chair: boolean
  readonly scores: boolean
}

export type Aggregation = 'mean' | 'trimmed' | 'adjusted'
export type RankingStyle = 'competition' | 'dense'

/** The last word of a tie chain: the plenary votes. No criterion may bear this id. */
export const PLENARY = 'plenary'

export type Category = {
  readonly id: string
  readonly name: string
  readonly nameEn?: string
  readonly entityKind: string
  readonly assessmentYear: number
  readonly interview: boolean
  /** A special category may honour a candidate of another category once more. */
  readonly special: boolean
  readonly criteria: readonly Criterion[]
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
  readonly documents: { readonly certificateTitle: string }
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
