/** What every way to new rules has in common: whether they may replace the ones in force, and writing them down. */
import type { SeasonKey } from '../award/places/season-key.ts'
import { categoryById, panelCriteria, type Rulebook } from '../award/rulebook/rulebook.ts'
import { rulebookHash } from '../award/rulebook/rulebook-hash.ts'
import { accept, type Result } from '../award/result.ts'
import { listNominations } from '../store/candidates.ts'
import type { Db } from '../store/db.ts'
import { listMarkedCriteria } from '../store/invariants.ts'
import { listSheets } from '../store/mark-sheets.ts'
import { insertRulebook, latestRulebook, relabelSeason } from '../store/seasons.ts'
import { actor, type Desk } from './desk.ts'

export type RulebookLocked = { readonly code: 'rulebook_locked'; readonly sheets: number }

export type RevisionRefusal =
  | RulebookLocked
  | { readonly code: 'rulebook_of_another_season' }
  | { readonly code: 'category_has_nominees'; readonly categories: readonly string[] }
  | { readonly code: 'criterion_has_marks'; readonly criteria: readonly string[] }
  | { readonly code: 'seat_has_sheets'; readonly seats: readonly string[] }

export async function lockedBySheets(db: Db, key: SeasonKey): Promise<RulebookLocked | null> {
  const { length: sheets } = await listSheets(db, key)
  return sheets > 0 ? { code: 'rulebook_locked', sheets } : null
}

/** What people have already done under the rules in force must still have its place under the new ones. */
export async function revisionRefusal(db: Db, key: SeasonKey, rulebook: Rulebook): Promise<RevisionRefusal | null> {
  const fits = rulebook.place === key.province && rulebook.assessmentYear === key.season
  if (!fits) return { code: 'rulebook_of_another_season' }
  const nominated = new Set((await listNominations(db, key)).map((nomination) => nomination.category))
  const categories = [...nominated].filter((category) => !categoryById(rulebook, category))
  if (categories.length > 0) return { code: 'category_has_nominees', categories }

  const busy = new Set((await listSheets(db, key)).map((sheet) => sheet.seat))
  const seats = [...busy].filter((id) => !rulebook.panel.seats.some((seat) => seat.id === id && seat.scores))
  if (seats.length > 0) return { code: 'seat_has_sheets', seats }
  const criteria = await markedCriteriaLost(db, key, rulebook)
  return criteria.length > 0 ? { code: 'criterion_has_marks', criteria } : null
}

/** Criteria with marks that are gone, or whose scale is another one. */
async function markedCriteriaLost(db: Db, key: SeasonKey, rulebook: Rulebook): Promise<readonly string[]> {
  const marked = await listMarkedCriteria(db, key)
  const before = (await latestRulebook(db, key))?.rulebook
  const lost = marked
    .filter(({ category, criterion }) => {
      const scale = scaleIn(rulebook, category, criterion)
      return scale === undefined || scale !== scaleIn(before, category, criterion)
    })
    .map(({ category, criterion }) => `${category}/${criterion}`)
  return [...new Set(lost)]
}

function scaleIn(rules: Rulebook | undefined, category: string, criterion: string): string | undefined {
  const found = rules && categoryById(rules, category)
  return found && panelCriteria(found).find(({ id }) => id === criterion)?.scaleMax
}

/** @returns the new version's number. */
export async function insertRevision(
  desk: Desk,
  db: Db,
  key: SeasonKey,
  rulebook: Rulebook,
  reason: string,
): Promise<Result<number, never>> {
  const former = await latestRulebook(db, key)
  const version = (former?.version ?? 0) + 1
  const hash = rulebookHash(rulebook)
  const savedAt = desk.now()
  await insertRulebook(db, key, { version, hash, rulebook, savedAt, savedBy: actor(desk), reason })
  await relabelSeason(db, key, rulebook.label)
  const before = former && { version: former.version, hash: former.hash }
  await desk.record(db, key, 'rulebook_revised', `version ${version}`, { version, hash, reason, savedAt }, { before })
  return accept(version)
}
