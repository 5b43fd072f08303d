import { compareCodePoints } from '../canonical/code-points.ts'
import type { Result } from '../result.ts'
import { accept, refuse } from '../result.ts'
import type { Category } from '../rulebook/rulebook.ts'
import { indicatorCriteria, panelCriteria, rankWord } from '../rulebook/rulebook.ts'
import type { Contest, GivenVote, RankedContest, RankingRefusal, Standing } from './contest.ts'
import { rankedContest } from './ranked-contest.ts'

/** What other rules would make of the marks of one category. Nothing here is a result: it is computed to be looked at. */
export type RulebookImpact = {
  /** Everybody, by new rank and then candidate; the unranked last. */
  readonly candidates: readonly CandidateImpact[]
  /** True when a rank, an honour or being ranked at all would differ for anybody. Totals alone move nobody. */
  readonly movesResult: boolean
  readonly newlyUnranked: readonly string[]
  readonly newlyRanked: readonly string[]
  /** Equal totals that there are under one of the two only, or that are settled otherwise. */
  readonly tiesGone: readonly Tie[]
  readonly tiesNew: readonly Tie[]
  /** Marks and figures of criteria that the new rules lack, and votes among candidates who would not be tied as before. */
  readonly leftOut: { readonly marks: number; readonly indicators: number; readonly votes: number }
}

export type CandidateImpact = {
  readonly candidate: string
  readonly before: ImpactStanding | null
  readonly after: ImpactStanding | null
  readonly moves: boolean
}

/** `word` is what a winner is called; null for those who win nothing and where the rules have no word. */
export type ImpactStanding = {
  readonly rank: number
  readonly total: string
  readonly wins: boolean
  readonly word: string | null
}

/** Candidates of one total, by rank. `isShared` when some of them share a rank in the end. */
export type Tie = {
  readonly total: string
  readonly candidates: readonly string[]
  readonly settledBy: readonly string[]
  readonly isShared: boolean
}

/** The contest cannot be ranked by one of the rules, for example a mark lies above the new scale. */
export type ImpactRefusal = { readonly rules: 'before' | 'after'; readonly refusals: readonly RankingRefusal[] }

/**
 * Ranks the same marks by both rules and says what would move. What the new rules do not know is left out and counted;
 * marks they ask for and nobody gave leave sheets incomplete, as ever. A vote is kept only for exactly the candidates who
 * were tied when it was taken and still are.
 */
export function rulebookImpact(
  contest: Contest,
  before: Category,
  after: Category,
): Result<RulebookImpact, ImpactRefusal> {
  const old = rankedContest({ ...contest, category: before })
  if (!old.ok) return refuse({ rules: 'before', refusals: old.refusal })
  const fitting = contestUnder(contest, before, after)
  const fresh = rankedContest(fitting)
  if (!fresh.ok) return refuse({ rules: 'after', refusals: fresh.refusal })
  return accept({
    ...comparedStandings(old.value, before, fresh.value, after),
    ...comparedTies(old.value, fresh.value),
    leftOut: {
      marks: contest.marks.length - fitting.marks.length,
      indicators: contest.indicators.length - fitting.indicators.length,
      votes: contest.votes.length - fitting.votes.length,
    },
  })
}

function contestUnder(contest: Contest, before: Category, after: Category): Contest {
  const marked = new Set(panelCriteria(after).map(({ id }) => id))
  const counted = new Set(indicatorCriteria(after).map(({ indicator }) => indicator))
  const kept = {
    ...contest,
    category: after,
    marks: contest.marks.filter(({ criterion }) => marked.has(criterion)),
    indicators: contest.indicators.filter(({ indicator }) => counted.has(indicator)),
  }
  const tiedBefore = tiedWithoutVotes({ ...contest, category: before })
  const tiedAfter = new Set(tiedWithoutVotes(kept).map((group) => group.join()))
  const voted = new Set(tiedBefore.filter((group) => tiedAfter.has(group.join())).flat())
  return { ...kept, votes: contest.votes.filter(({ candidate }: GivenVote) => voted.has(candidate)) }
}

/** Groups, by id, who share a rank until the plenary votes. */
function tiedWithoutVotes(contest: Contest): readonly (readonly string[])[] {
  const ranked = rankedContest({ ...contest, votes: [] })
  if (!ranked.ok) return []
  return ranked.value.notes.flatMap((note) => (note.code === 'rank_shared' ? [note.candidates.toSorted()] : []))
}

type ComparedStandings = Pick<RulebookImpact, 'candidates' | 'movesResult' | 'newlyRanked' | 'newlyUnranked'>

function comparedStandings(
  old: RankedContest,
  before: Category,
  fresh: RankedContest,
  after: Category,
): ComparedStandings {
  const [standingsBefore, standingsAfter] = [standingsById(old, before), standingsById(fresh, after)]
  const known = [old, fresh].flatMap(({ standings, unranked }) => [...standings, ...unranked])
  const candidates = [...new Set(known.map(({ candidate }) => candidate))]
    .map((candidate): CandidateImpact => {
      const [was, is] = [standingsBefore.get(candidate) ?? null, standingsAfter.get(candidate) ?? null]
      return { candidate, before: was, after: is, moves: isMove(was, is) }
    })
    .toSorted((a, b) => rankOf(a) - rankOf(b) || compareCodePoints(a.candidate, b.candidate))
  const idsOf = (which: (impact: CandidateImpact) => boolean) =>
    candidates.filter(which).map(({ candidate }) => candidate)
  return {
    candidates,
    movesResult: candidates.some(({ moves }) => moves),
    newlyUnranked: idsOf((impact) => impact.before !== null && impact.after === null),
    newlyRanked: idsOf((impact) => impact.before === null && impact.after !== null),
  }
}

function standingsById({ standings }: RankedContest, category: Category): ReadonlyMap<string, ImpactStanding> {
  return new Map(
    standings.map(({ candidate, rank, total }) => {
      const wins = rank <= category.winners
      return [candidate, { rank, total, wins, word: wins ? rankWord(category, rank) : null }]
    }),
  )
}

function isMove(was: ImpactStanding | null, is: ImpactStanding | null): boolean {
  return was?.rank !== is?.rank || was?.wins !== is?.wins || was?.word !== is?.word
}

function rankOf({ after }: CandidateImpact): number {
  return after?.rank ?? Infinity
}

function comparedTies(old: RankedContest, fresh: RankedContest): Pick<RulebookImpact, 'tiesGone' | 'tiesNew'> {
  const [before, after] = [tiesOf(old), tiesOf(fresh)]
  return { tiesGone: missingIn(before, after), tiesNew: missingIn(after, before) }
}

function missingIn(ties: readonly Tie[], others: readonly Tie[]): readonly Tie[] {
  const known = new Set(others.map(tieKey))
  return ties.filter((tie) => !known.has(tieKey(tie)))
}

function tiesOf({ standings }: RankedContest): readonly Tie[] {
  return [...Map.groupBy(standings, ({ total }) => total)].flatMap(([total, members]) =>
    members.length === 1
      ? []
      : [{ total, candidates: members.map(({ candidate }) => candidate), ...settling(members) }],
  )
}

function settling(members: readonly Standing[]): Pick<Tie, 'settledBy' | 'isShared'> {
  const settledBy = new Set(members.flatMap(({ tieBrokenBy }) => tieBrokenBy ?? []))
  return {
    settledBy: [...settledBy].toSorted(),
    isShared: new Set(members.map(({ rank }) => rank)).size < members.length,
  }
}

/** The total itself may differ under other weights: who is tied and how it is settled makes the tie. */
function tieKey({ candidates, settledBy, isShared }: Tie): string {
  return JSON.stringify([candidates.toSorted(), settledBy, isShared])
}
