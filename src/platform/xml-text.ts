/** XML as a flat run of tags and texts, in one pass and without a tree: enough to read what somebody wrote. */

export type XmlPiece =
  /** @property name without its prefix. */
  | { readonly is: 'open' | 'close' | 'empty'; readonly name: string; readonly attributes: string }
  | { readonly is: 'text'; readonly text: string }

const PIECE = /<([^<>]+)>|([^<]+)/g
const TAG = /^\/?(?:[\w.-]+:)?([\w.-]+)/

/** Comments, instructions and what is no XML at all are passed over. */
export function* xmlPieces(xml: string): Generator<XmlPiece> {
  for (const [, tag, text] of xml.matchAll(PIECE)) {
    if (text !== undefined) yield { is: 'text', text: unescaped(text) }
    const name = tag === undefined ? undefined : TAG.exec(tag)?.[1]
    if (tag === undefined || name === undefined) continue
    const is = tag.startsWith('/') ? 'close' : tag.endsWith('/') ? 'empty' : 'open'
    yield { is, name, attributes: tag }
  }
}

/** The value of an attribute as it is written in a tag, with or without a prefix. */
export function attribute(attributes: string, name: string): string | null {
  const found = new RegExp(`\\s(?:[\\w.-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes)
  const value = found?.[1] ?? found?.[2]
  return value === undefined ? null : unescaped(value)
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function unescaped(text: string): string {
  if (!text.includes('&')) return text
  return text.replaceAll(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{2,4}));/gi, (written, hex, decimal, name: string) => {
    if (name !== undefined) return NAMED[name] ?? written
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })
}
