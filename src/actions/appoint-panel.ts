/** Somebody who may set up the season records the decree that names the panel, and who holds which seat. */
import type { Decree } from '../award/decision/plenary.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import type { SeasonKey } from '../award/places/season-key.ts'
import { maySetUp } from '../award/season/access.ts'
import { listSheets } from '../store/mark-sheets.ts'
import { listSeatHolders, removeSeatHolder, savePanelDecree, saveSeatHolder, type SeatHolder } from '../store/panels.ts'
import { latestRulebook, lockSeason } from '../store/seasons.ts'
import { actor, type Desk } from './desk.ts'

export type AppointPanelRefusal =
  | { readonly code: 'not_found' }
  | { readonly code: 'seat_not_in_rulebook'; readonly seats: readonly string[] }
  | { readonly code: 'person_holds_two_seats'; readonly seats: readonly string[] }
  | { readonly code: 'seat_has_sheets'; readonly seats: readonly string[] }

export async function appointPanel(
  desk: Desk,
  key: SeasonKey,
  decree: Decree,
  holders: readonly SeatHolder[],
  /** Seats that nobody holds from now on. */
  vacated: readonly string[] = [],
): Promise<Result<true, AppointPanelRefusal>> {
  return desk.transaction<true, AppointPanelRefusal>(async (db) => {
    await lockSeason(db, key)
    const current = await latestRulebook(db, key)
    if (!maySetUp(desk.viewer, key).ok || !current) return refuse({ code: 'not_found' })
    const known = new Set(current.rulebook.panel.seats.map((seat) => seat.id))
    const odd = holders.map((holder) => holder.seat).filter((seat) => !known.has(seat))
    if (odd.length > 0) return refuse({ code: 'seat_not_in_rulebook', seats: odd })
    const busy = new Set((vacated.length > 0 ? await listSheets(db, key) : []).map((sheet) => sheet.seat))
    const kept = vacated.filter((seat) => busy.has(seat))
    if (kept.length > 0) return refuse({ code: 'seat_has_sheets', seats: kept })
    const named = new Set([...vacated, ...holders.map((holder) => holder.seat)])
    const staying = (await listSeatHolders(db, key)).filter((holder) => !named.has(holder.seat))
    const all = [...staying, ...holders]
    const twice = all.filter((holder) => all.filter((other) => other.person === holder.person).length > 1)
    if (twice.length > 0) return refuse({ code: 'person_holds_two_seats', seats: twice.map((holder) => holder.seat) })

    const at = desk.now()
    await savePanelDecree(db, key, decree, { at, by: actor(desk) })
    for (const seat of vacated) await removeSeatHolder(db, key, seat)
    for (const holder of holders) await saveSeatHolder(db, key, holder, at)
    await desk.record(db, key, 'panel_appointed', decree.number, {
      decree,
      seats: holders.map((holder) => holder.seat),
      ...(vacated.length > 0 ? { vacated } : {}),
    })
    return accept(true)
  })
}
