/** What the rules ask of a solver: the program as numbers, the answer as numbers. The solver itself is given to them. */

/** Least cost of columns between 0 and `upper`, each row between its bounds. */
export type LinearProgram = {
  readonly rows: readonly Bounds[]
  readonly columns: readonly LinearColumn[]
  /** Only whole numbers answer. */
  readonly isWhole: boolean
}

export type Bounds = { readonly lower: number; readonly upper: number }

export type LinearColumn = {
  readonly cost: number
  readonly upper: number
  readonly entries: readonly (readonly [row: number, value: number])[]
}

export type LinearAnswer =
  | {
      readonly status: 'optimal'
      readonly cost: number
      readonly values: readonly number[]
      /** What one more of each row's bound would cost; of no meaning where only whole numbers answer. */
      readonly prices: readonly number[]
    }
  | { readonly status: 'infeasible' }
  | { readonly status: 'time_limit' }

/** The same program always has the same answer, and `optimal` means that nothing better exists. */
export type Solve = (program: LinearProgram) => LinearAnswer

/** Solvers count in floating point; what they call whole may be off by this much. */
export const NEARLY = 1e-6

export function isNearlyWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < NEARLY
}
