import type { Fingerprint } from '../canonical/canonical.ts'
import type { Result } from '../result.ts'
import { accept, refuse } from '../result.ts'
import type { Category, Rulebook } from '../rulebook/rulebook.ts'
import { rulebookHash } from '../rulebook/rulebook-hash.ts'
import { rowRefusals } from './contest-rows.ts'
import type { Contest, RankedContest, RankingRefusal, RowAt, RowRefusal, StandingsRefusal } from './contest.ts'
import { rankedContest } from './ranked-contest.ts'
import type { RankingTable } from './ranking.columns.ts'
import { seasonFingerprint } from './result-fingerprint.ts'
import type { PlacedContest, RankingTables, ReadTables, TableNote, TablePlace, TableRefusal } from './table-contests.ts'
import { contestsFromTables } from './table-contests.ts'

export type SeasonRanking = {
  readonly rulebookHash: Fingerprint
  readonly categories: readonly RankedContest[]
  /** What each of them was ranked from, in the same order. */
  readonly contests: readonly Contest[]
  readonly fingerprint: Fingerprint
  readonly notes: readonly TableNote[]
}

/** A refusal of the ranking itself, with the place in the file its row came from, and of the row it clashes with. */
export type ContestRefusal = {
  readonly category: string
  readonly table?: RankingTable
  readonly at?: TablePlace
  readonly firstLine?: number
} & (Unplaced<RowRefusal> | Unplaced<StandingsRefusal>)

export type SeasonRefusal = TableRefusal | ContestRefusal

type Unplaced<Refusal> = Refusal extends object ? Omit<Refusal, 'at' | 'firstRow'> : never

/** Ranks every category of a rulebook (or only one) from tables of text. All or nothing: one refused row, no ranking. */
export function rankedSeason(
  rulebook: Rulebook,
  tables: RankingTables,
  only: Category | null = null,
): Result<SeasonRanking, readonly SeasonRefusal[]> {
  const read = contestsFromTables(rulebook, tables, only)
  if (read.refusals.length > 0) {
    const rows = read.contests.flatMap((placed) => placedRefusals(placed, rowRefusals(placed.contest), read))
    return refuse([...read.refusals, ...rows].toSorted(byPlace))
  }
  const categories: RankedContest[] = []
  const refusals: SeasonRefusal[] = []
  for (const placed of read.contests) {
    const result = rankedContest(placed.contest)
    if (result.ok) categories.push(result.value)
    else refusals.push(...placedRefusals(placed, result.refusal, read))
  }
  if (refusals.length > 0) return refuse(refusals)
  const { notes } = read
  const contests = read.contests.map(({ contest }) => contest)
  const fingerprint = seasonFingerprint(categories)
  return accept({ rulebookHash: rulebookHash(rulebook), categories, contests, fingerprint, notes })
}

const TABLES: readonly (RankingTable | undefined)[] = ['marks', 'indicators', 'recusals', 'votes']

/** Table by table, from the top of the file to its end, as somebody would correct them. */
function byPlace(a: SeasonRefusal, b: SeasonRefusal): number {
  return (
    TABLES.indexOf(a.table) - TABLES.indexOf(b.table) ||
    (a.at?.line ?? 0) - (b.at?.line ?? 0) ||
    (a.at?.column ?? 0) - (b.at?.column ?? 0)
  )
}

/** The column a reader should look at first. */
const COLUMN_OF = {
  criterion_unknown: 'criterion',
  criterion_not_marked_by_panel: 'criterion',
  mark_out_of_range: 'mark',
  mark_twice: 'criterion',
  indicator_unknown: 'indicator',
  indicator_twice: 'indicator',
  base_unknown: 'base',
  bases_mixed: 'base',
  vote_twice: 'candidate',
  vote_order_not_allowed: 'order',
  vote_not_tied: 'candidate',
  vote_order_shared: 'order',
} as const

function placedRefusals(
  { contest, lines }: PlacedContest,
  refusals: readonly RankingRefusal[],
  { headers }: ReadTables,
): readonly ContestRefusal[] {
  const category = contest.category.id
  return refusals.map((refusal) => {
    if (!('at' in refusal)) return { ...refusal, category }
    const { at, ...facts } = refusal
    const column = (headers[at.list]?.places.get(COLUMN_OF[facts.code]) ?? 0) + 1
    const place = { category, table: at.list, at: { line: lineOf(lines, at), column } }
    if (!('firstRow' in facts)) return { ...facts, ...place }
    const { firstRow, ...rest } = facts
    return { ...rest, ...place, firstLine: lineOf(lines, { list: at.list, row: firstRow }) }
  })
}

function lineOf(lines: PlacedContest['lines'], { list, row }: RowAt): number {
  return lines[list][row] ?? 0
}
