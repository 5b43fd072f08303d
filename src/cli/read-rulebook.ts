import { readFile, stat } from 'node:fs/promises'
import type { Result } from '../award/result.ts'
import { accept, refuse } from '../award/result.ts'
import type { PlacedConcern, ReadRulebook, RulebookRefusal, UnknownField } from '../award/rulebook/rulebook.schema.ts'
import { rulebookFromText } from '../award/rulebook/rulebook.schema.ts'
import type { Language } from '../wording/language.ts'
import { rulebookPath, rulebookSentence } from '../wording/rulebook.ts'
import { concernSentence } from '../wording/rulebook-concerns.ts'
import { sheetSentence } from '../wording/sheets.ts'
import { placeText } from './command-io.ts'

/** A refusal as a program reads it, with the sentence a person reads. */
export type ToldRefusal = { readonly code: string; readonly file: string; readonly message: string } & Readonly<
  Record<string, unknown>
>

const BYTES_MAX = 8 * 1024 * 1024

export async function readRulebook(
  path: string,
  language: Language,
): Promise<Result<ReadRulebook, readonly ToldRefusal[]>> {
  const text = await rulebookText(path)
  if (!text.ok) return refuse([{ ...text.refusal, file: path, message: sheetSentence(text.refusal, language) }])
  const read = rulebookFromText(text.value)
  return read.ok ? read : refuse(read.refusal.map((refusal) => toldFlaw(refusal, path, language)))
}

export function toldFlaw(refusal: RulebookRefusal | UnknownField, file: string, language: Language): ToldRefusal {
  const { at, ...facts } = refusal
  const message = rulebookSentence(refusal, language)
  if (!('path' in facts)) return { ...facts, file, ...at, message }
  return { ...facts, file, ...at, path: rulebookPath(facts.path), message }
}

export function toldConcern({ at, path, ...facts }: PlacedConcern, file: string, language: Language): ToldRefusal {
  return { ...facts, file, ...at, path: rulebookPath(path), message: concernSentence(facts, language) }
}

/** One line for a person. */
export function flawLine(told: ToldRefusal, language: Language): string {
  const { file, line, column, path, message } = told
  const at = typeof line === 'number' && typeof column === 'number' ? { line, column } : undefined
  const part = typeof path === 'string' && path !== '' ? `${path}: ` : ''
  return `${placeText(file, at, language)}${part}${message}\n`
}

type FileProblem =
  | { readonly code: 'file_missing' | 'file_not_readable' | 'file_not_utf8' }
  | { readonly code: 'file_too_large'; readonly bytes: number; readonly bytesMax: number }

async function rulebookText(path: string): Promise<Result<string, FileProblem>> {
  try {
    const { size } = await stat(path)
    if (size > BYTES_MAX) return refuse({ code: 'file_too_large', bytes: size, bytesMax: BYTES_MAX })
    return accept(new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path)))
  } catch (problem) {
    if (problem instanceof TypeError) return refuse({ code: 'file_not_utf8' })
    const missing = problem instanceof Error && 'code' in problem && problem.code === 'ENOENT'
    return refuse({ code: missing ? 'file_missing' : 'file_not_readable' })
  }
}
