import type { Result } from '../result.ts'
import { accept, refuse } from '../result.ts'

/** Where something stands; both count from 1, columns in UTF-16 units as editors do. In a workbook, a row and cell of a sheet. */
export type TextPlace = { readonly line: number; readonly column: number; readonly sheet?: string }

export type JsonPath = readonly (string | number)[]

export type JsonRefusal =
  | { readonly code: 'json_broken'; readonly at: TextPlace; readonly found: string }
  | { readonly code: 'json_name_twice'; readonly at: TextPlace; readonly name: string }
  | { readonly code: 'json_number_inexact'; readonly at: TextPlace; readonly text: string }
  | { readonly code: 'json_too_deep'; readonly at: TextPlace; readonly depthMax: number }

/** A JSON value that still knows where each of its parts stood in the text. */
export type JsonText = {
  readonly value: unknown
  /** The place of the part at this path, or of the nearest part around it that exists. */
  readonly placeOf: (path: JsonPath) => TextPlace
}

/** One value of the text: where it begins, and its members or elements. */
type Part = { readonly value: unknown; readonly offset: number; readonly parts?: ReadonlyMap<string | number, Part> }

const DEPTH_MAX = 40
const SIGNIFICANT_DIGITS_MAX = 15

const TOKEN = {
  space: /[ \t\n\r]*/y,
  number: /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y,
  string: /"[^"\\]*(?:\\[^][^"\\]*)*"/y,
  word: /true|false|null/y,
} as const

/**
 * Reads JSON and remembers places. Stricter than JSON.parse where a rulebook needs it: no name twice in one object, and
 * no number with more digits than a double holds exactly as written (write such a number as a text).
 */
export function readJsonText(text: string): Result<JsonText, JsonRefusal> {
  const reader = new JsonReader(text)
  const root = reader.whole()
  if (reader.refusal || !root) return refuse(reader.refusal ?? reader.broken())
  return accept({ value: root.value, placeOf: (path) => placeAt(text, nearestPart(root, path).offset) })
}

function nearestPart(root: Part, path: JsonPath): Part {
  let part = root
  for (const step of path) {
    const next = part.parts?.get(step)
    if (!next) return part
    part = next
  }
  return part
}

function placeAt(text: string, offset: number): TextPlace {
  const before = text.slice(0, offset)
  const lineStart = before.lastIndexOf('\n') + 1
  return { line: before.split('\n').length, column: offset - lineStart + 1 }
}

/** Walks the text once. After the first refusal every method returns undefined until the walk is over. */
class JsonReader {
  refusal: JsonRefusal | undefined
  private readonly text: string
  private offset: number
  private depth = 0

  constructor(text: string) {
    this.text = text
    this.offset = text.startsWith('\ufeff') ? 1 : 0
  }

  whole(): Part | undefined {
    const part = this.part()
    this.take(TOKEN.space)
    if (part && this.offset < this.text.length) return this.refuse(this.broken())
    return part
  }

  broken(): JsonRefusal {
    const found = this.text.slice(this.offset, this.offset + 20).split('\n')[0] ?? ''
    return { code: 'json_broken', at: placeAt(this.text, this.offset), found }
  }

  private part(): Part | undefined {
    this.take(TOKEN.space)
    if (this.depth === DEPTH_MAX) {
      return this.refuse({ code: 'json_too_deep', at: placeAt(this.text, this.offset), depthMax: DEPTH_MAX })
    }
    this.depth++
    const part = this.partOfKind(this.text[this.offset])
    this.depth--
    return part
  }

  private partOfKind(first: string | undefined): Part | undefined {
    if (first === '{') return this.object()
    if (first === '[') return this.array()
    const offset = this.offset
    if (first === '"') return this.string()
    const word = this.take(TOKEN.word)
    if (word !== undefined) return { value: JSON.parse(word), offset }
    return this.number()
  }

  private number(): Part | undefined {
    const offset = this.offset
    const text = this.take(TOKEN.number)
    if (text === undefined) return this.refuse(this.broken())
    const digits = text
      .replace(/[eE].*/, '')
      .replace(/[-.]/g, '')
      .replace(/^0+/, '')
    if (digits.length > SIGNIFICANT_DIGITS_MAX || !Number.isFinite(Number(text))) {
      return this.refuse({ code: 'json_number_inexact', at: placeAt(this.text, offset), text: text.slice(0, 60) })
    }
    return { value: Number(text), offset }
  }

  private string(): (Part & { value: string }) | undefined {
    const offset = this.offset
    const value = stringValue(this.take(TOKEN.string))
    if (value !== undefined) return { value, offset }
    this.offset = offset
    return this.refuse(this.broken())
  }

  private array(): Part | undefined {
    const offset = this.offset++
    const parts = new Map<number, Part>()
    if (this.takeMark(']')) return { value: [], offset, parts }
    do {
      const part = this.part()
      if (!part) return undefined
      parts.set(parts.size, part)
    } while (this.takeMark(','))
    if (!this.takeMark(']')) return this.refuse(this.broken())
    return { value: [...parts.values()].map((part) => part.value), offset, parts }
  }

  private object(): Part | undefined {
    const offset = this.offset++
    const parts = new Map<string, Part>()
    if (this.takeMark('}')) return { value: {}, offset, parts }
    do {
      if (!this.member(parts)) return undefined
    } while (this.takeMark(','))
    if (!this.takeMark('}')) return this.refuse(this.broken())
    return { value: Object.fromEntries([...parts].map(([name, part]) => [name, part.value])), offset, parts }
  }

  private member(parts: Map<string, Part>): Part | undefined {
    this.take(TOKEN.space)
    const name = this.text[this.offset] === '"' ? this.string() : this.refuse(this.broken())
    if (!name) return undefined
    if (parts.has(name.value)) {
      return this.refuse({ code: 'json_name_twice', at: placeAt(this.text, name.offset), name: name.value })
    }
    if (!this.takeMark(':')) return this.refuse(this.broken())
    const part = this.part()
    if (part) parts.set(name.value, part)
    return part
  }

  private take(token: RegExp): string | undefined {
    token.lastIndex = this.offset
    const found = token.exec(this.text)?.[0]
    this.offset += found?.length ?? 0
    return found
  }

  private takeMark(mark: string): boolean {
    this.take(TOKEN.space)
    if (this.text[this.offset] !== mark) return false
    this.offset++
    return true
  }

  private refuse(refusal: JsonRefusal): undefined {
    this.refusal ??= refusal
  }
}

/** JSON.parse knows every rule about escapes and control characters; a lone surrogate is no text either. */
function stringValue(literal: string | undefined): string | undefined {
  if (literal === undefined) return undefined
  try {
    const value: unknown = JSON.parse(literal)
    return typeof value === 'string' && value.isWellFormed() ? value : undefined
  } catch {
    return undefined
  }
}
