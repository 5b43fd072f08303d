/** Somebody other than who entered a figure compares it with its source. */
import { mayEnterFigures } from '../award/coverage/access.ts'
import { OUTSIDE_SEASONS } from '../award/places/season-key.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import { findFigure, insertCheck } from '../store/figure-lineage.ts'
import { actor, type Desk } from './desk.ts'

export type CheckFigureRefusal = { readonly code: 'not_found' | 'figure_gone' | 'figure_yours' | 'figure_checked' }

export async function checkFigure(desk: Desk, id: string): Promise<Result<string, CheckFigureRefusal>> {
  return desk.transaction<string, CheckFigureRefusal>(async (db) => {
    const figure = await findFigure(db, id)
    if (!figure) return refuse({ code: 'figure_gone' })
    if (!mayEnterFigures(desk.viewer, figure.placeCode)) return refuse({ code: 'not_found' })
    if (figure.enteredBy === actor(desk)) return refuse({ code: 'figure_yours' })
    if (figure.checkedAt || !(await insertCheck(db, id, desk.now(), actor(desk))))
      return refuse({ code: 'figure_checked' })
    await desk.record(db, OUTSIDE_SEASONS, 'coverage_figure_checked', id, { placeCode: figure.placeCode })
    return accept(id)
  })
}
