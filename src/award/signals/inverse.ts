/** The inverse of a square matrix of plain numbers by Gauss and Jordan; null where it has none. */
export function inverse(matrix: readonly (readonly number[])[]): readonly (readonly number[])[] | null {
  const size = matrix.length
  const rows = matrix.map((row, at) => [...row, ...row.map((_, column) => (column === at ? 1 : 0))])
  for (let column = 0; column < size; column += 1) {
    const best = rows.slice(column).toSorted((a, b) => Math.abs(b[column] ?? 0) - Math.abs(a[column] ?? 0))[0]
    const pivot = best?.[column] ?? 0
    if (!best || Math.abs(pivot) < 1e-12) return null
    rows.splice(rows.indexOf(best), 1)
    const leading = best.map((value) => value / pivot)
    rows.splice(column, 0, leading)
    for (const [at, row] of rows.entries()) {
      const factor = row[column] ?? 0
      if (at !== column && factor !== 0) rows[at] = row.map((value, place) => value - factor * (leading[place] ?? 0))
    }
  }
  return rows.map((row) => row.slice(size))
}
