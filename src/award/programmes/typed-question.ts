/** Words, counts and money of a question as it was typed: each is read once, and what is wrong is noted beside its field. */
import { wholeNumberIn } from '../nomination/whole-number.ts'
import { refuse, type Result } from '../result.ts'
import type { HundredthsRefusal } from '../units/hundredths.ts'
import type { RupiahRefusal } from '../units/rupiah.ts'
import type { MonthRefusal } from './contribution-month.ts'

/** Nobody earns a trillion a month; eighty times as much is still counted exactly. */
export const WAGE_MAX = 999_999_999_999

export type QuestionReason =
  | RupiahRefusal
  | MonthRefusal
  | HundredthsRefusal
  | { readonly code: 'choice_missing'; readonly known: readonly string[] }
  | { readonly code: 'choices_missing'; readonly known: readonly string[] }
  | { readonly code: 'choice_unknown'; readonly text: string; readonly known: readonly string[] }
  | { readonly code: 'count_out_of_range'; readonly text: string; readonly min: number; readonly max: number }
  | { readonly code: 'contract_or_wage' }
  | { readonly code: 'balance_or_wage' }
  | { readonly code: 'percent_above_hundred'; readonly text: string }

export type TypedFlaw<Field extends string> = { readonly field: Field; readonly reason: QuestionReason }

/** What was read, or null with its flaw noted. */
export function taken<Value, Field extends string>(
  field: Field,
  read: Result<Value, QuestionReason>,
  flaws: TypedFlaw<Field>[],
): Value | null {
  if (read.ok) return read.value
  flaws.push({ field, reason: read.refusal })
  return null
}

/** One of the known words, in any case. */
export function choice<Known extends string, Field extends string>(
  field: Field,
  text: string,
  known: readonly Known[],
  flaws: TypedFlaw<Field>[],
): Known | null {
  const typed = text.trim()
  const found = known.find((one) => one.toLowerCase() === typed.toLowerCase())
  if (found !== undefined) return found
  const reason =
    typed === ''
      ? ({ code: 'choice_missing', known } as const)
      : ({ code: 'choice_unknown', text: typed, known } as const)
  flaws.push({ field, reason })
  return null
}

/** Some of the known words, at least one, in the order in which they are known. */
export function choices<Known extends string, Field extends string>(
  field: Field,
  texts: readonly string[],
  known: readonly Known[],
  flaws: TypedFlaw<Field>[],
): readonly Known[] | null {
  if (texts.length === 0) return taken(field, refuse({ code: 'choices_missing', known }), flaws)
  const found = new Set(texts.map((text) => choice(field, text, known, flaws)))
  return found.has(null) ? null : known.filter((one) => found.has(one))
}

/** A whole number within bounds. */
export function count<Field extends string>(
  field: Field,
  text: string,
  { min, max }: { readonly min: number; readonly max: number },
  flaws: TypedFlaw<Field>[],
): number | null {
  const number = wholeNumberIn(text, max)
  if (number !== null && number >= min) return number
  flaws.push({ field, reason: { code: 'count_out_of_range', text: text.trim(), min, max } })
  return null
}
