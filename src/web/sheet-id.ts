/** How an address names a mark sheet: its key in one piece, `99~2025~pemerintah-kabupaten-kota~kota-contoh-raya~hukum`. */
import type { SheetKey } from '../award/judging/mark-sheet.ts'

export function sheetIdOf({ province, season, category, candidate, seat }: SheetKey): string {
  return [province, season, category, candidate, seat].join('~')
}

/** Null when the text names no sheet; whether there is such a sheet only the store knows. */
export function sheetKeyFrom(id: string): SheetKey | null {
  const [province, season, category, candidate, seat, ...more] = id.split('~')
  const whole = province && category && candidate && seat && /^\d{4}$/.test(season ?? '') && more.length === 0
  return whole ? { province, season: Number(season), category, candidate, seat } : null
}
