/** A registered figure as pages show it: what its source prints, over which base, when, who says so and who looked. */
import type { CoverageFigure } from '../../award/coverage/coverage-figure.ts'
import { computedCoverage, percentText } from '../../award/coverage/coverage-figure.ts'
import { figureConcerns } from '../../award/coverage/figure-sense.ts'
import type { RegisteredFigure } from '../../store/place-coverage.ts'
import { coverageConcernSentence } from '../../wording/coverage-faults.ts'
import { registerWords } from '../../wording/coverage-register.ts'
import { baseNames } from '../../wording/coverage-segments.ts'
import { writtenInstant } from '../../wording/dates.ts'
import type { Language } from '../../wording/language.ts'
import { countInFigures, percent } from '../../wording/numbers.ts'
import { referenceNote } from '../../wording/reference-notes.ts'
import { writtenAsOf } from '../coverage-view.ts'
import { paths } from '../paths.ts'

export type SourceView = { readonly name: string; readonly href: string | null }

export type FigureView = {
  readonly href: string
  /** `53,43%`: what the heads make, else as printed. */
  readonly coverage: string
  /** Heads and base in words, the printed percentage where the heads make another, the target. */
  readonly parts: readonly string[]
  readonly base: string
  readonly asOf: string
  readonly publisher: string
  readonly source: SourceView
  readonly note: string
  readonly lineage: readonly string[]
  /** What is strange about the figure by itself. */
  readonly concerns: readonly string[]
  /** Why it was chosen; null where it was not. */
  readonly chosenWhy: string | null
}

/** @param nameOf of a person by id; null is whoever runs the system. */
export function figureView(
  figure: RegisteredFigure,
  nameOf: (person: string | null) => string,
  chosenWhy: string | null,
  language: Language,
): FigureView {
  return {
    href: paths.coverageFigure(figure.id),
    coverage: coverageOf(figure, language),
    parts: partsOf(figure, language),
    base: baseNames[language][figure.base],
    asOf: writtenAsOf(figure.asOf, language),
    publisher: figure.publisher,
    source: sourceView(figure.source),
    note: referenceNote(figure.note, language),
    lineage: lineageOf(figure, nameOf, language),
    concerns: figureConcerns(figure).map((concern) => coverageConcernSentence(concern, language)),
    chosenWhy,
  }
}

export function coverageOf(figure: CoverageFigure, language: Language): string {
  const computed = computedCoverage(figure)
  if (computed) return percent(percentText(computed), language)
  return figure.publishedPercent === null
    ? registerWords[language].noPercent
    : percent(figure.publishedPercent, language)
}

function partsOf(figure: CoverageFigure, language: Language): readonly string[] {
  const words = registerWords[language]
  const { covered, eligible, publishedUnprotected, targetPercent } = figure
  const count = (heads: number) => countInFigures(heads, language)
  const heads =
    covered !== null && eligible !== null
      ? [words.ofBase(count(covered), count(eligible))]
      : [
          ...(covered === null ? [] : [words.membersOnly(count(covered))]),
          ...(eligible === null ? [] : [words.baseOnly(count(eligible))]),
        ]
  return [
    ...heads,
    ...(publishedUnprotected === null ? [] : [words.unprotected(count(publishedUnprotected))]),
    ...printedOtherwise(figure, language),
    ...(targetPercent === null ? [] : [words.target(percent(targetPercent, language))]),
  ]
}

/** The percentage in print where it is written otherwise than what the heads make. */
function printedOtherwise(figure: CoverageFigure, language: Language): readonly string[] {
  const printed = figure.publishedPercent
  if (printed === null || !computedCoverage(figure)) return []
  const text = percent(printed, language)
  return text === coverageOf(figure, language) ? [] : [registerWords[language].printed(text)]
}

function lineageOf(
  { enteredAt, enteredBy, from, checkedAt, checkedBy }: RegisteredFigure,
  nameOf: (person: string | null) => string,
  language: Language,
): readonly string[] {
  const words = registerWords[language]
  const entered = words.enteredBy(nameOf(enteredBy), writtenInstant(enteredAt, 'WIB', language))
  const checked = checkedAt
    ? words.checkedBy(nameOf(checkedBy), writtenInstant(checkedAt, 'WIB', language))
    : words.unchecked
  return [from ? `${entered} (${words.fromLine(from.line)})` : entered, checked]
}

/** Only addresses of the web become links: a source was typed by somebody. */
export function sourceView(source: string): SourceView {
  const url = URL.parse(source)
  const isWeb = url?.protocol === 'https:' || url?.protocol === 'http:'
  return url && isWeb ? { name: url.host.replace(/^www\./, ''), href: url.href } : { name: source, href: null }
}
