import type { Fingerprint } from '../canonical/canonical.ts'
import { fingerprintOf } from '../canonical/canonical.ts'
import type { Rulebook } from './rulebook.ts'

/** The fingerprint of all rules of a season, after defaults, with every number as decimal text. */
export function rulebookHash(rulebook: Rulebook): Fingerprint {
  return fingerprintOf(withNumbersAsText(rulebook))
}

type Json = string | number | boolean | null | undefined | readonly Json[] | { readonly [name: string]: Json }

/** Rules hold decimals as text already; what is left are small whole numbers such as `winners` and `decimals`. */
export function withNumbersAsText(value: Json): Json {
  if (typeof value === 'number') return String(value)
  if (typeof value !== 'object' || value === null) return value
  if (isList(value)) return value.map(withNumbersAsText)
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, withNumbersAsText(part)]))
}

function isList(value: object): value is readonly Json[] {
  return Array.isArray(value)
}
