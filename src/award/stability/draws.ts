/**
 * Draws that anybody can repeat from a published seed: xoshiro128** of Blackman and Vigna (2018), its state the first 128
 * bits of a SHA-256 fingerprint, read as four unsigned 32-bit numbers, high byte first.
 */
import type { Fingerprint } from '../canonical/canonical.ts'

export type Draws = {
  /** The 32 hexadecimal digits the draws come from. */
  readonly seed: string
  /** A whole number from 0 to below `count`, each as likely as the others. */
  below(count: number): number
}

const SEED_DIGITS = 32
const PREFIX = 'sha256:'
const RANGE = 2 ** 32

/** @param fingerprint of what was ranked: nobody chooses the seed, and every change of the marks gives another. */
export function drawsOf(fingerprint: Fingerprint): Draws {
  const seed = fingerprint.slice(PREFIX.length, PREFIX.length + SEED_DIGITS)
  const state = Uint32Array.from({ length: 4 }, (_, at) => Number.parseInt(seed.slice(at * 8, at * 8 + 8), 16))
  return {
    seed,
    below(count) {
      // Numbers beyond the last whole multiple of `count` are drawn again: without that the first ones come more often.
      const limit = RANGE - (RANGE % count)
      let drawn = next(state)
      while (drawn >= limit) drawn = next(state)
      return drawn % count
    },
  }
}

function next(state: Uint32Array): number {
  const [a = 0, b = 0, c = 0, d = 0] = state
  const result = Math.imul(turned(Math.imul(b, 5), 7), 9) >>> 0
  state.set([a ^ d ^ b, b ^ c ^ a, c ^ a ^ (b << 9), turned(d ^ b, 11)])
  return result
}

function turned(value: number, by: number): number {
  return (value << by) | (value >>> (32 - by))
}
