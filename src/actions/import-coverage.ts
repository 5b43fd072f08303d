/** A table of figures comes into the register: first as a trial that writes nothing, then every row that is fine. */
import { mayEnterFigures, mayKeepRegister, type Enterer } from '../award/coverage/access.ts'
import {
  coverageImport,
  readCoverageRows,
  type ImportFault,
  type PlannedFigure,
  type RowWarning,
} from '../award/coverage/coverage-import.ts'
import type { AtColumn } from '../award/coverage/coverage-row.ts'
import type { CoverageRow } from '../award/coverage/coverage-table.ts'
import type { PlaceBook } from '../award/places/place-book.ts'
import type { Region } from '../award/places/region.ts'
import { OUTSIDE_SEASONS } from '../award/places/season-key.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import type { Instant } from '../award/units/dates.ts'
import { findImportedAt, insertImport, lockFigures } from '../store/coverage-imports.ts'
import type { Db } from '../store/db.ts'
import { insertFigures, listFiguresOf } from '../store/place-coverage.ts'
import { saveRegions } from '../store/regions.ts'
import type { CellRefusal, CoverageUpload, FileNote } from './coverage-upload.ts'
import type { Desk } from './desk.ts'
import { readPlaceBook } from './place-book.ts'

export type RefusedLine = {
  readonly line: number
  readonly faults: readonly (AtColumn<ImportFault> | CellRefusal)[]
}

export type ImportNote =
  | FileNote
  /** Figures whose denominator nobody names; they are shown and never ranked. */
  | { readonly code: 'bases_unknown'; readonly figures: number }
  | { readonly code: 'file_imported_before'; readonly at: Instant }

/** What becomes of a file. */
export type ImportReport = {
  readonly accepted: readonly PlannedFigure[]
  readonly refused: readonly RefusedLine[]
  readonly warnings: readonly RowWarning[]
  readonly notes: readonly ImportNote[]
}

export type ImportRefusal =
  | { readonly code: 'not_found' }
  | { readonly code: 'nothing_accepted'; readonly report: ImportReport }

/** What would become of the file now. Nothing is written. */
export async function previewCoverage(
  desk: Desk,
  upload: CoverageUpload,
  as: Enterer,
): Promise<Result<ImportReport, { readonly code: 'not_found' }>> {
  if (!mayKeepRegister(as)) return refuse({ code: 'not_found' })
  return accept((await reported(desk.db, upload, as)).report)
}

/** Rows that are fine go in together, under one import that can be undone whole; the others are told. */
export async function importCoverage(
  desk: Desk,
  upload: CoverageUpload,
  as: Enterer,
): Promise<Result<{ readonly id: string; readonly report: ImportReport }, ImportRefusal>> {
  return desk.transaction<{ readonly id: string; readonly report: ImportReport }, ImportRefusal>(async (db) => {
    if (!mayKeepRegister(as)) return refuse({ code: 'not_found' })
    await lockFigures(db)
    const { report, book } = await reported(db, upload, as)
    if (report.accepted.length === 0) return refuse({ code: 'nothing_accepted', report })
    const id = desk.newId()
    const by = { at: desk.now(), by: desk.viewer.person?.id ?? null }
    const { fileName, fileHash } = upload
    const counts = { accepted: report.accepted.length, refused: report.refused.length }
    await saveRegions(db, withParents(report.accepted, book))
    await insertImport(db, { id, fileName, fileHash, ...counts }, by)
    const entered = report.accepted.map(({ line, figure }) => {
      return { ...figure, id: desk.newId(), from: { import: id, line }, corrects: null }
    })
    await insertFigures(db, entered, by)
    await desk.record(db, OUTSIDE_SEASONS, 'coverage_imported', id, { ...counts, fileHash })
    return accept({ id, report })
  })
}

type Reported = { readonly report: ImportReport; readonly book: PlaceBook }

async function reported(db: Db, { table, cells, notes, fileHash }: CoverageUpload, as: Enterer): Promise<Reported> {
  const rows = table.rows.filter(({ line }) => !cells.has(line))
  const book = await readPlaceBook({ lower: rows.some(isLower) })
  const read = readCoverageRows(rows, book)
  const places = [...new Set(read.accepted.map(({ figure }) => figure.placeCode))]
  const registered = await listFiguresOf(db, places)
  const plan = coverageImport(read, { registered, mayEnter: (place) => mayEnterFigures(as, place) })
  const unread = [...cells].map(([line, faults]): RefusedLine => ({ line, faults }))
  const unknown = plan.accepted.filter(({ figure }) => figure.base === 'UNKNOWN').length
  const importedAt = await findImportedAt(db, fileHash)
  const report = {
    ...plan,
    refused: [...plan.refused, ...unread].toSorted((one, other) => one.line - other.line),
    notes: [
      ...notes,
      ...(unknown > 0 ? [{ code: 'bases_unknown', figures: unknown } as const] : []),
      ...(importedAt ? [{ code: 'file_imported_before', at: importedAt } as const] : []),
    ],
  }
  return { report, book }
}

/** A code of a district or a village, with or without its dots. */
function isLower({ cell }: CoverageRow): boolean {
  return /^\d{2}[.,]?\d{2}[.,]?\d{2}/.test(cell('code'))
}

/** Every place of a file with those it lies in, the widest first. */
export function withParents(planned: readonly Pick<PlannedFigure, 'region'>[], book: PlaceBook): readonly Region[] {
  const all = new Map<string, Region>()
  for (const { region } of planned)
    for (
      let at: Region | null = region;
      at && !all.has(at.code);
      at = at.parent === null ? null : book.place(at.parent)
    )
      all.set(at.code, at)
  return [...all.values()].toSorted((one, other) => Number(one.parent !== null) - Number(other.parent !== null) || one.code.length - other.code.length) // prettier-ignore
}
