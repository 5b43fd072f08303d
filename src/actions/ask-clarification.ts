/** Chair or secretary asks a candidate something in the plenary; its people are told by mail. */
import { type AskRefusal, checkedQuestion } from '../award/decision/clarification.ts'
import { type AccessRefusal, mayActAs } from '../award/judging/access.ts'
import type { CategoryKey } from '../award/places/season-key.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import { findAdoptedAt } from '../store/adoptions.ts'
import { listNominees } from '../store/candidates.ts'
import { insertClarification } from '../store/clarifications.ts'
import { findPlenaryOpenedAt } from '../store/plenaries.ts'
import { lockSeason } from '../store/seasons.ts'
import { actor, type Desk } from './desk.ts'
import { leadingRules } from './sheet-rules.ts'
import { tellOfClarification } from './tell-of-result.ts'

export type AskClarificationRefusal = AccessRefusal | AskRefusal

export async function askClarification(
  desk: Desk,
  key: CategoryKey,
  draft: { readonly candidate: string; readonly question: string },
): Promise<Result<number, AskClarificationRefusal>> {
  return desk.transaction<number, AskClarificationRefusal>(async (db) => {
    const rules = await leadingRules(db, key)
    if (!rules) return refuse({ code: 'not_found' })
    const may = mayActAs('committee', desk.viewer, rules.panel, key)
    if (!may.ok) return may
    await lockSeason(db, key) // an adoption that has begun is over first, or waits for this
    const time = { plenaryOpenedAt: await findPlenaryOpenedAt(db, key), adoptedAt: await findAdoptedAt(db, key) }
    const judged = (await listNominees(db, key)).map(({ candidate }) => candidate)
    const checked = checkedQuestion(time, judged, draft)
    if (!checked.ok) return checked
    const number = await insertClarification(db, key, checked.value, { at: desk.now(), by: actor(desk) })
    const { candidate, question } = checked.value
    await desk.record(db, key, 'clarification_asked', `${key.category}/${candidate}`, { number, question })
    await tellOfClarification(desk, db, { ...key, candidate }, { category: rules.category.name, question })
    return accept(number)
  })
}
