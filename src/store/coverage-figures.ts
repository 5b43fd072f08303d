/** Published coverage figures: each with base, date and source, shown beside a candidate as its source printed it. */
import type { CoverageBeside } from '../award/decision/adopted-result.ts'
import type { SeasonKey } from '../award/places/season-key.ts'
import { compiledOnce } from './compiled-once.ts'
import type { Db } from './db.ts'
import type { Instant } from '../award/units/dates.ts'

export async function saveCoverageFigure(
  db: Db,
  key: SeasonKey,
  figure: CoverageBeside,
  recorded: { readonly at: Instant; readonly by: string },
): Promise<void> {
  const { placeCode, asOf, segment, source, percentage, members, denominator, base, target, note } = figure
  await db
    .insertInto('coverage_figure')
    .values({
      province: key.province,
      season: key.season,
      place_code: placeCode,
      as_of: asOf,
      segment,
      source,
      percentage,
      members,
      denominator,
      base,
      target,
      note,
      recorded_at: recorded.at,
      recorded_by: recorded.by,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

function figureRows(db: Db, key: SeasonKey) {
  return db
    .selectFrom('coverage_figure')
    .select(['place_code', 'as_of', 'segment', 'percentage', 'members', 'denominator', 'base', 'target'])
    .select(['source', 'note'])
    .where('province', '=', key.province)
    .where('season', '=', key.season)
    .orderBy('place_code')
    .orderBy('as_of', 'desc')
    .orderBy('segment')
    .orderBy('source')
}
export type FigureRow = Awaited<ReturnType<ReturnType<typeof figureRows>['executeTakeFirstOrThrow']>>

export function toFigure(row: FigureRow): CoverageBeside {
  const { segment, percentage, members, denominator, base, target, source, note } = row
  return {
    placeCode: row.place_code,
    asOf: row.as_of,
    segment,
    percentage,
    members,
    denominator,
    base,
    target,
    source,
    note,
  }
}

/** All figures of a season by place, newest first. */
export async function listCoverageFigures(db: Db, key: SeasonKey): Promise<readonly CoverageBeside[]> {
  return (await figureRows(db, key).execute()).map(toFigure)
}

const figureRowsOf = compiledOnce((db, key: SeasonKey & { readonly placeCodes: readonly string[] }) =>
  figureRows(db, key).where('place_code', '=', (select) => select.fn.any(select.val(key.placeCodes))),
)

/** The figures of some places, by place and newest first. */
export async function listCoverageFiguresOf(
  db: Db,
  key: SeasonKey,
  placeCodes: readonly string[],
): Promise<readonly CoverageBeside[]> {
  if (placeCodes.length === 0) return []
  return (await figureRowsOf(db, { province: key.province, season: key.season, placeCodes })).map(toFigure)
}
