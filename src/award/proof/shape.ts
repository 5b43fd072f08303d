/**
 * Whether a value that a stranger handed us has exactly the members we know, so that nothing is taken that was not checked.
 * The page that verifies a bundle carries these few lines; a schema library would weigh more than all it has to check.
 */

/** Null when the value fits, else where the first misfit is: `document.inputs.sheets[3].salt`. */
export type Shape = (value: unknown, at: string) => string | null

export const text: Shape = (value, at) => (typeof value === 'string' ? null : at)
export const flag: Shape = (value, at) => (typeof value === 'boolean' ? null : at)
/** From 0 to what counts exactly. */
export const count: Shape = (value, at) => (Number.isSafeInteger(value) && (value as number) >= 0 ? null : at)
/** Any object; its members are covered by a hash over it. */
export const record: Shape = (value, at) => (isRecord(value) ? null : at)

export const matching =
  (pattern: RegExp): Shape =>
  (value, at) =>
    typeof value === 'string' && pattern.test(value) ? null : at

export const nullable =
  (shape: Shape): Shape =>
  (value, at) =>
    value === null ? null : shape(value, at)

export const list =
  (shape: Shape): Shape =>
  (value, at) => {
    if (!Array.isArray(value)) return at
    for (const [nth, each] of value.entries()) {
      const misfit = shape(each, `${at}[${nth}]`)
      if (misfit !== null) return misfit
    }
    return null
  }

export const tuple =
  (...shapes: readonly Shape[]): Shape =>
  (value, at) => {
    if (!Array.isArray(value) || value.length !== shapes.length) return at
    for (const [nth, shape] of shapes.entries()) {
      const misfit = shape(value[nth], `${at}[${nth}]`)
      if (misfit !== null) return misfit
    }
    return null
  }

/** These members, every one and no other. */
export const members =
  (shapes: Readonly<Record<string, Shape>>): Shape =>
  (value, at) => {
    if (!isRecord(value)) return at
    const unknown = Object.keys(value).find((name) => !Object.hasOwn(shapes, name))
    if (unknown !== undefined) return below(at, unknown)
    for (const [name, shape] of Object.entries(shapes)) {
      const misfit = Object.hasOwn(value, name) ? shape(value[name], below(at, name)) : below(at, name)
      if (misfit !== null) return misfit
    }
    return null
  }

function below(at: string, name: string): string {
  return at === '' ? name : `${at}.${name}`
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * Where a text of JSON names a member twice: a reader takes one of the two, and another reader the other. Null when it does not.
 * Call it with text that parses.
 */
export function twiceNamed(json: string): string | null {
  const open: (Set<string> | null)[] = []
  const token = /"(?:[^"\\]|\\.)*"(\s*:)?|[{}[\]]/gs
  for (const [found, isName] of json.matchAll(token)) {
    if (found === '{') open.push(new Set())
    else if (found === '[') open.push(null)
    else if (found === '}' || found === ']') open.pop()
    else if (isName !== undefined) {
      const name = JSON.parse(found.slice(0, -isName.length)) as string
      const names = open.at(-1)
      if (names?.has(name)) return name
      names?.add(name)
    }
  }
  return null
}
