/** Why a candidate has its total, from the ranking's own numbers: only formatted here, never computed anew. */
import type { GivenIndicator, RankedContest, Standing } from '../award/ranking/contest.ts'
import type { Category, Panel } from '../award/rulebook/rulebook.ts'
import { unsurOf } from '../award/judging/panel-seats.ts'
import type { Language } from '../wording/language.ts'
import { decimalInFigures, percent } from '../wording/numbers.ts'
import { nameIn } from '../wording/rulebook-names.ts'
import type { Figured } from './components/drawing.ts'
import { countedFigureText } from './counted-figure-view.ts'
import type { ExplanationView, Tie } from './components/explanation.tsx'

export type ExplanationParts = {
  readonly ranked: RankedContest
  readonly category: Category
  readonly panel: Panel
  /** What its data criteria were counted from; empty where the panel marks everything. */
  readonly indicators: readonly GivenIndicator[]
  readonly nameOf: (candidate: string) => string
  readonly language: Language
}

export function explanationView(standing: Standing, parts: ExplanationParts): ExplanationView {
  const { category, panel, indicators, nameOf, language } = parts
  return {
    candidate: nameOf(standing.candidate),
    total: decimalInFigures(standing.total, language),
    criteria: standing.criteria.map((part) => {
      const criterion = category.criteria.find((known) => known.id === part.id)
      const given =
        criterion?.source === 'indicator' &&
        indicators.find(
          ({ candidate, indicator }) => candidate === standing.candidate && indicator === criterion.indicator,
        )
      return {
        name: criterion ? nameIn(language, criterion) : part.id,
        source: criterion?.source ?? 'panel',
        figure: given ? countedFigureText(given, language) : null,
        points: decimalInFigures(part.points, language),
        weight: percent(part.weight, language),
        contribution: figured(part.contribution, language),
      }
    }),
    sheets: standing.assessors.map(({ id, total, dropped }) => ({
      seat: unsurOf(panel, id),
      total: figured(total, language),
      dropped,
    })),
    tie: tieOf(standing, parts),
  }
}

function tieOf(standing: Standing, { ranked, category, nameOf, language }: ExplanationParts): Tie | null {
  const equal = ranked.standings.filter(
    (other) => other.total === standing.total && other.candidate !== standing.candidate,
  )
  const others = equal.map((other) => nameOf(other.candidate))
  if (others.length === 0) return null
  if (standing.tieBrokenBy === 'plenary') return { by: 'plenary', others }
  const criterion = category.criteria.find((known) => known.id === standing.tieBrokenBy)
  return criterion ? { by: 'criterion', criterion: nameIn(language, criterion), others } : { by: 'shared', others }
}

export function figured(decimal: string, language: Language): Figured {
  return { text: decimalInFigures(decimal, language), value: Number(decimal) }
}

/** How many sheets of a ranking counted: every assessor's of every ranked candidate. */
export function countedSheets(ranked: RankedContest): number {
  return ranked.standings.reduce((sum, standing) => sum + standing.assessors.length, 0)
}
