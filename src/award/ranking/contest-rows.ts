import { indicatorCriteria } from '../rulebook/rulebook.ts'
import type { Contest, GivenIndicator, GivenVote, RowRefusal } from './contest.ts'
import { gatheredSheets } from './sheets.ts'

const BASE_UNKNOWN = 'UNKNOWN'

/** Every row that cannot stand as it is, in the order of the lists. Empty when all rows fit the category. */
export function rowRefusals(contest: Contest): readonly RowRefusal[] {
  return [...gatheredSheets(contest).refusals, ...listRefusals(contest)]
}

/** The same without the marks, for whoever has gathered those already. */
export function listRefusals(contest: Contest): readonly RowRefusal[] {
  return [...indicatorRefusals(contest), ...voteRefusals(contest.votes)]
}

function indicatorRefusals({ category, indicators }: Contest): readonly RowRefusal[] {
  const known = new Set(indicatorCriteria(category).map(({ indicator }) => indicator))
  const firstRows = new Map<string, number>()
  const bases = new Map<string, { readonly firstBase: string; readonly firstRow: number }>()
  return indicators.flatMap((given, row): RowRefusal[] => {
    const { candidate, indicator, base } = given
    const at = { list: 'indicators', row } as const
    if (!known.has(indicator)) return [{ code: 'indicator_unknown', indicator, at }]
    if (isUnknownBase(given)) return [{ code: 'base_unknown', candidate, indicator, at }]
    const firstRow = firstSeen(firstRows, JSON.stringify([candidate, indicator]), row)
    if (firstRow !== row) return [{ code: 'indicator_twice', candidate, indicator, firstRow, at }]
    const first = bases.get(indicator) ?? { firstBase: base, firstRow: row }
    bases.set(indicator, first)
    return first.firstBase === base ? [] : [{ code: 'bases_mixed', indicator, base, ...first, at }]
  })
}

function isUnknownBase({ base }: GivenIndicator): boolean {
  return base === '' || base === BASE_UNKNOWN
}

function voteRefusals(votes: readonly GivenVote[]): readonly RowRefusal[] {
  const firstRows = new Map<string, number>()
  return votes.flatMap(({ candidate, order }, row): RowRefusal[] => {
    const at = { list: 'votes', row } as const
    const firstRow = firstSeen(firstRows, candidate, row)
    if (firstRow !== row) return [{ code: 'vote_twice', candidate, firstRow, at }]
    const allowed = Number.isSafeInteger(order) && order >= 1
    return allowed ? [] : [{ code: 'vote_order_not_allowed', candidate, at }]
  })
}

/** The row where this key was seen first; this row, if it is new. */
function firstSeen(rows: Map<string, number>, key: string, row: number): number {
  const first = rows.get(key) ?? row
  rows.set(key, first)
  return first
}
