/** One of two people says why a conflict that facts show is none. The second voice settles it. */
import { mayActAs } from '../award/judging/access.ts'
import { checkedDismissal, type ConflictKey, type DismissalRefusal, isSame } from '../award/judging/found-conflicts.ts'
import { hasSteppedBack } from '../award/judging/panel-seats.ts'
import { seatsIn } from '../award/people/viewer.ts'
import type { CategoryKey } from '../award/places/season-key.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import { listSeatHolders } from '../store/panels.ts'
import { insertDismissal } from '../store/seat-facts.ts'
import { lockSeason } from '../store/seasons.ts'
import { conflictsFound } from './conflicts-found.ts'
import { actor, type Desk } from './desk.ts'
import { leadingRules } from './sheet-rules.ts'

export type DismissConflictRefusal = { readonly code: 'not_found' } | DismissalRefusal

/** @returns whether the conflict is settled with it. */
export async function dismissConflict(
  desk: Desk,
  key: CategoryKey,
  conflict: ConflictKey,
  reason: string,
): Promise<Result<boolean, DismissConflictRefusal>> {
  return desk.transaction<boolean, DismissConflictRefusal>(async (db) => {
    const rules = await leadingRules(db, key)
    if (!rules || !mayActAs('panel', desk.viewer, rules.panel, key).ok) return refuse({ code: 'not_found' })
    // Whoever stepped back from a candidate here has no say about the others either.
    if (seatsIn(desk.viewer, key).some((seat) => hasSteppedBack(rules.panel, seat)))
      return refuse({ code: 'not_found' })
    await lockSeason(db, key)
    const found = (await conflictsFound(db, key)).find((one) => isSame(one, conflict))
    const person = (await listSeatHolders(db, key)).find(({ seat }) => seat === conflict.seat)?.person
    if (!found || person === undefined) return refuse({ code: 'not_found' })
    const leads = mayActAs('committee', desk.viewer, rules.panel, key).ok
    const checked = checkedDismissal(found, { person: actor(desk), leads, isConcerned: person === actor(desk) }, reason)
    if (!checked.ok) return checked
    const { seat, candidate, kind, fact } = conflict
    const voice = { seat, candidate, kind, fact, leads, ...checked.value }
    await insertDismissal(db, key, voice, { at: desk.now(), by: actor(desk), person })
    const after = { kind, fact, ...checked.value }
    await desk.record(db, key, 'conflict_dismissed', `${key.category}/${candidate}/${seat}`, after)
    return accept(checked.value.turn > 1)
  })
}
