/** The house rules as a question: what in this tree breaks one? */
import type { Finding, SourceTree } from './source-tree.ts'
import { contentFindings } from './tidy-content.ts'
import { documentFindings } from './tidy-documents.ts'
import { importFindings } from './tidy-imports.ts'
import { nameFindings } from './tidy-names.ts'

export function tidyFindings(tree: SourceTree): Finding[] {
  return [...importFindings(tree), ...nameFindings(tree), ...contentFindings(tree), ...documentFindings(tree)]
}

export function findingText({ rule, file, detail }: Finding): string {
  return `${file}: ${rule}: ${detail}`
}
