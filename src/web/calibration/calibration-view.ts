/** What the page of a calibration shows, and the names of the fields its forms post. */
import type { Figured, Scale } from '../components/drawing.ts'
import type { FieldError } from '../layout/frame.ts'
import type { SheetCriterion } from '../panel/mark-sheet-view.ts'

export const calibrationFields = { title: 'nama', dossier: 'berkas-contoh' } as const

/** Which round a form is about: one that was ended in between takes no more marks. */
export const roundField = 'putaran'

export type RunningSample = {
  readonly round: number
  readonly title: string
  /** In paragraphs, as it was written. */
  readonly dossier: readonly string[]
  readonly sent: number
  readonly seats: number
  /** Null for whoever holds no scoring seat. */
  readonly mine: { readonly isSent: boolean; readonly criteria: readonly SheetCriterion[] } | null
  /** Seats that have not sent; null for whoever may not end it. */
  readonly waiting: readonly string[] | null
}

export type CriterionApart = {
  readonly name: string
  readonly marks: readonly (Figured & { readonly comment: string })[]
  readonly lowest: string
  readonly highest: string
  readonly mean: Figured
  /** Null where the reader gave none. */
  readonly own: string | null
  readonly isWide: boolean
  readonly scale: Scale
}

export type EndedSample = Pick<RunningSample, 'round' | 'title' | 'dossier'> & {
  readonly endedAt: string
  readonly sent: number
  readonly criteria: readonly CriterionApart[]
}

export type CalibrationView = {
  readonly category: string
  readonly season: string
  /** Where a new round is posted; `markAction` and `endAction` are for the running one. */
  readonly action: string
  readonly markAction: string
  readonly endAction: string
  readonly running: RunningSample | null
  /** Newest first. */
  readonly ended: readonly EndedSample[]
  /** What stands in the form for a new round; null for whoever may not begin one, and while one runs. */
  readonly opening: { readonly title: string; readonly dossier: string } | null
  readonly errors: readonly FieldError[]
}
