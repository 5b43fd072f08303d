/** What a spreadsheet or text document holds, asked in a process of its own: unpacking may be slow, and a bomb harms nobody. */
import { readFile } from 'node:fs/promises'
import { archiveKind, type EvidenceContentRefusal } from '../award/nomination/evidence-kinds.ts'
import { identityColumns } from '../award/people/identity-numbers.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import { type SheetLimits } from '../platform/sheets/sheet.ts'
import { xlsxBook } from '../platform/sheets/xlsx-rows.ts'
import { zipVerdict } from '../platform/sheets/zip-guard.ts'

export type ArchiveJob = { readonly path: string; readonly fileBytesMax: number; readonly unpackedBytesMax: number }
export type ArchiveAnswer = Result<'xlsx' | 'docx', EvidenceContentRefusal>

export async function archiveAnswer({ path, fileBytesMax, unpackedBytesMax }: ArchiveJob): Promise<ArchiveAnswer> {
  const bytes = await readFile(path)
  const verdict = zipVerdict(bytes, unpackedBytesMax)
  if (verdict.code === 'broken') return refuse({ code: 'evidence_archive_broken' })
  if (verdict.code === 'too_large')
    return refuse({ code: 'evidence_archive_unpacks_too_large', bytesMax: unpackedBytesMax })
  const kind = archiveKind(verdict.names)
  if (!kind.ok || kind.value !== 'xlsx') return kind
  return spreadsheetAnswer(bytes, { ...LIMITS, bytesMax: fileBytesMax, unpackedBytesMax })
}

/** Every cell is looked at, so no cell may be too long to be read. */
const LIMITS = { rowsMax: 200_000, columnsMax: 2_000, cellLengthMax: 40_000 }

async function spreadsheetAnswer(bytes: Uint8Array, limits: SheetLimits): Promise<ArchiveAnswer> {
  const book = await xlsxBook(bytes, limits)
  if (!book.ok) return refuse({ code: 'evidence_archive_broken' })
  for (const sheet of book.value.names) {
    const read = book.value.sheet(sheet)
    const table = read.ok ? read.value : read.readable
    if (!table && !read.ok && read.refusal.some(({ code }) => code !== 'file_empty'))
      return refuse({ code: 'evidence_archive_unpacks_too_large', bytesMax: limits.unpackedBytesMax })
    const [found] = identityColumns(table?.rows ?? [])
    if (found) return refuse({ code: 'evidence_holds_identity_numbers', sheet, line: found.line, column: found.column })
  }
  return accept('xlsx')
}
