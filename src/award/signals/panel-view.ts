/** What chair and secretary are shown of a judged category: how far the panel agrees, who stands where, what may be asked. */
import { type Agreement, agreementOf } from '../agreement/agreement.ts'
import type { Ratings } from '../agreement/ratings.ts'
import { severityScores } from '../agreement/severity-scores.ts'
import type { GivenMark, Standing } from '../ranking/contest.ts'
import { fractionFromDecimal } from '../units/fraction.ts'
import { roundedText } from '../units/rounding.ts'
import type { SignalFacts, Signals } from './signal.ts'
import { signalsOf } from './signals.ts'

export type JudgedTable = {
  readonly standings: readonly Pick<Standing, 'candidate' | 'assessors'>[]
  readonly marks: readonly GivenMark[]
  /** Ids of the criteria that the panel marks. */
  readonly criteria: readonly string[]
}

export type PanelView = Signals & {
  readonly candidates: number
  readonly agreement: Agreement
  /** Per seat, in points of a sheet's total with two decimals, above zero lenient; null where the table falls into pieces. */
  readonly severities: readonly { readonly assessor: string; readonly points: string }[] | null
}

export function panelView({ standings, marks, criteria }: JudgedTable, facts: SignalFacts): PanelView {
  const units = standings.map(({ candidate }) => candidate).toSorted()
  const raters = [...new Set(standings.flatMap(({ assessors }) => assessors.map(({ id }) => id)))].toSorted()
  const totalOf = new Map(
    standings.flatMap(({ candidate, assessors }) =>
      assessors.map(({ id, total }) => [at(candidate, id), total] as const),
    ),
  )
  const table = (value: (candidate: string, assessor: string) => number | undefined): Ratings => ({
    units,
    raters,
    values: units.map((unit) =>
      raters.map((rater) => (totalOf.has(at(unit, rater)) ? (value(unit, rater) ?? null) : null)),
    ),
  })
  const totals = table((candidate, assessor) => Number(totalOf.get(at(candidate, assessor))))
  const markOf = new Map(
    marks.map((mark) => [at(mark.candidate, mark.assessor, mark.criterion), mark.markHundredths / 100]),
  )
  const tables = criteria.map((id) => table((candidate, assessor) => markOf.get(at(candidate, assessor, id))))
  return {
    candidates: units.length,
    agreement: agreementOf(totals),
    severities: severitiesOf(standings),
    ...signalsOf({ totals, criteria: tables }, facts),
  }
}

function severitiesOf(standings: JudgedTable['standings']): PanelView['severities'] {
  const cells = standings.flatMap(({ candidate, assessors }) =>
    assessors.map(({ id, total }) => ({ candidate, assessor: id, total: fractionFromDecimal(total) })),
  )
  const found = severityScores(cells, 'leastsquares')
  if (!found.ok) return null
  return [...found.value.assessors].map(([assessor, points]) => ({ assessor, points: roundedText(points, 2) }))
}

function at(...parts: readonly string[]): string {
  return JSON.stringify(parts)
}
