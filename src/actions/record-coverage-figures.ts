/** An administrator records published coverage figures of a season's places, each with base, date and source. */
import type { CoverageBeside } from '../award/decision/adopted-result.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import type { SeasonKey } from '../award/places/season-key.ts'
import { saveCoverageFigure } from '../store/coverage-figures.ts'
import { actor, type Desk } from './desk.ts'

export type RecordCoverageRefusal =
  | { readonly code: 'not_found' }
  | { readonly code: 'figure_without_source'; readonly placeCode: string; readonly asOf: string }

export async function recordCoverageFigures(
  desk: Desk,
  key: SeasonKey,
  figures: readonly CoverageBeside[],
): Promise<Result<number, RecordCoverageRefusal>> {
  return desk.transaction<number, RecordCoverageRefusal>(async (db) => {
    if (!desk.viewer.administrator) return refuse({ code: 'not_found' })
    const bare = figures.find((figure) => figure.source.trim() === '' || figure.asOf.trim() === '')
    if (bare) return refuse({ code: 'figure_without_source', placeCode: bare.placeCode, asOf: bare.asOf })
    for (const figure of figures) await saveCoverageFigure(db, key, figure, { at: desk.now(), by: actor(desk) })
    await desk.record(db, key, 'coverage_recorded', `${figures.length}`, { figures })
    return accept(figures.length)
  })
}
