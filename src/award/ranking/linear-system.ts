import { assert } from '../result.ts'
import type { Fraction } from '../units/fraction.ts'
import { divide, multiply, subtract, ZERO } from '../units/fraction.ts'

/** Solves matrix x = right exactly (Gauss-Jordan on fractions). The matrix must have one solution. */
export function solution(matrix: readonly (readonly Fraction[])[], right: readonly Fraction[]): readonly Fraction[] {
  const rows = matrix.map((row, index) => [...row, right[index] ?? ZERO])
  for (let column = 0; column < rows.length; column++) {
    const pivot = rows.findIndex((row, index) => index >= column && cell(row, column).numerator !== 0n)
    const chosen = rows[pivot]
    assert(chosen, 'the system has exactly one solution')
    rows[pivot] = rows[column] ?? chosen
    rows[column] = scaledToOne(chosen, column)
    clearColumn(rows, column)
  }
  return rows.map((row) => cell(row, rows.length))
}

function scaledToOne(row: readonly Fraction[], column: number): Fraction[] {
  const pivot = cell(row, column)
  return row.map((value) => divide(value, pivot))
}

function clearColumn(rows: Fraction[][], column: number): void {
  const pivotRow = rows[column] ?? []
  for (const [index, row] of rows.entries()) {
    const factor = cell(row, column)
    if (index === column || factor.numerator === 0n) continue
    rows[index] = row.map((value, at) => subtract(value, multiply(factor, cell(pivotRow, at))))
  }
}

function cell(row: readonly Fraction[], column: number): Fraction {
  return row[column] ?? ZERO
}
