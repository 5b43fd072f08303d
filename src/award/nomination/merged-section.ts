/**
 * Two people wrote in one section. Field by field, what only one of them changed is taken; where both changed the same
 * field differently, somebody must choose. Nothing that was typed is dropped without being shown.
 */
import { type DraftItem, type SectionDraft } from './section-draft.ts'

/** Both texts of a field that both changed; an empty text means the field was cleared or its item taken out. */
export type FieldConflict = {
  readonly item: string
  readonly field: string
  readonly mine: string
  readonly theirs: string
}

export type MergedSection = {
  /** With my text where a choice is open; it is saved only after the choice. */
  readonly draft: SectionDraft
  readonly conflicts: readonly FieldConflict[]
}

/**
 * @param base what both began with.
 * @param mine what is being saved; its order of items counts, and items only they added stand at the end.
 * @param theirs what was saved meanwhile.
 */
export function mergedSection(base: SectionDraft, mine: SectionDraft, theirs: SectionDraft): MergedSection {
  const conflicts: FieldConflict[] = []
  const ids = [...new Set([...mine.items, ...theirs.items].map(({ id }) => id))]
  const items = ids.map((id) => {
    const [was, own, other] = [base, mine, theirs].map((draft) => fieldsOf(draft, id)) as [Fields, Fields, Fields]
    const names = [...new Set([...Object.keys(own), ...Object.keys(other)])]
    const fields = names.map((field) => {
      const [before, ours, others] = [was[field] ?? '', own[field] ?? '', other[field] ?? '']
      if (ours === others || others === before) return [field, ours] as const
      if (ours === before) return [field, others] as const
      conflicts.push({ item: id, field, mine: ours, theirs: others })
      return [field, ours] as const
    })
    return { id, fields: Object.fromEntries(fields.filter(([, text]) => text !== '')) }
  })
  return { draft: { items: items.filter(({ fields }) => Object.keys(fields).length > 0) }, conflicts }
}

type Fields = DraftItem['fields']

function fieldsOf({ items }: SectionDraft, id: string): Fields {
  return items.find((item) => item.id === id)?.fields ?? {}
}
