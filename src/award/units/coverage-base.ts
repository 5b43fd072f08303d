/** What the denominator of a coverage figure counts. A percentage without it cannot be compared with another. */

export const COVERAGE_BASES = [
  'EMPLOYED_BPS',
  'LABOUR_FORCE_BPS',
  'ELIGIBLE_AGENCY',
  'ELIGIBLE_KEMENDAGRI',
  'UNKNOWN',
] as const
/**
 * People who work or the labour force as the statistics bureau (BPS) counts them; workers who could be members as the
 * agency (BPJS Ketenagakerjaan) or the home ministry counts them; UNKNOWN where the source does not say.
 */
export type CoverageBase = (typeof COVERAGE_BASES)[number]

/** A ranking stands on one of these: what a percentage over an unknown base is a part of, nobody knows. */
export const COUNTED_BASES = ['EMPLOYED_BPS', 'LABOUR_FORCE_BPS', 'ELIGIBLE_AGENCY', 'ELIGIBLE_KEMENDAGRI'] as const
export type CountedBase = (typeof COUNTED_BASES)[number]

export function isCoverageBase(text: string): text is CoverageBase {
  return COVERAGE_BASES.some((base) => base === text)
}

/** Nobody knows what a percentage over an unknown base is a part of, so it never takes a place in a ranking. */
export function mayBeRanked(base: CoverageBase): boolean {
  return base !== 'UNKNOWN'
}
