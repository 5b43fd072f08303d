/** An import is taken back whole, with the corrections of its figures, and says why; its rows stay where they are. */
import { mayUndoImport } from '../award/coverage/access.ts'
import { OUTSIDE_SEASONS } from '../award/places/season-key.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import { findImport, insertUndo, lockFigures, type CoverageImport } from '../store/coverage-imports.ts'
import type { Desk } from './desk.ts'

export type UndoImportRefusal = {
  readonly code: 'not_found' | 'undo_not_yours' | 'reason_missing' | 'reason_too_long' | 'import_undone'
}

export const REASON_CHARACTERS_MAX = 500

export async function undoCoverageImport(
  desk: Desk,
  id: string,
  reasonTyped: string,
): Promise<Result<CoverageImport, UndoImportRefusal>> {
  return desk.transaction<CoverageImport, UndoImportRefusal>(async (db) => {
    await lockFigures(db)
    const found = await findImport(db, id)
    if (!found) return refuse({ code: 'not_found' })
    if (!mayUndoImport(desk.viewer, found.importedBy?.id ?? null)) return refuse({ code: 'undo_not_yours' })
    if (found.undone) return refuse({ code: 'import_undone' })
    const reason = reasonTyped.trim()
    if (reason === '') return refuse({ code: 'reason_missing' })
    if (reason.length > REASON_CHARACTERS_MAX) return refuse({ code: 'reason_too_long' })
    const by = { at: desk.now(), by: desk.viewer.person?.id ?? null }
    if (!(await insertUndo(db, id, reason, by))) return refuse({ code: 'import_undone' })
    await desk.record(db, OUTSIDE_SEASONS, 'coverage_import_undone', id, { figures: found.accepted })
    return accept(found)
  })
}
