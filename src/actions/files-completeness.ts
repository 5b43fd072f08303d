/** What still keeps each of many files from being handed in; the same words a single file is told. */
import { evidenceItems, missingEvidence } from '../award/nomination/evidence.ts'
import { answersId, sectionsOf } from '../award/nomination/file-sections.ts'
import { fileProgress, gaps } from '../award/nomination/hand-in.ts'
import type { SeasonKey } from '../award/places/season-key.ts'
import { categoryById, type Rulebook } from '../award/rulebook/rulebook.ts'
import type { Instant } from '../award/units/dates.ts'
import { type Day, wallTime } from '../award/units/dates.ts'
import type { Db } from '../store/db.ts'
import { listCategoriesOf, listDraftsOf, listEvidenceOf, type SeasonFile } from '../store/season-files.ts'
import { kindOf } from './candidate-file.ts'

export type FileCompleteness = {
  /** Sections that stand in the way. */
  readonly sections: readonly string[]
  /** Items of the checklist for which a file is owed. */
  readonly evidence: readonly string[]
  /** When anything of it was last saved; null for a file nobody has begun. */
  readonly savedAt: Instant | null
}

/** In the order of the files. */
export async function filesCompleteness(
  db: Db,
  key: SeasonKey,
  { rulebook, now }: { readonly rulebook: Rulebook; readonly now: Instant },
  files: readonly SeasonFile[],
): Promise<readonly FileCompleteness[]> {
  const candidates = [...new Set(files.map(({ candidate }) => candidate))]
  const standsIn = await listCategoriesOf(db, key)
  const drafts = await listDraftsOf(db, key, candidates)
  const evidence = await listEvidenceOf(db, key, candidates)
  const today: Day = wallTime(now, 'WIT').day
  const facts = { yearMax: Number(today.slice(0, 4)), tags: rulebook.tags }
  return files.map(({ candidate, category, entityKind }) => {
    const own = (standsIn.get(candidate) ?? [category]).flatMap((id) => categoryById(rulebook, id) ?? [])
    const others = new Set(own.map(({ id }) => answersId(id)))
    others.delete(answersId(category))
    const saved = drafts.get(candidate) ?? []
    const sections = sectionsOf(kindOf(entityKind), own).filter(({ id }) => !others.has(id))
    const texts = new Map(saved.map(({ section, draft }) => [section, draft]))
    return {
      sections: gaps(fileProgress(sections, texts, facts)).map(({ section }) => section),
      evidence: missingEvidence(evidenceItems(own), evidence.get(candidate) ?? [], category),
      savedAt:
        saved
          .map(({ savedAt }) => savedAt)
          .toSorted()
          .at(-1) ?? null,
    }
  })
}
