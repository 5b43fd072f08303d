/** Sums of plain numbers, for statistics alone: what decides ranks is exact. */
export function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}

export function average(numbers: readonly number[]): number {
  return total(numbers) / numbers.length
}

/** Of the differences from their own average, squared and summed. */
export function squaresAround(numbers: readonly number[]): number {
  const centre = average(numbers)
  return total(numbers.map((number) => (number - centre) ** 2))
}

/** Of a sample (n - 1); NaN for fewer than two. */
export function standardDeviation(values: readonly number[]): number {
  return values.length < 2 ? Number.NaN : Math.sqrt(squaresAround(values) / (values.length - 1))
}

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const [below = Number.NaN, above = Number.NaN] = sorted.slice(sorted.length % 2 === 0 ? middle - 1 : middle)
  return sorted.length % 2 === 0 ? (below + above) / 2 : below
}
