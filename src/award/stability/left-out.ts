/** Would it come out the same without any one of the assessors? */
import { compareCodePoints } from '../canonical/code-points.ts'
import type { Contest } from '../ranking/contest.ts'
import { countedContest, placesOf } from '../ranking/ranked-contest.ts'

/** Without this assessor. @property first who is first then, by id; null where nothing can be ranked then. */
export type LeftOut = {
  readonly assessor: string
  readonly first: readonly string[] | null
  readonly changes: boolean
}

/** By assessor. Votes of the plenary are left aside on both sides: whoever ties shares the first place. */
export function leftOutRanks(contest: Contest, assessors: readonly string[]): readonly LeftOut[] {
  const whole = firstOf(contest)
  return assessors.toSorted(compareCodePoints).map((assessor) => {
    const first = firstOf({ ...contest, marks: contest.marks.filter((mark) => mark.assessor !== assessor) })
    return { assessor, first, changes: first !== null && first.join('\n') !== whole?.join('\n') }
  })
}

function firstOf(contest: Contest): readonly string[] | null {
  const counted = countedContest(contest)
  if (!counted.ok) return null
  const [first] = placesOf(counted.value, contest.category)
  return first ? first.members.map(({ candidate }) => candidate) : null
}
