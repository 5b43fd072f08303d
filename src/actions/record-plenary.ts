/** The secretary keeps the minutes of the plenary, until the result is adopted. */
import { checkedMinutes, type MinutesDraft, type PlenaryRefusal } from '../award/decision/plenary.ts'
import { mayActAs, type AccessRefusal } from '../award/judging/access.ts'
import type { RankingRefusal } from '../award/ranking/contest.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import type { CategoryKey } from '../award/places/season-key.ts'
import type { Season } from '../award/season/season.ts'
import { wallTime, type Instant } from '../award/units/dates.ts'
import { findAdoptedAt } from '../store/adoptions.ts'
import type { Db } from '../store/db.ts'
import { findMinutes, findPlenaryOpenedAt, saveMinutes, type KeptMinutes } from '../store/plenaries.ts'
import { findSeason, lockSeason } from '../store/seasons.ts'
import { currentRanking } from './category-contest.ts'
import { actor, type Desk } from './desk.ts'
import { leadingRules, type LeadingRules } from './sheet-rules.ts'

export type RecordPlenaryRefusal =
  | AccessRefusal
  | { readonly code: 'plenary_not_opened' }
  | { readonly code: 'already_adopted'; readonly adoptedAt: Instant }
  | { readonly code: 'minutes_refused'; readonly refusals: readonly PlenaryRefusal[] }
  | { readonly code: 'vote_refused'; readonly refusals: readonly RankingRefusal[] }

/** @param seen the version of the minutes the secretary had in front of them; 0 when there were none. */
export async function recordPlenary(
  desk: Desk,
  key: CategoryKey,
  seen: number,
  draft: MinutesDraft,
): Promise<Result<KeptMinutes, RecordPlenaryRefusal>> {
  return desk.transaction<KeptMinutes, RecordPlenaryRefusal>(async (db) => {
    const [rules, season] = [await leadingRules(db, key), await findSeason(db, key)]
    if (!rules || !season) return refuse({ code: 'not_found' })
    const may = mayActAs('secretary', desk.viewer, rules.panel, key)
    if (!may.ok) return may
    await lockSeason(db, key) // minutes, votes and adoption of a season follow one another
    if (!(await findPlenaryOpenedAt(db, key))) return refuse({ code: 'plenary_not_opened' })
    const adoptedAt = await findAdoptedAt(db, key)
    if (adoptedAt) return refuse({ code: 'already_adopted', adoptedAt })

    const before = await findMinutes(db, key)
    const decision = await decideMinutes(db, { desk, key, rules, season, seen, kept: before, draft })
    if (!decision.ok) return decision
    const recordedAt = desk.now()
    await saveMinutes(db, key, decision.value, { at: recordedAt, by: actor(desk) })
    await desk.record(
      db,
      key,
      'plenary_recorded',
      key.category,
      { ...decision.value, recordedAt },
      {
        before: before && { version: before.version, minutes: before.minutes },
      },
    )
    return decision
  })
}

type MinutesQuestion = {
  readonly desk: Desk
  readonly key: CategoryKey
  readonly rules: LeadingRules
  readonly season: Season
  readonly seen: number
  readonly kept: KeptMinutes | null
  readonly draft: MinutesDraft
}

async function decideMinutes(
  db: Db,
  { desk, key, rules, season, seen, kept, draft }: MinutesQuestion,
): Promise<Result<KeptMinutes, RecordPlenaryRefusal>> {
  const version = kept?.version ?? 0
  if (version !== seen) {
    return refuse({ code: 'minutes_refused', refusals: [{ code: 'plenary_changed_elsewhere', version }] })
  }
  const checked = checkedMinutes(rules.panel, draft, wallTime(desk.now(), season.zone).day)
  if (!checked.ok) return refuse({ code: 'minutes_refused', refusals: checked.refusal })
  const ranked = await currentRanking(db, key, rules.category, draft.votes)
  if (!ranked.ok && draft.votes.length > 0) return refuse({ code: 'vote_refused', refusals: ranked.refusal })
  return accept({ version: version + 1, minutes: checked.value })
}
