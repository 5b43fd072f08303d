/** Of figures that contradict each other somebody says which one counts, and why; the last choice holds. */
import { mayEnterFigures } from '../award/coverage/access.ts'
import { OUTSIDE_SEASONS } from '../award/places/season-key.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import { lockFigures } from '../store/coverage-imports.ts'
import { findFigure, insertChoice } from '../store/figure-lineage.ts'
import { listFiguresOf } from '../store/place-coverage.ts'
import { actor, type Desk } from './desk.ts'
import { REASON_CHARACTERS_MAX } from './undo-coverage-import.ts'

export type ChooseFigureRefusal = {
  readonly code: 'not_found' | 'figure_gone' | 'figure_alone' | 'reason_missing' | 'reason_too_long'
}

export async function chooseFigure(
  desk: Desk,
  id: string,
  reasonTyped: string,
): Promise<Result<string, ChooseFigureRefusal>> {
  return desk.transaction<string, ChooseFigureRefusal>(async (db) => {
    await lockFigures(db)
    const chosen = await findFigure(db, id)
    if (!chosen) return refuse({ code: 'figure_gone' })
    const { placeCode, segment, year } = chosen
    if (!mayEnterFigures(desk.viewer, placeCode)) return refuse({ code: 'not_found' })
    const reason = reasonTyped.trim()
    if (reason === '') return refuse({ code: 'reason_missing' })
    if (reason.length > REASON_CHARACTERS_MAX) return refuse({ code: 'reason_too_long' })
    const all = await listFiguresOf(db, [placeCode])
    if (all.filter((figure) => figure.segment === segment && figure.year === year).length < 2)
      return refuse({ code: 'figure_alone' })
    const choice = { placeCode, segment, year, figure: id, reason }
    await insertChoice(db, choice, { at: desk.now(), by: actor(desk) })
    await desk.record(db, OUTSIDE_SEASONS, 'coverage_figure_chosen', id, { placeCode, segment, year })
    return accept(id)
  })
}
