/** HiGHS, a solver of linear and whole-number programs, as WebAssembly: read once, from the installed package. */
import { createRequire } from 'node:module'
import type highsModule from 'highs'
import type { Highs } from 'highs'

/** Least cost of columns between 0 and `upper`, each row between its bounds. */
export type LinearModel = {
  readonly rows: readonly { readonly lower: number; readonly upper: number }[]
  readonly columns: readonly {
    readonly cost: number
    readonly upper: number
    readonly entries: readonly (readonly [row: number, value: number])[]
  }[]
  /** Only whole numbers answer. */
  readonly isWhole: boolean
}

/** `prices`: what one more of a row's bound would cost; they mean nothing where only whole numbers answer. */
export type LinearSolution =
  | {
      readonly status: 'optimal'
      readonly cost: number
      readonly values: readonly number[]
      readonly prices: readonly number[]
    }
  | { readonly status: 'infeasible' }
  | { readonly status: 'time_limit' }

/** Its types speak of the package's file for `require`, so this is the one that is read. */
const highsPackage: typeof highsModule = createRequire(import.meta.url)('highs')

let loaded: Promise<Highs> | undefined

/**
 * The solver answers at once, and holds the process while it works.
 * @param seconds for everything this solver is asked; then it answers `time_limit`.
 */
export async function openHighs(seconds: number): Promise<(model: LinearModel) => LinearSolution> {
  loaded ??= highsPackage.default()
  const highs = await loaded
  const until = performance.now() + seconds * 1000
  return (model) => {
    const left = (until - performance.now()) / 1000
    if (left <= 0) return { status: 'time_limit' }
    return model.columns.length === 0 ? nothingChosen(model) : solved(highs, model, left)
  }
}

/** HiGHS calls a model without columns empty and says no more. */
function nothingChosen({ rows }: LinearModel): LinearSolution {
  const isKept = rows.every(({ lower, upper }) => lower <= 0 && upper >= 0)
  return isKept ? { status: 'optimal', cost: 0, values: [], prices: rows.map(() => 0) } : { status: 'infeasible' }
}

function solved(highs: Highs, { rows, columns, isWhole }: LinearModel, seconds: number): LinearSolution {
  const bound = (value: number) =>
    Number.isFinite(value) ? value : value > 0 ? highs.infinity : -highs.infinity // prettier-ignore
  const integer = highs.constants.variableType.integer
  const model = highs.createModel({
    numCols: columns.length,
    numRows: rows.length,
    colCost: columns.map(({ cost }) => cost),
    colLower: columns.map(() => 0),
    colUpper: columns.map(({ upper }) => bound(upper)),
    rowLower: rows.map(({ lower }) => bound(lower)),
    rowUpper: rows.map(({ upper }) => bound(upper)),
    matrix: matrixOf(rows.length, columns),
    ...(isWhole ? { integrality: columns.map(() => integer) } : {}),
  })
  try {
    // No gap is left: the answer is the best there is, or the time is over.
    model.options.set({ output_flag: false, time_limit: seconds, mip_rel_gap: 0, mip_abs_gap: 1e-6, random_seed: 1 })
    model.run()
    const { optimal, infeasible, unboundedOrInfeasible, timeLimit } = highs.constants.modelStatus
    const status = model.getModelStatus()
    if (status === infeasible || status === unboundedOrInfeasible) return { status: 'infeasible' }
    if (status === timeLimit) return { status: 'time_limit' }
    if (status !== optimal) throw new Error(`HiGHS ends with status ${status}`)
    const { colValue, rowDual } = model.getSolution()
    return { status: 'optimal', cost: model.getObjectiveValue(), values: [...colValue], prices: [...rowDual] }
  } finally {
    model.dispose()
  }
}

function matrixOf(numRows: number, columns: LinearModel['columns']) {
  const starts = [0]
  const indices: number[] = []
  const values: number[] = []
  for (const { entries } of columns) {
    for (const [row, value] of entries) {
      indices.push(row)
      values.push(value)
    }
    starts.push(indices.length)
  }
  return { format: 'csc', numRows, numCols: columns.length, starts, indices, values } as const
}
