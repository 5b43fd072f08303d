/** Chair or secretary seat the substitute whom the decree names, when the holder of a seat cannot go on. */
import { mayActAs, type AccessRefusal } from '../award/judging/access.ts'
import { checkedSubstitution, type SubstitutionRefusal } from '../award/judging/substitutes.ts'
import type { SeasonKey } from '../award/places/season-key.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import { listSubstitutes, removeSubstitutes } from '../store/panel-substitutes.ts'
import { listSeatHolders, saveSeatHolder } from '../store/panels.ts'
import { listRecused } from '../store/recusals.ts'
import { latestRulebook, lockSeason } from '../store/seasons.ts'
import { handOver } from './appoint-panel.ts'
import { actor, type Desk } from './desk.ts'

export type SeatSubstituteRefusal = AccessRefusal | SubstitutionRefusal

export async function seatSubstitute(
  desk: Desk,
  key: SeasonKey,
  seat: string,
  reason: string,
): Promise<Result<true, SeatSubstituteRefusal>> {
  return desk.transaction<true, SeatSubstituteRefusal>(async (db) => {
    // Nobody signs, declares or closes while the seat changes hands.
    await lockSeason(db, key)
    const current = await latestRulebook(db, key)
    if (!current) return refuse({ code: 'not_found' })
    const may = mayActAs('committee', desk.viewer, current.rulebook.panel, key)
    if (!may.ok) return may
    const checked = checkedSubstitution(
      { seat, reason, by: actor(desk) },
      {
        substitutes: await listSubstitutes(db, key),
        holders: await listSeatHolders(db, key),
        recused: await listRecused(db, key),
      },
    )
    if (!checked.ok) return checked
    const { person, formerly, reason: words } = checked.value
    if (formerly !== null) await handOver(db, desk, key, seat)
    await saveSeatHolder(db, key, { seat, person }, desk.now())
    await removeSubstitutes(db, key, seat)
    await desk.record(
      db,
      key,
      'substitute_seated',
      seat,
      { seat, person, reason: words },
      { before: { person: formerly } },
    )
    return accept(true)
  })
}
