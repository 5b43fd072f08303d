/**
 * Members without a wage pay by brackets of income: each has a base that the rates are taken from, never the income that
 * was told. An income of 1,250,000 pays JKK 12,000 and not 12,500.
 */
import { assert } from '../result.ts'

/** @property from the lowest income of the bracket, in rupiah; it ends where the next begins. */
export type BpuBracket = { readonly from: number; readonly base: number; readonly isRecalled?: true }

/** Where a page was seen; see reference/bpu_brackets.csv. The last base is seen, the income where it begins is not. */
const SEEN: readonly BpuBracket[] = [
  { from: 0, base: 1_000_000 },
  { from: 1_100_000, base: 1_200_000 },
]

/**
 * The rest is written from memory of PP 44/2015 Lampiran II and was not compared with it. It fits every sourced point:
 * 10,000, 12,000 and the highest JKK of 207,000.
 */
const RECALLED: readonly BpuBracket[] = [
  ...steps({ from: 1_300_000, base: 1_400_000, by: 200_000, count: 7 }),
  ...steps({ from: 2_700_000, base: 2_950_000, by: 500_000, count: 11 }),
  ...steps({ from: 8_200_000, base: 8_700_000, by: 1_000_000, count: 13 }),
]

export const BPU_BRACKETS: readonly BpuBracket[] = [...SEEN, ...RECALLED]

/** The bracket an income lies in. */
export function bracketOf(income: number, brackets: readonly BpuBracket[]): BpuBracket {
  const bracket = brackets.findLast(({ from }) => from <= income)
  assert(bracket, 'the brackets begin at no income')
  return bracket
}

type Steps = { readonly from: number; readonly base: number; readonly by: number; readonly count: number }

function steps({ from, base, by, count }: Steps): readonly BpuBracket[] {
  return Array.from({ length: count }, (_, at) => ({ from: from + at * by, base: base + at * by, isRecalled: true }))
}
