/** CSV piece by piece: a file of a nation takes no more memory than what is made of its rows. */
import { CsvReader, delimiterOf, type TakeRow } from './csv-rows.ts'
import type { SheetLimits, SheetRefusal } from './sheet.ts'

/** A record longer than this is none: its quotation mark never closes. */
const RECORD_CHARACTERS_MAX = 4 * 1024 * 1024

/**
 * Reads a CSV as it comes and hands on every row that holds anything; no row is kept.
 * @returns what is wrong with the file as a whole; rows before the flaw were handed on all the same.
 */
export async function readCsvPieces(
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  limits: SheetLimits,
  take: TakeRow,
): Promise<readonly SheetRefusal[]> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let reader: CsvReader | null = null
  let rest = ''
  const read = (text: string, isLast: boolean): readonly SheetRefusal[] => {
    if (text.includes('\0')) return [{ code: 'file_not_utf8' }]
    const all = rest + text
    if (!reader && !isLast && !/\S.*\n/.test(all)) rest = all
    else {
      reader ??= new CsvReader(delimiterOf(all), limits)
      rest = reader.read(all, isLast || all.length > RECORD_CHARACTERS_MAX, take)
    }
    return reader?.flaws ?? []
  }
  try {
    for await (const piece of pieces) {
      const flaws = read(decoder.decode(piece, { stream: true }), false)
      if (flaws.length > 0) return flaws
    }
    return read(decoder.decode(), true)
  } catch (problem) {
    if (problem instanceof TypeError) return [{ code: 'file_not_utf8' }]
    throw problem
  }
}
