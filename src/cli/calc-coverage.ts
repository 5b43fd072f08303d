import { computedCoverage, percentText } from '../award/coverage/coverage-figure.ts'
import { gapPoints, growthOf, membersNeeded, unprotectedOf } from '../award/coverage/coverage-gap.ts'
import { percentContradiction, type PrintedContradiction } from '../award/coverage/printed-contradiction.ts'
import { wholeNumberIn } from '../award/nomination/whole-number.ts'
import { type Decimal, decimalFromText } from '../award/units/decimal.ts'
import { type Fraction, fractionFromDecimal } from '../award/units/fraction.ts'
import { calcWords } from '../wording/calc.ts'
import type { Language } from '../wording/language.ts'
import { countInFigures, decimalInFigures } from '../wording/numbers.ts'
import { numberBothLanguages } from '../wording/numbers-refused.ts'
import { questionReason } from '../wording/programme-refusals.ts'
import { printedContradiction } from '../wording/printed-contradiction.ts'
import { badInput, columns } from './calc-text.ts'
import { type Command, languageOf, parsedArgs, SHARED_OPTIONS, WrongUsage } from './command-io.ts'

const text = { type: 'string' } as const
const OPTIONS = {
  ...SHARED_OPTIONS,
  numerator: text,
  denominator: text,
  target: text,
  previous: text,
  published: text,
} as const

const HEADS_MAX = 1_000_000_000_000

type Figures = {
  readonly covered: number
  readonly eligible: number
  readonly target: Decimal | null
  readonly previous: Decimal | null
  /** As printed somewhere: compared with what the heads make. */
  readonly published: Decimal | null
}

/** `paritrana calc coverage --numerator N --denominator N [--target P] [--previous P] [--published P]`; nothing is cut to a hundred. */
export const calcCoverage: Command = async (args, io) => {
  const { values, positionals } = parsedArgs(args, OPTIONS)
  if (positionals.length > 0) throw new WrongUsage(positionals.join(' '))
  const language = languageOf(values.lang)
  const problems: string[] = []
  const figures: Figures = {
    covered: heads('numerator', values.numerator, language, problems),
    eligible: heads('denominator', values.denominator, language, problems),
    target: percentage('target', values.target, language, problems),
    previous: percentage('previous', values.previous, language, problems),
    published: percentage('published', values.published, language, problems),
  }
  const exact = problems.length === 0 ? computedCoverage(figures) : null
  if (problems.length === 0 && !exact) problems.push(`--denominator: ${calcWords[language].nobodyInBase}`)
  if (!exact) return badInput(problems, io)
  const answer = answerOf(figures, exact)
  io.stdout(values.json ? `${JSON.stringify(answer)}\n` : textOf(answer, language))
  return 0
}

function heads(option: string, typed = '', language: Language, problems: string[]): number {
  const count = wholeNumberIn(typed, HEADS_MAX)
  const reason = { code: 'count_out_of_range', text: typed, min: 0, max: HEADS_MAX } as const
  if (count === null) problems.push(`--${option}: ${questionReason(reason, language)}`)
  return count ?? 0
}

function percentage(option: string, typed: string | undefined, language: Language, problems: string[]): Decimal | null {
  if (typed === undefined) return null
  const read = decimalFromText(typed)
  if (read.ok && !read.value.startsWith('-')) return read.value
  const sentence = read.ok
    ? calcWords[language].percentNegative(read.value)
    : numberBothLanguages(read.refusal)[language]
  problems.push(`--${option}: ${sentence}`)
  return null
}

type Answer = {
  readonly coverage: string
  readonly unprotected: number
  readonly gapPoints: string | null
  readonly needed: number | null
  readonly growthPoints: string | null
  readonly growthPercent: string | null
  /** Only where a percentage in print was given. */
  readonly contradiction?: PrintedContradiction | null
}

function answerOf({ covered, eligible, target, previous, published }: Figures, exact: Fraction): Answer {
  const growth = previous === null ? null : growthOf(fractionFromDecimal(previous), exact)
  return {
    coverage: percentText(exact),
    unprotected: unprotectedOf(covered, eligible),
    gapPoints: target === null ? null : percentText(gapPoints(exact, fractionFromDecimal(target))),
    needed: target === null ? null : membersNeeded(covered, eligible, target),
    growthPoints: growth && percentText(growth.points),
    growthPercent: growth?.percent ? percentText(growth.percent) : null,
    ...(published === null ? {} : { contradiction: percentContradiction(covered, eligible, published) }),
  }
}

function textOf(answer: Answer, language: Language): string {
  const words = calcWords[language]
  const decimal = (value: string) => decimalInFigures(value, language)
  const rows: (readonly [string, string])[] = [
    [words.coverage, `${decimal(answer.coverage)}%`],
    [words.unprotected, countInFigures(answer.unprotected, language)],
  ]
  if (answer.gapPoints !== null) rows.push([words.gap, `${decimal(answer.gapPoints)} ${words.points}`])
  if (answer.needed !== null) rows.push([words.needed, countInFigures(answer.needed, language)])
  if (answer.growthPoints !== null) rows.push([words.growth, `${decimal(answer.growthPoints)} ${words.points}`])
  if (answer.growthPercent !== null) rows.push([words.growth, `${decimal(answer.growthPercent)}%`])
  const { contradiction } = answer
  const said = contradiction ? ['', printedContradiction(contradiction, language)] : []
  return `${[...columns(rows), ...said].join('\n')}\n`
}
