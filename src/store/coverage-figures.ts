/**
 * Published figures of the register as they stand beside a candidate: what the source printed. By year, newest first, and
 * within it in the order in which a figure stands for its place (`standingFigure`): chosen, with a named base, newest.
 */
import type { CoverageBeside } from '../award/decision/adopted-result.ts'
import { compiledOnce } from './compiled-once.ts'
import type { Db } from './db.ts'
import { baseIsNamed, figureCounts, figureIsChosen } from './place-coverage.ts'

function figureRows(db: Db) {
  return db
    .selectFrom('place_coverage as figure')
    .select(['place', 'as_of', 'segment', 'published_percent', 'covered', 'eligible', 'base', 'target_percent'])
    .select(['source', 'note'])
    .where(figureCounts)
    .orderBy('place')
    .orderBy('year', 'desc')
    .orderBy(figureIsChosen, 'desc')
    .orderBy(baseIsNamed, 'desc')
    .orderBy('as_of', 'desc')
    .orderBy('segment')
    .orderBy('source', 'desc')
    .orderBy('id', 'desc')
}
export type BesideRow = Awaited<ReturnType<ReturnType<typeof figureRows>['executeTakeFirstOrThrow']>>

export function toBeside(row: BesideRow): CoverageBeside {
  const { segment, base, source, note } = row
  return {
    placeCode: row.place,
    asOf: row.as_of,
    segment,
    percentage: row.published_percent,
    members: row.covered,
    denominator: row.eligible,
    base,
    target: row.target_percent,
    source,
    note,
  }
}

const figureRowsOf = compiledOnce((db, { placeCodes }: { readonly placeCodes: readonly string[] }) =>
  figureRows(db).where('place', '=', (select) => select.fn.any(select.val(placeCodes))),
)

/** The figures of some places, by place; the first of a segment is the one that stands for it. */
export async function listFiguresBeside(db: Db, placeCodes: readonly string[]): Promise<readonly CoverageBeside[]> {
  return placeCodes.length === 0 ? [] : (await figureRowsOf(db, { placeCodes })).map(toBeside)
}
