/** Somebody who may set up a season saves its draft rules as a whole. The draft may still contradict itself; the rules may not. */
import type { SeasonKey } from '../award/places/season-key.ts'
import type { Rulebook } from '../award/rulebook/rulebook.ts'
import { rulebookHash } from '../award/rulebook/rulebook-hash.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import { maySetUp } from '../award/season/access.ts'
import type { Db } from '../store/db.ts'
import { saveDraftRow } from '../store/rulebook-drafts.ts'
import { lockSeason } from '../store/seasons.ts'
import { actor, type Desk } from './desk.ts'
import { currentDraft } from './rulebook-draft.ts'

export type SaveDraftRefusal =
  | { readonly code: 'not_found' }
  | { readonly code: 'draft_changed_elsewhere'; readonly version: number }
  | { readonly code: 'rulebook_of_another_season' }

/**
 * @param seen the version the changes were made on: somebody else's save in between is a refusal.
 * @returns the new version's number.
 */
export async function saveRulebookDraft(
  desk: Desk,
  key: SeasonKey,
  seen: number,
  rulebook: Rulebook,
): Promise<Result<number, SaveDraftRefusal>> {
  return desk.transaction<number, SaveDraftRefusal>(async (db) => {
    if (!maySetUp(desk.viewer, key).ok || !(await lockSeason(db, key))) return refuse({ code: 'not_found' })
    const stored = await currentDraft(db, key)
    if (!stored) return refuse({ code: 'not_found' })
    if (stored.version !== seen) return refuse({ code: 'draft_changed_elsewhere', version: stored.version })
    const fits = rulebook.place === key.province && rulebook.assessmentYear === key.season
    if (!fits) return refuse({ code: 'rulebook_of_another_season' })
    return accept(await saveNextDraft(desk, db, key, seen, rulebook))
  })
}

/** Inside the transaction of a deed that holds the season's lock and knows the version in the store. */
export async function saveNextDraft(
  desk: Desk,
  db: Db,
  key: SeasonKey,
  stored: number,
  rulebook: Rulebook,
): Promise<number> {
  const version = stored + 1
  await saveDraftRow(db, key, { version, rulebook, at: desk.now(), by: actor(desk) })
  await desk.record(db, key, 'rulebook_draft_saved', `draft ${version}`, { hash: rulebookHash(rulebook) })
  return version
}
