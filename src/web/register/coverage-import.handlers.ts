/** One import: what came in with it, and taking it back. */
import { undoCoverageImport, type UndoImportRefusal } from '../../actions/undo-coverage-import.ts'
import { mayUndoImport } from '../../award/coverage/access.ts'
import { findImport, listPlacesOfImport } from '../../store/coverage-imports.ts'
import { registerWords } from '../../wording/coverage-register.ts'
import { writtenInstant } from '../../wording/dates.ts'
import { noPermission, notFound } from '../door/trouble.handlers.ts'
import { frameOf } from '../frame.ts'
import { paths } from '../paths.ts'
import { page, seeOther } from '../reply.ts'
import type { Visit } from '../visit.ts'
import { CoverageImportPage, undoFields } from './coverage-import.page.tsx'
import { shownImport } from './register.handlers.ts'

const PLACES_SHOWN_MAX = 600

export async function showCoverageImport(visit: Visit): Promise<Response> {
  return importPage(visit, '', null)
}

export async function postUndoImport(visit: Visit): Promise<Response> {
  const { form, desk } = visit
  if (!form) return notFound(visit)
  const typed = form.text(undoFields.reason)
  const id = visit.params['impor'] ?? ''
  const undone = await undoCoverageImport(desk, id, typed)
  if (undone.ok) return seeOther(visit, paths.coverageImport(id), 'impor-dibatalkan')
  if (undone.refusal.code === 'not_found') return notFound(visit)
  if (undone.refusal.code === 'undo_not_yours') return noPermission(visit)
  return importPage(visit, typed, undone.refusal.code)
}

async function importPage(visit: Visit, typed: string, refused: UndoImportRefusal['code'] | null): Promise<Response> {
  const { site, language, viewer } = visit
  const words = registerWords[language]
  const found = await findImport(site.db, visit.params['impor'] ?? '')
  if (!found) return notFound(visit)
  const places = await listPlacesOfImport(site.db, found.id)
  const text = refused === 'import_undone' ? words.importUndone : refused === 'reason_too_long' ? words.reasonTooLong : words.reasonMissing // prettier-ignore
  const { undone } = found
  const view = {
    file: shownImport(found, language),
    undone:
      undone && words.undoneBy(undone.by ?? words.operator, writtenInstant(undone.at, 'WIB', language), undone.reason),
    mayUndo: mayUndoImport(viewer, found.importedBy?.id ?? null),
    places: places.slice(0, PLACES_SHOWN_MAX).map((place) => ({ ...place, href: paths.placeFigures(place.code) })),
    morePlaces: Math.max(0, places.length - PLACES_SHOWN_MAX),
    typed,
    errors: refused === null ? [] : [{ field: undoFields.reason, text }],
  }
  const status = refused === null ? 200 : refused === 'import_undone' ? 409 : 422
  return page(visit, CoverageImportPage({ frame: frameOf(visit, false), view }), status)
}
