/** The committee opens the marking of a category: one empty sheet for every nominee and scoring seat. The rulebook is locked from here on. */
import { mayActAs, type AccessRefusal } from '../award/judging/access.ts'
import { markingObstacle, type MarkingObstacle } from '../award/judging/marking-opening.ts'
import { type Panel, scoringSeats } from '../award/rulebook/rulebook.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import type { CategoryKey } from '../award/places/season-key.ts'
import { listNominees } from '../store/candidates.ts'
import { findClosedAt } from '../store/closings.ts'
import type { Db } from '../store/db.ts'
import { insertMarkSheet, listSheets } from '../store/mark-sheets.ts'
import { findPanelDecree, listSeatHolders } from '../store/panels.ts'
import { lockSeason } from '../store/seasons.ts'
import type { Desk } from './desk.ts'
import { sheetRules } from './sheet-rules.ts'

export type OpenMarkingRefusal = AccessRefusal | MarkingObstacle

/** Who would get sheets, and how many of these are not there yet. */
export type MarkingPlan = {
  readonly nominees: readonly string[]
  readonly seats: readonly string[]
  readonly missing: number
}

export async function markingPlan(
  db: Db,
  key: CategoryKey,
  panel: Panel,
): Promise<Result<MarkingPlan, MarkingObstacle>> {
  const held = new Set((await listSeatHolders(db, key)).map((holder) => holder.seat))
  const seats = scoringSeats(panel).map((seat) => seat.id)
  const nominees = (await listNominees(db, key)).map(({ candidate }) => candidate)
  const obstacle = markingObstacle({
    isClosed: (await findClosedAt(db, key)) !== null,
    lacksDecree: panel.decreeRequired && !(await findPanelDecree(db, key)),
    vacantSeats: seats.filter((seat) => !held.has(seat)),
    nominees: nominees.length,
  })
  if (obstacle) return refuse(obstacle)
  const sheets = await listSheets(db, key, { category: key.category })
  const there = new Set(sheets.map(({ candidate, seat }) => sheetName(candidate, seat)))
  const asked = nominees.flatMap((candidate) => seats.map((seat) => sheetName(candidate, seat)))
  return accept({ nominees, seats, missing: asked.filter((sheet) => !there.has(sheet)).length })
}

function sheetName(candidate: string, seat: string): string {
  return JSON.stringify([candidate, seat])
}

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
    const plan = await markingPlan(db, key, rules.panel)
    if (!plan.ok) return plan
    const { nominees, seats } = plan.value
    for (const candidate of nominees) {
      for (const seat of seats) await insertMarkSheet(db, { ...key, candidate, seat })
    }
    const sheets = nominees.length * seats.length
    await desk.record(db, key, 'marking_opened', key.category, { sheets, rulebookVersion: rules.version })
    return accept({ sheets })
  })
}
