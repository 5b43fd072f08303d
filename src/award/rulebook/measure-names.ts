/** The names of figures that a live season can count. A rulebook for a file of figures may name others. */

export const MEASURE_NAMES = [
  'coverage',
  'coverage-pu',
  'coverage-bpu',
  'coverage-growth-points',
  'coverage-growth-percent',
  'gap-closed',
  'publicly-funded-workers',
  'publicly-funded-share',
  'public-budget',
  'budget-per-worker',
  'regulation-ladder',
  'enforcement-actions',
  'compliance-workers',
  'compliance-wages',
  'compliance-months-on-time',
  'compliance-months-paid',
  'leader-attendance',
  'companions',
] as const
export type MeasureName = (typeof MEASURE_NAMES)[number]

export function isMeasureName(text: string): text is MeasureName {
  return MEASURE_NAMES.some((name) => name === text)
}
