/** A season whose rules ask for evidence, and files that are taken as such. */
import type { Rulebook } from '../src/award/rulebook/rulebook.ts'
import { rulebook } from './cast.ts'
import { pdfOfPages } from './pdf-of.ts'

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

/** A whole PDF of one page and of so many bytes where it is not longer anyway, all of them alike but for the mark. */
export function pdfOf(mark: string, bytes = 0): Buffer {
  const name = `% ${Buffer.from(mark).toString('hex')}\n`
  const filled = (more: number) => pdfOfPages([['CONTOH']], { comment: `${name}%${' '.repeat(more)}\n` })
  const missing = Math.max(0, bytes - filled(0).length)
  // The table of contents names its own place: with more in front, that number is longer.
  return filled(Math.max(0, missing - (filled(missing).length - filled(0).length - missing)))
}
