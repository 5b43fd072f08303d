/** What the code must not do, where; what tests must be called; which words the glossary promises. */
import { type Finding, isCode, isProduct, isTest, type SourceTree, withoutComments } from './source-tree.ts'

type ContentRule = { readonly rule: string; readonly pattern: RegExp; readonly appliesTo: (file: string) => boolean }

const inAward = (file: string): boolean => file.startsWith('src/award/')
const outsideStore = (file: string): boolean => !file.startsWith('src/store/')
const outsideWeb = (file: string): boolean => !file.startsWith('src/web/')

/** Rules for the product's code, comments taken out. */
const PRODUCT_RULES: readonly ContentRule[] = [
  { rule: 'clock in the rulebook', pattern: /\bDate\.now\b|\bnew Date\b|\bTemporal\.Now\b/, appliesTo: inAward },
  { rule: 'dice in the rulebook', pattern: /\bMath\.random\b|\brandomUUID\b|\bgetRandomValues\b/, appliesTo: inAward },
  { rule: 'promise in the rulebook', pattern: /\basync\b|\bawait\b|\bPromise\b/, appliesTo: inAward },
  {
    rule: 'SQL outside the store',
    pattern:
      /\bsql(<[^>]*>)?`|[`'"]\s*(select\s[^`'"]*\sfrom\s|insert into\s|update \w+ set\s|delete from\s|(create|alter|drop) table\s)/i,
    appliesTo: outsideStore,
  },
  {
    rule: 'HTML outside web',
    pattern: /[`'"]\s*<(!doctype|html|head|body|div|span|p|a|ul|ol|li|table|form|section|h[1-6])[\s>]/i,
    appliesTo: outsideWeb,
  },
]

/** Put together from parts, so that this file does not hold what it looks for. */
const WORKPLACE = new RegExp(String.raw`(?<![\w.])/` + String.raw`work/[a-z]`)

export function contentFindings(tree: SourceTree): Finding[] {
  const findings: Finding[] = []
  for (const [file, text] of tree) {
    if (isProduct(file)) findings.push(...productFindings(file, text))
    if (isCode(file)) findings.push(...exportFindings(file, text))
    if (isCode(file) && isTest(file)) findings.push(...titleFindings(file, text))
    const place = WORKPLACE.exec(text)
    if (place) findings.push({ rule: 'names a workplace', file, detail: lineAt(text, place.index) })
  }
  return [...findings, ...glossaryFindings(tree)]
}

function productFindings(file: string, text: string): Finding[] {
  const code = withoutComments(file, text)
  return PRODUCT_RULES.flatMap(({ rule, pattern, appliesTo }) => {
    const found = appliesTo(file) ? pattern.exec(code) : null
    return found ? [{ rule, file, detail: lineAt(code, found.index) }] : []
  })
}

function exportFindings(file: string, text: string): Finding[] {
  const findings: Finding[] = []
  if (/^export default\b/m.test(text)) findings.push({ rule: 'default export', file, detail: file })
  if (/^export \*/m.test(text)) findings.push({ rule: 'barrel file', file, detail: 'export *' })
  return findings
}

/** A title is a sentence, no test is passed over, and none measures time. */
function titleFindings(file: string, text: string): Finding[] {
  const code = withoutComments(file, text)
  const calls = [...code.matchAll(/^\s*(?:await\s+)?(?:test|it|t\.test)\(\s*(["'`])((?:\\.|(?!\1).)*)\1/gm)]
  const short = calls.map(([, , title = '']) => title).filter((title) => title.trim().split(/\s+/).length < 3)
  const passedOver =
    code.match(
      /\b(test|it|describe|suite)\.(skip|todo|only)\b|\bt\.(skip|todo)\(|\b(test|it)\(.*\{\s*(skip|todo|only):/g,
    ) ?? []
  // Machines are noisy: how long something takes, the bench tells.
  const stopwatch = /\.test\.tsx?$/.test(file) && /\bperformance\.now\(|\bhrtime\b/.exec(code)
  return [
    ...(stopwatch ? [{ rule: 'stopwatch in a test', file, detail: lineAt(code, stopwatch.index) }] : []),
    ...short.map((title) => ({ rule: 'test title is no sentence', file, detail: title })),
    ...passedOver.map((detail) => ({ rule: 'test passed over', file, detail })),
  ]
}

/** Every code name in the glossary's second column is used in `src`, in any of its spellings. */
function glossaryFindings(tree: SourceTree): Finding[] {
  const file = 'GLOSSARY.md'
  const glossary = tree.get(file)
  if (glossary === undefined)
    return [{ rule: 'glossary missing', file, detail: 'write GLOSSARY.md: term | code name | meaning | source' }]
  const product = [...tree].filter(([name]) => name.startsWith('src/'))
  const spoken = flat(product.map(([name, text]) => `${name} ${text}`).join('\n'))
  return codeNames(glossary)
    .filter((name) => !spoken.includes(flat(name)))
    .map((detail) => ({ rule: 'glossary word without code', file, detail }))
}

function codeNames(glossary: string): string[] {
  const rows = glossary.split('\n').filter((line) => line.startsWith('|'))
  return rows.flatMap((row) => [...(row.split('|')[2] ?? '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => name))
}

/** `panelChair`, `panel_chair` and `panel-chair` are the same word. */
function flat(text: string): string {
  return text.toLowerCase().replaceAll(/[_-]/g, '')
}

function lineAt(text: string, index: number): string {
  const start = text.lastIndexOf('\n', index) + 1
  const end = text.indexOf('\n', index)
  return text
    .slice(start, end < 0 ? undefined : end)
    .trim()
    .slice(0, 120)
}
