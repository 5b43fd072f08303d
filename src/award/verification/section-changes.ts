/** What changed in a section between two of its versions: what a verifier looks at after a correction. */
import type { SectionDraft } from '../nomination/section-draft.ts'

/** Texts as they were typed; empty where the field, or the whole item, was not there. */
export type SectionChange = {
  readonly item: string
  readonly field: string
  readonly before: string
  readonly after: string
}

/** In the order of the later version; items that were taken out stand last. */
export function sectionChanges(before: SectionDraft, after: SectionDraft): readonly SectionChange[] {
  const items = [...new Set([...after.items, ...before.items].map(({ id }) => id))]
  return items.flatMap((item) => {
    const [old, now] = [fieldsOf(before, item), fieldsOf(after, item)]
    const fields = [...new Set([...Object.keys(now), ...Object.keys(old)])]
    return fields.flatMap((field) => {
      const [was, is] = [old[field] ?? '', now[field] ?? '']
      return was === is ? [] : [{ item, field, before: was, after: is }]
    })
  })
}

function fieldsOf({ items }: SectionDraft, item: string): Readonly<Record<string, string>> {
  return items.find(({ id }) => id === item)?.fields ?? {}
}
