/** Reads the file of ratings that `agreement` and `severity` are given. */
import { type RatingRow, ratingRows } from '../award/agreement/rating-rows.ts'
import { identityColumns } from '../award/people/identity-numbers.ts'
import { refuse, type Result } from '../award/result.ts'
import { readSheetFile } from '../platform/sheets/read-sheet.ts'
import type { SheetRefusal } from '../platform/sheets/sheet.ts'
import { phrase } from '../wording/command-help.ts'
import { identitySentence } from '../wording/identity-numbers.ts'
import type { Language } from '../wording/language.ts'
import { ratingSentence } from '../wording/ratings.ts'
import { sheetSentence } from '../wording/sheets.ts'
import type { CommandIo, ExitCode } from './command-io.ts'
import { flawLine, type ToldRefusal } from './read-rulebook.ts'

export type RatingFile = {
  readonly file: string
  readonly sheet: string | null
  readonly json: boolean
  readonly language: Language
}

type At = { readonly at?: { readonly line: number; readonly column: number } }

export async function readRatings({
  file,
  sheet,
  language,
}: RatingFile): Promise<Result<readonly RatingRow[], readonly ToldRefusal[]>> {
  const read = await readSheetFile(file, sheet === null ? {} : { sheet })
  const found = read.ok ? read.value : read.readable
  const identities = identityColumns(found?.rows ?? []).map(({ line, column, because, values }): ToldRefusal => {
    const problem = { code: 'identity_numbers', because, values } as const
    return { ...problem, file, line, column, message: identitySentence(problem, language) }
  })
  // Of a file with identity numbers nothing else is told: other refusals repeat what stands in a cell.
  if (identities.length > 0) return refuse(identities)
  const told = <Refusal extends { readonly code: string } & At>(refusal: Refusal, message: string): ToldRefusal => {
    const { at, ...facts } = refusal
    return { ...facts, file, ...at, message }
  }
  if (!read.ok) return refuse(read.refusal.map((one: SheetRefusal) => told(one, sheetSentence(one, language))))
  const rows = ratingRows(read.value.rows)
  return rows.ok ? rows : refuse(rows.refusal.map((one) => told(one, ratingSentence(one, language))))
}

/** Every refusal: as a list for programs, one line each for people. */
export function tellRefusedRatings(
  refusals: readonly ToldRefusal[],
  { json, language }: RatingFile,
  io: CommandIo,
): ExitCode {
  io.stderr(refusals.map((told) => flawLine(told, language)).join(''))
  io.stderr(`${phrase('refused', language)}: ${refusals.length}. ${phrase('nothingComputed', language)}\n`)
  if (json) io.stdout(`${JSON.stringify({ refused: refusals })}\n`)
  return 1
}
