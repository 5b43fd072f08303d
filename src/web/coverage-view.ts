/** A published coverage figure as pages show it: as its source printed it, with base, date and source. */
import { computedCoverage, percentText } from '../award/coverage/coverage-figure.ts'
import type { CoverageBeside } from '../award/decision/adopted-result.ts'
import { isDay } from '../award/units/dates.ts'
import { dateInFigures, monthName } from '../wording/dates.ts'
import { coverageWords } from '../wording/coverage.ts'
import type { Language } from '../wording/language.ts'
import { percent } from '../wording/numbers.ts'
import type { CoverageView } from './components/coverage-figure.tsx'

/**
 * The figure over all segments that stands for the place, in the percentage its source prints, else in what its heads make.
 * @param figures in the order in which they stand for it: of the newest year the chosen one first.
 */
export function coverageView(figures: readonly CoverageBeside[], language: Language): CoverageView | null {
  for (const figure of figures) {
    const percentage = figure.segment === 'ALL' ? (figure.percentage ?? ofHeads(figure)) : null
    if (percentage === null) continue
    return {
      value: { text: percent(percentage, language), value: Number(percentage) },
      base: coverageWords[language].bases[figure.base] ?? figure.base,
      asOf: writtenAsOf(figure.asOf, language),
      source: sourceOf(figure.source),
    }
  }
  return null
}

function ofHeads({ members, denominator }: CoverageBeside): string | null {
  if (members === null || denominator === null) return null
  const coverage = computedCoverage({ covered: Number(members), eligible: Number(denominator) })
  return coverage && percentText(coverage)
}

/** Sources print a day, a month or a year; nothing is added to what they print. */
export function writtenAsOf(asOf: string, language: Language): string {
  if (isDay(asOf)) return dateInFigures(asOf, language)
  const firstOfMonth = `${asOf}-01`
  return isDay(firstOfMonth) ? `${monthName(firstOfMonth, language)} ${asOf.slice(0, 4)}` : asOf
}

function sourceOf(source: string): CoverageView['source'] {
  const url = URL.parse(source)
  return url ? { name: url.host.replace(/^www\./, ''), href: url.href } : { name: source, href: '' }
}
