/** Whose coverage a figure tells: everybody, or one kind of member. */

export const COVERAGE_SEGMENTS = ['ALL', 'PU', 'BPU', 'JAKON', 'PMI', 'VULNERABLE'] as const
/** All members; wage earners; members without a wage; construction; migrants; vulnerable workers. */
export type CoverageSegment = (typeof COVERAGE_SEGMENTS)[number]

export function isCoverageSegment(text: string): text is CoverageSegment {
  return COVERAGE_SEGMENTS.some((segment) => segment === text)
}
