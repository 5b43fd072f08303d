/** What is written in a spreadsheet (XLSX) or a text document (DOCX): text alone, read fast and within bounds. */
import { attribute, xmlPieces } from '../xml-text.ts'
import { zipPart } from './zip-guard.ts'

export type WrittenRow = { readonly line: number; readonly cells: readonly string[] }
export type WrittenSheet = { readonly name: string; readonly rows: readonly WrittenRow[] }

/** More letters than a person could have meant, such as one long text named by a million cells. */
const CHARACTERS_MAX = 64 * 1024 * 1024

/**
 * The sheets of a workbook in their order, hidden ones too, one by one. Formulas give the result that was saved.
 * @returns `broken` where a part is missing; `too_large` where the cells hold more than anybody needs.
 */
export function* writtenSheets(archive: Uint8Array): Generator<WrittenSheet | 'broken' | 'too_large'> {
  const workbook = partText(archive, 'xl/workbook.xml')
  const places = relations(partText(archive, 'xl/_rels/workbook.xml.rels') ?? '', 'xl')
  if (workbook === null) return yield 'broken'
  const shared = sharedStrings(partText(archive, 'xl/sharedStrings.xml') ?? '')
  let left = CHARACTERS_MAX
  for (const piece of xmlPieces(workbook)) {
    if (piece.is === 'text' || piece.is === 'close' || piece.name !== 'sheet') continue
    const name = attribute(piece.attributes, 'name') ?? ''
    const xml = partText(archive, places.get(attribute(piece.attributes, 'id') ?? '') ?? '')
    if (xml === null) return yield 'broken'
    const rows = rowsOf(xml, shared, left)
    if (rows === null) return yield 'too_large'
    left -= charactersIn(rows)
    yield { name, rows }
  }
}

function charactersIn(rows: readonly WrittenRow[]): number {
  return rows.reduce((sum, { cells }) => cells.reduce((inRow, cell) => inRow + cell.length, sum), 0)
}

/** Body, notes, heads and feet of a text document; null where the body is missing. A paragraph is a line. */
export function documentText(archive: Uint8Array, names: readonly string[]): string | null {
  const others = names.filter((name) => /^word\/(footnotes|endnotes|comments|header\d*|footer\d*)\.xml$/.test(name))
  const texts = ['word/document.xml', ...others].map((name) => partText(archive, name))
  return texts[0] === null ? null : texts.map((xml) => paragraphs(xml ?? '')).join('\n')
}

function paragraphs(xml: string): string {
  const text: string[] = []
  let inText = false
  for (const piece of xmlPieces(xml)) {
    if (piece.is === 'text') {
      if (inText) text.push(piece.text)
      continue
    }
    if (piece.name === 't' || piece.name === 'delText') inText = piece.is === 'open'
    else if (piece.name === 'p' && piece.is === 'close') text.push('\n')
    else if (piece.name === 'br' || piece.name === 'tab') text.push(' ')
  }
  return text.join('')
}

/** By the id that the workbook calls a sheet, the name of its part. */
function relations(xml: string, folder: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const piece of xmlPieces(xml)) {
    if (piece.is === 'text' || piece.name !== 'Relationship') continue
    const target = attribute(piece.attributes, 'Target') ?? ''
    const place = target.startsWith('/') ? target.slice(1) : `${folder}/${target}`
    found.set(attribute(piece.attributes, 'Id') ?? '', place)
  }
  return found
}

/** Texts that cells name by number. How something is pronounced (`rPh`) is not part of it. */
function sharedStrings(xml: string): readonly string[] {
  const strings: string[] = []
  let [text, inText, aside] = ['', false, false]
  for (const piece of xmlPieces(xml)) {
    if (piece.is === 'text') {
      if (inText && !aside) text += piece.text
    } else if (piece.name === 't') inText = piece.is === 'open'
    else if (piece.name === 'rPh') aside = piece.is === 'open'
    else if (piece.name === 'si') {
      if (piece.is !== 'open') strings.push(text)
      text = ''
    }
  }
  return strings
}

/** Null where there are too many letters. */
function rowsOf(xml: string, shared: readonly string[], charactersMax: number): readonly WrittenRow[] | null {
  const rows: WrittenRow[] = []
  let [line, column, left] = [0, 0, charactersMax]
  let [kind, text, inValue] = ['', '', false]
  let cells: string[] = []
  const endCell = (): void => {
    const written = kind === 's' ? (shared[Number(text)] ?? '') : kind === '' || kind === 'n' ? figures(text) : text
    left -= written.length
    if (written !== '' && column > 0 && column <= COLUMNS_MAX) {
      while (cells.length < column - 1) cells.push('')
      cells[column - 1] = written
    }
  }
  for (const piece of xmlPieces(xml)) {
    if (piece.is === 'text') {
      if (inValue) text += piece.text
    } else if (piece.name === 'v' || piece.name === 't') inValue = piece.is === 'open'
    else if (piece.name === 'c' && piece.is === 'open') {
      column = columnOf(attribute(piece.attributes, 'r')) ?? column + 1
      kind = attribute(piece.attributes, 't') ?? ''
      text = ''
    } else if (piece.name === 'c' && piece.is === 'close') endCell()
    else if (piece.name === 'row' && piece.is === 'open') {
      line = Number(attribute(piece.attributes, 'r') ?? line + 1)
      ;[cells, column] = [[], 0]
    } else if (piece.name === 'row' && piece.is === 'close' && cells.length > 0) rows.push({ line, cells })
    if (left < 0) return null
  }
  return rows
}

/** As many as a spreadsheet has. */
const COLUMNS_MAX = 16_384

/** The column of `AB12`, counted from 1. */
function columnOf(reference: string | null): number | null {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0]
  if (letters === undefined) return null
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
}

/** A long number is saved as a power of ten; its digits are what somebody sees. */
function figures(text: string): string {
  if (!/e/i.test(text)) return text
  const value = Number(text)
  return Number.isSafeInteger(value) || Math.abs(value) < 1e21 ? String(value) : text
}

function partText(archive: Uint8Array, name: string): string | null {
  const part = zipPart(archive, name)
  if (part === null) return null
  const isWide = part[0] === 0xff && part[1] === 0xfe
  return new TextDecoder(isWide ? 'utf-16le' : 'utf-8').decode(part)
}
