/** A published coverage figure as pages show it: as its source printed it, with base, date and source. */
import type { CoverageBeside } from '../award/decision/adopted-result.ts'
import { isDay } from '../award/units/dates.ts'
import { dateInFigures, monthName } from '../wording/dates.ts'
import { coverageWords } from '../wording/coverage.ts'
import type { Language } from '../wording/language.ts'
import { percent } from '../wording/numbers.ts'
import type { CoverageView } from './components/coverage-figure.tsx'

/** The newest percentage over all segments; null where none is published. */
export function coverageView(figures: readonly CoverageBeside[], language: Language): CoverageView | null {
  const newest = figures.find((figure) => figure.segment === 'ALL' && figure.percentage !== null)
  if (!newest || newest.percentage === null) return null
  return {
    value: { text: percent(newest.percentage, language), value: Number(newest.percentage) },
    base: coverageWords[language].bases[newest.base] ?? newest.base,
    asOf: writtenAsOf(newest.asOf, language),
    source: sourceOf(newest.source),
  }
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
