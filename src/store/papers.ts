/** Paper forms of candidates: when each came, how two people read its sections, and which version came of it. All of it stays. */
import type { StoredReading } from '../award/nomination/paper-entry.ts'
import type { SectionDraft } from '../award/nomination/section-draft.ts'
import type { SeasonKey } from '../award/places/season-key.ts'
import type { Instant } from '../award/units/dates.ts'
import type { Db } from './db.ts'

type FileKey = SeasonKey & { readonly candidate: string }
export type PaperKey = FileKey & { readonly paper: number }
export type PaperSectionKey = PaperKey & { readonly section: string }

export type StoredPaper = {
  readonly paper: number
  readonly receivedAt: Instant
  readonly note: string
  readonly recordedAt: Instant
  readonly recordedBy: string
}

export async function insertPaper(db: Db, key: FileKey, paper: StoredPaper): Promise<void> {
  const { province, season, candidate } = key
  const { receivedAt: received_at, note, recordedAt: recorded_at, recordedBy: recorded_by } = paper
  await db
    .insertInto('paper_receipt')
    .values({ province, season, candidate, paper: paper.paper, received_at, note, recorded_at, recorded_by })
    .execute()
}

/** In the order in which they were recorded. */
export async function listPapers(db: Db, { province, season, candidate }: FileKey): Promise<readonly StoredPaper[]> {
  return db
    .selectFrom('paper_receipt')
    .select(['paper', 'received_at as receivedAt', 'note', 'recorded_at as recordedAt', 'recorded_by as recordedBy'])
    .where('province', '=', province)
    .where('season', '=', season)
    .where('candidate', '=', candidate)
    .orderBy('paper')
    .execute()
}

export type PaperReadingRow = StoredReading & {
  readonly paper: number
  readonly section: string
  readonly turn: number
  readonly at: Instant
  readonly name: string
}

/** Every reading of every paper of a file, by paper, section and turn. */
export async function listReadings(db: Db, key: FileKey): Promise<readonly PaperReadingRow[]> {
  const { province, season, candidate } = key
  const rows = await db
    .selectFrom('paper_reading as reading')
    .innerJoin('person', 'person.id', 'reading.read_by')
    .select(['reading.paper', 'reading.section', 'reading.turn', 'reading.content', 'reading.base'])
    .select(['reading.read_at as at', 'reading.read_by as by', 'person.display_name as name'])
    .where('reading.province', '=', province)
    .where('reading.season', '=', season)
    .where('reading.candidate', '=', candidate)
    .orderBy('reading.paper')
    .orderBy('reading.section')
    .orderBy('reading.turn')
    .execute()
  return rows.map(({ content, ...row }) => ({ ...row, draft: JSON.parse(content) as SectionDraft }))
}

export async function insertReading(
  db: Db,
  { province, season, candidate, paper, section }: PaperSectionKey,
  { draft, base, by, turn, at }: StoredReading & { readonly turn: number; readonly at: Instant },
): Promise<void> {
  const row = { turn, content: JSON.stringify(draft), base, read_at: at, read_by: by }
  await db
    .insertInto('paper_reading')
    .values({ province, season, candidate, paper, section, ...row })
    .execute()
}

export type PaperAcceptance = {
  readonly paper: number
  readonly section: string
  readonly version: number
  readonly acceptedAt: Instant
  /** Who settled what the two read differently; null where they read alike. */
  readonly settledBy: string | null
  readonly settlerName: string | null
}

export async function listAcceptances(db: Db, key: FileKey): Promise<readonly PaperAcceptance[]> {
  const { province, season, candidate } = key
  return db
    .selectFrom('paper_acceptance as taken')
    .leftJoin('person', 'person.id', 'taken.settled_by')
    .select(['taken.paper', 'taken.section', 'taken.version', 'taken.accepted_at as acceptedAt'])
    .select(['taken.settled_by as settledBy', 'person.display_name as settlerName'])
    .where('taken.province', '=', province)
    .where('taken.season', '=', season)
    .where('taken.candidate', '=', candidate)
    .orderBy('taken.paper')
    .orderBy('taken.section')
    .execute()
}

export async function insertAcceptance(
  db: Db,
  { province, season, candidate, paper, section }: PaperSectionKey,
  taken: { readonly version: number; readonly at: Instant; readonly settledBy: string | null },
): Promise<void> {
  const row = { version: taken.version, accepted_at: taken.at, settled_by: taken.settledBy }
  await db
    .insertInto('paper_acceptance')
    .values({ province, season, candidate, paper, section, ...row })
    .execute()
}
