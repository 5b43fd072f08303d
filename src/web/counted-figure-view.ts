/** Figures that a season counts, as pages show them: with what they stand on, and the reason where one cannot be had. */
import type { CountedFigure } from '../actions/counted-figures.ts'
import { givenIndicator, sourceParts } from '../award/ranking/given-indicator.ts'
import { measureOf } from '../award/coverage/measures.ts'
import type { Measured } from '../award/coverage/measured.ts'
import type { GivenIndicator } from '../award/ranking/contest.ts'
import { isMeasureName } from '../award/rulebook/measure-names.ts'
import { exactText } from '../award/units/rounding.ts'
import { coverageWords } from '../wording/coverage.ts'
import type { Language } from '../wording/language.ts'
import { measuredInFigures, measureWords } from '../wording/measures.ts'
import { writtenAsOf } from './coverage-view.ts'

type Given = Pick<GivenIndicator, 'indicator' | 'value' | 'base' | 'asOf' | 'source'>

/** `34,83%, per 25 September 2025, basis: …, sumber: …`. */
export function countedFigureText(given: Given, language: Language): string {
  const words = coverageWords[language]
  const unit = measureOf(given.indicator)?.unit
  const value = unit ? measuredInFigures(given.value, unit, language) : exactText(given.value)
  const { printed, asOf } = sourceParts(given)
  const source = printed === '' ? measureWords[language].unchecked : words.from(shortSource(printed))
  const when = asOf === '' ? [] : [words.asOfDate(writtenAsOf(asOf, language))]
  return [value, ...when, words.base(words.bases[given.base] ?? given.base), source].join(', ')
}

/** A page's host is enough to recognise it; the whole address stands in the figures of the place. */
function shortSource(source: string): string {
  return URL.parse(source)?.host.replace(/^www\./, '') ?? source
}

export function figureName(indicator: string, language: Language): string {
  return isMeasureName(indicator) ? measureWords[language].names[indicator] : indicator
}

/** Why figures of a candidate are missing: `Cakupan kepesertaan: tidak ada angka …`; empty where none is. */
export function missingFigureText(figures: readonly CountedFigure[], candidate: string, language: Language): string {
  return figures
    .flatMap((figure) =>
      figure.candidate === candidate && !figure.measured.known
        ? [`${figureName(figure.indicator, language)}: ${measureWords[language].missing[figure.measured.reason]}`]
        : [],
    )
    .join('; ')
}

/** One figure as it stands in a table cell, whether it could be had or not. */
export function measuredText(indicator: string, measured: Measured, language: Language): string {
  if (!measured.known) return measureWords[language].missing[measured.reason]
  return countedFigureText(givenIndicator(indicator, measured), language)
}
