/** What candidates report of their own socialisation to workers, added up. */
import { FILE_SECTIONS, WORKERS_OUTREACH } from './file-sections.ts'
import type { SectionDraft } from './section-draft.ts'
import { readSection } from './section-reading.ts'

export type WorkersOutreach = {
  readonly activities: number
  /** Heads, as reported: who came twice counts twice. */
  readonly reached: number
  readonly registered: number
}

/** A figure that cannot be read, or stands without its day and source, is not counted. */
export function workersOutreach(drafts: readonly SectionDraft[]): WorkersOutreach {
  const section = FILE_SECTIONS.find(({ id }) => id === WORKERS_OUTREACH)
  if (!section) return { activities: 0, reached: 0, registered: 0 }
  const total = { activities: 0, reached: 0, registered: 0 }
  for (const draft of drafts) {
    const { items, flaws } = readSection(section, draft, { yearMax: 9999, tags: [] })
    for (const { id, values } of items) {
      const { hadir: reached, terdaftar: registered } = values
      if (typeof reached !== 'number') continue
      const unsourced = flaws.some(({ item, field }) => item === id && section.sourced?.by.includes(field))
      total.activities++
      total.reached += reached
      total.registered += typeof registered === 'number' && !unsourced ? registered : 0
    }
  }
  return total
}
