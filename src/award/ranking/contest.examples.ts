/** Short ways to write a contest in tests. All candidates and marks are invented. */
import { assert } from '../result.ts'
import type { Category } from '../rulebook/rulebook.ts'
import { panelCriteria } from '../rulebook/rulebook.ts'
import { fractionFromDecimal } from '../units/fraction.ts'
import { hundredthsFromText } from '../units/hundredths.ts'
import type { Contest, GivenIndicator, GivenMark, RankedContest } from './contest.ts'
import { rankedContest } from './ranked-contest.ts'

/** Candidate, then assessor, then one mark per panel criterion; '' leaves a mark out. */
export type MarkTable = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>

export function contestOf(category: Category, table: MarkTable, rest: Partial<Contest> = {}): Contest {
  return { category, marks: marksOf(category, table), indicators: [], recusals: [], votes: [], ...rest }
}

export function marksOf(category: Category, table: MarkTable): readonly GivenMark[] {
  const criteria = panelCriteria(category)
  return Object.entries(table).flatMap(([candidate, sheets]) =>
    Object.entries(sheets).flatMap(([assessor, marks]) =>
      marks.flatMap((text, index) => {
        if (text === '') return []
        return [{ candidate, assessor, criterion: criteria[index]?.id ?? '', markHundredths: markOf(text) }]
      }),
    ),
  )
}

export function markOf(text: string): GivenMark['markHundredths'] {
  const read = hundredthsFromText(text)
  assert(read.ok, `${text} is a mark`)
  return read.value
}

export function indicatorOf(
  candidate: string,
  indicator: string,
  value: string,
  base = 'ELIGIBLE_AGENCY',
): GivenIndicator {
  return { candidate, indicator, value: fractionFromDecimal(value), base, asOf: '2024-12-31', source: 'CONTOH' }
}

export function ranked(contest: Contest): RankedContest {
  const result = rankedContest(contest)
  assert(result.ok, `the example can be ranked: ${JSON.stringify(result)}`)
  return result.value
}

export function refusalsOf(contest: Contest): readonly unknown[] {
  const result = rankedContest(contest)
  return result.ok ? [] : result.refusal
}

/** `1 a 83.42` and, where a tie was broken, by what. */
export function ranksOf(contest: Contest): readonly string[] {
  return ranked(contest).standings.map(({ rank, candidate, total, tieBrokenBy }) =>
    [rank, candidate, total, ...(tieBrokenBy ? [tieBrokenBy] : [])].join(' '),
  )
}
