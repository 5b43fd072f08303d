/** Tables of invented assessors who are honest, and of some who are not. */
import type { Ratings } from '../agreement/ratings.ts'
import { average } from '../agreement/sums.ts'
import type { SignalFacts, SignalTable } from './signal.ts'

/** 0 up to, not including, 1. */
export type Uniform = () => number

export type Honesty = {
  /** Standard deviation of the truth about the candidates, of severities, of the logarithm of spreads, of the noise. */
  readonly truth: number
  readonly severity: number
  readonly spread: number
  readonly noise: number
  /** What part of the cells is missing by recusal. */
  readonly recused: number
  readonly criteria: number
}

/** They differ in severity and spread as much as people do, in points of a hundred. */
export const HONEST: Honesty = { truth: 10, severity: 7, spread: 0.25, noise: 8, recused: 0, criteria: 4 }

/** Assessors who differ little, so that what is planted stands out. */
export const CALM: Honesty = { ...HONEST, severity: 2, spread: 0.1 }

/** Two assessors with two candidates each, so that every kind of signal has its part of the promise. */
export const TWO_TIED: SignalFacts = {
  ties: [
    { assessor: 'p1', candidate: 'k1' },
    { assessor: 'p1', candidate: 'k2' },
    { assessor: 'p2', candidate: 'k2' },
    { assessor: 'p2', candidate: 'k3' },
  ],
}

/** By Box and Muller. */
export function normal(uniform: Uniform): number {
  return Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform())
}

/** Marks of every criterion in whole points, as people give them; totals are their means. */
export function honestTable(assessors: number, candidates: number, honesty: Honesty, uniform: Uniform): SignalTable {
  const draw = (deviation: number) => deviation * normal(uniform)
  const raters = Array.from({ length: assessors }, (_, at) => `p${at + 1}`)
  const units = Array.from({ length: candidates }, (_, at) => `k${at + 1}`)
  const people = raters.map(() => ({ severity: draw(honesty.severity), spread: Math.exp(draw(honesty.spread)) }))
  const cells = units.map(() => {
    const truth = draw(honesty.truth)
    return people.map(({ severity, spread }) => {
      if (uniform() < honesty.recused) return null
      const level = 70 + severity + spread * truth + draw(honesty.noise)
      return Array.from({ length: honesty.criteria }, () => Math.round(level + draw(honesty.noise)))
    })
  })
  return tableOf(raters, units, cells)
}

type Cells = readonly (readonly (readonly number[] | null)[])[]

export function tableOf(raters: readonly string[], units: readonly string[], cells: Cells): SignalTable {
  const ratings = (value: (marks: readonly number[]) => number): Ratings => ({
    raters,
    units,
    values: cells.map((row) => row.map((marks) => marks && value(marks))),
  })
  const criteria = cells.flat().find((marks) => marks !== null)?.length ?? 0
  return {
    totals: ratings(average),
    criteria: Array.from({ length: criteria }, (_, at) => ratings((marks) => marks[at] ?? 0)),
  }
}

/** The same table with the marks of some assessors made anew: (marks of all criteria, candidate, assessor) gives marks. */
export function planted(
  { totals, criteria }: SignalTable,
  change: (marks: readonly number[], candidate: number, assessor: number) => readonly number[],
): SignalTable {
  const cells = totals.values.map((row, candidate) =>
    row.map((value, assessor) => {
      if (value === null) return null
      return change(
        criteria.map(({ values }) => values[candidate]?.[assessor] ?? 0),
        candidate,
        assessor,
      )
    }),
  )
  return tableOf(totals.raters, totals.units, cells)
}
