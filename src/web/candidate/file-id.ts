/** How an address names a candidate's file: its key in one piece, `61~2025~desa-contoh`. */
import type { FileKey } from '../../actions/candidate-file.ts'

export function fileIdOf({ province, season, candidate }: FileKey): string {
  return [province, season, candidate].join('~')
}

/** Null when the text names no file; whether there is such a file only the store knows. */
export function fileKeyFrom(id: string): FileKey | null {
  const [province, season, candidate, ...more] = id.split('~')
  const whole = province && candidate && /^\d{4}$/.test(season ?? '') && more.length === 0
  return whole ? { province, season: Number(season), candidate } : null
}
