/** A posted section becomes a part of the document again; lists gain, lose and move their items on the way. */
import type { JsonPath } from '../../award/rulebook/json-text.ts'
import type { Form } from '../form.ts'
import { isObject, listAt, partAt, withPart } from './document-part.ts'
import {
  fieldsOf,
  isList,
  isSeveral,
  nameOf,
  type SectionField,
  type SectionList,
  type SectionPart,
} from './section.ts'

export const sectionFields = {
  version: 'versi',
  deed: 'tombol',
  count: (path: JsonPath) => `${nameOf(path)}:jumlah`,
  /** Which item of the stored list this one was: fields that the form does not show stay with it. */
  origin: (path: JsonPath, index: number) => `${nameOf(path)}.${index}:asal`,
  /** A checkbox that is off sends nothing; this says that it was there. */
  shown: (path: JsonPath) => `${nameOf(path)}:ada`,
  /** One of several that may be chosen; browsers send other line breaks than they were given. */
  choice: (path: JsonPath, value: string) => `${nameOf(path)}:pilih:${value.replaceAll(/\s+/g, ' ')}`,
} as const

/** Kept in a typed item until it is saved; the schema knows no such field and leaves it out. */
const ORIGIN = '$asal'
const ITEMS_MAX = 200

export function originOf(item: unknown, index: number): string {
  if (!isObject(item)) return ''
  const kept = item[ORIGIN] ?? item['id'] ?? String(index)
  return typeof kept === 'string' ? kept : String(index)
}

/** Choosing one thing may bring other fields, which were posted too: each pass reads what the one before it brought. */
const PASSES = 5

/**
 * @param base the stored part; what the form does not show stays as it is there.
 * @param partsOf the parts of the form for what was read so far.
 */
export function readTyped(base: unknown, partsOf: (typed: unknown) => readonly SectionPart[], form: Form): unknown {
  let typed = base
  for (let pass = 0; pass < PASSES; pass++) {
    const parts = partsOf(typed)
    for (const list of parts.filter(isList)) typed = withPart(typed, list.path, listed(list, base, form))
    for (const { field } of fieldsOf(partsOf(typed))) typed = withField(typed, field, form)
  }
  return typed
}

function listed({ path, blank }: SectionList, base: unknown, form: Form): readonly unknown[] {
  const stored = listAt(base, path)
  if (!form.has(sectionFields.count(path))) return stored
  const count = Math.min(ITEMS_MAX, Number(/^\d{1,4}$/.exec(form.text(sectionFields.count(path)))?.[0] ?? 0))
  return Array.from({ length: count }, (_, index) => {
    const origin = form.text(sectionFields.origin(path, index))
    const known = stored.find((item, at) => origin !== '' && originOf(item, at) === origin)
    const begun = known ?? blank
    return isObject(begun) && !Array.isArray(begun) ? { ...begun, [ORIGIN]: origin } : begun
  })
}

function withField(typed: unknown, { path, input, optional = false }: SectionField, form: Form): unknown {
  const name = nameOf(path)
  if (input === 'yes')
    return form.has(sectionFields.shown(path)) ? withYes(typed, path, form.has(name), optional) : typed
  if (isSeveral(input)) {
    if (!form.has(sectionFields.shown(path))) return typed
    const chosen = input.several
      .map(({ value }) => value)
      .filter((value) => form.has(sectionFields.choice(path, value)))
    return withList(typed, path, chosen, optional)
  }
  if (!form.has(name)) return typed
  const text = form.text(name)
  if (input === 'lines') return withList(typed, path, linesOf(text), optional)
  const value = text.trim()
  const stored = partAt(typed, path)
  // A box of one line shows no line breaks; what came back as it was shown stays as it is stored.
  if (typeof stored === 'string' && stored.replaceAll(/[\r\n]/g, '').trim() === value) return typed
  return withPart(typed, path, optional && value === '' ? undefined : value)
}

/** A box that nobody ticked is a field that nobody wrote, where a document may leave it out; one that says no stays. */
function withYes(typed: unknown, path: JsonPath, yes: boolean, optional: boolean): unknown {
  if (yes || !optional) return withPart(typed, path, yes)
  return partAt(typed, path) === true ? withPart(typed, path, undefined) : typed
}

/** A list that says line by line what it said before stays as it is: lines show no blank items and no breaks in one. */
function withList(typed: unknown, path: JsonPath, items: readonly string[], optional: boolean): unknown {
  const stored = partAt(typed, path)
  const before = Array.isArray(stored) ? linesOf(stored.join('\n')) : null
  if (before !== null && before.join('\n') === items.join('\n')) return typed
  return withPart(typed, path, optional && items.length === 0 ? undefined : items)
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

export type ListDeed = 'tambah' | 'hapus' | 'naik' | 'turun' | 'salin'

/** What the button of a list says: `hapus:levels:2`. */
export function listDeed(deed: ListDeed, path: JsonPath, index = 0): string {
  return `${deed}:${nameOf(path)}:${index}`
}

/** The typed section after a button of a list; as it was when the button is none of the section's. */
export function afterListDeed(typed: unknown, parts: readonly SectionPart[], button: string): unknown {
  const [deed, name, at] = button.split(':')
  const list = parts.filter(isList).find(({ path }) => nameOf(path) === name)
  if (!list) return typed
  const items = listAt(typed, list.path)
  const index = Number(at)
  return withPart(typed, list.path, changed(items, deed ?? '', index, list))
}

function changed(items: readonly unknown[], deed: string, index: number, list: SectionList): readonly unknown[] {
  switch (deed) {
    case 'tambah':
      return items.length < ITEMS_MAX ? [...items, list.blank] : items
    case 'hapus':
      return items.filter((_, at) => at !== index)
    case 'naik':
      return swapped(items, index - 1)
    case 'turun':
      return swapped(items, index)
    case 'salin':
      return items.flatMap((item, at) => (at === index ? [item, copyOf(item, at)] : [item]))
    default:
      return items
  }
}

/** What the form does not show comes from the same stored item; an id of its own is made when it is saved. */
function copyOf(item: unknown, at: number): unknown {
  return withPart(withPart(item, [ORIGIN], originOf(item, at)), ['id'], '')
}

/** Exchanges an item with the next; beyond the ends nothing moves. */
function swapped(items: readonly unknown[], index: number): readonly unknown[] {
  const [one, next] = [items[index], items[index + 1]]
  if (index < 0 || index + 1 >= items.length) return items
  return items.map((item, at) => (at === index ? next : at === index + 1 ? one : item))
}

/** What stands in a field, as text people read and type. */
export function fieldText(typed: unknown, { path, input }: SectionField, decimalComma: boolean): string {
  const value = partAt(typed, path)
  if (input === 'lines' || isSeveral(input)) return Array.isArray(value) ? value.join('\n') : ''
  if (typeof value === 'boolean') return value ? 'ya' : 'tidak'
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value : ''
  return input === 'number' && decimalComma && /^-?\d+\.\d+$/.test(text) ? text.replace('.', ',') : text
}
