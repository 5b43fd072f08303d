/** Before and after of an entry as rows of text: what is equal is left out, lists go by what names their members. */
import type { RecordedFacts } from './recorded-detail.ts'

/** The way to a value, outermost first: `['marks', 'cakupan', 'markHundredths']`. Null: there is no such value. */
export type FactDifference = {
  readonly path: readonly string[]
  readonly before: FactValue | null
  readonly after: FactValue | null
}

export type FactValue = string | number | boolean

/** What names a member of a list, the first that it has; without any it goes by its place, from 1. */
const NAMES = ['criterion', 'seat', 'candidate', 'placeCode', 'id', 'number'] as const

/** How deep facts are looked into; below that they are told as JSON. */
const DEPTH_MAX = 6

/** In the order of the facts, those of `before` that are gone last. Without `before` everything in `after` is told. */
export function factDifferences(before: RecordedFacts | null, after: RecordedFacts): readonly FactDifference[] {
  const [old, now] = [leaves(before ?? {}), leaves(after)]
  const ways = [...new Set([...now.keys(), ...old.keys()])]
  return ways
    .map((way) => ({
      path: JSON.parse(way) as string[],
      before: old.get(way) ?? null,
      after: now.get(way) ?? null,
    }))
    .filter((row) => row.before !== row.after)
}

function leaves(facts: RecordedFacts): ReadonlyMap<string, FactValue> {
  const found = new Map<string, FactValue>()
  const walk = (value: unknown, path: readonly string[]): void => {
    if (value === null || value === undefined || value === '') return
    if (typeof value !== 'object') found.set(JSON.stringify(path), value as FactValue)
    else if (path.length >= DEPTH_MAX) found.set(JSON.stringify(path), JSON.stringify(value))
    else for (const [name, inner, skip] of members(value)) if (!skip) walk(inner, [...path, name])
  }
  walk(facts, [])
  return found
}

function members(value: object): readonly (readonly [name: string, inner: unknown, skip?: boolean])[] {
  if (!Array.isArray(value)) return Object.entries(value)
  const named = value.map((member: unknown, at) => nameOf(member) ?? String(at + 1))
  const unique = new Set(named).size === named.length
  return value.map((member: unknown, at) => {
    const name = unique ? (named[at] ?? '') : String(at + 1)
    return [name, unique ? withoutName(member) : member]
  })
}

function nameOf(member: unknown): string | null {
  const key = nameKey(member)
  return key === null ? null : String((member as RecordedFacts)[key])
}

function nameKey(member: unknown): string | null {
  if (typeof member !== 'object' || member === null || Array.isArray(member)) return null
  return NAMES.find((key) => typeof (member as RecordedFacts)[key] === 'string') ?? null
}

/** The name stands in the way already; a member that is nothing but its name keeps it. */
function withoutName(member: unknown): unknown {
  const key = nameKey(member)
  if (key === null) return member
  const rest = Object.entries(member as RecordedFacts).filter(([name]) => name !== key)
  return rest.length === 0 ? member : Object.fromEntries(rest)
}
