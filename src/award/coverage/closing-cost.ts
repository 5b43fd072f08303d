/**
 * What closing a gap would cost if everybody who is missing were paid for as a worker without a wage (BPU) at the lowest
 * package, for a year. A first measure for whoever decides on money, and an assumption: many of the missing are wage earners,
 * for whom their employer pays, and a plan of its own for the place says more.
 */

/** Work accident 10,000 and death 6,800 a month: PP 44/2015 with PP 82/2019 and PP 49/2023, attachment II. */
export const LOWEST_PACKAGE = {
  monthlyRupiah: 16_800n,
  jkkRupiah: 10_000n,
  jkmRupiah: 6_800n,
  law: 'PP 44/2015, PP 82/2019, PP 49/2023',
} as const

export function closingCost(heads: number, months: number): bigint {
  return BigInt(heads) * BigInt(months) * LOWEST_PACKAGE.monthlyRupiah
}
