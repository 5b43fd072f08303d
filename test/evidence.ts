/** A season whose rules ask for evidence, and files that are taken as such. */
import type { Rulebook } from '../src/award/rulebook/rulebook.ts'
import { rulebook } from './cast.ts'

/** The cast's rules: `regulasi` requires `peraturan` and asks for `anggaran`. */
export function evidenceRulebook(): Rulebook {
  const plain = rulebook()
  const categories = plain.categories.map((category) => ({
    ...category,
    criteria: category.criteria.map((criterion) =>
      criterion.id === 'regulasi'
        ? { ...criterion, evidence: ['peraturan', 'anggaran'], evidenceRequired: ['peraturan'] }
        : criterion,
    ),
  }))
  return { ...plain, categories }
}

/** A whole PDF of that many bytes, all of them alike but for the mark. */
export function pdfOf(mark: string, bytes = 0): Buffer {
  const head = Buffer.from(`%PDF-1.7\n% ${mark}\n1 0 obj<</Type/Catalog>>endobj\n`)
  const end = 'trailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF\n'
  return Buffer.concat([head, Buffer.alloc(Math.max(0, bytes - head.length - end.length), ' '), Buffer.from(end)]) // prettier-ignore
}
