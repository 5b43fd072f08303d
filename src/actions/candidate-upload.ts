/** A list of candidates as somebody uploads it: a CSV or an XLSX becomes rows, or everything that is wrong with the file. */
import { CANDIDATE_ROWS_MAX } from '../award/nomination/candidate-table.columns.ts'
import { type CandidateTable, candidateTable, type CandidateTableRefusal } from '../award/nomination/candidate-table.ts'
import { identityColumns } from '../award/people/identity-numbers.ts'
import { refuse, type Result } from '../award/result.ts'
import { readSheet } from '../platform/sheets/read-sheet.ts'
import { columnLetters, type SheetLimits, type SheetRefusal } from '../platform/sheets/sheet.ts'
import { CELL_LENGTH_MAX } from './carried-candidates.ts'

export const CANDIDATE_UPLOAD_LIMITS = {
  bytesMax: 2 * 1024 * 1024,
  // The header is a row too.
  rowsMax: CANDIDATE_ROWS_MAX + 1,
  columnsMax: 50,
  cellLengthMax: CELL_LENGTH_MAX,
  unpackedBytesMax: 16 * 1024 * 1024,
} as const satisfies SheetLimits

export type CandidateUploadFault =
  | SheetRefusal
  | CandidateTableRefusal
  | { readonly code: 'identity_numbers'; readonly because: 'header' | 'values'; readonly values: number }

/** `line` and `column` are null where the whole file is meant. */
export type CandidateUploadRefusal = {
  readonly line: number | null
  readonly column: string | null
  readonly fault: CandidateUploadFault
}

/** The first sheet of a workbook. A table with identity numbers is not read any further. */
export async function candidateUpload(
  bytes: Uint8Array,
): Promise<Result<CandidateTable, readonly CandidateUploadRefusal[]>> {
  const sheet = await readSheet(bytes, { limits: CANDIDATE_UPLOAD_LIMITS })
  const rows = sheet.ok ? sheet.value.rows : (sheet.readable?.rows ?? [])
  const identities = identityColumns(rows)
  if (identities.length > 0)
    return refuse(
      identities.map(({ line, column, because, values }) => ({
        line,
        column: columnLetters(column),
        fault: { code: 'identity_numbers', because, values },
      })),
    )
  if (!sheet.ok) return refuse(sheet.refusal.map((fault) => placed(told(fault))))
  const table = candidateTable(sheet.value.rows)
  return table.ok ? table : refuse(table.refusal.map(placed))
}

/** What is told is the limit people were promised. */
function told(fault: SheetRefusal): SheetRefusal {
  return fault.code === 'too_many_rows' ? { ...fault, rowsMax: CANDIDATE_ROWS_MAX } : fault
}

function placed(fault: CandidateUploadFault): CandidateUploadRefusal {
  const at = 'at' in fault ? fault.at : null
  return { line: at?.line ?? null, column: at && columnLetters(at.column), fault }
}
