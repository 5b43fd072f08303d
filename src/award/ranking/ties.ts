import { compareCodePoints } from '../canonical/code-points.ts'
import type { Result } from '../result.ts'
import { accept, refuse } from '../result.ts'
import type { Category } from '../rulebook/rulebook.ts'
import { PLENARY } from '../rulebook/rulebook.ts'
import { compare } from '../units/fraction.ts'
import { roundedSteps } from '../units/rounding.ts'
import type { Contest, StandingsRefusal } from './contest.ts'
import type { ScoredCandidate } from './scored-candidate.ts'

/** Candidates who share one place, by id. More than one only where nothing could part them. */
export type Place = {
  readonly members: readonly ScoredCandidate[]
  /** The last criterion that parted these from others of the same total, or null. */
  readonly brokenBy: string | null
}

/** Best first: by rounded total, then through the tie chain on exact criterion points. */
export function placesBeforeVote(scored: readonly ScoredCandidate[], category: Category): readonly Place[] {
  const byTotal = (each: ScoredCandidate) => roundedSteps(each.total, category.decimals)
  return parted(scored, (a, b) => descending(byTotal(a), byTotal(b))).flatMap((members) =>
    settled({ members, brokenBy: null }, category, category.ties),
  )
}

function descending(a: bigint, b: bigint): number {
  return a > b ? -1 : Number(a < b)
}

/** Groups of equals, in order; within a group by id. */
function parted(
  members: readonly ScoredCandidate[],
  order: (a: ScoredCandidate, b: ScoredCandidate) => number,
): ScoredCandidate[][] {
  const groups: ScoredCandidate[][] = []
  const byOrderThenId = members.toSorted((a, b) => order(a, b) || compareCodePoints(a.candidate, b.candidate))
  for (const member of byOrderThenId) {
    const group = groups.at(-1)
    if (group?.[0] && order(group[0], member) === 0) group.push(member)
    else groups.push([member])
  }
  return groups
}

function settled(place: Place, category: Category, chain: readonly string[]): readonly Place[] {
  const [tie, ...rest] = chain
  if (place.members.length === 1 || tie === undefined || tie === PLENARY) return [place]
  const index = category.criteria.findIndex(({ id }) => id === tie)
  const groups = parted(place.members, (a, b) => {
    const [left, right] = [a.points[index], b.points[index]]
    return left && right ? compare(right, left) : 0
  })
  const brokenBy = groups.length > 1 ? tie : place.brokenBy
  return groups.flatMap((members) => settled({ members, brokenBy }, category, rest))
}

/** Votes part candidates who are still tied. Whole groups only, each candidate with an order of its own. */
export function placesAfterVote(
  places: readonly Place[],
  votes: Contest['votes'],
): Result<readonly Place[], readonly StandingsRefusal[]> {
  const orders = new Map(votes.map(({ candidate, order }) => [candidate, order]))
  const refusals = [...votesOutsideTies(places, votes), ...places.flatMap((place) => voteFlaws(place, votes, orders))]
  if (refusals.length > 0) return refuse(refusals)
  return accept(places.flatMap((place) => (isVoted(place, orders) ? partedByVote(place, orders) : [place])))
}

type Orders = ReadonlyMap<string, number>

function votesOutsideTies(places: readonly Place[], votes: Contest['votes']): readonly StandingsRefusal[] {
  const tied = new Set(places.filter(isTied).flatMap((place) => place.members.map(({ candidate }) => candidate)))
  return votes.flatMap(({ candidate }, row) =>
    tied.has(candidate) ? [] : [{ code: 'vote_not_tied' as const, candidate, at: { list: 'votes' as const, row } }],
  )
}

function isTied({ members }: Place): boolean {
  return members.length > 1
}

function isVoted(place: Place, orders: Orders): boolean {
  return isTied(place) && place.members.some(({ candidate }) => orders.has(candidate))
}

function voteFlaws(place: Place, votes: Contest['votes'], orders: Orders): readonly StandingsRefusal[] {
  if (!isVoted(place, orders)) return []
  const tied = place.members.map(({ candidate }) => candidate)
  const missing = tied.filter((candidate) => !orders.has(candidate))
  const shared = votes.flatMap(({ candidate, order }, row) => {
    const isSecond =
      tied.includes(candidate) && votes.slice(0, row).some((e) => e.order === order && tied.includes(e.candidate))
    return isSecond
      ? [{ code: 'vote_order_shared' as const, candidate, order, at: { list: 'votes' as const, row } }]
      : []
  })
  return missing.length > 0 ? [{ code: 'vote_incomplete', tied, missing }, ...shared] : shared
}

function partedByVote({ members }: Place, orders: Orders): readonly Place[] {
  const order = ({ candidate }: ScoredCandidate) => orders.get(candidate) ?? 0
  return members.toSorted((a, b) => order(a) - order(b)).map((member) => ({ members: [member], brokenBy: PLENARY }))
}
