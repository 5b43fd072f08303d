import type { Result } from '../result.ts'
import { accept, refuse } from '../result.ts'

/** An exact number as text in its one canonical spelling: point as separator, no trailing zeros, no plus, no exponent. */
export type Decimal = string

export type DecimalRefusal =
  | { readonly code: 'number_empty' }
  | { readonly code: 'number_not_decimal'; readonly text: string }
  | { readonly code: 'number_too_long'; readonly text: string; readonly digitsMax: number }

/** Twenty digits hold every double a spreadsheet can show and every head count on earth. */
export const DECIMAL_DIGITS_MAX = 20

const DECIMAL = /^(-?)(\d+)(?:[.,](\d+))?$/

/** Reads `87,5`, `87.5` or `-3`. Refuses exponents, thousands separators, `NaN`, plus signs and long numbers. */
export function decimalFromText(text: string): Result<Decimal, DecimalRefusal> {
  const trimmed = text.trim()
  if (trimmed === '') return refuse({ code: 'number_empty' })
  const match = DECIMAL.exec(trimmed)
  if (!match) return refuse({ code: 'number_not_decimal', text: trimmed })
  const [, sign = '', whole = '', decimals = ''] = match
  if (whole.length + decimals.length > DECIMAL_DIGITS_MAX) {
    return refuse({ code: 'number_too_long', text: trimmed, digitsMax: DECIMAL_DIGITS_MAX })
  }
  return accept(canonicalDecimal(sign, whole, decimals))
}

function canonicalDecimal(sign: string, whole: string, decimals: string): Decimal {
  const head = whole.replace(/^0+(?=\d)/, '')
  const tail = decimals.replace(/0+$/, '')
  const unsigned = tail === '' ? head : `${head}.${tail}`
  return unsigned === '0' ? '0' : sign + unsigned
}

/** How many digits stand behind the point. */
export function decimalsOf(decimal: Decimal): number {
  const point = decimal.indexOf('.')
  return point === -1 ? 0 : decimal.length - point - 1
}
