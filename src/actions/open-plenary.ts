/** The chair opens the plenary of a closed category: from now on its assessors see the standings too. */
import { mayActAs, type AccessRefusal } from '../award/judging/access.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import type { CategoryKey } from '../award/places/season-key.ts'
import type { Instant } from '../award/units/dates.ts'
import { findClosedAt } from '../store/closings.ts'
import { findPlenaryOpenedAt, insertPlenaryOpening } from '../store/plenaries.ts'
import { lockSeason } from '../store/seasons.ts'
import { actor, type Desk } from './desk.ts'
import { leadingRules } from './sheet-rules.ts'

export type OpenPlenaryRefusal =
  | AccessRefusal
  | { readonly code: 'category_not_closed' }
  | { readonly code: 'plenary_already_opened'; readonly openedAt: Instant }

export async function openPlenary(desk: Desk, key: CategoryKey): Promise<Result<Instant, OpenPlenaryRefusal>> {
  return desk.transaction<Instant, OpenPlenaryRefusal>(async (db) => {
    const rules = await leadingRules(db, key)
    if (!rules) return refuse({ code: 'not_found' })
    const may = mayActAs('chair', desk.viewer, rules.panel, key)
    if (!may.ok) return may
    await lockSeason(db, key)
    if (!(await findClosedAt(db, key))) return refuse({ code: 'category_not_closed' })
    const openedAt = await findPlenaryOpenedAt(db, key)
    if (openedAt) return refuse({ code: 'plenary_already_opened', openedAt })

    const at = desk.now()
    await insertPlenaryOpening(db, key, { at, by: actor(desk) })
    await desk.record(db, key, 'plenary_opened', key.category, {})
    return accept(at)
  })
}
