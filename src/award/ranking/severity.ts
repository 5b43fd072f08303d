import { compareCodePoints } from '../canonical/code-points.ts'
import type { Result } from '../result.ts'
import { accept, assert, refuse } from '../result.ts'
import type { Fraction } from '../units/fraction.ts'
import { add, compare, divide, fraction, mean, multiply, subtract, sum, ZERO } from '../units/fraction.ts'
import { componentsOf } from './components.ts'
import type { StandingsRefusal } from './contest.ts'
import { solution } from './linear-system.ts'

export type SeverityRefusal = Extract<
  StandingsRefusal,
  { readonly code: 'severity_disconnected' | 'severity_too_few_sheets' }
>

/** The total one assessor gave one candidate. */
export type Cell = { readonly candidate: string; readonly assessor: string; readonly total: Fraction }

export type Severities = {
  /** How much of the fitted severity is believed: 0 (chance alone explains it) up to 1. */
  readonly shrinkage: Fraction
  /** Shrunken severity per assessor, in the unit of the totals; above zero is lenient. */
  readonly byAssessor: ReadonlyMap<string, Fraction>
}

/**
 * Shrunken severities, exactly. Least squares of total = mu + candidate + assessor over the observed cells with the
 * assessors' effects summing to zero, then an empirical Bayes shrinkage by the method of moments:
 * L = v / (v + s2/nbar), s2 = RSS / (n - J - C + 1), nbar = n/J, v = max(0, sum b^2 / (J-1) - s2/nbar).
 * Refused where totals and severities cannot be told apart: a table in pieces, or no cell to spare.
 */
export function shrunkenSeverities(cells: readonly Cell[]): Result<Severities, SeverityRefusal> {
  if (cells.length === 0) return accept({ shrinkage: ZERO, byAssessor: new Map() })
  const connected = connectedTable(cells)
  if (!connected.ok) return connected
  const table = connected.value
  const [sheets, assessors, candidates] = [cells.length, table.assessors.length, table.candidates.length]
  const freedom = sheets - assessors - candidates + 1
  if (freedom < 1)
    return refuse({ code: 'severity_too_few_sheets', sheets, assessors, candidates, components: componentsOf(cells) })

  const fitted = fittedSeverities(table)
  const noise = divide(residualSquares(table, fitted), whole(freedom))
  const shrinkage = believedShare(fitted, divide(multiply(noise, whole(assessors)), whole(sheets)))
  const shrunken = table.assessors.map((id, index) => [id, multiply(shrinkage, at(fitted, index))] as const)
  return accept({ shrinkage, byAssessor: new Map(shrunken) })
}

/**
 * The same least squares, believed whole: severities that sum to zero. Refused where the table is in pieces.
 */
export function leastSquaresSeverities(cells: readonly Cell[]): Result<ReadonlyMap<string, Fraction>, SeverityRefusal> {
  const connected = connectedTable(cells)
  if (!connected.ok) return connected
  const fitted = fittedSeverities(connected.value)
  return accept(new Map(connected.value.assessors.map((id, index) => [id, at(fitted, index)])))
}

function connectedTable(cells: readonly Cell[]): Result<Table, SeverityRefusal> {
  const components = componentsOf(cells)
  return components.length > 1 ? refuse({ code: 'severity_disconnected', components }) : accept(new Table(cells))
}

class Table {
  readonly candidates: readonly string[]
  readonly assessors: readonly string[]
  /** Per candidate the observed cells, each with the index of its assessor. */
  readonly rows: readonly (readonly { readonly assessor: number; readonly total: Fraction }[])[]

  constructor(cells: readonly Cell[]) {
    this.candidates = distinct(cells.map((cell) => cell.candidate))
    this.assessors = distinct(cells.map((cell) => cell.assessor))
    const indexOf = new Map(this.assessors.map((id, index) => [id, index]))
    const byCandidate = Map.groupBy(cells, (cell) => cell.candidate)
    this.rows = this.candidates.map((id) =>
      (byCandidate.get(id) ?? []).map(({ assessor, total }) => ({ assessor: indexOf.get(assessor) ?? -1, total })),
    )
  }
}

/**
 * The normal equations with the candidates' effects already taken out: for assessor j, summed over the candidates c he
 * saw, b_j - mean of b over the panel of c = total_jc - mean total of c. One equation says nothing new and gives way to sum b = 0.
 */
function fittedSeverities(table: Table): readonly Fraction[] {
  const size = table.assessors.length
  const matrix = Array.from({ length: size }, () => Array<Fraction>(size).fill(ZERO))
  const right = Array<Fraction>(size).fill(ZERO)
  for (const row of table.rows) {
    const average = mean(row.map((cell) => cell.total))
    const share = fraction(1n, BigInt(row.length))
    for (const { assessor, total } of row) {
      const equation = matrix[assessor]
      assert(equation, 'every assessor has an equation')
      right[assessor] = add(at(right, assessor), subtract(total, average))
      equation[assessor] = add(at(equation, assessor), fraction(1n))
      for (const other of row) equation[other.assessor] = subtract(at(equation, other.assessor), share)
    }
  }
  matrix[size - 1] = Array<Fraction>(size).fill(fraction(1n))
  right[size - 1] = ZERO
  return solution(matrix, right)
}

/** What candidate and assessor effects leave unexplained, squared and summed. */
function residualSquares(table: Table, severities: readonly Fraction[]): Fraction {
  return sum(
    table.rows.flatMap((row) => {
      const corrected = row.map(({ assessor, total }) => subtract(total, at(severities, assessor)))
      const average = mean(corrected)
      return corrected.map((value) => squared(subtract(value, average)))
    }),
  )
}

function believedShare(severities: readonly Fraction[], noiseOfMean: Fraction): Fraction {
  const spread = divide(sum(severities.map(squared)), whole(severities.length - 1))
  const variance = subtract(spread, noiseOfMean)
  return compare(variance, ZERO) <= 0 ? ZERO : divide(variance, spread)
}

function squared(value: Fraction): Fraction {
  return multiply(value, value)
}

function whole(count: number): Fraction {
  return fraction(BigInt(count))
}

function at(values: readonly Fraction[], index: number): Fraction {
  return values[index] ?? ZERO
}

function distinct(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].toSorted(compareCodePoints)
}
