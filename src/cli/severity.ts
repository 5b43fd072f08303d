import type { RatingRow } from '../award/agreement/rating-rows.ts'
import { SEVERITY_METHODS, severityScores, type SeverityScores } from '../award/agreement/severity-scores.ts'
import { componentsOf } from '../award/ranking/components.ts'
import type { Cell } from '../award/ranking/severity.ts'
import type { Fraction } from '../award/units/fraction.ts'
import { severitySentence, severityTextWords } from '../wording/ratings.ts'
import { statistic } from '../wording/agreement.ts'
import { phrase } from '../wording/command-help.ts'
import type { Language } from '../wording/language.ts'
import { columns } from './calc-text.ts'
import type { Command } from './command-io.ts'
import { languageOf, parsedArgs, SHARED_OPTIONS, withUsage, WrongUsage } from './command-io.ts'
import { readRatings, tellRefusedRatings } from './rating-file.ts'

const OPTIONS = {
  ...SHARED_OPTIONS,
  marks: { type: 'string' },
  method: { type: 'string', default: 'mean' },
  sheet: { type: 'string' },
} as const

/** `paritrana severity`: what candidates get and how severe assessors are, by one of four methods. */
export const severityCommand: Command = (args, io) =>
  withUsage('severity', io, async () => {
    const { values, positionals } = parsedArgs(args, OPTIONS)
    const language = languageOf(values.lang)
    if (positionals.length > 0) throw new WrongUsage(positionals.join(' '))
    if (values.marks === undefined) throw new WrongUsage(`--marks ${phrase('needs', language)}`)
    const method = SEVERITY_METHODS.find((known) => known === values.method)
    if (!method) throw new WrongUsage(`--method ${SEVERITY_METHODS.join('|')}`)
    const wanted = { file: values.marks, sheet: values.sheet ?? null, json: values.json === true, language }
    const rows = await readRatings(wanted)
    if (!rows.ok) return tellRefusedRatings(rows.refusal, wanted, io)
    const cells = cellsOf(rows.value)
    const scores = severityScores(cells, method)
    const components = componentsOf(cells)
    const joined = { connected: components.length < 2, components }
    if (!scores.ok) {
      const { code } = scores.refusal
      const message = severitySentence(scores.refusal, language)
      io.stderr(`${message}\n`)
      if (wanted.json) io.stdout(`${JSON.stringify({ candidates: null, assessors: null, ...joined, refused: [{ code, message }] })}\n`) // prettier-ignore
      return 1
    }
    const { candidates, assessors } = scores.value
    const figures = { candidates: numbers(candidates), assessors: numbers(assessors), ...joined }
    io.stdout(wanted.json ? `${JSON.stringify(figures)}\n` : textOf(scores.value, language))
    return 0
  })

/** Who gave no mark was recused. */
function cellsOf(rows: readonly RatingRow[]): readonly Cell[] {
  return rows.flatMap(({ unit, rater, value }) =>
    value === null ? [] : [{ candidate: unit, assessor: rater, total: value }],
  )
}

function numbers(of: ReadonlyMap<string, Fraction>): Readonly<Record<string, number>> {
  return Object.fromEntries([...of].map(([id, value]) => [id, numberOf(value)]))
}

function numberOf({ numerator, denominator }: Fraction): number {
  return Number(numerator) / Number(denominator)
}

function textOf({ candidates, assessors }: SeverityScores, language: Language): string {
  const words = severityTextWords[language]
  const table = (of: ReadonlyMap<string, Fraction>) => columns([...of].map(([id, value]) => [id, statistic(numberOf(value), language)] as const)) // prettier-ignore
  return [words.candidates, ...table(candidates), '', words.assessors, ...table(assessors), ''].join('\n')
}
