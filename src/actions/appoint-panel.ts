/**
 * The decree that names the panel, and who holds which seat. Nobody seats themselves, and whoever has stepped back from a
 * candidate stays in the seat that stepped back: in another one the exclusion would be gone.
 */
import type { Decree } from '../award/decision/plenary.ts'
import type { PanelTerm } from '../award/judging/substitutes.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import type { SeasonKey } from '../award/places/season-key.ts'
import { maySetUp } from '../award/season/access.ts'
import type { Db } from '../store/db.ts'
import { emptyDraftsOf, listSheets } from '../store/mark-sheets.ts'
import {
  findPanelDecree,
  keepFormerHolder,
  listSeatHolders,
  removeSeatHolder,
  savePanelDecree,
  saveSeatHolder,
  type SeatHolder,
} from '../store/panels.ts'
import { savePanelTerm, saveSubstitutes } from '../store/panel-substitutes.ts'
import { listRecused } from '../store/recusals.ts'
import { latestRulebook, lockSeason } from '../store/seasons.ts'
import { actor, type Desk } from './desk.ts'
import { subjectOf } from './enter-marks.ts'

export type AppointPanelRefusal =
  | { readonly code: 'not_found' }
  | { readonly code: 'seat_not_in_rulebook'; readonly seats: readonly string[] }
  | { readonly code: 'person_holds_two_seats'; readonly seats: readonly string[] }
  /** Named to take these seats while they hold one, or for two seats. */
  | { readonly code: 'substitute_sits_already'; readonly seats: readonly string[] }
  | { readonly code: 'seat_for_oneself'; readonly seat: string }
  | { readonly code: 'recused_person_moves'; readonly from: string; readonly to: string }
  | { readonly code: 'seat_has_sheets'; readonly seats: readonly string[] }

export type DecreeDetails = { readonly term: PanelTerm | null; readonly substitutes: readonly SeatHolder[] }

export async function appointPanel(
  desk: Desk,
  key: SeasonKey,
  decree: Decree,
  holders: readonly SeatHolder[],
  /** Seats that nobody holds from now on. */
  vacated: readonly string[] = [],
  /** What else the decree says; as it was where nothing is said of it. */
  more: DecreeDetails | null = null,
): Promise<Result<true, AppointPanelRefusal>> {
  return desk.transaction<true, AppointPanelRefusal>(async (db) => {
    await lockSeason(db, key)
    const current = await latestRulebook(db, key)
    if (!maySetUp(desk.viewer, key).ok || !current) return refuse({ code: 'not_found' })
    const known = new Set(current.rulebook.panel.seats.map((seat) => seat.id))
    const substitutes = more?.substitutes ?? []
    const odd = [...holders, ...substitutes].map((holder) => holder.seat).filter((seat) => !known.has(seat))
    if (odd.length > 0) return refuse({ code: 'seat_not_in_rulebook', seats: odd })
    const own = [...holders, ...substitutes].find((holder) => holder.person === desk.viewer.person?.id)
    if (own) return refuse({ code: 'seat_for_oneself', seat: own.seat })
    const recused = await listRecused(db, key)
    for (const { person, seat: to } of [...holders, ...substitutes]) {
      const from = recused.find((back) => back.person === person && back.seat !== to)?.seat
      if (from !== undefined) return refuse({ code: 'recused_person_moves', from, to })
    }
    const busy = new Set((vacated.length > 0 ? await listSheets(db, key) : []).map((sheet) => sheet.seat))
    const kept = vacated.filter((seat) => busy.has(seat))
    if (kept.length > 0) return refuse({ code: 'seat_has_sheets', seats: kept })
    const named = new Set([...vacated, ...holders.map((holder) => holder.seat)])
    const seated = await listSeatHolders(db, key)
    const staying = seated.filter((holder) => !named.has(holder.seat))
    const all = [...staying, ...holders]
    const sitting = substitutes.filter(({ seat, person }) =>
      [...all, ...substitutes.filter((other) => other.seat !== seat)].some((other) => other.person === person),
    )
    if (sitting.length > 0) return refuse({ code: 'substitute_sits_already', seats: sitting.map(({ seat }) => seat) })
    const twice = all.filter((holder) => all.filter((other) => other.person === holder.person).length > 1)
    if (twice.length > 0) return refuse({ code: 'person_holds_two_seats', seats: twice.map((holder) => holder.seat) })

    const at = desk.now()
    const formerly = await findPanelDecree(db, key)
    const before = formerly && { decree: formerly, seats: seated.filter((holder) => named.has(holder.seat)) }
    await savePanelDecree(db, key, decree, { at, by: actor(desk) })
    if (more) {
      await savePanelTerm(db, key, more.term)
      await saveSubstitutes(db, key, substitutes, { at, by: actor(desk) })
    }
    const replaced = [...vacated, ...changedSeats(seated, holders)]
    for (const seat of replaced) await handOver(db, desk, key, seat)
    for (const seat of vacated) await removeSeatHolder(db, key, seat)
    for (const holder of holders) if (isNew(seated, holder)) await saveSeatHolder(db, key, holder, at)
    const after = { decree, seats: holders, ...(vacated.length > 0 ? { vacated } : {}), ...more }
    await desk.record(db, key, 'panel_appointed', decree.number, after, { before })
    return accept(true)
  })
}

function isNew(seated: readonly SeatHolder[], { seat, person }: SeatHolder): boolean {
  return !seated.some((held) => held.seat === seat && held.person === person)
}

function changedSeats(seated: readonly SeatHolder[], holders: readonly SeatHolder[]): readonly string[] {
  const taken = seated.filter(({ seat, person }) => holders.some((to) => to.seat === seat && to.person !== person))
  return taken.map(({ seat }) => seat)
}

/** What the predecessor signed stays as it is and counts. Their drafts stay in the history and leave the sheets. */
export async function handOver(db: Db, desk: Desk, key: SeasonKey, seat: string): Promise<void> {
  await keepFormerHolder(db, key, seat, desk.now())
  for (const { category, candidate, version } of await emptyDraftsOf(db, key, seat))
    await desk.record(db, key, 'sheet_handed_over', subjectOf({ ...key, category, candidate, seat }), { version })
}
