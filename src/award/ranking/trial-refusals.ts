import type { TablePlace } from './table-contests.ts'
import type { HeaderRefusal } from '../units/table-header.ts'
import type { CellRefusal } from './table-rows.ts'
import type { TrialTable } from './trial.columns.ts'

/** What a table of a trial says wrong, and where. */
export type TrialRefusal = { readonly table: TrialTable; readonly at?: TablePlace } & TrialFault

export type TrialFault =
  | HeaderRefusal
  | CellRefusal
  | { readonly code: 'rows_missing' }
  | { readonly code: 'row_too_long'; readonly width: number }
  | { readonly code: 'name_too_long'; readonly column: string; readonly lengthMax: number }
  | { readonly code: 'category_mixed'; readonly category: string; readonly first: string }
  | { readonly code: 'criterion_unknown'; readonly criterion: string }
  | { readonly code: 'criterion_twice'; readonly criterion: string; readonly firstLine: number }
  | { readonly code: 'too_many_criteria'; readonly max: number }
  | { readonly code: 'too_many_assessors'; readonly max: number }
  /** `sum` as decimal text. */
  | { readonly code: 'weights_not_100'; readonly sum: string }
  | { readonly code: 'mark_out_of_range'; readonly criterion: string; readonly mark: string; readonly scaleMax: string }
  | {
      readonly code: 'mark_twice'
      readonly candidate: string
      readonly assessor: string
      readonly criterion: string
      readonly firstLine: number
    }

/** Criteria before marks, each from the top of the table to its end, as somebody would correct them. */
export function inOrderOfPlace(refusals: readonly TrialRefusal[]): readonly TrialRefusal[] {
  return refusals.toSorted(
    (a, b) =>
      Number(a.table === 'marks') - Number(b.table === 'marks') ||
      (a.at?.line ?? 0) - (b.at?.line ?? 0) ||
      (a.at?.column ?? 0) - (b.at?.column ?? 0),
  )
}
