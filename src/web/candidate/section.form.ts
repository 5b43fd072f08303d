/** A posted section becomes a draft again: items in the order of the page, each field as it was typed. */
import { ONLY_ITEM, type SectionDraft } from '../../award/nomination/section-draft.ts'
import type { Form } from '../form.ts'
import { CONTENT_PREFIX } from '../islands/section-texts.ts'

export const fileSectionFields = {
  version: 'versi',
  deed: 'tombol',
  /** Of an item and a field; no id of an item holds a full stop. */
  content: (place: string) => `${CONTENT_PREFIX}${place}`,
} as const

/** Of the section's address: what the person wrote was given up in favour of what is stored. */
export const DISCARD_QUERY = 'buang'

export const sectionDeeds = {
  save: 'simpan',
  saveAndBack: 'selesai',
  add: 'tambah',
  remove: (item: string) => `hapus:${item}`,
} as const

export function contentField(item: string, field: string): string {
  return fileSectionFields.content(`${item}.${field}`)
}

export type TypedSection = {
  /** The version the writing began with; -1 where the form names none. */
  readonly seen: number
  readonly draft: SectionDraft
  readonly deed: string
}

export function readSectionForm(form: Form): TypedSection {
  const version = form.text(fileSectionFields.version)
  return { seen: /^\d{1,9}$/.test(version) ? Number(version) : -1, ...readSectionContent(form) }
}

/** The same of a form that goes on from no version. */
export function readSectionContent(form: Form): Pick<TypedSection, 'draft' | 'deed'> {
  const deed = form.text(fileSectionFields.deed)
  const removed = deed.startsWith('hapus:') ? deed.slice('hapus:'.length) : null
  const items = new Map<string, Record<string, string>>()
  for (const { rest, text } of form.startingWith(fileSectionFields.content(''))) {
    const dot = rest.indexOf('.')
    const [item, field] = [rest.slice(0, dot), rest.slice(dot + 1)]
    if (dot < 1 || item === removed) continue
    const fields = items.get(item) ?? {}
    items.set(item, fields)
    // Boxes of one name that were ticked: one line each.
    fields[field] = fields[field] === undefined || fields[field] === '' ? text : `${fields[field]}\n${text}`
  }
  return { draft: { items: [...items].map(([id, fields]) => ({ id: id || ONLY_ITEM, fields })) }, deed }
}
