/**
 * A section of a file while people write in it: the text they typed, field by field. A draft takes half a number and an
 * unfinished sentence; only what could harm is refused. What the texts mean is read later (`section-reading.ts`).
 */
import { holdsIdentityNumber } from '../people/identity-numbers.ts'
import { accept, refuse, type Result } from '../result.ts'
import { type FileSection, ITEMS_MAX } from './file-sections.ts'

export type DraftItem = { readonly id: string; readonly fields: Readonly<Record<string, string>> }

/** Fields nobody has typed into are left out; a draft of nothing has no items. */
export type SectionDraft = { readonly items: readonly DraftItem[] }

export const EMPTY_DRAFT: SectionDraft = { items: [] }

/** The id of the one item of a section that is no list. */
export const ONLY_ITEM = 'satu'

/** Longer than any field may be when it is handed in, so that too long a text is kept and can be shortened. */
export const DRAFT_CHARACTERS_MAX = 20_000

export type DraftRefusal =
  | { readonly code: 'too_many_items'; readonly itemsMax: number }
  | {
      readonly code: 'draft_text_too_long'
      readonly item: string
      readonly field: string
      readonly charactersMax: number
    }
  | { readonly code: 'identity_number_typed'; readonly item: string; readonly field: string }
  | { readonly code: 'item_id_invalid' }

const ITEM_ID = /^[a-z0-9][a-z0-9-]{0,63}$/

/** What may be kept of what was typed: fields of the section only, empty items and empty fields left out. */
export function keptDraft(section: FileSection, typed: SectionDraft): Result<SectionDraft, DraftRefusal> {
  const items = typed.items
    .map(({ id, fields }) => ({ id, fields: filled(section, fields) }))
    .filter(({ fields }) => Object.keys(fields).length > 0)
  const itemsMax = section.list ? ITEMS_MAX : 1
  if (items.length > itemsMax) return refuse({ code: 'too_many_items', itemsMax })
  if (new Set(items.map(({ id }) => id)).size < items.length) return refuse({ code: 'item_id_invalid' })
  for (const { id, fields } of items) {
    if (section.list ? !ITEM_ID.test(id) : id !== ONLY_ITEM) return refuse({ code: 'item_id_invalid' })
    for (const [field, text] of Object.entries(fields)) {
      if (text.length > DRAFT_CHARACTERS_MAX)
        return refuse({ code: 'draft_text_too_long', item: id, field, charactersMax: DRAFT_CHARACTERS_MAX })
      if (holdsIdentityNumber(text)) return refuse({ code: 'identity_number_typed', item: id, field })
    }
  }
  return accept({ items })
}

function filled({ fields: known }: FileSection, fields: DraftItem['fields']): DraftItem['fields'] {
  const kept = known.flatMap(({ id }) => {
    const text = (Object.hasOwn(fields, id) ? fields[id]! : '').replaceAll(/\r\n?/g, '\n').normalize('NFC')
    return text.trim() === '' ? [] : [[id, text] as const]
  })
  return Object.fromEntries(kept)
}

export function sameDraft(one: SectionDraft, other: SectionDraft): boolean {
  return (
    one.items.length === other.items.length &&
    one.items.every((item, at) => item.id === other.items[at]?.id && sameFields(item.fields, other.items[at].fields))
  )
}

function sameFields(one: DraftItem['fields'], other: DraftItem['fields']): boolean {
  const names = Object.keys(one)
  return names.length === Object.keys(other).length && names.every((name) => one[name] === other[name])
}
