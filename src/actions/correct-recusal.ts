/** One of two people says why a recusal was a mistake. The second voice undoes it, and the member declares anew. */
import { mayActAs } from '../award/judging/access.ts'
import { hasSteppedBack } from '../award/judging/panel-seats.ts'
import { checkedCorrection, type CorrectionRefusal, type StandingRecusal } from '../award/judging/recusal-correction.ts'
import { VOICES_NEEDED } from '../award/judging/two-voices.ts'
import { seatsIn } from '../award/people/viewer.ts'
import type { CategoryKey } from '../award/places/season-key.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import { findClosedAt } from '../store/closings.ts'
import { countDeclarations } from '../store/conflict-declarations.ts'
import { insertCorrection, listStandingRecusals } from '../store/recusals.ts'
import { lockSeason } from '../store/seasons.ts'
import { actor, type Desk } from './desk.ts'
import { leadingRules } from './sheet-rules.ts'

export type CorrectRecusalRefusal = { readonly code: 'not_found' } | CorrectionRefusal

/** @returns whether the recusal is undone with it. */
export async function correctRecusal(
  desk: Desk,
  key: CategoryKey,
  named: Pick<StandingRecusal, 'seat' | 'candidate'>,
  reason: string,
): Promise<Result<boolean, CorrectRecusalRefusal>> {
  return desk.transaction<boolean, CorrectRecusalRefusal>(async (db) => {
    const rules = await leadingRules(db, key)
    if (!rules || !mayActAs('panel', desk.viewer, rules.panel, key).ok) return refuse({ code: 'not_found' })
    const { seat, candidate } = named
    // Whoever stepped back from another candidate here has no say; whoever it is about is told so in a sentence.
    const own = seatsIn(desk.viewer, key)
    if (!own.includes(seat) && own.some((one) => hasSteppedBack(rules.panel, one))) return refuse({ code: 'not_found' })
    await lockSeason(db, key) // no category closes and nobody steps back again while this is decided
    const recusal = (await listStandingRecusals(db, key)).find(
      (one) => one.seat === seat && one.candidate === candidate,
    )
    if (!recusal) return refuse({ code: 'not_found' })
    const leads = mayActAs('committee', desk.viewer, rules.panel, key).ok
    const isClosed = (await findClosedAt(db, key)) !== null
    const checked = checkedCorrection(recusal, { isClosed, by: { person: actor(desk), leads } }, reason)
    if (!checked.ok) return checked
    const declarations = await countDeclarations(db, { ...key, seat, candidate })
    await insertCorrection(db, key, recusal, {
      ...checked.value,
      leads,
      declarations,
      at: desk.now(),
      by: actor(desk),
    })
    const after = { recusal: recusal.recusal, ...checked.value }
    await desk.record(db, key, 'recusal_corrected', `${key.category}/${candidate}/${seat}`, after)
    return accept(checked.value.turn >= VOICES_NEEDED)
  })
}
