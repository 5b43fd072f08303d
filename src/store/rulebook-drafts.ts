/** The draft of a season's rules: one document that several people change in turn, counted up with every save. */
import type { SeasonKey } from '../award/places/season-key.ts'
import type { Rulebook } from '../award/rulebook/rulebook.ts'
import type { Instant } from '../award/units/dates.ts'
import type { Db } from './db.ts'

export type RulebookDraft = {
  /** 0 before the first save: the draft is then the rules in force. */
  readonly version: number
  readonly rulebook: Rulebook
  readonly savedAt: Instant | null
}

export async function findDraft(db: Db, key: SeasonKey): Promise<RulebookDraft | null> {
  const row = await db
    .selectFrom('rulebook_draft')
    .select(['version', 'document', 'saved_at'])
    .where('province', '=', key.province)
    .where('season', '=', key.season)
    .executeTakeFirst()
  return row ? { version: row.version, rulebook: JSON.parse(row.document) as Rulebook, savedAt: row.saved_at } : null
}

export async function saveDraftRow(
  db: Db,
  key: SeasonKey,
  draft: { readonly version: number; readonly rulebook: Rulebook; readonly at: Instant; readonly by: string },
): Promise<void> {
  const { province, season } = key
  const row = {
    version: draft.version,
    document: JSON.stringify(draft.rulebook),
    saved_at: draft.at,
    saved_by: draft.by,
  }
  await db
    .insertInto('rulebook_draft')
    .values({ province, season, ...row })
    .onConflict((conflict) => conflict.columns(['province', 'season']).doUpdateSet(row))
    .execute()
}
