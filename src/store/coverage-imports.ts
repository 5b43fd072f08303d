/** Files of figures that came into the register, and what was taken back again. */
import { sql } from 'kysely'
import type { Instant } from '../award/units/dates.ts'
import type { Db } from './db.ts'
import type { By } from './place-coverage.ts'

/** Until the transaction ends nobody else adds figures: what a file is held against stays as it is. */
export async function lockFigures(db: Db): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('coverage register', 0))`.execute(db)
}

export type NewImport = {
  readonly id: string
  readonly fileName: string
  readonly fileHash: string
  readonly accepted: number
  readonly refused: number
}

export type CoverageImport = NewImport & {
  readonly importedAt: Instant
  /** Null where the operator of the machine imported. */
  readonly importedBy: { readonly id: string; readonly name: string } | null
  readonly undone: { readonly at: Instant; readonly by: string | null; readonly reason: string } | null
}

export async function insertImport(db: Db, file: NewImport, { at, by }: By): Promise<void> {
  await db
    .insertInto('coverage_import')
    .values({
      id: file.id,
      file_name: file.fileName,
      file_hash: file.fileHash,
      accepted: file.accepted,
      refused: file.refused,
      imported_at: at,
      imported_by: by,
    })
    .execute()
}

/** @returns false where somebody has undone it already. */
export async function insertUndo(db: Db, id: string, reason: string, { at, by }: By): Promise<boolean> {
  const undone = await db
    .insertInto('coverage_import_undo')
    .values({ import: id, reason, undone_at: at, undone_by: by })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return Number(undone.numInsertedOrUpdatedRows ?? 0n) > 0
}

function importRows(db: Db) {
  return db
    .selectFrom('coverage_import as file')
    .leftJoin('person', 'person.id', 'file.imported_by')
    .leftJoin('coverage_import_undo as gone', 'gone.import', 'file.id')
    .leftJoin('person as undoer', 'undoer.id', 'gone.undone_by')
    .selectAll('file')
    .select(['person.display_name as importer', 'undoer.display_name as undoer'])
    .select(['gone.reason', 'gone.undone_at'])
    .orderBy('file.imported_at', 'desc')
    .orderBy('file.id', 'desc')
}
type ImportRow = Awaited<ReturnType<ReturnType<typeof importRows>['executeTakeFirstOrThrow']>>

function toImport(row: ImportRow): CoverageImport {
  const { id, file_name, file_hash, accepted, refused, imported_at, imported_by, importer, undone_at, reason } = row
  return {
    id,
    fileName: file_name,
    fileHash: file_hash,
    accepted,
    refused,
    importedAt: imported_at,
    importedBy: imported_by === null ? null : { id: imported_by, name: importer ?? '' },
    undone: undone_at === null ? null : { at: undone_at, by: row.undoer, reason: reason ?? '' },
  }
}

/** Newest first. @param first counts from 0. */
export async function listImports(db: Db, first: number, count: number): Promise<readonly CoverageImport[]> {
  return (await importRows(db).offset(first).limit(count).execute()).map(toImport)
}

export async function countImports(db: Db): Promise<number> {
  const row = await db
    .selectFrom('coverage_import')
    .select((select) => select.fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(row.count)
}

export async function findImport(db: Db, id: string): Promise<CoverageImport | null> {
  const row = await importRows(db).where('file.id', '=', id).executeTakeFirst()
  return row ? toImport(row) : null
}

/** When the same bytes came in before and were not taken back; null where they did not. */
export async function findImportedAt(db: Db, fileHash: string): Promise<Instant | null> {
  const row = await importRows(db)
    .where('file.file_hash', '=', fileHash)
    .where('gone.import', 'is', null)
    .executeTakeFirst()
  return row?.imported_at ?? null
}

export type PlaceCount = { readonly code: string; readonly name: string; readonly figures: number }

/** The places an import is about, with how many figures each. */
export async function listPlacesOfImport(db: Db, id: string): Promise<readonly PlaceCount[]> {
  const rows = await db
    .selectFrom('place_coverage as figure')
    .innerJoin('region', 'region.code', 'figure.place')
    .select(['region.code', 'region.name'])
    .select((select) => select.fn.countAll<string>().as('figures'))
    .where('figure.import', '=', id)
    .where('figure.replaces', 'is', null)
    .groupBy(['region.code', 'region.name'])
    .orderBy('region.code')
    .execute()
  return rows.map(({ code, name, figures }) => ({ code, name, figures: Number(figures) }))
}
