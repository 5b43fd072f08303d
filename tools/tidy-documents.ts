/** A document that names a file of this house names one that is there, and every decision is in their list. */
import path from 'node:path'
import type { Finding, SourceTree } from './source-tree.ts'

/** In backticks or as the target of a link: a path with a folder we have, or the name of a file beside the document. */
const IN_BACKTICKS =
  /`((?:src|test|tools|bench|migrations|docs|decisions|examples|reference|rulebooks)\/[^`\s*…{}<>]+)`/g
const LINK = /\]\((?!https?:|#|mailto:)([^)\s#]+)(?:#[^)]*)?\)/g

/** Pictures, papers and sheets are not in the tree of texts; a name with an ending of that kind is left to the eye. */
const NO_TEXT = /\.(png|webp|jpg|pdf|xlsx|ttf|woff2|svg)$/

const DECISIONS = 'decisions/README.md'

export function documentFindings(tree: SourceTree): Finding[] {
  const known = [...tree.keys()]
  const exists = (named: string): boolean => {
    const wanted = path.posix.normalize(named).replace(/\/$/, '')
    return wanted === '.' || tree.has(wanted) || known.some((file) => file.startsWith(`${wanted}/`))
  }
  const index = tree.get(DECISIONS) ?? ''
  const unlisted = known
    .filter((file) => /^decisions\/\d{4}-.+\.md$/.test(file) && !index.includes(`(${path.posix.basename(file)})`))
    .map((file) => ({ rule: 'decision not in the list', file, detail: path.posix.basename(file) }))
  const missing = [...tree]
    .filter(([file]) => file.endsWith('.md'))
    .flatMap(([file, text]) => {
      const inText = [...text.matchAll(IN_BACKTICKS)].map((found) => found[1] ?? '')
      const linked = [...text.matchAll(LINK)].map((found) => path.posix.join(path.posix.dirname(file), found[1] ?? ''))
      const named = [...inText, ...linked].filter((one) => !NO_TEXT.test(one) && !exists(one))
      return named.map((detail) => ({ rule: 'names a file that is not there', file, detail }))
    })
  return [...unlisted, ...missing]
}
