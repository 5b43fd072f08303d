/** Agreement of the assessors and stability of the ranks of a category; loaded only where they are asked for. */
import { type Agreement, agreementOf } from '../award/agreement/agreement.ts'
import { ratingsOf } from '../award/agreement/ratings.ts'
import type { RankedContest } from '../award/ranking/contest.ts'

/** By the totals of their sheets, those that trimming drops among them; null where no sheet was counted. */
export function agreementOfSheets({ standings }: RankedContest): Agreement | null {
  const rows = standings.flatMap(({ candidate, assessors }) =>
    assessors.map(({ id, total }) => ({ unit: candidate, rater: id, value: Number(total) })),
  )
  return rows.length === 0 ? null : agreementOf(ratingsOf(rows))
}

export { stabilityOf } from '../award/stability/stability.ts'
