/** Least squares by taking one direction after another out of a vector. Vectors are plain numbers of equal length. */
import { total } from '../agreement/sums.ts'

/** Below this share of its length a direction says nothing that those before it did not say. */
const NOTHING_NEW = 1e-9

export function dot(x: readonly number[], y: readonly number[]): number {
  let sum = 0
  for (let at = 0; at < x.length; at += 1) sum += (x[at] ?? 0) * (y[at] ?? 0)
  return sum
}

/** What of a vector the directions (each of length 1, at right angles to the others) leave. */
export function withoutDirections(
  vector: readonly number[],
  directions: readonly (readonly number[])[],
): readonly number[] {
  let left = vector
  for (const direction of directions) {
    const share = dot(left, direction)
    left = left.map((value, at) => value - share * (direction[at] ?? 0))
  }
  return left
}

/** The given directions and those that further vectors add, by the modified method of Gram and Schmidt. */
export function withMoreDirections(
  directions: readonly (readonly number[])[],
  vectors: readonly (readonly number[])[],
): readonly (readonly number[])[] {
  const all = [...directions]
  for (const vector of vectors) {
    const left = withoutDirections(vector, all)
    const length = Math.sqrt(dot(left, left))
    if (length > NOTHING_NEW * Math.sqrt(dot(vector, vector))) all.push(left.map((value) => value / length))
  }
  return all
}

/** Per place: how much of a unit there the directions explain. */
export function explainedShares(size: number, directions: readonly (readonly number[])[]): readonly number[] {
  return Array.from({ length: size }, (_, at) => total(directions.map((direction) => (direction[at] ?? 0) ** 2)))
}
