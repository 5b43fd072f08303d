/** Sections of candidates' files. Every saved version stays; the section points to its last one. */
import type { SeasonKey } from '../award/places/season-key.ts'
import type { SectionDraft } from '../award/nomination/section-draft.ts'
import type { Instant } from '../award/units/dates.ts'
import { compiledOnce } from './compiled-once.ts'
import type { Db } from './db.ts'

export type SectionKey = SeasonKey & { readonly candidate: string; readonly section: string }

export type SavedSection = {
  readonly section: string
  readonly version: number
  readonly draft: SectionDraft
  readonly savedAt: Instant
  readonly savedBy: string
}

const lockedSection = compiledOnce((db, { province, season, candidate, section }: SectionKey) =>
  db
    .selectFrom('file_section')
    .select('version')
    .where('province', '=', province)
    .where('season', '=', season)
    .where('candidate', '=', candidate)
    .where('section', '=', section)
    .forUpdate(),
)

/**
 * Who saves a section waits here for whoever saves it at the same moment.
 * @returns the last version's number, 0 when there is none.
 */
export async function lockSection(db: Db, key: SectionKey): Promise<number> {
  const [row] = await lockedSection(db, key)
  return row?.version ?? 0
}

type NewVersion = SectionKey & {
  readonly version: number
  readonly before: number
  readonly content: string
  readonly at: Instant
  readonly by: string
}

/** Pointer and version in one statement: no pointer is moved, no version is added. */
const insertedVersion = compiledOnce((db, asked: NewVersion) => {
  const { province, season, candidate, section, version } = asked
  return db
    .with('pointer', (into) =>
      into
        .insertInto('file_section')
        .values({ province, season, candidate, section, version })
        .onConflict((conflict) =>
          conflict
            .columns(['province', 'season', 'candidate', 'section'])
            .doUpdateSet({ version })
            .where('file_section.version', '=', asked.before),
        )
        .returning(['province', 'season', 'candidate', 'section', 'version']),
    )
    .insertInto('file_section_version')
    .columns(['province', 'season', 'candidate', 'section', 'version', 'content', 'saved_at', 'saved_by'])
    .expression((from) =>
      from
        .selectFrom('pointer')
        .select((row) => [
          'province',
          'season',
          'candidate',
          'section',
          'version',
          row.val(asked.content).as('content'),
          row.val(asked.at).as('saved_at'),
          row.val(asked.by).as('saved_by'),
        ]),
    )
    .returning('version')
})

/** @returns false when somebody else has just saved the very first version. */
export async function insertSectionVersion(
  db: Db,
  key: SectionKey,
  { version, draft, savedAt, savedBy }: Omit<SavedSection, 'section'>,
): Promise<boolean> {
  const { province, season, candidate, section } = key
  const text = { content: JSON.stringify(draft), at: savedAt, by: savedBy }
  const added = { province, season, candidate, section, version, before: version - 1, ...text }
  return (await insertedVersion(db, added)).length > 0
}

function versionRows(db: Db, { province, season, candidate }: Omit<SectionKey, 'section'>) {
  return db
    .selectFrom('file_section_version as saved')
    .select(['saved.section', 'saved.version', 'saved.content', 'saved.saved_at', 'saved.saved_by'])
    .where('saved.province', '=', province)
    .where('saved.season', '=', season)
    .where('saved.candidate', '=', candidate)
}

type VersionRow = { section: string; version: number; content: string; saved_at: Instant; saved_by: string }

function toSection(row: VersionRow): SavedSection {
  const { section, version, saved_at: savedAt, saved_by: savedBy } = row
  return { section, version, draft: JSON.parse(row.content) as SectionDraft, savedAt, savedBy }
}

const versionRow = compiledOnce((db, asked: SectionKey & { readonly version: number }) =>
  versionRows(db, asked).where('saved.section', '=', asked.section).where('saved.version', '=', asked.version),
)

export async function findSectionVersion(db: Db, key: SectionKey, version: number): Promise<SavedSection | null> {
  const [row] = await versionRow(db, { ...key, version })
  return row ? toSection(row) : null
}

/** The last version of every section that was ever saved, by section. */
export async function listSections(
  db: Db,
  key: SeasonKey & { readonly candidate: string },
): Promise<readonly SavedSection[]> {
  const rows = await versionRows(db, key)
    .innerJoin('file_section as last', (join) =>
      join
        .onRef('last.province', '=', 'saved.province')
        .onRef('last.season', '=', 'saved.season')
        .onRef('last.candidate', '=', 'saved.candidate')
        .onRef('last.section', '=', 'saved.section')
        .onRef('last.version', '=', 'saved.version'),
    )
    .orderBy('saved.section')
    .execute()
  return rows.map(toSection)
}

/** One section of every candidate of a season, as it now stands. */
export async function listSectionOfAll(
  db: Db,
  { province, season }: SeasonKey,
  section: string,
): Promise<readonly SectionDraft[]> {
  const rows = await db
    .selectFrom('file_section as last')
    .innerJoin('file_section_version as saved', (join) =>
      join
        .onRef('saved.province', '=', 'last.province')
        .onRef('saved.season', '=', 'last.season')
        .onRef('saved.candidate', '=', 'last.candidate')
        .onRef('saved.section', '=', 'last.section')
        .onRef('saved.version', '=', 'last.version'),
    )
    .select('saved.content')
    .where('last.province', '=', province)
    .where('last.season', '=', season)
    .where('last.section', '=', section)
    .orderBy('last.candidate')
    .execute()
  return rows.map(({ content }) => JSON.parse(content) as SectionDraft)
}
