/** Somebody who runs the season says of two candidates that look alike that they are two: they are not asked about again. */
import { pairOf } from '../award/nomination/possible-duplicates.ts'
import { REASON_CHARACTERS_MAX } from '../award/nomination/nomination-states.ts'
import { isOrganiser } from '../award/people/role-holding.ts'
import type { SeasonKey } from '../award/places/season-key.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import { findPairVerdict, insertPairVerdict } from '../store/candidate-pairs.ts'
import { findCandidate } from '../store/candidates.ts'
import { lockSeason } from '../store/seasons.ts'
import { actor, type Desk } from './desk.ts'

export type TellApartRefusal =
  | { readonly code: 'not_found' }
  | { readonly code: 'merge_reason_missing' }
  | { readonly code: 'merge_reason_too_long'; readonly charactersMax: number }
  /** They were merged: that is not taken back by a word. */
  | { readonly code: 'pair_merged_already' }

export async function tellCandidatesApart(
  desk: Desk,
  key: SeasonKey,
  candidates: readonly [string, string],
  typed: string,
): Promise<Result<true, TellApartRefusal>> {
  return desk.transaction<true, TellApartRefusal>(async (db) => {
    const [one, other] = candidates
    if (!isOrganiser(desk.viewer, key) || one === other || !(await lockSeason(db, key)))
      return refuse({ code: 'not_found' })
    for (const candidate of candidates)
      if (!(await findCandidate(db, key, candidate))) return refuse({ code: 'not_found' })
    const reason = typed.trim()
    if (reason === '') return refuse({ code: 'merge_reason_missing' })
    if (reason.length > REASON_CHARACTERS_MAX)
      return refuse({ code: 'merge_reason_too_long', charactersMax: REASON_CHARACTERS_MAX })
    const names = pairOf(one, other)
    const before = await findPairVerdict(db, key, names)
    if (before?.verdict === 'merged') return refuse({ code: 'pair_merged_already' })
    const verdict = { ...names, entry: (before?.entry ?? 0) + 1, verdict: 'different', stays: null, reason } as const
    await insertPairVerdict(db, key, { ...verdict, at: desk.now(), by: actor(desk) })
    const facts = { verdict: 'different', reason }
    await desk.record(db, key, 'candidate_pair_decided', `${names.first}/${names.second}`, facts)
    return accept(true)
  })
}
