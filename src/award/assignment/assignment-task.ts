/** Rows are candidates, columns are assessors. Affinities are whole numbers: how well a pair fits. */
export type AssignmentTask = {
  readonly affinity: readonly (readonly number[])[]
  /** False where the pair is in conflict. */
  readonly open: readonly (readonly boolean[])[]
  /** Assessors for each candidate. */
  readonly each: number
  /** Files for each assessor, at least and at most. */
  readonly least: number
  readonly most: number
}
