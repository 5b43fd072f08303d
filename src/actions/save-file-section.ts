/**
 * Somebody saves a section of a candidate's file. What others saved meanwhile stays: changes are merged field by field,
 * and where both changed the same field the person is asked; nothing is written before the answer.
 */
import { mayWriteSection, type FileRefusal } from '../award/nomination/access.ts'
import { type FieldConflict, mergedSection } from '../award/nomination/merged-section.ts'
import {
  type DraftRefusal,
  EMPTY_DRAFT,
  keptDraft,
  sameDraft,
  type SectionDraft,
} from '../award/nomination/section-draft.ts'
import { sectionOpenings } from '../award/nomination/section-openings.ts'
import { accept, assert, refuse, type Result } from '../award/result.ts'
import type { Instant } from '../award/units/dates.ts'
import type { Db } from '../store/db.ts'
import { findSectionVersion, insertSectionVersion, lockSection, type SectionKey } from '../store/file-sections.ts'
import { findCandidateFile } from './candidate-file.ts'
import { actor, type Desk } from './desk.ts'

export type SaveSectionRefusal =
  | FileRefusal
  | DraftRefusal
  | {
      readonly code: 'section_changed_elsewhere'
      readonly version: number
      readonly savedAt: Instant
      /** What can be saved once every conflict has an answer. */
      readonly draft: SectionDraft
      readonly conflicts: readonly FieldConflict[]
    }

export type SectionSaved = {
  readonly version: number
  readonly savedAt: Instant
  /** Somebody else's changes stand in it too. */
  readonly merged: boolean
  readonly draft: SectionDraft
}

type Outcome = Result<SectionSaved, SaveSectionRefusal>

/** @param seen the version the writing began with; 0 for an empty section. */
export async function saveFileSection(
  desk: Desk,
  key: SectionKey,
  seen: number,
  typed: SectionDraft,
): Promise<Outcome> {
  return desk.transaction<SectionSaved, SaveSectionRefusal>(async (db) => {
    const file = await findCandidateFile(db, key, true)
    const section = file?.sections.find(({ id }) => id === key.section)
    if (!file || !section) return refuse({ code: 'not_found' })
    const may = mayWriteSection(desk.viewer, key, file.candidate, sectionOpenings(file.nominations, section.id))
    if (!may.ok) return may
    const kept = keptDraft(section, typed)
    if (!kept.ok) return kept
    return stored(desk, db, key, { seen, mine: kept.value })
  })
}

type Writing = { readonly seen: number; readonly mine: SectionDraft }

async function stored(desk: Desk, db: Db, key: SectionKey, { seen, mine }: Writing): Promise<Outcome> {
  const last = await lockSection(db, key)
  const theirs = await draftOf(db, key, last)
  const base = seen === last ? theirs.draft : await baseOf(db, key, seen, last)
  const { draft, conflicts } = mergedSection(base, mine, theirs.draft)
  const { savedAt } = theirs
  if (conflicts.length > 0 && savedAt && (await wasSaved(desk, db, key, { seen, mine }, last)))
    return accept({ version: last, savedAt, merged: true, draft: theirs.draft })
  if (conflicts.length > 0 && savedAt)
    return refuse({ code: 'section_changed_elsewhere', version: last, savedAt, draft, conflicts })
  if (savedAt && sameDraft(draft, theirs.draft))
    return accept({ version: last, savedAt, merged: !sameDraft(draft, mine), draft })

  const saved = { version: last + 1, draft, savedAt: desk.now(), savedBy: actor(desk) }
  const inserted = await insertSectionVersion(db, key, saved)
  // Somebody saved the first version of this section at the same moment: now there is a row to wait for.
  if (!inserted) return stored(desk, db, key, { seen, mine })
  const { candidate, section } = key
  await desk.record(db, key, 'file_section_saved', `${candidate}/${section}`, { version: saved.version })
  return accept({ version: saved.version, savedAt: saved.savedAt, merged: !sameDraft(draft, mine), draft })
}

/** A version that never was is no base to merge on: every difference is then a question. */
async function baseOf(db: Db, key: SectionKey, seen: number, last: number): Promise<SectionDraft> {
  return seen >= 0 && seen < last ? (await draftOf(db, key, seen)).draft : EMPTY_DRAFT
}

/**
 * The very same text came before and only its answer was lost: what a colleague changed in it since, they changed knowing
 * it, and there is nothing to ask.
 */
async function wasSaved(desk: Desk, db: Db, key: SectionKey, { seen, mine }: Writing, last: number): Promise<boolean> {
  for (let version = last; version > Math.max(seen, 0); version--) {
    const found = await findSectionVersion(db, key, version)
    if (found?.savedBy === actor(desk) && sameDraft(found.draft, mine)) return true
  }
  return false
}

async function draftOf(
  db: Db,
  key: SectionKey,
  version: number,
): Promise<{ readonly draft: SectionDraft; readonly savedAt: Instant | null }> {
  if (version === 0) return { draft: EMPTY_DRAFT, savedAt: null }
  const found = await findSectionVersion(db, key, version)
  assert(found, 'every version of a section up to its last one is kept')
  return found
}
