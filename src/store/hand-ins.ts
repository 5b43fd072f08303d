/** What each hand-in froze: the version of every section and every piece of evidence that stood in the file then. */
import type { NominationKey } from '../award/nomination/nomination-key.ts'
import type { SectionDraft } from '../award/nomination/section-draft.ts'
import type { Instant } from '../award/units/dates.ts'
import type { Db } from './db.ts'
import type { SavedSection } from './file-sections.ts'

export type HandInContent = {
  readonly sections: readonly Pick<SavedSection, 'section' | 'version'>[]
  /** Ids. */
  readonly evidence: readonly string[]
}

export async function insertHandIn(
  db: Db,
  { province, season, category, candidate, step }: NominationKey & { readonly step: number },
  { sections, evidence }: HandInContent,
): Promise<void> {
  const place = { province, season, category, candidate, step }
  if (sections.length > 0)
    await db
      .insertInto('hand_in_section')
      .values(sections.map(({ section, version }) => ({ ...place, section, version })))
      .execute()
  if (evidence.length > 0)
    await db
      .insertInto('hand_in_evidence')
      .values(evidence.map((id) => ({ ...place, evidence: id })))
      .execute()
}

export type HandIn = {
  readonly step: number
  readonly at: Instant
  readonly sections: readonly SavedSection[]
  readonly evidence: readonly string[]
}

/** The last hand-in of a nomination with the sections as they were; null before the first. */
export async function findLastHandIn(db: Db, key: NominationKey): Promise<HandIn | null> {
  const { province, season, category, candidate } = key
  const last = await db
    .selectFrom('nomination_step')
    .select(['step', 'moved_at as at'])
    .where('province', '=', province)
    .where('season', '=', season)
    .where('category', '=', category)
    .where('candidate', '=', candidate)
    .where('move', 'in', ['hand_in', 'hand_in_corrected', 'hand_in_paper'])
    .orderBy('step', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!last) return null
  const frozen = { ...key, step: last.step }
  return { ...last, sections: await sectionsIn(db, frozen), evidence: await evidenceIn(db, frozen) }
}

async function sectionsIn(
  db: Db,
  { province, season, category, candidate, step }: NominationKey & { readonly step: number },
): Promise<readonly SavedSection[]> {
  const rows = await db
    .selectFrom('hand_in_section as frozen')
    .innerJoin('file_section_version as saved', (join) =>
      join
        .onRef('saved.province', '=', 'frozen.province')
        .onRef('saved.season', '=', 'frozen.season')
        .onRef('saved.candidate', '=', 'frozen.candidate')
        .onRef('saved.section', '=', 'frozen.section')
        .onRef('saved.version', '=', 'frozen.version'),
    )
    .select([
      'saved.section',
      'saved.version',
      'saved.content',
      'saved.saved_at as savedAt',
      'saved.saved_by as savedBy',
    ])
    .where('frozen.province', '=', province)
    .where('frozen.season', '=', season)
    .where('frozen.category', '=', category)
    .where('frozen.candidate', '=', candidate)
    .where('frozen.step', '=', step)
    .orderBy('saved.section')
    .execute()
  return rows.map(({ content, ...row }) => ({ ...row, draft: JSON.parse(content) as SectionDraft }))
}

async function evidenceIn(
  db: Db,
  { province, season, category, candidate, step }: NominationKey & { readonly step: number },
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('hand_in_evidence')
    .select('evidence')
    .where('province', '=', province)
    .where('season', '=', season)
    .where('category', '=', category)
    .where('candidate', '=', candidate)
    .where('step', '=', step)
    .orderBy('evidence')
    .execute()
  return rows.map(({ evidence }) => evidence)
}
