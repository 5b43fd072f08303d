/**
 * A trial packed into text, so that a page can carry it in its own form and the server need keep nothing. Whatever
 * comes back was in somebody's hands: it is unpacked into a bounded buffer and read by the same rules as a file.
 */
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { accept, refuse, type Result } from '../award/result.ts'
import type { Trial, TrialTables } from '../award/ranking/trial.ts'
import { decimalFromHundredths } from '../award/units/hundredths.ts'
import { UPLOAD_LIMITS } from './rank-upload.ts'

export type CarriedTrial = { readonly file: string; readonly tables: TrialTables }

/** Letters of the packed text; what is longer is not carried. */
export const CARRIED_LENGTH_MAX = 1024 * 1024
const UNPACKED_BYTES_MAX = 16 * 1024 * 1024

type Table = readonly (readonly string[])[]
type Packed = { readonly file: string; readonly criteria: Table | null; readonly marks: Table }

/** Null when it is too long to be carried. */
export function packedTrial(trial: Trial, file: string): string | null {
  const packed: Packed = {
    file,
    criteria: trial.weightsAssumed ? null : trial.category.criteria.map(({ name, weight }) => [name, weight]),
    marks: trial.marks.map(({ candidate, assessor, criterion, markHundredths }) => [
      candidate,
      assessor,
      criterion,
      decimalFromHundredths(markHundredths),
    ]),
  }
  const text = deflateRawSync(JSON.stringify(packed)).toString('base64url')
  return text.length > CARRIED_LENGTH_MAX ? null : text
}

export function unpackedTrial(text: string): Result<CarriedTrial, { readonly code: 'carried_broken' }> {
  const broken = refuse({ code: 'carried_broken' } as const)
  if (text.length > CARRIED_LENGTH_MAX) return broken
  const packed = parsed(text)
  if (!isPacked(packed)) return broken
  const { file, criteria, marks } = packed
  const tables = {
    criteria: criteria && withHeader(['kriteria', 'bobot'], criteria),
    marks: withHeader(['kandidat', 'penilai', 'kriteria', 'nilai'], marks),
  }
  return accept({ file, tables })
}

function parsed(text: string): unknown {
  try {
    const bytes = inflateRawSync(Buffer.from(text, 'base64url'), { maxOutputLength: UNPACKED_BYTES_MAX })
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    return null
  }
}

function isPacked(value: unknown): value is Packed {
  if (typeof value !== 'object' || value === null) return false
  const { file, criteria, marks } = value as Record<string, unknown>
  return typeof file === 'string' && (criteria === null || isTable(criteria)) && isTable(marks)
}

function isTable(value: unknown): value is Table {
  return (
    Array.isArray(value) &&
    value.length <= UPLOAD_LIMITS.rowsMax &&
    value.every((row) => Array.isArray(row) && row.every((cell) => typeof cell === 'string'))
  )
}

function withHeader(header: readonly string[], rows: Table) {
  return [header, ...rows].map((cells, index) => ({ line: index + 1, cells }))
}
