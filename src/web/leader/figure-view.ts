/** A figure of the register as pages show it: what stands for the place, with base, date and source. */
import { percentText, statedCoverage, type CoverageFigure } from '../../award/coverage/coverage-figure.ts'
import { coverageTerms } from '../../wording/coverage-terms.ts'
import type { Language } from '../../wording/language.ts'
import { percent } from '../../wording/numbers.ts'
import type { CoverageView } from '../components/coverage-figure.tsx'
import { writtenAsOf } from '../coverage-view.ts'

/** Null where the source prints neither both heads nor a percentage. */
export function figureView(figure: CoverageFigure, language: Language): CoverageView | null {
  const coverage = statedCoverage(figure)
  if (!coverage) return null
  const text = percentText(coverage)
  return {
    value: { text: percent(text, language), value: Number(text) },
    base: coverageTerms[language].bases[figure.base],
    asOf: writtenAsOf(figure.asOf, language),
    source: sourceView(figure.source),
  }
}

/** @returns an empty address where the source is a paper. */
export function sourceView(source: string): CoverageView['source'] {
  const url = URL.parse(source)
  const isPage = url?.protocol === 'https:' || url?.protocol === 'http:'
  return url && isPage ? { name: url.host.replace(/^www\./, ''), href: url.href } : { name: source, href: '' }
}
