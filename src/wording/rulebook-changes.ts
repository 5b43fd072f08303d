import { type ChangePath, type Json, type RulebookChange, rulebookChanges } from '../award/rulebook/rulebook-changes.ts'
import type { Rulebook } from '../award/rulebook/rulebook.ts'
import { isClock, isDay } from '../award/units/dates.ts'
import { clockInFigures, dateInFigures } from './dates.ts'
import type { Language, Sentence } from './language.ts'
import { rulebookChoiceName } from './rulebook-choices.ts'
import { rulebookFieldName } from './rulebook-fields.ts'
import { nameIn } from './rulebook-names.ts'
import { stageTitle } from './stages.ts'

/** Both sides, for the names of what the paths know by id. */
export type ComparedRulebooks = { readonly before: Rulebook; readonly after: Rulebook }

/** `Kategori "Desa", kriteria "Regulasi", bobot: dari 20 menjadi 25.` */
export function rulebookChangeSentence(
  change: RulebookChange,
  compared: ComparedRulebooks,
  language: Language,
): string {
  return `${changedPart(change, compared, language)}: ${whatHappened(change, language)}.`
}

/** One change as the cells of a table; none of them is empty. */
export type RulebookDifference = {
  /** For example `Kategori "Desa", kriteria "Inovasi", bobot`. */
  readonly part: string
  readonly before: string
  readonly after: string
}

/** Everything in which two rulebooks differ, in the words of the sentences above. */
export function rulebookDifferences(compared: ComparedRulebooks, language: Language): readonly RulebookDifference[] {
  return rulebookChanges(compared.before, compared.after).map((change) => difference(change, compared, language))
}

function difference(change: RulebookChange, compared: ComparedRulebooks, language: Language): RulebookDifference {
  const part = changedPart(change, compared, language)
  const { there, notThere } = PRESENCE[language]
  const whole = isWholePart(change.path)
  switch (change.kind) {
    case 'added':
      return { part, before: notThere, after: whole ? there : shownAt(change.path, change.after, language) }
    case 'removed':
      return { part, before: whole ? there : shownAt(change.path, change.before, language), after: notThere }
    case 'moved':
      return { part, before: placeInList(change.before, language), after: placeInList(change.after, language) }
    case 'changed': {
      const { path, before, after } = change
      return { part, before: shownAt(path, before, language), after: shownAt(path, after, language) }
    }
  }
}

const PRESENCE = {
  id: { there: 'ada', notThere: 'tidak ada' },
  en: { there: 'there', notThere: 'not there' },
} as const

function placeInList(index: number, language: Language): string {
  return { id: `urutan ${index + 1}`, en: `place ${index + 1}` }[language]
}

export const NO_RULEBOOK_CHANGES: Sentence = {
  id: 'Tidak ada perbedaan.',
  en: 'There is no difference.',
}

/** The part meant, from the outside inwards: `Kategori "Desa", kriteria "Regulasi", bobot`. */
function changedPart({ path }: RulebookChange, compared: ComparedRulebooks, language: Language): string {
  const parts: string[] = []
  for (const [index, step] of path.entries()) {
    const list = path[index - 1]
    const isItem = typeof list === 'string' && isListName(list, path, index)
    if (!isItem) parts.push(rulebookFieldName(String(step), language))
    else {
      const item =
        typeof step === 'number' ? String(step + 1) : quoted(nameAt(path.slice(0, index + 1), compared, language))
      parts.push(`${parts.pop() ?? ''} ${item}`)
    }
  }
  const part = parts.join(', ')
  return part.charAt(0).toUpperCase() + part.slice(1)
}

const LISTS_WITH_IDS = new Set(['categories', 'criteria', 'seats', 'stages'])

/** A number always counts items; an id follows the name of one of the lists whose parts have ids. */
function isListName(list: string, path: ChangePath, index: number): boolean {
  return typeof path[index] === 'number' || (LISTS_WITH_IDS.has(list) && !isIdOf(path, index - 1))
}

/** True where the step is itself an id, such as a category that is called `criteria`. */
function isIdOf(path: ChangePath, index: number): boolean {
  const list = path[index - 1]
  return index > 0 && typeof list === 'string' && LISTS_WITH_IDS.has(list) && !isIdOf(path, index - 1)
}

function nameAt(path: ChangePath, { before, after }: ComparedRulebooks, language: Language): string {
  const id = String(path.at(-1))
  return nameFrom(path, after, language) ?? nameFrom(path, before, language) ?? id
}

function nameFrom(path: ChangePath, rulebook: Rulebook, language: Language): string | undefined {
  const [list, first, inner] = path
  const id = path.at(-1)
  if (list === 'stages') {
    const stage = rulebook.stages.find((each) => each.id === id)
    return stage && stageTitle(stage, language)
  }
  if (list === 'panel') return rulebook.panel.seats.find((each) => each.id === id)?.unsur
  const category = rulebook.categories.find((each) => each.id === first)
  const named = inner === 'criteria' ? category?.criteria.find((each) => each.id === id) : category
  return named && nameIn(language, named)
}

function whatHappened(change: RulebookChange, language: Language): string {
  const { path } = change
  switch (change.kind) {
    case 'added':
      return `${{ id: 'ditambahkan', en: 'added' }[language]}${shownBehind(change.after, path, language)}`
    case 'removed':
      return `${{ id: 'dihapus', en: 'removed' }[language]}${shownBehind(change.before, path, language)}`
    case 'moved': {
      const [was, is] = [placeInList(change.before, language), placeInList(change.after, language)]
      return { id: `pindah dari ${was} ke ${is}`, en: `moved from ${was} to ${is}` }[language]
    }
    case 'changed': {
      const [was, is] = [shownAt(path, change.before, language), shownAt(path, change.after, language)]
      return { id: `dari ${was} menjadi ${is}`, en: `from ${was} to ${is}` }[language]
    }
  }
}

/** A part with an id is named already; what it holds would not fit in a sentence. */
function shownBehind(value: Json, path: ChangePath, language: Language): string {
  return isWholePart(path) ? '' : `, ${shownAt(path, value, language)}`
}

function isWholePart(path: ChangePath): boolean {
  return typeof path.at(-1) === 'string' && LISTS_WITH_IDS.has(String(path.at(-2))) && !isIdOf(path, path.length - 2)
}

const WORDS = {
  nothing: { id: 'kosong', en: 'empty' },
  yes: { id: 'ya', en: 'yes' },
  no: { id: 'tidak', en: 'no' },
} as const

const NUMBER = /^-?\d+(\.\d+)?$/

/** The value of the field at the end of a path; the items of a list are values of the list's field. */
function shownAt(path: ChangePath, value: Json, language: Language): string {
  const field = path.findLast((step) => typeof step === 'string') ?? ''
  return shown(String(field), value, language)
}

function shown(field: string, value: Json | undefined, language: Language): string {
  if (value === null || value === undefined || value === '') return WORDS.nothing[language]
  if (typeof value === 'boolean') return (value ? WORDS.yes : WORDS.no)[language]
  if (typeof value === 'number' || (typeof value === 'string' && NUMBER.test(value))) {
    return language === 'id' ? String(value).replace('.', ',') : String(value)
  }
  if (typeof value === 'string') {
    return rulebookChoiceName(field, value, language) ?? localMinute(value, language) ?? quoted(value)
  }
  if (isList(value)) {
    const items = value.map((each) => shown(field, each, language))
    return items.length === 0 ? WORDS.nothing[language] : items.join('; ')
  }
  const fields = Object.entries(value).map(
    ([name, part]) => `${rulebookFieldName(name, language)} ${shown(name, part, language)}`,
  )
  return `(${fields.join(', ')})`
}

/** `28 Juli 2025 08.30`; the zone is a field of its own beside it. */
function localMinute(text: string, language: Language): string | null {
  const [of = '', at = '', ...more] = text.split('T')
  if (more.length > 0 || !isDay(of) || !isClock(at)) return null
  return `${dateInFigures(of, language)} ${clockInFigures(at)}`
}

function isList(value: object): value is readonly Json[] {
  return Array.isArray(value)
}

function quoted(text: string): string {
  return `"${text}"`
}
