/** The committee opens the marking of a category: one empty sheet for every nominee and scoring seat. The rulebook is locked from here on. */
import { mayActAs, type AccessRefusal } from '../award/judging/access.ts'
import { scoringSeats } from '../award/rulebook/rulebook.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import type { CategoryKey } from '../award/places/season-key.ts'
import { listNominees } from '../store/candidates.ts'
import { findClosedAt } from '../store/closings.ts'
import { insertMarkSheet } from '../store/mark-sheets.ts'
import { findPanelDecree, listSeatHolders } from '../store/panels.ts'
import { lockSeason } from '../store/seasons.ts'
import type { Desk } from './desk.ts'
import { sheetRules } from './sheet-rules.ts'

export type OpenMarkingRefusal =
  | AccessRefusal
  | { readonly code: 'category_already_closed' }
  | { readonly code: 'category_has_no_nominee' }
  | { readonly code: 'panel_decree_missing' }
  | { readonly code: 'scoring_seats_vacant'; readonly seats: readonly string[] }

/** Repeating it adds the sheets of nominees who came later; a sheet that exists stays as it is. */
export async function openMarking(
  desk: Desk,
  key: CategoryKey,
): Promise<Result<{ sheets: number }, OpenMarkingRefusal>> {
  return desk.transaction<{ sheets: number }, OpenMarkingRefusal>(async (db) => {
    const rules = await sheetRules(db, key)
    if (!rules) return refuse({ code: 'not_found' })
    const may = mayActAs('committee', desk.viewer, rules.panel, key)
    if (!may.ok) return may
    await lockSeason(db, key)
    if (await findClosedAt(db, key)) return refuse({ code: 'category_already_closed' })
    if (rules.panel.decreeRequired && !(await findPanelDecree(db, key))) return refuse({ code: 'panel_decree_missing' })

    const held = new Set((await listSeatHolders(db, key)).map((holder) => holder.seat))
    const seats = scoringSeats(rules.panel).map((seat) => seat.id)
    const vacant = seats.filter((seat) => !held.has(seat))
    if (vacant.length > 0) return refuse({ code: 'scoring_seats_vacant', seats: vacant })
    const nominees = await listNominees(db, key)
    if (nominees.length === 0) return refuse({ code: 'category_has_no_nominee' })

    const at = desk.now()
    for (const { candidate } of nominees) {
      for (const seat of seats) await insertMarkSheet(db, { ...key, candidate, seat }, at)
    }
    const sheets = nominees.length * seats.length
    await desk.record(db, key, 'marking_opened', key.category, { sheets, rulebookVersion: rules.version })
    return accept({ sheets })
  })
}
