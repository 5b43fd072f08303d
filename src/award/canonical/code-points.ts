/**
 * Orders texts by Unicode code point, on every machine alike. Plain `<` compares UTF-16 units and would put an emoji
 * (two surrogates, D800 to DFFF) before U+FF5E; lifting surrogates above the rest of the plane repairs exactly that.
 */
export function compareCodePoints(a: string, b: string): number {
  const length = Math.min(a.length, b.length)
  for (let index = 0; index < length; index++) {
    const left = a.charCodeAt(index)
    const right = b.charCodeAt(index)
    if (left !== right) return codePointOrder(left) - codePointOrder(right)
  }
  return a.length - b.length
}

function codePointOrder(codeUnit: number): number {
  if (codeUnit < 0xd800) return codeUnit
  return codeUnit < 0xe000 ? codeUnit + 0x2000 : codeUnit - 0x800
}

/** For rows of texts: by the first column, then the second, and so on. */
export function compareRows(a: readonly string[], b: readonly string[]): number {
  for (const [index, left] of a.entries()) {
    const order = compareCodePoints(left, b[index] ?? '')
    if (order !== 0) return order
  }
  return a.length - b.length
}
