/** How a value of a rulebook is written in a cell and read from one. What cannot be read stays as it is: the schema says so. */

/** `anyText` keeps an empty cell as an empty text; for all others an empty cell is a field that nobody wrote. */
export type CellForm = 'text' | 'anyText' | 'number' | 'yesNo' | 'minute' | 'source' | 'list' | 'points'

/** A number is its decimal text, to be written as a real number. */
export type RulebookCell = string | { readonly number: string }

/** Undefined is a field that nobody wrote. */
export function cellOf(value: unknown, form: CellForm): RulebookCell {
  if (value === undefined || value === null) return ''
  switch (form) {
    case 'number':
      return numberCell(String(value))
    case 'yesNo':
      return value === true ? 'ya' : 'tidak'
    case 'list':
      return Array.isArray(value) ? listText(value.map(String)) : ''
    case 'points':
      return Array.isArray(value) ? value.map(pointLine).join('\n') : ''
    default:
      return String(value)
  }
}

export function valueOfCell(text: string, form: CellForm): unknown {
  if (form === 'anyText') return text
  const trimmed = text.trim()
  if (trimmed === '') return undefined
  switch (form) {
    case 'yesNo':
      return YES_NO.get(trimmed.toLowerCase()) ?? trimmed
    case 'minute':
      return minuteOf(trimmed)
    case 'source':
      return SOURCES.get(trimmed.toLowerCase()) ?? trimmed
    case 'list':
      return listOf(trimmed)
    case 'points':
      return trimmed.split('\n').map((line) => line.split('=').map((part) => part.trim()))
    default:
      return trimmed
  }
}

/** Spreadsheets hold fifteen digits; a longer or a very small number is kept as text. */
function numberCell(text: string): RulebookCell {
  const isSafe = /^-?\d+(\.\d{1,6})?$/.test(text) && text.replace(/\D/g, '').length <= 15
  return isSafe ? { number: text } : text
}

const YES_NO = new Map([
  ...['ya', 'yes', 'true', 'benar', '1'].map((word) => [word, true] as const),
  ...['tidak', 'no', 'false', 'salah', '0'].map((word) => [word, false] as const),
])

const SOURCES = new Map([
  ['panel', 'panel'],
  ['indicator', 'indicator'],
  ['indikator', 'indicator'],
])

/** `2025-07-11 23:59` and a bare day, which is its first minute, as people and spreadsheets write them. */
function minuteOf(text: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return `${text}T00:00`
  return text.replace(/^(\d{4}-\d{2}-\d{2}) +(?=\d{2}:\d{2}$)/, '$1T')
}

/** One item a line; a list that lines cannot hold (none, an empty item, a line break inside) is written as JSON. */
export function listText(items: readonly string[]): string {
  const isPlain = items.length > 0 && items.every((item) => isPlainItem(item) && !item.includes('\n'))
  return isPlain ? items.join('\n') : JSON.stringify(items)
}

export function isPlainItem(item: string): boolean {
  return item !== '' && item === item.trim() && !item.startsWith('[')
}

export function listOf(text: string): readonly string[] {
  const lines = text.split('\n').map((line) => line.trim())
  return jsonList(text) ?? lines.filter((line) => line !== '')
}

/** The items of a JSON list of texts; null for any other text. */
export function jsonList(text: string): readonly string[] | null {
  if (!text.startsWith('[')) return null
  try {
    const value: unknown = JSON.parse(text)
    return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : null
  } catch {
    return null
  }
}

/** A band or a point of a piecewise function: `30 = 40`. */
function pointLine(point: unknown): string {
  if (Array.isArray(point)) return point.map(String).join(' = ')
  const { from, points } = point as { readonly from: string; readonly points: string }
  return `${from} = ${points}`
}
