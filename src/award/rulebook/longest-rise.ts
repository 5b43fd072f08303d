/** The numbers of one longest rising part of a list of different numbers: of 3 1 2 4 it is 1 2 4. */
export function longestRise(numbers: readonly number[]): ReadonlySet<number> {
  const lengths: number[] = []
  for (const [index, number] of numbers.entries()) {
    const before = lengths.filter((_, earlier) => (numbers[earlier] ?? 0) < number)
    lengths[index] = 1 + Math.max(0, ...before)
  }
  const rise = new Set<number>()
  let wanted = Math.max(0, ...lengths)
  let last = Infinity
  for (let index = numbers.length - 1; index >= 0; index--) {
    const number = numbers[index] ?? 0
    if (lengths[index] === wanted && number < last) {
      rise.add(number)
      last = number
      wanted--
    }
  }
  return rise
}
