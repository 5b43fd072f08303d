/** Somebody who may set up a season saves new rules for it in one go. Once a mark sheet is open the rules are locked. */
import type { Rulebook } from '../award/rulebook/rulebook.ts'
import { refuse, type Result } from '../award/result.ts'
import type { SeasonKey } from '../award/places/season-key.ts'
import { maySetUp } from '../award/season/access.ts'
import { lockSeason } from '../store/seasons.ts'
import type { Desk } from './desk.ts'
import { insertRevision, lockedBySheets, revisionRefusal, type RevisionRefusal } from './rulebook-revision.ts'

export type ReviseRulebookRefusal = { readonly code: 'not_found' } | RevisionRefusal

/** @returns the new version's number. */
export async function reviseRulebook(
  desk: Desk,
  key: SeasonKey,
  rulebook: Rulebook,
): Promise<Result<number, ReviseRulebookRefusal>> {
  return desk.transaction<number, ReviseRulebookRefusal>(async (db) => {
    if (!maySetUp(desk.viewer, key).ok || !(await lockSeason(db, key))) return refuse({ code: 'not_found' })
    const refusal = (await lockedBySheets(db, key)) ?? (await revisionRefusal(db, key, rulebook))
    return refusal ? refuse(refusal) : insertRevision(desk, db, key, rulebook, '')
  })
}
