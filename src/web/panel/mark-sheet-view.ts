/** The facts of one mark sheet as its pages show them, and the names of the fields its forms post. */
import type { Commitment } from '../../award/judging/commitment.ts'
import type { CoverageView } from '../components/coverage-figure.tsx'

/** A criterion the assessor marks. Texts are in the reader's language; `mark` and `comment` are what was typed or saved. */
export type SheetCriterion = {
  readonly id: string
  readonly name: string
  /** "25%" */
  readonly weight: string
  /** "100" */
  readonly scaleMax: string
  /** Described levels from the rulebook, lowest first; empty when it has none. */
  readonly levels: readonly { readonly from: string; readonly to: string; readonly text: string }[]
  /** What to look at, such as the questions of an interview; empty when the rulebook has none. */
  readonly items: readonly string[]
  readonly mark: string
  readonly comment: string
}

export type Dossier = {
  /** Where the whole file is read; null where there is none to read. */
  readonly fileHref: string | null
  readonly coverage: CoverageView | null
  readonly facts: readonly { readonly label: string; readonly value: string }[]
  readonly evidence: readonly { readonly label: string; readonly href: string; readonly note: string }[]
}

export type SheetHeading = {
  readonly sheetId: string
  readonly candidate: string
  readonly category: string
  readonly season: string
  /** The unsur that marks. */
  readonly seat: string
}

export const markSheetFields = {
  version: 'versi',
  mark: (criterionId: string) => `nilai-${criterionId}`,
  comment: (criterionId: string) => `catatan-${criterionId}`,
  /** Posted with the value `goOnToSign` when the assessor wants to go on to the signing page. */
  goOn: 'lanjut',
} as const

export const goOnToSign = 'tanda-tangan'

/** Asks for the stored version: what this device holds beside it goes. */
export const DROP_QUERY = 'buang'

/** Asks for the receipt of a change instead of the first signature's. */
export const CHANGE_QUERY = 'perubahan'

/** `stored`: what the server holds. `saved`: the same, just after an ordinary save. `typed`: what was refused came back. */
export type SheetContent = 'stored' | 'saved' | 'typed' | 'dropped'

/** @property fits asked anew at each look: whether what is stored now is what was signed then. */
export type ShownCommitment = Commitment & { readonly fits: boolean }
