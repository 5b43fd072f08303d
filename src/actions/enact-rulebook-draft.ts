/** The draft becomes the season's rules: a new version with its hash and the reason for it. Locked rules need a proposal instead. */
import type { SeasonKey } from '../award/places/season-key.ts'
import type { Rulebook } from '../award/rulebook/rulebook.ts'
import { type PlacedFlaw, rulebookFlaws } from '../award/rulebook/rulebook-flaws.ts'
import { rulebookHash } from '../award/rulebook/rulebook-hash.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import { maySetUp } from '../award/season/access.ts'
import { type StageDateRefusal, stageDateRefusals } from '../award/season/stage-dates.ts'
import type { Db } from '../store/db.ts'
import { latestRulebook, lockSeason } from '../store/seasons.ts'
import type { Desk } from './desk.ts'
import { currentDraft } from './rulebook-draft.ts'
import { insertRevision, lockedBySheets, revisionRefusal, type RevisionRefusal } from './rulebook-revision.ts'

/** Why a draft cannot be anybody's rules as it stands. */
export type DraftRefusal =
  | { readonly code: 'not_found' }
  | { readonly code: 'draft_changed_elsewhere'; readonly version: number }
  | { readonly code: 'reason_missing' }
  | { readonly code: 'reason_too_long'; readonly charactersMax: number }
  | { readonly code: 'rules_unchanged' }
  | {
      readonly code: 'rulebook_flawed'
      readonly flaws: readonly PlacedFlaw[]
      readonly dates: readonly StageDateRefusal[]
    }
  | RevisionRefusal

export const REASON_CHARACTERS_MAX = 1000

/** @returns the new version's number. */
export async function enactRulebookDraft(
  desk: Desk,
  key: SeasonKey,
  seen: number,
  reason: string,
): Promise<Result<number, DraftRefusal>> {
  return desk.transaction<number, DraftRefusal>(async (db) => {
    if (!maySetUp(desk.viewer, key).ok || !(await lockSeason(db, key))) return refuse({ code: 'not_found' })
    const locked = await lockedBySheets(db, key)
    if (locked) return refuse(locked)
    const ready = await soundDraft(db, key, seen, reason)
    return ready.ok ? insertRevision(desk, db, key, ready.value, reason.trim()) : ready
  })
}

/** The draft, if it could take the place of the rules in force. */
export async function soundDraft(
  db: Db,
  key: SeasonKey,
  seen: number,
  reason: string,
): Promise<Result<Rulebook, DraftRefusal>> {
  const draft = await currentDraft(db, key)
  const rules = await latestRulebook(db, key)
  if (!draft || !rules) return refuse({ code: 'not_found' })
  if (draft.version !== seen) return refuse({ code: 'draft_changed_elsewhere', version: draft.version })
  const { rulebook } = draft
  const flaws = rulebookFlaws(rulebook)
  const dates = stageDateRefusals(rulebook.stages)
  if (flaws.length + dates.length > 0) return refuse({ code: 'rulebook_flawed', flaws, dates })
  if (rulebookHash(rulebook) === rules.hash) return refuse({ code: 'rules_unchanged' })
  if (reason.trim() === '') return refuse({ code: 'reason_missing' })
  if (reason.length > REASON_CHARACTERS_MAX) {
    return refuse({ code: 'reason_too_long', charactersMax: REASON_CHARACTERS_MAX })
  }
  const refusal = await revisionRefusal(db, key, rulebook)
  return refusal ? refuse(refusal) : accept(rulebook)
}
