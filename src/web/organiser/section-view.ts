/** A section as its page shows it: every value as text. */
import type { JsonPath } from '../../award/rulebook/json-text.ts'
import type { EditDifference } from '../components/edit-conflict.tsx'
import { listAt } from './document-part.ts'
import { fieldText, listDeed, originOf, sectionFields } from './section.form.ts'
import {
  fieldsOf,
  isOptions,
  isSeveral,
  nameOf,
  type SectionField,
  type SectionInput,
  type SectionList,
  type SectionPart,
  type Several,
} from './section.ts'

export type ShownField = {
  readonly is: 'field'
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly input: SectionInput
  readonly value: string
  /** Only for a checkbox: says that it was on the form. */
  readonly shownName: string
  /** Only where several may be chosen: each with its name and whether it is on. */
  readonly choices?: readonly ShownChoice[]
}

export type ShownChoice = { readonly name: string; readonly label: string; readonly on: boolean }

export type ShownItem = {
  readonly name: string
  /** The id of its group of fields, for links from errors. */
  readonly id: string
  readonly originName: string
  readonly origin: string
  readonly fields: readonly ShownField[]
  readonly link: { readonly label: string; readonly href: string } | null
  readonly deeds: {
    readonly up: string | null
    readonly down: string | null
    readonly copy: string | null
    readonly remove: string
  }
}

export type ShownList = {
  readonly is: 'list'
  readonly id: string
  readonly countName: string
  readonly legend: string
  readonly hint?: string
  readonly add: { readonly label: string; readonly deed: string }
  readonly items: readonly ShownItem[]
}

export type ShownPart = ShownField | ShownList | Exclude<SectionPart, SectionField | SectionList>

export function shownParts(parts: readonly SectionPart[], typed: unknown, decimalComma: boolean): readonly ShownPart[] {
  return parts.map((part) => {
    if (part.is === 'field') return shownField(part, typed, decimalComma)
    return part.is === 'list' ? shownList(part, typed, decimalComma) : part
  })
}

function shownField(field: SectionField, typed: unknown, decimalComma: boolean): ShownField {
  const { path, label, hint, input } = field
  const value = fieldText(typed, field, decimalComma)
  const shown = { is: 'field' as const, name: nameOf(path), label, input, value, shownName: sectionFields.shown(path) }
  const choices = isSeveral(input) ? { choices: shownChoices(path, input, typed) } : {}
  return { ...shown, ...choices, ...(hint === undefined ? {} : { hint }) }
}

function shownChoices(path: JsonPath, { several }: Several, typed: unknown): readonly ShownChoice[] {
  const chosen = new Set(listAt(typed, path))
  return several.map(({ value, label }) => ({ name: sectionFields.choice(path, value), label, on: chosen.has(value) }))
}

function shownList(
  { path, legend, hint, add, items, copyable }: SectionList,
  typed: unknown,
  comma: boolean,
): ShownList {
  const values = listAt(typed, path)
  const shown = {
    is: 'list' as const,
    id: nameOf(path),
    countName: sectionFields.count(path),
    legend,
    add: { label: add, deed: listDeed('tambah', path) },
    items: items.map((item, index) => ({
      name: item.name,
      id: nameOf([...path, index]),
      originName: sectionFields.origin(path, index),
      origin: originOf(values[index], index),
      // A list of plain texts has one field each, which bears the item's own name.
      fields: item.fields.map((field) => shownField(field, typed, comma)),
      link: item.link ?? null,
      deeds: {
        up: index > 0 ? listDeed('naik', path, index) : null,
        down: index + 1 < items.length ? listDeed('turun', path, index) : null,
        copy: copyable ? listDeed('salin', path, index) : null,
        remove: listDeed('hapus', path, index),
      },
    })),
  }
  return hint === undefined ? shown : { ...shown, hint }
}

/** The id on the page that is nearest to a path: its field, else the item or the list around it. */
export function nearestName(parts: readonly SectionPart[], path: readonly (string | number)[]): string | null {
  const names = new Set(namesOn(parts))
  for (let length = path.length; length > 0; length--) {
    const name = nameOf(path.slice(0, length))
    if (names.has(name)) return name
  }
  return null
}

function namesOn(parts: readonly SectionPart[]): readonly string[] {
  const fields = fieldsOf(parts).filter(({ field }) => field.input !== 'hidden')
  const lists = parts.flatMap((part) =>
    part.is === 'list' ? [nameOf(part.path), ...part.items.map((_, index) => nameOf([...part.path, index]))] : [],
  )
  return [...fields.map(({ field }) => nameOf(field.path)), ...lists]
}

type Side = { readonly parts: readonly SectionPart[]; readonly typed: unknown }

/** Every field in which what was typed differs from what is stored, in the order of the form. */
export function sectionDifferences(
  mine: Side,
  stored: Side,
  yesNo: readonly [string, string],
): readonly EditDifference[] {
  const yours = leaves(mine, yesNo)
  const theirs = leaves(stored, yesNo)
  return [...new Set([...yours.keys(), ...theirs.keys()])].flatMap((name) => {
    const [here, there] = [yours.get(name), theirs.get(name)]
    if (here?.value === there?.value) return []
    return [{ label: here?.label ?? there?.label ?? name, yours: here?.value ?? '', stored: there?.value ?? '' }]
  })
}

function leaves({ parts, typed }: Side, [yes, no]: readonly [string, string]) {
  return new Map(
    fieldsOf(parts)
      .filter(({ field }) => field.input !== 'hidden')
      .map(({ field, in: item }) => {
        const text = fieldText(typed, field, false)
        const value = field.input === 'yes' ? (text === 'ya' ? yes : no) : chosenLabel(field.input, text)
        return [nameOf(field.path), { label: item === '' ? field.label : `${item}: ${field.label}`, value }]
      }),
  )
}

function chosenLabel(input: SectionInput, text: string): string {
  if (isSeveral(input)) {
    const chosen = text.split('\n').filter((value) => value !== '')
    return chosen.map((value) => input.several.find((option) => option.value === value)?.label ?? value).join('; ')
  }
  if (!isOptions(input)) return text
  return input.find((option) => option.value === text)?.label ?? text
}
