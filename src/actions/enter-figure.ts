/** Somebody enters one figure by hand, or corrects one: read by the same rules as a row of a file. */
import { mayEnterFigures } from '../award/coverage/access.ts'
import { coverageImport, type ImportFault } from '../award/coverage/coverage-import.ts'
import type { CoverageColumn } from '../award/coverage/coverage-table.columns.ts'
import { figureOfRow, type AtColumn, type ReadRow } from '../award/coverage/coverage-row.ts'
import { OUTSIDE_SEASONS } from '../award/places/season-key.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import { lockFigures } from '../store/coverage-imports.ts'
import type { Db } from '../store/db.ts'
import { findFigure } from '../store/figure-lineage.ts'
import { insertFigures, listFiguresOf, type RegisteredFigure } from '../store/place-coverage.ts'
import { saveRegions } from '../store/regions.ts'
import { actor, type Desk } from './desk.ts'
import { withParents } from './import-coverage.ts'
import { readPlaceBook } from './place-book.ts'
import { REASON_CHARACTERS_MAX } from './undo-coverage-import.ts'

/** What was typed, by column. */
export type TypedFigure = Readonly<Partial<Record<CoverageColumn, string>>>

export type EnterFigureRefusal =
  | { readonly code: 'not_found' | 'figure_gone' | 'figure_unchanged' | 'reason_missing' | 'reason_too_long' }
  | { readonly code: 'figure_refused'; readonly faults: readonly AtColumn<ImportFault>[] }

/** @returns the id of the new figure. */
export async function enterFigure(
  desk: Desk,
  placeCode: string,
  typed: TypedFigure,
): Promise<Result<string, EnterFigureRefusal>> {
  return desk.transaction<string, EnterFigureRefusal>(async (db) => {
    if (!mayEnterFigures(desk.viewer, placeCode)) return refuse({ code: 'not_found' })
    await lockFigures(db)
    const read = await readTyped(db, placeCode, typed, null)
    return read.ok ? saved(desk, db, read.value, null) : read
  })
}

/**
 * A new figure takes the place of one that was entered wrong; both stay to be seen. It belongs to the same file, so that
 * an import that is undone takes its corrections along.
 */
export async function correctFigure(
  desk: Desk,
  id: string,
  typed: TypedFigure,
  reasonTyped: string,
): Promise<Result<string, EnterFigureRefusal>> {
  return desk.transaction<string, EnterFigureRefusal>(async (db) => {
    await lockFigures(db)
    const old = await findFigure(db, id)
    if (!old) return refuse({ code: 'figure_gone' })
    if (!mayEnterFigures(desk.viewer, old.placeCode)) return refuse({ code: 'not_found' })
    const reason = reasonTyped.trim()
    if (reason === '') return refuse({ code: 'reason_missing' })
    if (reason.length > REASON_CHARACTERS_MAX) return refuse({ code: 'reason_too_long' })
    const read = await readTyped(db, old.placeCode, typed, old)
    if (!read.ok) return read
    if (isUnchanged(old, read.value)) return refuse({ code: 'figure_unchanged' })
    return saved(desk, db, read.value, { old, reason })
  })
}

async function readTyped(
  db: Db,
  placeCode: string,
  typed: TypedFigure,
  old: RegisteredFigure | null,
): Promise<Result<ReadRow, EnterFigureRefusal>> {
  const book = await readPlaceBook({ lower: placeCode.split('.').length > 2 })
  const cell = (column: CoverageColumn) =>
    column === 'code' ? placeCode : column === 'name' ? '' : (typed[column] ?? '').trim()
  const read = figureOfRow(cell, { book, thousandsSigns: new Set(['.', ',']), places: new Map() })
  if (!read.ok) return refuse({ code: 'figure_refused', faults: read.refusal })
  const others = (await listFiguresOf(db, [placeCode])).filter(({ id }) => id !== old?.id)
  const row = { line: 1, ...read.value }
  const plan = coverageImport({ accepted: [row], refused: [], warnings: [] }, { registered: others, mayEnter: () => true }) // prettier-ignore
  const [refused] = plan.refused
  return refused ? refuse({ code: 'figure_refused', faults: refused.faults }) : accept(read.value)
}

function isUnchanged(old: RegisteredFigure, { figure }: ReadRow): boolean {
  return Object.entries(figure).every(([name, value]) => old[name as keyof typeof figure] === value)
}

async function saved(
  desk: Desk,
  db: Db,
  { figure, region }: ReadRow,
  correction: { readonly old: RegisteredFigure; readonly reason: string } | null,
): Promise<Result<string, never>> {
  const id = desk.newId()
  const by = { at: desk.now(), by: actor(desk) }
  await saveRegions(db, withParents([{ region }], await readPlaceBook({ lower: region.code.split('.').length > 2 })))
  const corrects = correction ? { figure: correction.old.id, reason: correction.reason } : null
  await insertFigures(db, [{ ...figure, id, from: correction?.old.from ?? null, corrects }], by)
  const deed = correction ? 'coverage_figure_corrected' : 'coverage_figure_entered'
  await desk.record(db, OUTSIDE_SEASONS, deed, id, figure, { before: correction?.old ?? null })
  return accept(id)
}
