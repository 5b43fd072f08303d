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

/** A picture as its head shows it, with a mark of its own; nobody looks at more of it. */
export function pngOf(mark: string): Buffer {
  const size = Buffer.alloc(8)
  size.writeUInt32BE(640, 0)
  size.writeUInt32BE(480, 4)
  const begins = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]
  return Buffer.concat([
    Buffer.from(begins),
    Buffer.from('IHDR'),
    size,
    Buffer.from([8, 2, 0, 0, 0]),
    Buffer.from(mark),
  ])
}
