/** Counts and percentages as spreadsheets and newspapers write them. What is not sure is said, and nothing is guessed. */
import { accept, refuse, type Result } from '../result.ts'
import { decimalFromText, type Decimal } from '../units/decimal.ts'

export type ReadCount = {
  readonly count: number
  /** One group alone, such as `1.456`, which somebody may also write for one and a half million. */
  readonly oneGroupBy: '.' | ',' | null
}

export type CountFault =
  | { readonly code: 'percent_in_count_column'; readonly text: string }
  | { readonly code: 'count_not_whole'; readonly text: string }
  | { readonly code: 'count_not_a_number'; readonly text: string }
  | { readonly code: 'count_too_large'; readonly text: string }

/** More people than the country will have in this century. */
export const COUNT_MAX = 1_000_000_000

const SPACES = /[\u00a0\u2007\u202f]/g
const ONE_GROUP = /^\d{1,3}([.,])\d{3}$/
const GROUPS = /^\d{1,3}(?:([., ])\d{3})(?:\1\d{3})*$/
/** `69590,0` and `1.456.166,00`: whole all the same. */
const WHOLE_WITH_ZEROS = /^(\d+|\d{1,3}(?:[.,]\d{3})+)[.,]0{1,2}$/

/** `1456166`, `1.456.166`, `1,456,166` and `1 456 166` are the same. */
export function countFromText(typed: string): Result<ReadCount, CountFault> {
  const text = typed.replaceAll(SPACES, ' ').trim()
  const whole = WHOLE_WITH_ZEROS.exec(text)?.[1] ?? text
  if (/^\d+$/.test(whole)) return counted(whole, null, text)
  const one = ONE_GROUP.exec(whole)?.[1]
  if (GROUPS.test(whole)) return counted(whole.replaceAll(/[., ]/g, ''), one === '.' || one === ',' ? one : null, text)
  if (text.endsWith('%')) return refuse({ code: 'percent_in_count_column', text })
  const decimal = decimalFromText(text)
  if (!decimal.ok || decimal.value.startsWith('-')) return refuse({ code: 'count_not_a_number', text })
  return refuse({ code: Number(decimal.value) <= 200 ? 'percent_in_count_column' : 'count_not_whole', text })
}

function counted(digits: string, oneGroupBy: ReadCount['oneGroupBy'], text: string): Result<ReadCount, CountFault> {
  const count = Number(digits)
  return count <= COUNT_MAX ? accept({ count, oneGroupBy }) : refuse({ code: 'count_too_large', text })
}

/** The sign that stands between thousands, where a number has at least two groups and leaves no doubt. */
export function thousandsSignIn(text: string): '.' | ',' | null {
  const sign = /^\d{1,3}([.,])\d{3}(?:\1\d{3})+$/.exec(text.trim())?.[1]
  return sign === '.' || sign === ',' ? sign : null
}

export type PercentFault = { readonly code: 'percent_not_a_number'; readonly text: string }

/** `34,83`, `34.83` and `34,83 %`; more than a hundred is real. */
export function percentFromText(typed: string): Result<Decimal, PercentFault> {
  const text = typed.replaceAll(SPACES, ' ').trim()
  const read = decimalFromText(text.replace(/\s*%$/, ''))
  return read.ok && !read.value.startsWith('-') ? read : refuse({ code: 'percent_not_a_number', text })
}
