/** The chair answers an objection, with a reason; the candidate's people are told. */
import { type AnswerDraft, checkedObjectionAnswer, type ObjectionAnswerRefusal } from '../award/decision/objection.ts'
import { type AccessRefusal, mayActAs } from '../award/judging/access.ts'
import type { NominationKey } from '../award/nomination/nomination-key.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import { findObjection, insertObjectionAnswer } from '../store/objections.ts'
import { lockSeason } from '../store/seasons.ts'
import { actor, type Desk } from './desk.ts'
import { leadingRules } from './sheet-rules.ts'
import { tellOfObjection } from './tell-of-result.ts'

export type AnswerObjectionRefusal = AccessRefusal | ObjectionAnswerRefusal

export async function answerObjection(
  desk: Desk,
  key: NominationKey,
  draft: AnswerDraft,
): Promise<Result<true, AnswerObjectionRefusal>> {
  return desk.transaction<true, AnswerObjectionRefusal>(async (db) => {
    const rules = await leadingRules(db, key)
    if (!rules) return refuse({ code: 'not_found' })
    const may = mayActAs('chair', desk.viewer, rules.panel, key)
    if (!may.ok) return may
    await lockSeason(db, key)
    const objection = await findObjection(db, key)
    if (!objection) return refuse({ code: 'not_found' })
    const answer = checkedObjectionAnswer(objection, draft)
    if (!answer.ok) return answer
    await insertObjectionAnswer(db, key, answer.value, { at: desk.now(), by: actor(desk) })
    await desk.record(db, key, 'objection_answered', `${key.category}/${key.candidate}`, answer.value)
    await tellOfObjection(desk, db, key, answer.value)
    return accept(true)
  })
}
