/** Mark sheets on paper: receipts, the two copies of each, and which of them became the sheet. All of it stays. */
import type { Mark, SheetKey } from '../award/judging/mark-sheet.ts'
import type { SheetCopy } from '../award/judging/paper-sheet.ts'
import type { CategoryKey } from '../award/places/season-key.ts'
import type { Instant } from '../award/units/dates.ts'
import type { Db } from './db.ts'

export type PaperSheetKey = SheetKey & { readonly paper: number }

/** @property signedBy whose signature in ink it bears. */
export type StoredPaperSheet = {
  readonly candidate: string
  readonly seat: string
  readonly paper: number
  readonly receivedAt: Instant
  readonly note: string
  readonly signedBy: string
  readonly firstCopier: string
  readonly secondCopier: string
  readonly recordedAt: Instant
  readonly recordedBy: string
}

export async function insertPaperSheet(db: Db, key: CategoryKey, sheet: StoredPaperSheet): Promise<void> {
  const { province, season, category } = key
  const { candidate, seat, paper, note } = sheet
  await db
    .insertInto('paper_sheet')
    .values({
      province,
      season,
      category,
      candidate,
      seat,
      paper,
      note,
      received_at: sheet.receivedAt,
      signed_by: sheet.signedBy,
      first_copier: sheet.firstCopier,
      second_copier: sheet.secondCopier,
      recorded_at: sheet.recordedAt,
      recorded_by: sheet.recordedBy,
    })
    .execute()
}

function paperSheetRows(db: Db, { province, season, category }: CategoryKey) {
  return db
    .selectFrom('paper_sheet')
    .select(['candidate', 'seat', 'paper', 'note', 'received_at as receivedAt', 'signed_by as signedBy'])
    .select(['first_copier as firstCopier', 'second_copier as secondCopier'])
    .select(['recorded_at as recordedAt', 'recorded_by as recordedBy'])
    .where('province', '=', province)
    .where('season', '=', season)
    .where('category', '=', category)
}

/** In the order in which they were recorded. */
export async function listPaperSheets(db: Db, key: CategoryKey): Promise<readonly StoredPaperSheet[]> {
  return paperSheetRows(db, key).orderBy('paper').execute()
}

export async function findPaperSheet(db: Db, key: CategoryKey, paper: number): Promise<StoredPaperSheet | null> {
  return (await paperSheetRows(db, key).where('paper', '=', paper).executeTakeFirst()) ?? null
}

export async function insertSheetCopy(
  db: Db,
  { province, season, category, candidate, seat, paper }: PaperSheetKey,
  { turn, marks, by, at }: SheetCopy & { readonly turn: 1 | 2; readonly at: Instant },
): Promise<void> {
  const copy = { turn, marks: JSON.stringify(marks), copied_at: at, copied_by: by }
  await db
    .insertInto('paper_sheet_copy')
    .values({ province, season, category, candidate, seat, paper, ...copy })
    .execute()
}

/** By turn, with their marks: for the deeds and the one page that settle them. */
export async function findSheetCopies(db: Db, key: CategoryKey, paper: number): Promise<readonly SheetCopy[]> {
  const rows = await db
    .selectFrom('paper_sheet_copy')
    .select(['marks', 'copied_by as by'])
    .where('province', '=', key.province)
    .where('season', '=', key.season)
    .where('category', '=', key.category)
    .where('paper', '=', paper)
    .orderBy('turn')
    .execute()
  return rows.map(({ marks, by }) => ({ marks: JSON.parse(marks) as readonly Mark[], by }))
}

/** Who has copied which paper, without a single mark. */
export async function listSheetCopiers(
  db: Db,
  { province, season, category }: CategoryKey,
): Promise<readonly { readonly paper: number; readonly by: string }[]> {
  return db
    .selectFrom('paper_sheet_copy')
    .select(['paper', 'copied_by as by'])
    .where('province', '=', province)
    .where('season', '=', season)
    .where('category', '=', category)
    .orderBy('paper')
    .orderBy('turn')
    .execute()
}

export async function insertTaking(
  db: Db,
  { province, season, category, candidate, seat, paper }: PaperSheetKey,
  { reason, at, by }: { readonly reason: string; readonly at: Instant; readonly by: string },
): Promise<void> {
  await db
    .insertInto('paper_sheet_taking')
    .values({ province, season, category, candidate, seat, paper, reason, taken_at: at, taken_by: by })
    .execute()
}

/** Which papers became sheets. */
export async function listTakenPapers(
  db: Db,
  { province, season, category }: CategoryKey,
): Promise<readonly { readonly paper: number; readonly takenAt: Instant; readonly takenBy: string }[]> {
  return db
    .selectFrom('paper_sheet_taking')
    .select(['paper', 'taken_at as takenAt', 'taken_by as takenBy'])
    .where('province', '=', province)
    .where('season', '=', season)
    .where('category', '=', category)
    .orderBy('paper')
    .execute()
}
