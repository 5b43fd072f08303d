import type { Stability } from '../award/stability/stability.ts'

/** How sure a ranking is, by the names of the contract: numbers, and ids of candidates, assessors and criteria. */
export function stabilityJson({ leaveOneOut, resampled, smallestShift, aheadInWeightings, closeCall }: Stability) {
  return {
    leaveOneOut: leaveOneOut.map(({ assessor, first, changes }) => ({ assessor, winners: first, changed: changes })),
    bootstrap: resampled && {
      seed: resampled.seed,
      resamples: resampled.resamples,
      candidates: resampled.candidates.map(({ candidate, first, winners }) => ({ candidate, first, winners })),
    },
    smallestShift: smallestShift && { ...smallestShift, points: Number(smallestShift.points) },
    aheadInWeightings,
    closeCall,
  }
}
