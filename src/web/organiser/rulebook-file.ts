/** A rulebook from a file that somebody chose, JSON or XLSX, told apart by what it holds and never by its name. */
import { isWorkbook, rulebookOfWorkbook, type WorkbookRefusal } from '../../actions/rulebook-workbook.ts'
import type { Rulebook } from '../../award/rulebook/rulebook.ts'
import { rulebookFromText, type RulebookRefusal, type UnknownField } from '../../award/rulebook/rulebook.schema.ts'
import { accept, refuse, type Result } from '../../award/result.ts'
import { columnLetters } from '../../platform/sheets/sheet.ts'
import { foundSeasonWords } from '../../wording/found-season.ts'
import type { Language } from '../../wording/language.ts'
import { rulebookPath, rulebookSentence } from '../../wording/rulebook.ts'
import { workbookSentence } from '../../wording/rulebook-workbook.ts'
import type { FieldError } from '../layout/frame.ts'
import { foundSeasonFields as fields } from './found-season-fields.ts'

export type RulesRead = Result<ReadRules, readonly FieldError[]>

/** `ignored` names what stands in the file and in no rulebook, such as a column whose name is misspelled. */
export type ReadRules = { readonly rulebook: Rulebook; readonly ignored: readonly FieldError[] }

/** `text` is what belongs into the box for pasted text, so that nobody has to choose the file again; null for nothing. */
export type RulebookFile = { readonly rules: RulesRead; readonly text: string | null }

export async function rulebookOfFile(bytes: Uint8Array, language: Language): Promise<RulebookFile> {
  if (isWorkbook(bytes)) {
    const read = await rulebookOfWorkbook(bytes)
    if (!read.ok) return { rules: refuse(workbookErrors(read.refusal, language)), text: null }
    const { rulebook, unknownFields } = read.value
    const ignored = workbookErrors(unknownFields, language)
    return { rules: accept({ rulebook, ignored }), text: rulebookText(rulebook) }
  }
  const text = utf8Text(bytes)
  if (text !== null) return { rules: rulebookOfTyped(text, language), text }
  return { rules: refuse([{ field: fields.file, text: foundSeasonWords[language].fileUnreadable }]), text: null }
}

/** The rules as they were read, with every default written out. */
export function rulebookText(rulebook: Rulebook): string {
  return JSON.stringify(rulebook, null, 2)
}

/** What was pasted or mended; errors stand at the box, with the line and column in it. */
export function rulebookOfTyped(text: string, language: Language): RulesRead {
  const words = foundSeasonWords[language]
  if (text.trim() === '') return refuse([{ field: fields.file, text: words.fileNeeded }])
  const read = rulebookFromText(text)
  if (!read.ok) return refuse(textErrors(read.refusal, language))
  const { rulebook, unknownFields } = read.value
  return accept({ rulebook, ignored: textErrors(unknownFields, language) })
}

function textErrors(flaws: readonly (RulebookRefusal | UnknownField)[], language: Language): readonly FieldError[] {
  const words = foundSeasonWords[language]
  const errors = flaws.map((flaw) => {
    const part = 'path' in flaw && flaw.path.length > 0 ? `${rulebookPath(flaw.path)}: ` : ''
    return `${words.at(flaw.at.line, flaw.at.column)}: ${part}${rulebookSentence(flaw, language)}`
  })
  return fieldErrors(fields.text, errors, language)
}

/** Errors of a workbook name sheet and cell, as the spreadsheet shows them. */
function workbookErrors(
  refusals: readonly (WorkbookRefusal | UnknownField)[],
  language: Language,
): readonly FieldError[] {
  const words = foundSeasonWords[language]
  const errors = refusals.map((refusal) => {
    const at = 'at' in refusal ? refusal.at : null
    const sheet = at && 'sheet' in at ? at.sheet : undefined
    const cell = at && `${columnLetters(at.column)}${at.line}`
    const place = cell === null ? '' : `${sheet === undefined ? cell : words.inSheet(sheet, cell)}: `
    return `${place}${refusal.code === 'field_unknown' ? rulebookSentence(refusal, language) : workbookSentence(refusal, language)}`
  })
  return fieldErrors(fields.file, errors, language)
}

/** A person can mend so many; a file with more is of another kind. */
const ERRORS_SHOWN_MAX = 100

function fieldErrors(field: string, texts: readonly string[], language: Language): readonly FieldError[] {
  const more = texts.length - ERRORS_SHOWN_MAX
  const shown = more > 0 ? [...texts.slice(0, ERRORS_SHOWN_MAX), foundSeasonWords[language].moreErrors(more)] : texts
  return shown.map((text) => ({ field, text }))
}

/** No form and no database keeps a NUL. */
function utf8Text(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return text.includes('\0') ? null : text
  } catch {
    return null
  }
}
