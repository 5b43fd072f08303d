import type { Fingerprint } from '../canonical/canonical.ts'
import { fingerprintOf } from '../canonical/canonical.ts'
import { compareCodePoints, compareRows } from '../canonical/code-points.ts'
import { panelCriteria } from '../rulebook/rulebook.ts'
import { withNumbersAsText } from '../rulebook/rulebook-hash.ts'
import { decimalFromHundredths } from '../units/hundredths.ts'
import { exactText, withoutTrailingZeros } from '../units/rounding.ts'
import type { Contest, Standing, Unranked } from './contest.ts'
import type { CountedSheet } from './sheets.ts'

type Row = readonly string[]

/** Everything that decided, and what was decided, under one SHA-256. Each number is decimal text, each list sorted. */
export function resultFingerprint(
  contest: Contest,
  counted: readonly CountedSheet[],
  standings: readonly Standing[],
  unranked: readonly Unranked[],
): Fingerprint {
  return fingerprintOf({
    format: 'paritrana-result/1',
    category: withNumbersAsText(contest.category),
    marks: markRows(contest, counted),
    indicators: sorted(
      contest.indicators.map((each) => [
        each.candidate,
        each.indicator,
        exactText(each.value),
        each.base,
        each.asOf,
        each.source,
      ]),
    ),
    recusals: distinct(sorted(contest.recusals.map(({ candidate, assessor }) => [candidate, assessor]))),
    votes: sorted(contest.votes.map(({ candidate, order }) => [candidate, String(order)])),
    standings: standings.map(standingRow),
    unranked: unranked.map(({ candidate }) => candidate).toSorted(compareCodePoints),
  })
}

/** The fingerprint of several categories together, in the order of the rulebook. */
export function seasonFingerprint(categories: readonly { readonly fingerprint: Fingerprint }[]): Fingerprint {
  return fingerprintOf(categories.map(({ fingerprint }) => fingerprint))
}

/** Sheets are few and marks are many: sorting sheets, and criteria once, sorts all marks. */
function markRows({ category }: Contest, counted: readonly CountedSheet[]): readonly Row[] {
  const columns = panelCriteria(category)
    .map(({ id }, nth) => ({ id, nth }))
    .toSorted((a, b) => compareCodePoints(a.id, b.id))
  return counted.toSorted(byCandidateThenAssessor).flatMap(({ candidate, assessor, marks }) =>
    columns.map(({ id, nth }) => {
      const mark = marks[nth]
      return [candidate, assessor, id, mark === undefined ? '' : decimalFromHundredths(mark)]
    }),
  )
}

function byCandidateThenAssessor(a: CountedSheet, b: CountedSheet): number {
  return compareCodePoints(a.candidate, b.candidate) || compareCodePoints(a.assessor, b.assessor)
}

function standingRow({ rank, candidate, total, tieBrokenBy }: Standing): readonly (string | null)[] {
  return [String(rank), candidate, withoutTrailingZeros(total), tieBrokenBy]
}

function sorted(rows: readonly Row[]): readonly Row[] {
  return rows.toSorted(compareRows)
}

function distinct(sortedRows: readonly Row[]): readonly Row[] {
  return sortedRows.filter((row, index) => index === 0 || compareRows(row, sortedRows[index - 1] ?? []) !== 0)
}
