import type { Result } from '../result.ts'
import { accept, assert, refuse } from '../result.ts'
import type { Decimal, DecimalRefusal } from './decimal.ts'
import { decimalFromText, decimalsOf } from './decimal.ts'

declare const unit: unique symbol

/** A mark, weight or scale in whole hundredths: 87,5 is 8750. Integers, so sums never drift. */
export type Hundredths = number & { readonly [unit]: 'hundredths' }

export type HundredthsRefusal =
  | DecimalRefusal
  | { readonly code: 'number_negative'; readonly text: string }
  | { readonly code: 'number_too_fine'; readonly text: string; readonly decimalsMax: 2 }
  | { readonly code: 'number_too_large'; readonly text: string }

/** The one door for numbers that are already counted in hundredths, for example from the database. */
export function hundredths(count: number): Hundredths {
  assert(Number.isSafeInteger(count) && count >= 0, 'hundredths are a whole number, zero or more')
  return count as Hundredths
}

/** Reads `87`, `87,5`, `87.50`: zero or more, at most two decimals that count. */
export function hundredthsFromText(text: string): Result<Hundredths, HundredthsRefusal> {
  const decimal = decimalFromText(text)
  return decimal.ok ? hundredthsFromDecimal(decimal.value) : decimal
}

export function hundredthsFromDecimal(decimal: Decimal): Result<Hundredths, HundredthsRefusal> {
  if (decimal.startsWith('-')) return refuse({ code: 'number_negative', text: decimal })
  const places = decimalsOf(decimal)
  if (places > 2) return refuse({ code: 'number_too_fine', text: decimal, decimalsMax: 2 })
  const count = Number(decimal.replace('.', '') + '0'.repeat(2 - places))
  if (!Number.isSafeInteger(count)) return refuse({ code: 'number_too_large', text: decimal })
  return accept(hundredths(count))
}

/** 8750 is `87.5`: the canonical spelling, without trailing zeros. */
export function decimalFromHundredths(value: Hundredths): Decimal {
  const whole = Math.floor(value / 100)
  const rest = value % 100
  if (rest === 0) return String(whole)
  return rest % 10 === 0 ? `${whole}.${rest / 10}` : `${whole}.${String(rest).padStart(2, '0')}`
}
