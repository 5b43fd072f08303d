/**
 * Which candidates of a season may be one and the same: under the same number, or a name that is nearly the same. The rule
 * only points them out; whether they are is said by a person.
 */
import { type Alike, likenessIndex } from '../people/organisation-likeness.ts'
import type { Organisation } from '../people/organisation.ts'

/** `organisation` holds what is compared, under the candidate's own slug. */
export type ComparedCandidate = Organisation

export type CandidatePair = { readonly first: string; readonly second: string }

export type PossibleDuplicate = CandidatePair & { readonly by: Alike['by'] }

/** The two in the order in which a pair is kept, whoever is named first. */
export function pairOf(one: string, other: string): CandidatePair {
  return one < other ? { first: one, second: other } : { first: other, second: one }
}

/**
 * Each pair once, same numbers before near names, else in the order of their slugs.
 * @param settled pairs of which somebody has said what they are: they are not asked about again.
 */
export function possibleDuplicates(
  candidates: readonly ComparedCandidate[],
  settled: readonly CandidatePair[],
): readonly PossibleDuplicate[] {
  const known = new Set(settled.map(nameOf))
  const index = likenessIndex([])
  const found: PossibleDuplicate[] = []
  for (const candidate of candidates) {
    for (const { organisation: other, by } of index.alike(candidate)) {
      const pair = pairOf(candidate.organisation, other.organisation)
      const isTwo = by === 'name' && areTwoVillages(candidate, other)
      if (!isTwo && !known.has(nameOf(pair))) found.push({ ...pair, by })
    }
    index.add(candidate)
  }
  return found.toSorted((one, other) => rank(one) - rank(other) || (nameOf(one) < nameOf(other) ? -1 : 1))
}

function nameOf({ first, second }: CandidatePair): string {
  return `${first} ${second}`
}

function rank({ by }: PossibleDuplicate): number {
  return by === 'number' ? 0 : 1
}

/** Many villages share a name. Codes of the same length that differ are of two; a shorter one only says less. */
function areTwoVillages(one: ComparedCandidate, other: ComparedCandidate): boolean {
  const [code, otherCode] = [one.placeCode, other.placeCode]
  if (one.kind !== 'village' || code === null || otherCode === null) return false
  const [short, long] = code.length < otherCode.length ? [code, otherCode] : [otherCode, code]
  return long !== short && !long.startsWith(`${short}.`)
}
