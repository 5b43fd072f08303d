/** The texts of a mark sheet's form by the names of its fields, and how two devices that wrote one sheet come together. */
import { hundredthsFromText } from '../../award/units/hundredths.ts'

/** Every field of marks and comments stands in it, an empty one as the empty text. */
export type SheetTexts = Readonly<Record<string, string>>

/** What the server is known to hold: its version, and what stands in it. */
export type KnownSheet = { readonly version: number; readonly texts: SheetTexts }

/** Names of fields begin so, before the criterion. */
export const MARK_PREFIX = 'nilai-'
export const COMMENT_PREFIX = 'catatan-'

/** Whether the server keeps the same of both: 87,5 and 87,50 are one mark, and a line ends one way. */
export function sameSheetText(name: string, one = '', other = ''): boolean {
  return one === other || kept(name, one) === kept(name, other)
}

export function sameSheetTexts(one: SheetTexts, other: SheetTexts): boolean {
  return namesOf(one, other).every((name) => sameSheetText(name, one[name], other[name]))
}

export type MergedSheet = {
  readonly texts: SheetTexts
  /** Fields that both sides changed, each to something else; `texts` holds this device's there. */
  readonly atOdds: readonly string[]
}

/**
 * Puts what this device holds and what the server holds now together, field by field: whoever changed a field alone is
 * right, and nobody's clock is asked.
 * @param known what this device last knew the server to hold.
 * @param sent what it sent since without hearing an answer: the server may have it, and then nobody else wrote it.
 */
export function mergedSheet(
  known: SheetTexts,
  sent: SheetTexts | null,
  mine: SheetTexts,
  theirs: SheetTexts,
): MergedSheet {
  const texts: Record<string, string> = {}
  const atOdds: string[] = []
  for (const name of namesOf(known, mine, theirs)) {
    const [here, there] = [mine[name] ?? '', theirs[name] ?? '']
    const isSame = (text = '') => sameSheetText(name, there, text)
    const isTheirs = isSame(here) || (sameSheetText(name, here, known[name]) && (sent === null || !isSame(sent[name])))
    texts[name] = isTheirs ? there : here
    if (!isTheirs && !isSame(known[name]) && (sent === null || !isSame(sent[name]))) atOdds.push(name)
  }
  return { texts, atOdds }
}

function kept(name: string, text: string): string {
  const mark = name.startsWith(MARK_PREFIX) ? hundredthsFromText(text) : null
  return mark?.ok === true ? String(mark.value) : text.replaceAll(/\r\n?/g, '\n').trim()
}

function namesOf(...all: readonly SheetTexts[]): readonly string[] {
  return [...new Set(all.flatMap((texts) => Object.keys(texts)))]
}
