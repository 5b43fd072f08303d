/** Money: whole rupiah in integers, and the one rounding where a rate makes a part of a rupiah. */
import { assert, accept, refuse, type Result } from '../result.ts'
import type { Fraction } from './fraction.ts'
import { roundedSteps } from './rounding.ts'

declare const unit: unique symbol

/** Whole rupiah, zero or more. */
export type Rupiah = number & { readonly [unit]: 'rupiah' }

/** A thousand trillion: more than any budget of the country, and exact in every sum that is made here. */
export const RUPIAH_MAX = 999_999_999_999_999

export type RupiahRefusal =
  | { readonly code: 'rupiah_empty' }
  | { readonly code: 'rupiah_negative'; readonly text: string }
  | { readonly code: 'rupiah_not_whole'; readonly text: string }
  | { readonly code: 'rupiah_not_a_number'; readonly text: string }
  | { readonly code: 'rupiah_too_large'; readonly text: string; readonly max: number }

/** `half_up` to the nearest rupiah, the half upwards; `down` and `up` to the next whole rupiah. */
export type RupiahRounding = 'half_up' | 'down' | 'up'

export function rupiah(amount: number): Rupiah {
  assert(Number.isSafeInteger(amount) && amount >= 0, `whole rupiah, zero or more: ${amount}`)
  return amount as Rupiah
}

/**
 * Reads `1250000`, `1.250.000`, `1,250,000`, `1 250 000` and `Rp1.250.000,00`: whole rupiah. A separator stands before
 * exactly three digits and is the same throughout; `7000000,50` is refused rather than rounded.
 */
export function rupiahFromText(text: string, max = RUPIAH_MAX): Result<Rupiah, RupiahRefusal> {
  const typed = text.trim().replace(/^(-?)\s*(?:Rp|IDR)\.?\s*/i, '$1')
  if (typed === '') return refuse({ code: 'rupiah_empty' })
  if (/^-[\d.,]+$/.test(typed)) return refuse({ code: 'rupiah_negative', text: typed })
  const whole = withoutZeroCents(typed)
  if (/^\d+$|^\d{1,3}(?:\.\d{3})+$|^\d{1,3}(?:,\d{3})+$|^\d{1,3}(?: \d{3})+$/.test(whole)) {
    const digits = whole.replaceAll(/[., ]/g, '').replace(/^0+(?=\d)/, '')
    const isTooLarge = digits.length > String(max).length || Number(digits) > max
    return isTooLarge ? refuse({ code: 'rupiah_too_large', text: typed, max }) : accept(rupiah(Number(digits)))
  }
  return refuse({ code: /^[\d.,\s]+$/.test(typed) ? 'rupiah_not_whole' : 'rupiah_not_a_number', text: typed })
}

/** `16.800,00` and `16800.00` are whole. */
function withoutZeroCents(typed: string): string {
  return typed.replace(/(?<=\d)[.,]0{1,2}$/, '')
}

/** A fraction of rupiah, zero or more, in whole rupiah. */
export function wholeRupiah(amount: Fraction, rounding: RupiahRounding): Rupiah {
  if (rounding === 'half_up') return rupiah(Number(roundedSteps(amount, 0)))
  const down = amount.numerator / amount.denominator
  const isWhole = down * amount.denominator === amount.numerator
  return rupiah(Number(rounding === 'up' && !isWhole ? down + 1n : down))
}
