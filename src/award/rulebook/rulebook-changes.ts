import { canonicalText } from '../canonical/canonical.ts'
import { longestRise } from './longest-rise.ts'
import type { Category, Rulebook } from './rulebook.ts'

/**
 * One difference between two rulebooks. In a path, categories, criteria, seats and stages stand by their id and items of
 * other lists by their number from 0 (of `after`, or of `before` where removed). What was moved names both numbers.
 */
export type RulebookChange = { readonly path: ChangePath } & (
  | { readonly kind: 'added'; readonly after: Json }
  | { readonly kind: 'removed'; readonly before: Json }
  | { readonly kind: 'changed'; readonly before: Json; readonly after: Json }
  | { readonly kind: 'moved'; readonly before: number; readonly after: number }
)

export type ChangePath = readonly (string | number)[]

export type Json = string | number | boolean | null | readonly Json[] | JsonObject
type JsonObject = { readonly [name: string]: Json | undefined }
type Named = JsonObject & { readonly id: string }

/**
 * Everything in which two rulebooks differ; empty exactly when they have the same hash. Parts with an id are matched by
 * it, wherever they stand; a part that only got another id is one change of its id.
 */
export function rulebookChanges(before: Rulebook, after: Rulebook): readonly RulebookChange[] {
  return objectChanges(withoutInheritedYears(before, after), withoutInheritedYears(after, before), [])
}

/** The same for one category of each, such as the rules that a contest was judged by and those proposed. */
export function categoryChanges(before: Category, after: Category): readonly RulebookChange[] {
  return objectChanges(before, after, [])
}

/**
 * A category that names no year has that of its season. Where it inherits in both, another year of the season is one
 * change and not one for each category.
 */
function withoutInheritedYears(rulebook: Rulebook, other: Rulebook): JsonObject {
  const othersById = new Map(other.categories.map((category) => [category.id, category]))
  const categories = rulebook.categories.map((category): JsonObject => {
    const inheritsInBoth = inherits(rulebook, category) && inherits(other, othersById.get(category.id))
    return inheritsInBoth ? { ...category, assessmentYear: undefined } : category
  })
  return { ...rulebook, categories }
}

function inherits({ assessmentYear }: Rulebook, category: Category | undefined): boolean {
  return category?.assessmentYear === assessmentYear
}

function valueChanges(before: Json | undefined, after: Json | undefined, path: ChangePath): readonly RulebookChange[] {
  if (before === undefined) return after === undefined ? [] : [{ path, kind: 'added', after }]
  if (after === undefined) return [{ path, kind: 'removed', before }]
  if (isList(before) && isList(after)) return listChanges(before, after, path)
  if (isObject(before) && isObject(after) && before['kind'] === after['kind']) return objectChanges(before, after, path)
  return canonicalText(before) === canonicalText(after) ? [] : [{ path, kind: 'changed', before, after }]
}

function objectChanges(before: JsonObject, after: JsonObject, path: ChangePath): readonly RulebookChange[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return names.flatMap((name) => valueChanges(before[name], after[name], [...path, name]))
}

function listChanges(before: readonly Json[], after: readonly Json[], path: ChangePath): readonly RulebookChange[] {
  if ([...before, ...after].every(isNamed)) return namedListChanges(before.filter(isNamed), after.filter(isNamed), path)
  return plainListChanges(before, after, path)
}

function namedListChanges(before: readonly Named[], after: readonly Named[], path: ChangePath): RulebookChange[] {
  const renamed = renames(before, after)
  const idsBefore = new Map(before.map((part, index) => [renamed.get(part.id) ?? part.id, index]))
  const idsAfter = new Set(after.map(({ id }) => id))
  const removed = before.flatMap((part): RulebookChange[] =>
    idsAfter.has(renamed.get(part.id) ?? part.id) ? [] : [{ path: [...path, part.id], kind: 'removed', before: part }],
  )
  const rest = after.flatMap((part): readonly RulebookChange[] => {
    const was = before[idsBefore.get(part.id) ?? -1]
    return was
      ? objectChanges(was, part, [...path, was.id])
      : [{ path: [...path, part.id], kind: 'added', after: part }]
  })
  return [...removed, ...rest, ...moves(after, idsBefore, path)]
}

/** Old id to new id of parts that are the same in everything else, where the old id is gone and the new one was not there. */
function renames(before: readonly Named[], after: readonly Named[]): ReadonlyMap<string, string> {
  const kept = new Set(after.map(({ id }) => id))
  const known = new Set(before.map(({ id }) => id))
  const arrivals = Map.groupBy(
    after.filter(({ id }) => !known.has(id)),
    withoutId,
  )
  return new Map(
    before.flatMap((part) => {
      const arrival = kept.has(part.id) ? undefined : arrivals.get(withoutId(part))?.shift()
      return arrival ? [[part.id, arrival.id] as const] : []
    }),
  )
}

function withoutId(part: Named): string {
  return canonicalText({ ...part, id: '' })
}

/** The fewest parts that have to be taken out and put elsewhere to get from one order to the other. */
function moves(after: readonly Named[], idsBefore: ReadonlyMap<string, number>, path: ChangePath): RulebookChange[] {
  const common = after.flatMap(({ id }, index) => {
    const was = idsBefore.get(id)
    return was === undefined ? [] : [{ id, was, index }]
  })
  const stayed = longestRise(common.map(({ was }) => was))
  return common.flatMap(({ id, was, index }): RulebookChange[] =>
    stayed.has(was) ? [] : [{ path: [...path, id], kind: 'moved', before: was, after: index }],
  )
}

/**
 * Lists of texts, levels and bands have no ids. What is alike at the beginning and at the end belongs together; of what is
 * left between, items are paired by place. Another order of the same items is one change of the whole list.
 */
function plainListChanges(
  before: readonly Json[],
  after: readonly Json[],
  path: ChangePath,
): readonly RulebookChange[] {
  const [textsBefore, textsAfter] = [before.map(canonicalText), after.map(canonicalText)]
  if (textsBefore.join() === textsAfter.join()) return []
  if (textsBefore.toSorted().join() === textsAfter.toSorted().join()) return [{ path, kind: 'changed', before, after }]
  const shorter = Math.min(before.length, after.length)
  let head = 0
  while (head < shorter && textsBefore[head] === textsAfter[head]) head++
  let tail = 0
  while (tail < shorter - head && textsBefore.at(-1 - tail) === textsAfter.at(-1 - tail)) tail++
  const middle = Math.max(before.length, after.length) - head - tail
  return Array.from({ length: middle }, (_, index) => head + index).flatMap((index) =>
    itemChanges(
      index < before.length - tail ? before[index] : undefined,
      index < after.length - tail ? after[index] : undefined,
      [...path, index],
    ),
  )
}

/** A pair of numbers, as a piecewise function has them, is one item. */
function itemChanges(before: Json | undefined, after: Json | undefined, path: ChangePath): readonly RulebookChange[] {
  if (before === undefined || after === undefined || !isList(before)) return valueChanges(before, after, path)
  return [{ path, kind: 'changed', before, after }]
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value)
}

function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !isList(value)
}

function isNamed(value: Json): value is Named {
  return isObject(value) && typeof value['id'] === 'string'
}
