/** Targets of coverage as published: per place and year, in percent or in heads, each with its frame and source. */
import type { CoverageTarget } from '../award/coverage/coverage-target.ts'
import { compiledOnce } from './compiled-once.ts'
import type { Db } from './db.ts'
import type { By } from './place-coverage.ts'

/** A target that is known already stays as it is. */
export async function insertTargets(db: Db, targets: readonly CoverageTarget[], { at, by }: By): Promise<void> {
  if (targets.length === 0) return
  await db
    .insertInto('coverage_target')
    .values(
      targets.map((target) => ({
        place: target.placeCode,
        year: target.year,
        framework: target.framework,
        source: target.source,
        target_percent: target.percent,
        target_members: target.members === null ? null : String(target.members),
        note: target.note,
        entered_at: at,
        entered_by: by,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** By place and year. */
export async function listTargets(db: Db, places: readonly string[]): Promise<readonly CoverageTarget[]> {
  const rows = places.length === 0 ? [] : await targetsOf(db, { places })
  return rows.map((row) => ({
    placeCode: row.place,
    year: row.year,
    percent: row.target_percent,
    members: row.target_members === null ? null : Number(row.target_members),
    framework: row.framework,
    source: row.source,
    note: row.note,
  }))
}

const targetsOf = compiledOnce((db, { places }: { readonly places: readonly string[] }) =>
  db
    .selectFrom('coverage_target')
    .selectAll()
    .where('place', '=', (select) => select.fn.any(select.val(places)))
    .orderBy('place')
    .orderBy('year')
    .orderBy('framework')
    .orderBy('source'),
)
