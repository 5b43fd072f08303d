import { readFile, stat } from 'node:fs/promises'
import type { Result } from '../award/result.ts'
import { accept, refuse } from '../award/result.ts'
import type { PlacedConcern, ReadRulebook, RulebookRefusal, UnknownField } from '../award/rulebook/rulebook.schema.ts'
import { rulebookFromText } from '../award/rulebook/rulebook.schema.ts'
import { isWorkbook, rulebookOfWorkbook, type WorkbookRefusal } from '../actions/rulebook-workbook.ts'
import { phrase } from '../wording/command-help.ts'
import type { Language } from '../wording/language.ts'
import { rulebookPath, rulebookSentence } from '../wording/rulebook.ts'
import { concernSentence } from '../wording/rulebook-concerns.ts'
import { workbookSentence } from '../wording/rulebook-workbook.ts'
import { sheetSentence } from '../wording/sheets.ts'
import { placeText } from './command-io.ts'

/** A refusal as a program reads it, with the sentence a person reads. */
export type ToldRefusal = { readonly code: string; readonly file: string; readonly message: string } & Readonly<
  Record<string, unknown>
>

const BYTES_MAX = 8 * 1024 * 1024

/** Reads a rulebook from JSON or from a workbook, told apart by content. */
export async function readRulebook(
  path: string,
  language: Language,
): Promise<Result<ReadRulebook, readonly ToldRefusal[]>> {
  const bytes = await rulebookBytes(path)
  if (!bytes.ok) return refuse([{ ...bytes.refusal, file: path, message: sheetSentence(bytes.refusal, language) }])
  if (isWorkbook(bytes.value)) return readWorkbook(bytes.value, path, language)
  const text = utf8Text(bytes.value)
  if (!text.ok) return refuse([{ ...text.refusal, file: path, message: sheetSentence(text.refusal, language) }])
  const read = rulebookFromText(text.value)
  return read.ok ? read : refuse(read.refusal.map((refusal) => toldFlaw(refusal, path, language)))
}

/** The text of a file, or why there is none. */
export async function readText(path: string, language: Language): Promise<Result<string, readonly ToldRefusal[]>> {
  const bytes = await rulebookBytes(path)
  const text = bytes.ok ? utf8Text(bytes.value) : bytes
  return text.ok ? text : refuse([{ ...text.refusal, file: path, message: sheetSentence(text.refusal, language) }])
}

async function readWorkbook(
  bytes: Uint8Array,
  file: string,
  language: Language,
): Promise<Result<ReadRulebook, readonly ToldRefusal[]>> {
  const read = await rulebookOfWorkbook(bytes)
  return read.ok ? read : refuse(read.refusal.map((refusal) => toldCell(refusal, file, language)))
}

function toldCell(refusal: WorkbookRefusal, file: string, language: Language): ToldRefusal {
  const message = workbookSentence(refusal, language)
  if (!('at' in refusal)) return { ...refusal, file, message }
  const { at, ...facts } = refusal
  const path = 'path' in facts ? { path: rulebookPath(facts.path) } : {}
  return { ...facts, ...path, file, ...at, message }
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
  const { file, sheet, line, column, path, message } = told
  const at = typeof line === 'number' && typeof column === 'number' ? { line, column } : undefined
  const part = typeof path === 'string' && path !== '' ? `${path}: ` : ''
  const where = typeof sheet === 'string' ? `${file}, ${phrase('sheet', language)} ${sheet}` : file
  return `${placeText(where, at, language)}${part}${message}\n`
}

type FileProblem =
  | { readonly code: 'file_missing' | 'file_not_readable' }
  | { readonly code: 'file_too_large'; readonly bytes: number; readonly bytesMax: number }

async function rulebookBytes(path: string): Promise<Result<Uint8Array, FileProblem>> {
  try {
    const { size } = await stat(path)
    if (size > BYTES_MAX) return refuse({ code: 'file_too_large', bytes: size, bytesMax: BYTES_MAX })
    return accept(await readFile(path))
  } catch (problem) {
    const missing = problem instanceof Error && 'code' in problem && problem.code === 'ENOENT'
    return refuse({ code: missing ? 'file_missing' : 'file_not_readable' })
  }
}

function utf8Text(bytes: Uint8Array): Result<string, { readonly code: 'file_not_utf8' }> {
  try {
    return accept(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return refuse({ code: 'file_not_utf8' })
  }
}
