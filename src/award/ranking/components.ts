import { compareCodePoints } from '../canonical/code-points.ts'
import type { Component } from './contest.ts'

type Pair = { readonly candidate: string; readonly assessor: string }
type Members = { readonly candidates: Set<string>; readonly assessors: Set<string> }

/** Groups of candidates and assessors joined by sheets. One group: everybody can be compared with everybody. */
export function componentsOf(pairs: readonly Pair[]): readonly Component[] {
  const groupOfCandidate = new Map<string, Members>()
  const groupOfAssessor = new Map<string, Members>()
  for (const { candidate, assessor } of pairs) {
    const group = joined(groupOfCandidate.get(candidate), groupOfAssessor.get(assessor))
    group.candidates.add(candidate)
    group.assessors.add(assessor)
    for (const member of group.candidates) groupOfCandidate.set(member, group)
    for (const member of group.assessors) groupOfAssessor.set(member, group)
  }
  return [...new Set(groupOfCandidate.values())].map(component).toSorted(byFirstCandidate)
}

function joined(a: Members | undefined, b: Members | undefined): Members {
  if (a === b || !b) return a ?? { candidates: new Set(), assessors: new Set() }
  if (!a) return b
  return {
    candidates: new Set([...a.candidates, ...b.candidates]),
    assessors: new Set([...a.assessors, ...b.assessors]),
  }
}

function component({ candidates, assessors }: Members): Component {
  return {
    candidates: [...candidates].toSorted(compareCodePoints),
    assessors: [...assessors].toSorted(compareCodePoints),
  }
}

function byFirstCandidate(a: Component, b: Component): number {
  return compareCodePoints(a.candidates[0] ?? '', b.candidates[0] ?? '')
}
