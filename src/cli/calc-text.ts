/** How an answer stands at a terminal: amounts in a column, then the rules, then what must be known. */
import type { UsedRule } from '../award/programmes/rule-in-force.ts'
import { calcWords } from '../wording/calc.ts'
import type { Language } from '../wording/language.ts'
import { rupiahOnScreen } from '../wording/numbers.ts'
import { lawIn, sinceText, unverifiedText } from '../wording/programmes.ts'
import type { CommandIo, ExitCode } from './command-io.ts'

export function money(amount: number, language: Language): string {
  return rupiahOnScreen(BigInt(amount), language)
}

/** Rows of a label and what stands at the right. */
export function columns(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(0, ...rows.map(([label]) => label.length))
  const right = Math.max(0, ...rows.map(([, value]) => value.length))
  return rows.map(([label, value]) => `  ${label.padEnd(width)}  ${value.padStart(right)}`)
}

export function ruleLines(rules: readonly UsedRule[], language: Language): readonly string[] {
  return rules.map((rule) => {
    const unverified = unverifiedText(rule.recalled, language)
    const mark = unverified === null ? '' : ` (${unverified})`
    return `  ${rule.id}: ${lawIn(rule.law, language)}, ${sinceText(rule, language)}${mark}`
  })
}

/** The foot of every answer. */
export function footLines(
  { rules, notes }: { readonly rules: readonly UsedRule[]; readonly notes: readonly string[] },
  language: Language,
): readonly string[] {
  const words = calcWords[language]
  return [
    ...(rules.length === 0 ? [] : ['', words.rules, ...ruleLines(rules, language)]),
    ...(notes.length === 0 ? [] : ['', words.notes, ...notes.map((note) => `  ${note}`)]),
    '',
  ]
}

/** What was typed cannot be counted with: each reason on a line of its own. */
export function badInput(lines: readonly string[], io: CommandIo): ExitCode {
  for (const line of lines) io.stderr(`${line}\n`)
  return 2
}
