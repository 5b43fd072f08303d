/** The rules being written: the draft, or, before anybody changed a word, the rules in force. */
import type { SeasonKey } from '../award/places/season-key.ts'
import type { Db } from '../store/db.ts'
import { findDraft, type RulebookDraft } from '../store/rulebook-drafts.ts'
import { latestRulebook } from '../store/seasons.ts'

export async function currentDraft(db: Db, key: SeasonKey): Promise<RulebookDraft | null> {
  const draft = await findDraft(db, key)
  if (draft) return draft
  const rules = await latestRulebook(db, key)
  return rules && { version: 0, rulebook: rules.rulebook, savedAt: null }
}
