/**
 * The rows of a list of candidates packed into text: the preview carries them in its own form, and the server keeps
 * nothing of an upload. Whatever comes back was in somebody's hands, and is read by the same rules as a file.
 */
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { CANDIDATE_COLUMN_IDS, CANDIDATE_ROWS_MAX } from '../award/nomination/candidate-table.columns.ts'
import { candidateCells, type CandidateRow } from '../award/nomination/candidate-table.ts'
import { accept, refuse, type Result } from '../award/result.ts'

const UNPACKED_BYTES_MAX = 8 * 1024 * 1024

export function packedCandidates(rows: readonly CandidateRow[]): string {
  const table = rows.map(({ line, cells }) => [line, ...CANDIDATE_COLUMN_IDS.map((column) => cells[column])])
  return deflateRawSync(JSON.stringify(table)).toString('base64url')
}

export function unpackedCandidates(text: string): Result<readonly CandidateRow[], { readonly code: 'carried_broken' }> {
  const table = parsed(text)
  if (!Array.isArray(table) || table.length === 0 || table.length > CANDIDATE_ROWS_MAX || !table.every(isRow))
    return refuse({ code: 'carried_broken' })
  const rows = table.map(([line, ...texts]) => ({
    line,
    cells: candidateCells((column) => texts[CANDIDATE_COLUMN_IDS.indexOf(column)] ?? ''),
  }))
  const rising = rows.every(({ line }, at) => at === 0 || line > (rows[at - 1]?.line ?? 0))
  return rising ? accept(rows) : refuse({ code: 'carried_broken' })
}

function parsed(text: string): unknown {
  try {
    const bytes = inflateRawSync(Buffer.from(text, 'base64url'), { maxOutputLength: UNPACKED_BYTES_MAX })
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    return null
  }
}

function isRow(row: unknown): row is readonly [number, ...string[]] {
  if (!Array.isArray(row) || row.length !== CANDIDATE_COLUMN_IDS.length + 1) return false
  const [line, ...texts]: readonly unknown[] = row
  return (
    Number.isSafeInteger(line) &&
    Number(line) > 0 &&
    texts.every((text) => typeof text === 'string' && text.length <= CELL_LENGTH_MAX && !text.includes('\0'))
  )
}

export const CELL_LENGTH_MAX = 1000
