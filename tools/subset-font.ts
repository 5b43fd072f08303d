/** Cuts Plus Jakarta Sans down to what Indonesian and English pages write: `node tools/subset-font.ts`. Its output is committed. */
import { readFileSync, writeFileSync } from 'node:fs'
import subsetFont from 'subset-font'

const from = 'node_modules/@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2'
const to = 'src/web/theme/plus-jakarta-sans.woff2'

const ascii = Array.from({ length: 0x7f - 0x20 }, (_, offset) => String.fromCodePoint(0x20 + offset)).join('')
const beyondAscii = '\u00a0§©«°±·»×ÀÁÂÇÈÉÑÓÖÜàáâäçèéêëíïñóôöúü–—‘’“”•…↑↓−'

const font = await subsetFont(readFileSync(from), ascii + beyondAscii, {
  targetFormat: 'woff2',
  variationAxes: { wght: { min: 400, max: 700 } },
})
writeFileSync(to, font)
console.log(`${to}: ${font.byteLength} bytes`)
