/** An administrator enters candidates straight among the nominees: a season that was prepared on paper, or a demonstration. */
import { nominations, type NominationRefusal } from '../award/nomination/nominations.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import type { SeasonKey } from '../award/places/season-key.ts'
import type { Instant } from '../award/units/dates.ts'
import { type Candidate, insertCandidate, listNominations } from '../store/candidates.ts'
import { findClosedAt } from '../store/closings.ts'
import { insertNomination } from '../store/nominations.ts'
import { latestRulebook, lockSeason } from '../store/seasons.ts'
import { actor, type Desk } from './desk.ts'

export type Nominee = Candidate & { readonly category: string }

export type NominateRefusal =
  | { readonly code: 'not_found' }
  | NominationRefusal
  | { readonly code: 'candidate_name_missing'; readonly candidate: string }
  | { readonly code: 'candidate_slug_invalid'; readonly candidate: string }
  | { readonly code: 'category_already_closed'; readonly category: string; readonly closedAt: Instant }

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** All or none. A candidate named in several categories is registered once. */
export async function nominateCandidates(
  desk: Desk,
  key: SeasonKey,
  nominees: readonly Nominee[],
): Promise<Result<number, NominateRefusal>> {
  return desk.transaction<number, NominateRefusal>(async (db) => {
    await lockSeason(db, key)
    const current = await latestRulebook(db, key)
    if (!desk.viewer.administrator || !current) return refuse({ code: 'not_found' })
    const bad = nominees.find((nominee) => !SLUG.test(nominee.candidate))
    if (bad) return refuse({ code: 'candidate_slug_invalid', candidate: bad.candidate })
    const nameless = nominees.find((nominee) => nominee.name.trim() === '')
    if (nameless) return refuse({ code: 'candidate_name_missing', candidate: nameless.candidate })
    for (const category of new Set(nominees.map((nominee) => nominee.category))) {
      const closedAt = await findClosedAt(db, { ...key, category })
      if (closedAt) return refuse({ code: 'category_already_closed', category, closedAt })
    }
    const existing = await listNominations(db, key)
    const decision = nominations(current.rulebook, existing, nominees)
    if (!decision.ok) return decision

    const registered = new Set(existing.map((nomination) => nomination.candidate))
    const at = desk.now()
    for (const nominee of nominees) {
      if (!registered.has(nominee.candidate)) await insertCandidate(db, key, nominee, at)
      registered.add(nominee.candidate)
      const entered = { move: 'enter', state: 'nominee', step: 1, reason: null, at, by: actor(desk) } as const
      await insertNomination(db, { ...key, category: nominee.category }, nominee.candidate, entered)
    }
    const named = nominees.map(({ candidate, category }) => ({ candidate, category }))
    await desk.record(db, key, 'candidates_nominated', `${nominees.length}`, { nominees: named })
    return accept(nominees.length)
  })
}
