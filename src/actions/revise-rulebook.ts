/** An administrator saves a new version of a season's rulebook. Once a mark sheet is open the rules are locked. */
import { rulebookHash } from '../award/rulebook/rulebook-hash.ts'
import { categoryById, type Rulebook } from '../award/rulebook/rulebook.ts'
import { listNominations } from '../store/candidates.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import type { SeasonKey } from '../award/places/season-key.ts'
import { listSheets } from '../store/mark-sheets.ts'
import { insertRulebook, latestRulebook, lockSeason } from '../store/seasons.ts'
import { actor, type Desk } from './desk.ts'

export type ReviseRulebookRefusal =
  | { readonly code: 'not_found' }
  | { readonly code: 'rulebook_locked'; readonly sheets: number }
  | { readonly code: 'rulebook_of_another_season' }
  | { readonly code: 'category_has_nominees'; readonly categories: readonly string[] }

/** @returns the new version's number. */
export async function reviseRulebook(
  desk: Desk,
  key: SeasonKey,
  rulebook: Rulebook,
): Promise<Result<number, ReviseRulebookRefusal>> {
  return desk.transaction<number, ReviseRulebookRefusal>(async (db) => {
    if (!desk.viewer.administrator || !(await lockSeason(db, key))) return refuse({ code: 'not_found' })
    const { length: sheets } = await listSheets(db, key)
    if (sheets > 0) return refuse({ code: 'rulebook_locked', sheets })
    const fits = rulebook.place === key.province && rulebook.assessmentYear === key.season
    if (!fits) return refuse({ code: 'rulebook_of_another_season' })
    const nominated = new Set((await listNominations(db, key)).map((nomination) => nomination.category))
    const orphaned = [...nominated].filter((category) => !categoryById(rulebook, category))
    if (orphaned.length > 0) return refuse({ code: 'category_has_nominees', categories: orphaned })

    const former = await latestRulebook(db, key)
    const version = (former?.version ?? 0) + 1
    const hash = rulebookHash(rulebook)
    await insertRulebook(db, key, { version, hash, rulebook, savedAt: desk.now(), savedBy: actor(desk) })
    const before = former && { version: former.version, hash: former.hash }
    await desk.record(db, key, 'rulebook_revised', `version ${version}`, { version, hash }, { before })
    return accept(version)
  })
}
