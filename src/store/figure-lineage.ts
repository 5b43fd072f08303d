/** What people did to single figures: who entered and checked them, what a correction replaced, which of several counts. */
import type { Instant } from '../award/units/dates.ts'
import type { Db } from './db.ts'
import { livingRows, toFigure, type By, type CoverageChoice, type RegisteredFigure } from './place-coverage.ts'

/** A figure that counts; null where there is none, or not any more. */
export async function findFigure(db: Db, id: string): Promise<RegisteredFigure | null> {
  const row = await livingRows(db).where('figure.id', '=', id).executeTakeFirst()
  return row ? toFigure(row) : null
}

/** The figures of a place that were corrected, whatever became of their correction; latest first. */
export async function listCorrectedOf(db: Db, place: string): Promise<readonly RegisteredFigure[]> {
  const rows = await db
    .selectFrom('place_coverage as figure')
    .innerJoin('place_coverage as later', 'later.replaces', 'figure.id')
    .leftJoin('place_coverage_check as checked', 'checked.figure', 'figure.id')
    .selectAll('figure')
    .select(['checked.checked_at', 'checked.checked_by'])
    .where('figure.place', '=', place)
    .orderBy('later.entered_at', 'desc')
    .execute()
  return rows.map(toFigure)
}

/** @returns false where somebody was faster. */
export async function insertCheck(db: Db, figure: string, at: Instant, by: string): Promise<boolean> {
  const checked = await db
    .insertInto('place_coverage_check')
    .values({ figure, checked_at: at, checked_by: by })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return Number(checked.numInsertedOrUpdatedRows ?? 0n) > 0
}

/** The next choice of its place, segment and year; it holds from now on. */
export async function insertChoice(db: Db, choice: CoverageChoice, { at, by }: By & { by: string }): Promise<void> {
  const { placeCode, segment, year, figure, reason } = choice
  const last = await db
    .selectFrom('place_coverage_choice')
    .select((select) => select.fn.max('choice').as('last'))
    .where('place', '=', placeCode)
    .where('segment', '=', segment)
    .where('year', '=', year)
    .executeTakeFirst()
  await db
    .insertInto('place_coverage_choice')
    .values({
      place: placeCode,
      segment,
      year,
      choice: (last?.last ?? 0) + 1,
      figure,
      reason,
      chosen_at: at,
      chosen_by: by,
    })
    .execute()
}
