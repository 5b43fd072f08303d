/** A posted form, read once: text fields by name, files apart. Nothing is trimmed or interpreted here. */
import { assert } from '../award/result.ts'

export type Form = {
  /** The first value under this name, or the empty text. */
  text(name: string): string
  has(name: string): boolean
  /** Every field whose name begins so, with the rest of the name: `alasan:x` under `alasan:` gives `x`. */
  startingWith(prefix: string): readonly { readonly rest: string; readonly text: string }[]
  file(name: string): File | null
}

/** More than any form of ours; browsers send one part for each field. */
const FIELDS_MAX = 5_000
const AMPERSAND = 0x26

/**
 * Reads a posted body; one that is no form, or has far more fields than a form of ours, is an empty form. Fields are
 * counted before they are parsed: five megabytes of `a&a&a` keep the platform's parser busy for minutes.
 */
export async function readForm(bytes: Uint8Array, contentType: string): Promise<Form> {
  const body = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (fieldsExceed(body, contentType)) return formOf(new FormData())
  const response = new Response(Uint8Array.from(bytes), { headers: { 'content-type': contentType } })
  return formOf(await response.formData().catch(() => new FormData()))
}

function fieldsExceed(body: Buffer, contentType: string): boolean {
  const boundary = /^multipart\/form-data\b.*\bboundary=("?)([^";]+)\1/i.exec(contentType)?.[2]
  const between = boundary === undefined ? AMPERSAND : `--${boundary}`
  let at = -1
  for (let fields = 0; fields <= FIELDS_MAX; fields++) {
    at = body.indexOf(between, at + 1)
    if (at === -1) return false
  }
  return true
}

/** The same form through the eyes of a route that declares what it reads: asking for anything else breaks a promise. */
export function declaredForm(form: Form, declared: readonly string[]): Form {
  const reads = (name: string) => {
    const known = declared.some((field) => (field.endsWith('*') ? name.startsWith(field.slice(0, -1)) : name === field))
    assert(known, `the route declares the field ${name}`)
  }
  return {
    text: (name) => (reads(name), form.text(name)),
    has: (name) => (reads(name), form.has(name)),
    startingWith: (prefix) => (reads(prefix), form.startingWith(prefix)),
    file: (name) => (reads(name), form.file(name)),
  }
}

export function formOf(data: FormData): Form {
  return {
    text: (name) => textOf(data.get(name)),
    has: (name) => data.has(name),
    startingWith: (prefix) =>
      [...data.entries()]
        .filter(([name]) => name.startsWith(prefix))
        .map(([name, value]) => ({ rest: name.slice(prefix.length), text: textOf(value) })),
    file: (name) => {
      const value = data.get(name)
      return value instanceof File && (value.size > 0 || value.name !== '') ? value : null
    },
  }
}

/**
 * Browsers send lines ending in CR LF; we keep LF, so that a saved text equals the one shown. No keyboard types a zero
 * byte and the database takes none.
 */
function textOf(value: FormDataEntryValue | null): string {
  return typeof value === 'string' ? value.replaceAll('\r\n', '\n').replaceAll('\0', '') : ''
}
