/** Parts of a document by their path: reading one, and a copy of the document with one replaced. */
import type { JsonPath } from '../../award/rulebook/json-text.ts'

export function partAt(document: unknown, path: JsonPath): unknown {
  return path.reduce<unknown>((part, step) => (isObject(part) ? part[step] : undefined), document)
}

/** Objects on the way are made where they are missing; `undefined` takes the part away. */
export function withPart(document: unknown, path: JsonPath, part: unknown): unknown {
  const [step, ...rest] = path
  if (step === undefined) return part
  if (Array.isArray(document)) {
    return document.map((element: unknown, index) => (index === step ? withPart(element, rest, part) : element))
  }
  const before = isObject(document) ? document : {}
  const { [step]: old, ...others } = before
  const value = withPart(old, rest, part)
  if (value === undefined) return others
  // An object keeps the order of its fields, so that two drafts that say the same look the same.
  return step in before ? { ...before, [step]: value } : { ...others, [step]: value }
}

export function listAt(document: unknown, path: JsonPath): readonly unknown[] {
  const part = partAt(document, path)
  return Array.isArray(part) ? part : []
}

export function textAt(document: unknown, path: JsonPath): string {
  const part = partAt(document, path)
  if (typeof part === 'number') return String(part)
  return typeof part === 'string' ? part : ''
}

export function isObject(value: unknown): value is Readonly<Record<string | number, unknown>> {
  return typeof value === 'object' && value !== null
}
