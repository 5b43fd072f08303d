/** Another member who was there confirms minutes that the chair kept: nobody both keeps and adopts alone. */
import { checkedConfirmation, type MinutesConfirmationRefusal } from '../award/decision/minutes-confirmation.ts'
import { maySeeStandings } from '../award/judging/access.ts'
import { seatsIn } from '../award/people/viewer.ts'
import type { CategoryKey } from '../award/places/season-key.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import { findAdoptedAt } from '../store/adoptions.ts'
import { findClosedAt } from '../store/closings.ts'
import {
  findMinutes,
  findPlenaryOpenedAt,
  insertMinutesConfirmation,
  listMinutesConfirmations,
} from '../store/plenaries.ts'
import { lockSeason } from '../store/seasons.ts'
import { actor, type Desk } from './desk.ts'
import { leadingRules } from './sheet-rules.ts'

export type ConfirmMinutesRefusal = { readonly code: 'not_found' } | MinutesConfirmationRefusal

/** @param seen the version of the minutes that stood before whoever confirms. */
export async function confirmMinutes(
  desk: Desk,
  key: CategoryKey,
  seen: number,
): Promise<Result<true, ConfirmMinutesRefusal>> {
  return desk.transaction<true, ConfirmMinutesRefusal>(async (db) => {
    const rules = await leadingRules(db, key)
    if (!rules) return refuse({ code: 'not_found' })
    await lockSeason(db, key) // minutes, votes and adoption of a season follow one another
    const seal = { closedAt: await findClosedAt(db, key), plenaryOpenedAt: await findPlenaryOpenedAt(db, key) }
    const kept = await findMinutes(db, key)
    if (!kept || !maySeeStandings(desk.viewer, rules.panel, key, seal).ok) return refuse({ code: 'not_found' })
    const facts = {
      adoptedAt: await findAdoptedAt(db, key),
      version: kept.version,
      isRecorder: kept.recordedBy === actor(desk),
      attendance: kept.minutes.attendance,
      confirmedBy: (await listMinutesConfirmations(db, key, kept.version)).map(({ seat }) => seat),
    }
    const seat = checkedConfirmation(facts, seatsIn(desk.viewer, key), seen)
    if (!seat.ok) return seat
    const confirmed = { version: kept.version, seat: seat.value }
    await insertMinutesConfirmation(db, key, confirmed, { at: desk.now(), by: actor(desk) })
    await desk.record(db, key, 'minutes_confirmed', key.category, confirmed)
    return accept(true)
  })
}
