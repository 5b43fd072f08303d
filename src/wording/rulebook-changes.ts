import type { ChangePath, Json, RulebookChange } from '../award/rulebook/rulebook-changes.ts'
import type { Rulebook } from '../award/rulebook/rulebook.ts'
import type { Language, Sentence } from './language.ts'
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
  const sentence = `${changedPart(change, compared, language)}: ${whatHappened(change, language)}.`
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}

export const NO_RULEBOOK_CHANGES: Sentence = {
  id: 'Tidak ada perbedaan.',
  en: 'There is no difference.',
}

/** The part meant, from the outside inwards: `kategori "Desa", kriteria "Regulasi", bobot`. */
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
  return parts.join(', ')
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
  switch (change.kind) {
    case 'added':
      return `${{ id: 'ditambahkan', en: 'added' }[language]}${shownBehind(change.after, change.path, language)}`
    case 'removed':
      return `${{ id: 'dihapus', en: 'removed' }[language]}${shownBehind(change.before, change.path, language)}`
    case 'moved':
      return {
        id: `pindah dari urutan ${change.before + 1} ke urutan ${change.after + 1}`,
        en: `moved from place ${change.before + 1} to place ${change.after + 1}`,
      }[language]
    case 'changed': {
      const [was, is] = [shown(change.before, language), shown(change.after, language)]
      return { id: `dari ${was} menjadi ${is}`, en: `from ${was} to ${is}` }[language]
    }
  }
}

/** A part with an id is named already; what it holds would not fit in a sentence. */
function shownBehind(value: Json, path: ChangePath, language: Language): string {
  return typeof path.at(-1) === 'string' && LISTS_WITH_IDS.has(String(path.at(-2))) ? '' : `, ${shown(value, language)}`
}

const WORDS = {
  nothing: { id: 'kosong', en: 'empty' },
  yes: { id: 'ya', en: 'yes' },
  no: { id: 'tidak', en: 'no' },
} as const

const NUMBER = /^-?\d+(\.\d+)?$/

function shown(value: Json | undefined, language: Language): string {
  if (value === null || value === undefined || value === '') return WORDS.nothing[language]
  if (typeof value === 'boolean') return (value ? WORDS.yes : WORDS.no)[language]
  if (typeof value === 'number' || (typeof value === 'string' && NUMBER.test(value))) {
    return language === 'id' ? String(value).replace('.', ',') : String(value)
  }
  if (typeof value === 'string') return quoted(value)
  if (isList(value))
    return value.length === 0 ? WORDS.nothing[language] : value.map((each) => shown(each, language)).join('; ')
  const fields = Object.entries(value).map(
    ([field, part]) => `${rulebookFieldName(field, language)} ${shown(part, language)}`,
  )
  return `(${fields.join(', ')})`
}

function isList(value: object): value is readonly Json[] {
  return Array.isArray(value)
}

function quoted(text: string): string {
  return `"${text}"`
}
