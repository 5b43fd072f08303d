/** Published targets come into the register; one that is known stays as it is. */
import { isEverywhere, type Enterer } from '../award/coverage/access.ts'
import type { CoverageTarget } from '../award/coverage/coverage-target.ts'
import { OUTSIDE_SEASONS } from '../award/places/season-key.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import { insertTargets } from '../store/coverage-targets.ts'
import { saveRegions } from '../store/regions.ts'
import type { Desk } from './desk.ts'
import { withParents } from './import-coverage.ts'
import { readPlaceBook } from './place-book.ts'

export type EnterTargetsRefusal =
  | { readonly code: 'not_found' }
  | { readonly code: 'place_code_unknown'; readonly placeCode: string }

export async function enterCoverageTargets(
  desk: Desk,
  targets: readonly CoverageTarget[],
  as: Enterer,
): Promise<Result<number, EnterTargetsRefusal>> {
  return desk.transaction<number, EnterTargetsRefusal>(async (db) => {
    if (!isEverywhere(as)) return refuse({ code: 'not_found' })
    const book = await readPlaceBook({ lower: targets.some(({ placeCode }) => placeCode.split('.').length > 2) })
    const regions = targets.map(({ placeCode }) => ({ placeCode, region: book.place(placeCode) }))
    const stray = regions.find(({ region }) => region === null)
    if (stray) return refuse({ code: 'place_code_unknown', placeCode: stray.placeCode })
    const known = regions.flatMap(({ region }) => (region ? [{ region }] : []))
    await saveRegions(db, withParents(known, book))
    await insertTargets(db, targets, { at: desk.now(), by: desk.viewer.person?.id ?? null })
    await desk.record(db, OUTSIDE_SEASONS, 'coverage_targets_entered', `${targets.length}`, { targets })
    return accept(targets.length)
  })
}
