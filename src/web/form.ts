/** A posted form, read once: text fields by name, files apart. Nothing is trimmed or interpreted here. */

export type Form = {
  /** The first value under this name, or the empty text. */
  text(name: string): string
  has(name: string): boolean
  /** Every field whose name begins so, with the rest of the name: `alasan:x` under `alasan:` gives `x`. */
  startingWith(prefix: string): readonly { readonly rest: string; readonly text: string }[]
  file(name: string): File | null
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

/** Browsers send lines ending in CR LF; we keep LF, so that a saved text equals the one shown. */
function textOf(value: FormDataEntryValue | null): string {
  return typeof value === 'string' ? value.replaceAll('\r\n', '\n') : ''
}
