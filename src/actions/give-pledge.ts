/** A member of the panel gives the pledge of integrity, once a season. */
import { mayActAs, type AccessRefusal } from '../award/judging/access.ts'
import type { SeasonKey } from '../award/places/season-key.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import type { Instant } from '../award/units/dates.ts'
import { findPledgedAt, insertPledge } from '../store/conflict-declarations.ts'
import { holdSeason, latestRulebook } from '../store/seasons.ts'
import { actor, type Desk } from './desk.ts'

/** Given again it changes nothing: the first one holds. @returns since when it holds. */
export async function givePledge(desk: Desk, key: SeasonKey): Promise<Result<Instant, AccessRefusal>> {
  return desk.transaction<Instant, AccessRefusal>(async (db) => {
    await holdSeason(db, key)
    const rules = await latestRulebook(db, key)
    if (!rules) return refuse({ code: 'not_found' })
    const may = mayActAs('panel', desk.viewer, rules.rulebook.panel, key)
    if (!may.ok) return may
    const given = await findPledgedAt(db, key, actor(desk))
    if (given) return accept(given)
    const at = desk.now()
    await insertPledge(db, key, { person: actor(desk), at })
    await desk.record(db, key, 'pledge_given', 'pakta', {})
    return accept(at)
  })
}
